// A sorted list of words in chunks. In a chunk, blocks of sixteen: the first word whole, of the others only what differs
// from the word before. A word is found by its chunk (the first words of all chunks are at hand), its block, a short walk.
import { ByteReader, ByteWriter } from './bytes';

/** Small enough that a cold look-up loads little, large enough that the list of first words stays short. */
const CHUNK_BYTES = 16_384;
const BLOCK_WORDS = 16;
/** Lengths below this share one byte. */
const SHORT = 15;
const NO_NUMBERS: readonly number[] = [];

export interface Entry {
  readonly key: string;
  /** What the writer was given with the key. */
  readonly numbers: readonly number[];
  /** Where the key's own bytes begin elsewhere: what the writer was told, kept once a block, the last numbers added up. */
  readonly place: number;
}

/** Writes keys in ascending order (of UTF-16 code units); every key at most once. */
export class DictionaryWriter {
  readonly #emit: (first: string, chunk: Uint8Array<ArrayBuffer>) => void;
  readonly #words = new ByteWriter(CHUNK_BYTES * 2);
  #blocks: number[] = [];
  #first = '';
  #last = '';
  #inBlock = 0;

  /** @param emit - Called with each full chunk and its first key. */
  constructor(emit: (first: string, chunk: Uint8Array<ArrayBuffer>) => void) {
    this.#emit = emit;
  }

  /**
   * @param numbers - Kept with the key; the last one is how many bytes the key has elsewhere.
   * @param place - Where these bytes begin: right behind those of the key before, unless `flush` was called between.
   */
  add(key: string, numbers: readonly number[] = NO_NUMBERS, place = 0): void {
    const words = this.#words;
    if (words.length >= CHUNK_BYTES) this.flush();
    if (words.length === 0) this.#first = key;
    if (this.#inBlock === 0) {
      this.#blocks.push(words.length);
      words.varint(place);
    }
    const shared = this.#inBlock === 0 ? 0 : sharedLength(this.#last, key);
    writeFrontCoded(words, key, shared);
    for (const number of numbers) words.varint(number);
    this.#last = key;
    this.#inBlock = (this.#inBlock + 1) % BLOCK_WORDS;
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  /** Closes the chunk at hand, if there is anything in it. */
  flush(): void {
    if (this.#words.length === 0) return;
    const chunk = new ByteWriter(this.#words.length + this.#blocks.length * 2 + 2);
    for (const offset of [this.#blocks.length, ...this.#blocks]) {
      chunk.byte(offset >> 8);
      chunk.byte(offset & 255);
    }
    chunk.append(this.#words.take());
    this.#emit(this.#first, chunk.take());
    this.#blocks = [];
    this.#inBlock = 0;
  }
}

/** Which chunk would hold a key; -1: it is before all of them. */
export function chunkFor(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The entries of a chunk from the first one that is not before `start`. */
export function* entriesFrom(chunk: Uint8Array, start: string, numbersEach: number): Generator<Entry, void, void> {
  const count = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
  const blockAt = (block: number) => 2 + count * 2 + (((chunk[2 + block * 2] ?? 0) << 8) | (chunk[3 + block * 2] ?? 0));
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const opener = new ByteReader(chunk, blockAt(middle));
    opener.varint();
    if (readFrontCoded(opener, '') <= start) low = middle + 1;
    else high = middle;
  }
  const reader = new ByteReader(chunk, blockAt(Math.max(0, low - 1)));
  let key = '';
  let place = 0;
  for (let i = 0; !reader.isAtEnd; i++) {
    if (i % BLOCK_WORDS === 0) place = reader.varint();
    key = readFrontCoded(reader, key);
    const numbers: number[] = [];
    for (let n = 0; n < numbersEach; n++) numbers.push(reader.varint());
    if (key >= start) yield { key, numbers, place };
    place += numbers.at(-1) ?? 0;
  }
}

/** Writes what of `key` goes beyond its first `shared` units. */
export function writeFrontCoded(writer: ByteWriter, key: string, shared: number): void {
  const rest = key.length - shared;
  writer.byte((Math.min(shared, SHORT) << 4) | Math.min(rest, SHORT));
  if (shared >= SHORT) writer.varint(shared - SHORT);
  if (rest >= SHORT) writer.varint(rest - SHORT);
  writer.units(key, shared);
}

/** Reads a word that was written after `before`. */
export function readFrontCoded(reader: ByteReader, before: string): string {
  const lengths = reader.byte();
  let shared = lengths >> 4;
  let rest = lengths & SHORT;
  if (shared === SHORT) shared += reader.varint();
  if (rest === SHORT) rest += reader.varint();
  return before.slice(0, shared) + reader.units(rest);
}

/** How many code units two words have in common from the beginning. */
export function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
