// What is said of each model file beside it, and the settings that are chosen by hand on the development split.

interface Card {
  readonly name: string;
  readonly language: string;
  readonly data: string;
  readonly licence: string;
  readonly attribution: string;
  readonly trainedOn: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** By model: bytes up to this size are left out of the file. Chosen so that quality stays within 0.3 points. */
  readonly dropped: Readonly<Record<string, number>>;
}

export const CARDS: Readonly<Record<'de' | 'en', Card>> = {
  de: {
    name: 'quotes-de',
    language: 'de',
    data: 'uhh-lt/german-news-quotation-attribution-2024, train split (articles: German Wikinews); articles invented and marked for Nachlese',
    licence: 'CC BY-NC-SA 4.0 (this file; the code around it is MIT)',
    attribution:
      'Fynn Petersen-Frey and Chris Biemann, Dataset of Quotation Attribution in German News Articles, 2024 (arXiv 2404.16764)',
    trainedOn: '2026-11-24',
    numbers: {
      cueNudge: 0.6,
      pairNudge: 0.3,
      'unitNudge.indirect-unframed': 0.5,
      'unitNudge.free-indirect': 0.5,
      'unitNudge.reported': 1.5,
    },
    dropped: {},
  },
  en: {
    name: 'quotes-en',
    language: 'en',
    data: 'networkdynamics/PolNeAR, train split; part of speech and heads from the CoreNLP columns that ship with it',
    licence:
      'weights of hashed features, no text; the source repository states no licence. Retrain on other data with the command below.',
    attribution:
      'Edward Newell, Drew Margolin and Derek Ruths, An Attribution Relations Corpus for Political News, LREC 2018',
    trainedOn: '2026-11-23',
    numbers: { cueNudge: 0 },
    dropped: { tagger: 3, parser: 3, arcs: 4, role: 2, cue: 1 },
  },
};
