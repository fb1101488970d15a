// Reading without knowing from where: a reading asks for chunks and goes on when it gets them. The same code runs on
// IndexedDB, where all that is asked for at once is loaded at once, and on memory, where nothing is waited for.

/** The parts of a segment, each a row of chunks. */
export type Part = 'terms' | 'forms' | 'endings' | 'postings' | 'columns' | 'ids';

/** One chunk of a segment. */
export interface ChunkRef {
  readonly segment: number;
  readonly part: Part;
  readonly no: number;
}

/** Work that asks for chunks in rounds and gets them in the order asked. */
export type Reading<T> = Generator<readonly ChunkRef[], T, readonly Uint8Array[]>;

/** Runs readings side by side: what they ask for in one round is asked for together. */
export function* together<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  const results: T[] = [];
  let waiting: { at: number; reading: Reading<T>; wants: readonly ChunkRef[] }[] = [];
  for (const [at, reading] of readings.entries()) {
    const step = reading.next();
    if (step.done) results[at] = step.value;
    else waiting.push({ at, reading, wants: step.value });
  }
  while (waiting.length > 0) {
    const chunks = yield waiting.flatMap(({ wants }) => wants);
    let from = 0;
    const still: typeof waiting = [];
    for (const { at, reading, wants } of waiting) {
      const step = reading.next(chunks.slice(from, from + wants.length));
      from += wants.length;
      if (step.done) results[at] = step.value;
      else still.push({ at, reading, wants: step.value });
    }
    waiting = still;
  }
  return results;
}

/** Runs two unlike readings side by side. */
export function* both<A, B>(a: Reading<A>, b: Reading<B>): Reading<[A, B]> {
  let [one, two] = [a.next(), b.next()];
  while (!one.done || !two.done) {
    const first = one.done ? [] : one.value;
    const chunks = yield [...first, ...(two.done ? [] : two.value)];
    if (!one.done) one = a.next(chunks.slice(0, first.length));
    if (!two.done) two = b.next(chunks.slice(first.length));
  }
  return [one.value, two.value];
}

/** Runs a reading on chunks that are at hand. */
export function readNow<T>(reading: Reading<T>, chunk: (ref: ChunkRef) => Uint8Array): T {
  let step = reading.next();
  while (!step.done) step = reading.next(step.value.map(chunk));
  return step.value;
}

/** Runs a reading on chunks that have to be loaded. */
export async function readFrom<T>(
  reading: Reading<T>,
  load: (refs: readonly ChunkRef[]) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>,
): Promise<T> {
  let step = reading.next();
  while (!step.done) step = reading.next(await load(step.value));
  return step.value;
}

/** What is known without reading. */
export function* known<T>(value: T): Reading<T> {
  yield* [];
  return value;
}
