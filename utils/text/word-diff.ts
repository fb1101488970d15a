// Two wordings side by side: which words both have, in order, and which only one.
import { diffWordsWithSpace } from 'diff';

/** A run of words of one text. */
export interface WordRun {
  readonly text: string;
  /** The other text does not have these words here. */
  readonly differs: boolean;
}

/** Statements are compared, not books. */
const MAX_CHARS = 5_000;

/**
 * Compares two texts word by word; case makes no difference. Of longer texts only the first 5,000 characters.
 *
 * @returns For each text its runs, which joined give the text again.
 */
export function diffWords(one: string, other: string): readonly [readonly WordRun[], readonly WordRun[]] {
  const texts = [one.slice(0, MAX_CHARS), other.slice(0, MAX_CHARS)] as const;
  const runs: [WordRun[], WordRun[]] = [[], []];
  const places = [0, 0] as [number, number];
  const take = (side: 0 | 1, length: number, differs: boolean): void => {
    // Cut from the text itself: the library gives common words as the other text writes them.
    runs[side].push({ text: texts[side].slice(places[side], places[side] + length), differs });
    places[side] += length;
  };
  for (const { value, added, removed } of diffWordsWithSpace(texts[0], texts[1], { ignoreCase: true })) {
    const differs = added || removed;
    if (!added) take(0, value.length, differs);
    if (!removed) take(1, value.length, differs);
  }
  return runs;
}
