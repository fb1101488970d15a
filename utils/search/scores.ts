// Sums of scores by number. BM25: a word of the headline counts twice, the third mention less than the second, and a long text
// is held back.
import type { Lookup } from '@/utils/index/lookup';
import { countIn, IN_HEADLINE, type PostingList } from '@/utils/index/postings';
import type { AllFacts } from '@/utils/index/source';
import { HEADLINE_COUNT } from './analyse';

/** The usual values of BM25; 0.8 to 2 and 0.3 to 0.75 differ by less than half a point nDCG@5. */
const K1 = 1.2;
const B = 0.75;

/** How often a word counts, by its usage. */
const COUNTS = Float64Array.from(
  { length: 256 },
  (_, usage) => countIn(usage) + (usage & IN_HEADLINE ? HEADLINE_COUNT - 1 : 0),
);

/** Documents that are not touched cost nothing but their place. */
export class Scores {
  readonly #lookup: Lookup;
  readonly #facts: AllFacts;
  readonly #base: number;
  readonly #sums: Float64Array;
  readonly #words: Uint8Array;
  readonly #best: Float64Array;
  readonly #touched: number[] = [];
  readonly #kin: Float64Array;
  readonly #kindred: number[] = [];
  /** By the word at hand. */
  #found: number[] = [];
  /** By how many words of the query were found: two found once beat one found twice. */
  readonly #shares: Float64Array;

  /** @param words - Of the query. */
  constructor(lookup: Lookup, facts: AllFacts, words: number) {
    this.#shares = Float64Array.from({ length: words + 1 }, (_, found) => Math.sqrt(found / words));
    this.#lookup = lookup;
    this.#facts = facts;
    this.#base = lookup.sources[0]?.from ?? 0;
    const size = (lookup.sources.at(-1)?.to ?? 0) - this.#base;
    this.#sums = new Float64Array(size);
    this.#words = new Uint8Array(size);
    this.#best = new Float64Array(size);
    this.#kin = new Float64Array(size);
  }

  /**
   * Takes in one variant of the word at hand: the best of them counts, not their sum, as a document is no better for saying the
   * word in three forms.
   *
   * @param lists - All documents that have it.
   */
  offer(lists: readonly PostingList[], worth: number): void {
    const [base, best, found] = [this.#base, this.#best, this.#found];
    this.#each(lists, worth, (doc, score) => {
      const before = best[doc - base] ?? 0;
      if (score <= before) return;
      if (before === 0) found.push(doc);
      best[doc - base] = score;
    });
  }

  /** Takes in a relative of the query's words: their sum counts, beside the words and never in place of them. */
  offerKin(lists: readonly PostingList[], worth: number): void {
    const [base, kin, kindred] = [this.#base, this.#kin, this.#kindred];
    this.#each(lists, worth, (doc, score) => {
      const before = kin[doc - base] ?? 0;
      if (before === 0) kindred.push(doc);
      kin[doc - base] = before + score;
    });
  }

  #each(lists: readonly PostingList[], worth: number, take: (doc: number, score: number) => void): void {
    const having = lists.reduce((sum, { docs }) => sum + docs.length, 0);
    const { size, averageLength } = this.#lookup;
    const most = worth * Math.log(1 + (size - having + 0.5) / (having + 0.5)) * (K1 + 1);
    for (const { docs, usages } of lists) {
      const facts = this.#facts.near(docs[0] ?? 0);
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i] ?? 0;
        const count = COUNTS[usages[i] ?? 0] ?? 0;
        take(doc, (most * count) / (count + K1 * (1 - B + (B * facts.length(doc)) / averageLength)));
      }
    }
  }

  /** Ends a word: its scores are added up. */
  close(): void {
    for (const doc of this.#found) {
      const at = doc - this.#base;
      if (this.#words[at] === 0) this.#touched.push(doc);
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.#best[at] ?? 0);
      this.#words[at] = (this.#words[at] ?? 0) + 1;
      this.#best[at] = 0;
    }
    this.#found = [];
  }

  documents(): readonly number[] {
    return this.#touched;
  }

  /** Documents that have relatives of the words, and none of the words. */
  kindred(): readonly number[] {
    return this.#kindred.filter((doc) => this.#words[doc - this.#base] === 0);
  }

  of(doc: number): number {
    const at = doc - this.#base;
    return (this.#sums[at] ?? 0) * (this.#shares[this.#words[at] ?? 0] ?? 0) + (this.#kin[at] ?? 0);
  }
}
