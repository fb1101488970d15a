/** What lexica and endings say of one word form. */
export interface WordFacts {
  /** A set of bits; their meaning is the language's own. */
  readonly flags: number;
  /** The cue verb's infinitive, "" for other words. */
  readonly lemma: string;
  /** A coarse part of speech; function words stand for themselves. */
  readonly tag: string;
}
