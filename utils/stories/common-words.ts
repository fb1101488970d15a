// Words that stand in news of every kind: a background for the weights while no statistics are learned yet, and after that
// a brake. Written by us for this project, MIT. Lower-case word forms, compared by stem.
import { stem } from '@/utils/text/stem';

const COMMON_WORDS_DE = `
  jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten uhr zeit
  montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend nacht mittag
  januar februar märz april mai juni juli august september oktober november dezember
  mensch menschen leute mann männer frau frauen kind kinder person personen leben land länder stadt welt ort
  prozent million millionen milliarde milliarden euro dollar zahl zahlen teil hälfte viertel ende anfang beginn
  angabe angaben bericht berichte medien medienberichten nachrichtenagentur zeitung sprecher sprecherin mitteilung erklärung
  frage fragen thema grund fall fälle problem probleme ziel folge folgen ergebnis beispiel situation lage
  deutschland deutsch deutsche deutschen deutscher bundesregierung regierung politik politiker präsident minister
  neu neue neuen neuer neues alt alte alten groß große großen größer klein kleine gut gute guten besser hoch hohe höher
  lang lange länger kurz früh früher später spät aktuell aktuelle aktuellen möglich wichtig letzte letzten nächste nächsten
  zwei drei vier fünf sechs sieben acht neun zehn zwölf dutzend hundert tausend zweite zweiten dritte
  fordern fordert zeigen zeigt sehen sieht finden findet stellen stellt bringen bringt führen führt halten hält
  nehmen nimmt nennen nennt sprechen spricht schreiben schreibt melden meldet berichten berichtet bekannt
  interview kommentar liveblog liveticker ticker video bild bilder foto fotos update eilmeldung überblick newsblog podcast
  live exklusiv analyse
`;

const COMMON_WORDS_EN = `
  year years month months week weeks day days hour hours minute minutes time
  monday tuesday wednesday thursday friday saturday sunday morning evening night
  january february march april may june july august september october november december
  people man men woman women child children person life country countries city world place
  percent per cent million billion number part half end start
  report reports reported media news agency newspaper spokesman spokeswoman spokesperson statement
  question issue case cases problem reason result example situation official officials government president minister
  big bigger great good better best high higher long short early earlier late later current possible important next recent
  three four five six seven eight nine ten dozen hundred thousand second third
  show shows see seen find found bring hold held call called calls ask asked asks help want wants need needs know think look
  add added told set work working use used give given keep left right top full lot thing things way
  interview comment live updates update video picture pictures photo photos breaking watch exclusive opinion analysis read
  announced announce expected including
`;

const COMMON_STEMS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    COMMON_WORDS_DE.trim()
      .split(/\s+/)
      .map((word) => stem(word, 'de')),
  ),
  en: new Set(
    COMMON_WORDS_EN.trim()
      .split(/\s+/)
      .map((word) => stem(word, 'en')),
  ),
};

/** What stands around a report and not in it: marks of agencies and press offices, furniture of pages. In any language. */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  `
  dpa afp apa ap ots afx sda epd kna reuters ansa tass interfax ani pti presseportal polizeipresse newsroom
  content übermittelt download infos cookie cookies javascript browser newsletter abonnieren subscribe
  copyright getty imago caption toggle advertisement advertising werbung
  pressestelle telefax rückfragen e-mail email www http https com html
  `
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stem(word, 'de'), stem(word, 'en')]),
);

/** @param key - A stem, as `stem` gives it in any language. */
export const isFrame = (key: string): boolean => FRAME_WORDS.has(key);

/** @param key - A stem, as `stem` gives it in that language. */
export function isCommon(key: string, lang: string): boolean {
  return COMMON_STEMS[lang.slice(0, 2)]?.has(key) ?? false;
}
