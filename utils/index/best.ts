/**
 * The best of many without sorting them all: keeps a heap of the best so far with the worst of them on top.
 *
 * @param isBetter - A strict order.
 * @returns At most `limit`, best first.
 */
export function bestOf<T>(items: Iterable<T>, limit: number, isBetter: (a: T, b: T) => boolean): T[] {
  const heap: T[] = [];
  const swap = (i: number, j: number) => {
    const [a, b] = [heap[i], heap[j]];
    if (a === undefined || b === undefined) return;
    heap[i] = b;
    heap[j] = a;
  };
  const isWorse = (i: number, j: number) => {
    const [a, b] = [heap[i], heap[j]];
    return a !== undefined && b !== undefined && isBetter(b, a);
  };
  const sink = () => {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [at * 2 + 1, at * 2 + 2]) if (child < heap.length && isWorse(child, worst)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };
  for (const item of items) {
    if (heap.length < limit) {
      heap.push(item);
      for (let at = heap.length - 1; at > 0 && isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
      continue;
    }
    const top = heap[0];
    if (top === undefined || !isBetter(item, top)) continue;
    heap[0] = item;
    sink();
  }
  return heap.sort((a, b) => (isBetter(a, b) ? -1 : 1));
}
