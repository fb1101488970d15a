import type { Lookup } from '@/utils/index/lookup';

/** Sums of scores by number; documents that are not touched cost nothing but their place. */
export class Scores {
  readonly #base: number;
  readonly #sums: Float64Array;
  readonly #words: Uint8Array;
  readonly #best: Float64Array;
  readonly #touched: number[] = [];

  constructor({ sources }: Lookup) {
    this.#base = sources[0]?.from ?? 0;
    const size = (sources.at(-1)?.to ?? 0) - this.#base;
    this.#sums = new Float64Array(size);
    this.#words = new Uint8Array(size);
    this.#best = new Float64Array(size);
  }

  /** The score of the word at hand in a document: the best of its variants counts. */
  offer(doc: number, score: number): void {
    const at = doc - this.#base;
    if (score > (this.#best[at] ?? 0)) this.#best[at] = score;
  }

  /** Ends a word: its scores are added up. */
  close(docs: Iterable<number>): void {
    for (const doc of docs) {
      const at = doc - this.#base;
      const best = this.#best[at] ?? 0;
      if (best === 0) continue;
      if (this.#words[at] === 0) this.#touched.push(doc);
      this.#sums[at] = (this.#sums[at] ?? 0) + best;
      this.#words[at] = (this.#words[at] ?? 0) + 1;
      this.#best[at] = 0;
    }
  }

  documents(): readonly number[] {
    return this.#touched;
  }

  /** Two words of the query found once beat one found twice. */
  of(doc: number, words: number): number {
    const at = doc - this.#base;
    return words === 0 ? 0 : (this.#sums[at] ?? 0) * Math.sqrt((this.#words[at] ?? 0) / words);
  }
}
