import type { Lookup } from '@/utils/index/lookup';

/** A set of documents by number: a byte for every document of the library, as an operator may let half of them through. */
export class DocumentSet {
  readonly #base: number;
  readonly #flags: Uint8Array;
  readonly #docs: number[] = [];

  constructor({ sources }: Pick<Lookup, 'sources'>) {
    this.#base = sources[0]?.from ?? 0;
    this.#flags = new Uint8Array(Math.max(0, (sources.at(-1)?.to ?? 0) - this.#base));
  }

  add(doc: number): void {
    if (this.has(doc)) return;
    this.#flags[doc - this.#base] = 1;
    this.#docs.push(doc);
  }

  has(doc: number): boolean {
    return this.#flags[doc - this.#base] === 1;
  }

  /** In the order they were added. */
  get docs(): readonly number[] {
    return this.#docs;
  }
}
