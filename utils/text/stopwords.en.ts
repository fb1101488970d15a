// English function words: they say nothing on the subject of a text. Written by us for this project, MIT.
// Lower case; what an apostrophe leaves behind ("don", "ll") is included because tokens end there.

export const STOPWORDS_EN: ReadonlySet<string> = new Set(
  `
  a an the this that these those some any no every each either neither both all such same other another own
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves themselves who whom whose which what where when why how
  and or but nor so yet for if then else than because as while although though unless until since whether
  in on at by with without from to into onto of off over under about above below between among through during before after
  against along across around behind beside besides beyond despite down up out near toward towards upon within via per amid
  be am is are was were been being have has had having do does did done doing
  will would shall should can could may might must ought
  not don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn cannot ain ll ve re t s d m
  here there now again once only just also too very more most much many few less least several quite rather even still ever
  never always often already almost enough
  one two first last new
  say says said saying tell tells told get gets got getting go goes going went gone make makes made making
  take takes took taken come comes came let lets put
  however therefore thus meanwhile instead otherwise moreover
  according including like well back away
  `
    .trim()
    .split(/\s+/),
);
