/** The best of many without sorting them all: a heap of the best so far with the worst of them on top. */
export class Best<T> {
  readonly #heap: T[] = [];
  readonly #limit: number;
  readonly #isBetter: (a: T, b: T) => boolean;

  /** @param isBetter - A strict order. */
  constructor(limit: number, isBetter: (a: T, b: T) => boolean) {
    this.#limit = limit;
    this.#isBetter = isBetter;
  }

  /** What an item must be better than to be taken; `undefined` while any is. */
  get bar(): T | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0];
  }

  offer(item: T): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(item);
      for (let at = heap.length - 1; at > 0 && this.#isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1)
        this.#swap(at, (at - 1) >> 1);
      return;
    }
    const [worst] = heap;
    if (worst === undefined || !this.#isBetter(item, worst)) return;
    heap[0] = item;
    this.#sink();
  }

  /** At most `limit`, best first. */
  inOrder(): T[] {
    return [...this.#heap].sort((a, b) => (this.#isBetter(a, b) ? -1 : 1));
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [at * 2 + 1, at * 2 + 2])
        if (child < this.#heap.length && this.#isWorse(child, worst)) worst = child;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #isWorse(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    return a !== undefined && b !== undefined && this.#isBetter(b, a);
  }

  #swap(i: number, j: number): void {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    if (a === undefined || b === undefined) return;
    this.#heap[i] = b;
    this.#heap[j] = a;
  }
}
