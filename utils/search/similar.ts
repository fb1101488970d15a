// Where few documents have the words of a query, those that are most like the ones found follow: the reader looks for
// something that other papers call by another name.
import { type Near, nearest } from '@/utils/index/nearest';
import { type Reading, together } from '@/utils/index/reading';
import type { Source } from '@/utils/index/source';
import type { Signature } from '@/utils/stories/signature';
import { foldSpelling } from './fold';

/** As many as that are looked at of each; the best three say what the query is about. */
const MOST_SIMILAR = 20;
export const SIMILAR_TO = 3;
/** Of what an example has in common with itself: with less it is a word or two that both happen to have. */
const MIN_LIKENESS = 0.05;

/** One of the best documents found. */
export interface Example {
  readonly doc: number;
  readonly day: number;
  readonly score: number;
  readonly signature: Signature;
}

/**
 * @param found - Numbers of all documents found, which are not given again.
 * @returns Articles, best first.
 */
export function* similarTo(
  sources: readonly Source[],
  examples: readonly Example[],
  found: ReadonlySet<number>,
): Reading<Near[]> {
  const lists = yield* together(
    examples.map(({ signature, day }) =>
      nearest(sources, signature, day === 0 ? null : day, foldSpelling, MOST_SIMILAR),
    ),
  );
  const sums = new Map<number, Near>();
  for (const [i, list] of lists.entries()) {
    const example = examples[i];
    const itself = list.found.find(({ doc }) => doc === example?.doc)?.score ?? 0;
    for (const near of list.found) {
      if (!example || found.has(near.doc) || near.score < MIN_LIKENESS * itself) continue;
      const score = (sums.get(near.doc)?.score ?? 0) + near.score * example.score;
      sums.set(near.doc, { ...near, score });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score || b.doc - a.doc).slice(0, MOST_SIMILAR);
}
