// First words that point back: a sentence that opens so hangs on the one before it. Written by us for this project, MIT.
// Lower case. `BEFORE_VERB` words point back only when a verb follows at once ("Das ist …", but "Das Haus …").

export const HANGING_OPENERS_DE: ReadonlySet<string> = new Set(
  `
  er sie es ihm ihn ihr ihnen sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres deren dessen
  dies diese dieser diesem diesen dieses jene jener jenem jenen jenes derselbe dieselbe dasselbe derjenige
  solch solche solcher solchem solchen solches letztere letzterer letzteres ersterer erstere beide beides
  dabei dafür dagegen daher dahin dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum
  darunter davon davor dazu dadurch dazwischen da dort dorthin hier hierbei hierfür hiermit hierzu hinzu
  deshalb deswegen demnach demzufolge dementsprechend dennoch trotzdem gleichwohl somit folglich also
  aber doch jedoch allerdings hingegen dagegen stattdessen vielmehr indes indessen
  und oder sondern denn auch zudem außerdem ferner überdies ebenso ebenfalls genauso weiter weiters weiterhin
  schließlich gleichzeitig zugleich zuvor vorher nachher seitdem seither inzwischen mittlerweile nun so ähnlich
  andernfalls ansonsten sonst immerhin schon erst nur eben zwar einerseits andererseits erstens zweitens drittens
  `
    .trim()
    .split(/\s+/),
);

export const HANGING_OPENERS_EN: ReadonlySet<string> = new Set(
  `
  he she it they him her them his hers its their theirs himself herself itself themselves
  this that these those such both neither either
  but and or so nor yet however therefore thus hence moreover furthermore meanwhile instead nevertheless nonetheless still
  also then later afterwards afterward otherwise additionally besides likewise similarly consequently accordingly
  there here because rather indeed again else finally earlier previously since
  `
    .trim()
    .split(/\s+/),
);

/** "Das ist …", "Der hatte …": the article stands for a noun of the sentence before. */
export const BEFORE_VERB_DE: ReadonlySet<string> = new Set(['das', 'der', 'die', 'dem', 'den', 'was']);

export const VERBS_DE: ReadonlySet<string> = new Set(
  `
  ist sei war wäre sind seien waren wären hat habe hatte hätte haben hatten hätten wird werde wurde würde werden wurden würden
  soll solle sollte sollen sollten kann könne konnte könnte können konnten könnten muss müsse musste müsste müssen mussten müssten
  darf dürfe durfte dürfte dürfen will wolle wollte wollen wollten mag gilt galt zeigt zeigte liegt lag heißt hieß bedeutet bedeutete
  sagte sagt teilte teilt macht machte geht ging kommt kam bleibt blieb gibt gab lässt ließ führt führte reicht betrifft sorgte sorgt
  berichtete berichtet erklärte meldete ergab geschah passierte entspricht
  `
    .trim()
    .split(/\s+/),
);

/** "Der 45-Jährige …", "The 45-year-old …": somebody the sentence before has named. */
export const NAMELESS_OPENER = /^(?:(?:der|die|dem|den)\s+\d{1,3}-jährige|the\s+\d{1,3}-year-old)\b/iu;

/** A subject that only the text before explains. By language. */
export const PERSONAL_PRONOUN: Readonly<Record<string, RegExp>> = {
  de: /\b(?:er|sie)\b/,
  en: /\b(?:he|she|they|it)\b/,
};
