// All sources of a search as one: postings together, each term read once however often it is asked for.
import type { PostingList } from './postings';
import { known, type Reading, together } from './reading';
import type { AllFacts, Facts, Source, TermList } from './source';

export interface Lookup {
  readonly sources: readonly Source[];
  /** How many documents there are, and how long they are on average. */
  readonly size: number;
  readonly averageLength: number;
  /** Languages of the documents, most of them first. */
  readonly languages: readonly string[];
  /** The lists of the sources that have the term, oldest documents first; not read yet. */
  lists(term: string): Reading<readonly TermList[]>;
  /** The same, read. */
  postings(term: string): Reading<readonly PostingList[]>;
  isKnown(term: string): Reading<boolean>;
  formsBeginning(start: string, most: number): Reading<string[]>;
  formsEnding(end: string, most: number): Reading<string[]>;
  termsBeginning(start: string, most: number): Reading<string[]>;
  facts(): Reading<AllFacts>;
  ids(docs: readonly number[]): Reading<string[]>;
}

/** @param sources - With numbers that do not overlap. */
export function lookIn(sources: readonly Source[]): Lookup {
  const inOrder = sources.filter(({ size }) => size > 0).sort((a, b) => a.from - b.from);
  const ways = new Map<string, readonly TermList[]>();
  const memory = new Map<string, readonly PostingList[]>();
  const size = inOrder.reduce((sum, source) => sum + source.size, 0);
  const length = inOrder.reduce((sum, source) => sum + source.totalLength, 0);
  const languages = new Map<string, number>();
  for (const source of inOrder) {
    for (const [lang, count] of source.languages) languages.set(lang, (languages.get(lang) ?? 0) + count);
  }
  const union = function* (readings: readonly Reading<string[]>[]): Reading<string[]> {
    return [...new Set((yield* together(readings)).flat())];
  };
  const lookup: Lookup = {
    sources: inOrder,
    size,
    averageLength: length / Math.max(1, size),
    languages: [...languages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([lang]) => lang),
    *lists(term) {
      const remembered = ways.get(term);
      if (remembered) return remembered;
      const lists = (yield* together(inOrder.map((source) => source.list(term)))).filter(({ count }) => count > 0);
      ways.set(term, lists);
      return lists;
    },
    *postings(term) {
      const remembered = memory.get(term);
      if (remembered) return remembered;
      const read = yield* together((yield* lookup.lists(term)).map((list) => list.read()));
      const lists = read.filter(({ docs }) => docs.length > 0);
      memory.set(term, lists);
      return lists;
    },
    *isKnown(term) {
      const lists = yield* lookup.lists(term);
      return lists.some(({ atLeast }) => atLeast > 0) || (yield* lookup.postings(term)).length > 0;
    },
    formsBeginning: (start, most) => union(inOrder.map((source) => source.formsBeginning(start, most))),
    formsEnding: (end, most) => union(inOrder.map((source) => source.formsEnding(end, most))),
    termsBeginning: (start, most) => union(inOrder.map((source) => source.termsBeginning(start, most))),
    *facts() {
      const all = yield* together(inOrder.map((source) => source.facts()));
      const ranges = inOrder.map(({ from, to }) => ({ from, to }));
      // Most questions in a row are about one source: its numbers lie together.
      let at = 0;
      const near = (doc: number): Facts => {
        if (!isIn(ranges[at], doc)) at = ranges.findIndex((range) => isIn(range, doc));
        const facts = all[at];
        if (!facts) throw new Error(`no source has document ${doc}`);
        return facts;
      };
      return {
        near,
        kind: (doc) => near(doc).kind(doc),
        lang: (doc) => near(doc).lang(doc),
        day: (doc) => near(doc).day(doc),
        length: (doc) => near(doc).length(doc),
      };
    },
    *ids(docs) {
      const parts = inOrder.map((source) => docs.filter((doc) => isIn(source, doc)));
      const names = yield* together(
        inOrder.map((source, i) => (parts[i]?.length ? source.ids(parts[i] ?? []) : known([]))),
      );
      const byNumber = new Map(parts.flatMap((part, i) => part.map((doc, j) => [doc, names[i]?.[j] ?? ''] as const)));
      return docs.map((doc) => byNumber.get(doc) ?? '');
    },
  };
  return lookup;
}

const isIn = (range: { readonly from: number; readonly to: number } | undefined, doc: number): boolean =>
  range !== undefined && doc >= range.from && doc < range.to;
