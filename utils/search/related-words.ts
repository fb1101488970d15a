// Words that in the news speak of the same thing: "Hitze" and "Temperaturen", "Kreml" and "Moskau". A list of ours, packed by
// `scripts/related-words.ts`; a search asks it for finished words, so that what other papers call by another name is found.

/** What a word is related to, as stems. */
export interface RelatedWords {
  /** Nearly the same. */
  readonly near: readonly string[];
  /** Parts, places, people, typical words of the same subject. */
  readonly loose: readonly string[];
}

/** @param stems - One stem, or those of two words that stand side by side joined by "_". */
export type FindRelated = (stems: string) => RelatedWords | null;

const words = (part: string | undefined): string[] => (part ? part.split(' ') : []);

/**
 * Makes the lookup. The text is searched as it is: nothing is unpacked, nothing held beside it.
 *
 * @param packed - Lines "stem=near near|loose loose", sorted by the code units of the stem.
 */
export function relatedWords(packed: string): FindRelated {
  return (stems) => {
    let low = 0;
    let high = packed.length;
    while (low < high) {
      const from = packed.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      const to = packed.indexOf('\n', from);
      const end = to < 0 ? packed.length : to;
      const line = packed.slice(from, end);
      const stem = line.slice(0, line.indexOf('='));
      if (stem === stems) {
        const [near, loose] = line.slice(stem.length + 1).split('|');
        return { near: words(near), loose: words(loose) };
      }
      if (stem < stems) low = end + 1;
      else high = from;
    }
    return null;
  };
}
