// A sorted list of words in chunks. In a chunk, blocks of sixteen: the first word whole, of the others only what differs
// from the word before. A word is found by its chunk (the first words of all chunks are at hand), its block, a short walk
// (`find-entry.ts`). A word may have a list: a short one stands right beside it, a long one elsewhere.
import { ByteReader, ByteWriter } from './bytes';
import { readFrontCoded, sharedLength, writeFrontCoded } from './front-coding';

/** Small enough that a cold look-up loads little, large enough that the list of first words stays short. */
const CHUNK_BYTES = 16_384;
export const BLOCK_WORDS = 16;

/** What stands in a dictionary besides words. */
export interface Layout {
  readonly hasLists: boolean;
  /** Lists of up to so many bytes stand beside their word. */
  readonly besideBytes: number;
}
export const WORDS_ALONE: Layout = { hasLists: false, besideBytes: 0 };

export interface Entry {
  readonly key: string;
  /** Of its list: how many things, how many bytes. */
  readonly count: number;
  readonly length: number;
  /** The list itself, when it stands beside the word. */
  readonly beside: Uint8Array | null;
  /** Else where its bytes begin among the lists: written once a block, the lengths added up. */
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

  /** A word without a list. @param place - Of the next list that stands elsewhere. */
  add(key: string, place = 0): void {
    const words = this.#words;
    if (words.length >= CHUNK_BYTES) this.flush();
    if (words.length === 0) this.#first = key;
    if (this.#inBlock === 0) {
      this.#blocks.push(words.length);
      words.varint(place);
    }
    writeFrontCoded(words, key, this.#inBlock === 0 ? 0 : sharedLength(this.#last, key));
    this.#last = key;
    this.#inBlock = (this.#inBlock + 1) % BLOCK_WORDS;
  }

  /** A word whose list stands elsewhere: right behind that of the word before, unless `flush` was called between. */
  addApart(key: string, count: number, length: number, place: number): void {
    this.add(key, place);
    this.#words.varint(count);
    this.#words.varint(length);
  }

  /** A word with its list, which is no longer than the layout allows. */
  addBeside(key: string, count: number, list: Uint8Array, place: number): void {
    this.addApart(key, count, list.length, place);
    this.#words.append(list);
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

/** How many blocks a chunk has. */
export const blocksIn = (chunk: Uint8Array): number => two(chunk, 0);

/** Where a block of a chunk begins. */
export const blockAt = (chunk: Uint8Array, block: number): number => 2 + two(chunk, 0) * 2 + two(chunk, 2 + block * 2);

const two = (chunk: Uint8Array, at: number): number => ((chunk[at] ?? 0) << 8) | (chunk[at + 1] ?? 0);

/** The entries of a chunk in order. @param from - The block to begin with. */
export function* entriesOf(
  chunk: Uint8Array,
  { hasLists, besideBytes }: Layout,
  from = 0,
): Generator<Entry, void, void> {
  const reader = new ByteReader(chunk, blockAt(chunk, from));
  let key = '';
  let place = 0;
  for (let i = 0; !reader.isAtEnd; i++) {
    if (i % BLOCK_WORDS === 0) place = reader.varint();
    key = readFrontCoded(reader, key);
    const count = hasLists ? reader.varint() : 0;
    const length = hasLists ? reader.varint() : 0;
    const beside = hasLists && length <= besideBytes ? reader.slice(length) : null;
    yield { key, count, length, beside, place };
    if (beside === null) place += length;
  }
}
