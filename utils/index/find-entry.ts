// Finding a word in a chunk of a dictionary without making strings of the words on the way: a link looks up some twenty words
// in every segment.
import { ByteReader } from './bytes';
import { BLOCK_WORDS, blockAt, blocksIn, type Entry, type Layout } from './dictionary';
import { SHORT } from './front-coding';

/** The entry of a word; `undefined` when the chunk does not have it. */
export function findEntry(chunk: Uint8Array, key: string, { hasLists, besideBytes }: Layout): Entry | undefined {
  const block = blockBefore(chunk, key);
  if (block < 0) return undefined;
  const walk = new WordWalk(chunk, blockAt(chunk, block));
  let place = walk.varint();
  // The word before is smaller than the key and begins with so many of its units.
  let common = 0;
  for (let i = 0; i < BLOCK_WORDS && !walk.isAtEnd; i++) {
    walk.readLengths();
    let order = -1;
    if (walk.shared < common) return undefined;
    if (walk.shared > common) walk.skipRest();
    else {
      order = walk.compareRest(key);
      common = walk.common;
    }
    if (order > 0) return undefined;
    const count = hasLists ? walk.varint() : 0;
    const length = hasLists ? walk.varint() : 0;
    const isBeside = hasLists && length <= besideBytes;
    if (order === 0) return { key, count, length, beside: isBeside ? walk.slice(length) : null, place };
    if (isBeside) walk.at += length;
    else place += length;
  }
  return undefined;
}

/** The last block that does not begin behind a word; -1: all do. */
export function blockBefore(chunk: Uint8Array, key: string): number {
  const walk = new WordWalk(chunk, 0);
  let low = 0;
  let high = blocksIn(chunk);
  while (low < high) {
    const middle = (low + high) >> 1;
    walk.at = blockAt(chunk, middle);
    walk.varint();
    walk.readLengths();
    if (walk.compareRest(key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Goes over front-coded words (see `front-coding.ts`). */
class WordWalk extends ByteReader {
  /** Of the word at hand: units it has from the word before, and its own. */
  shared = 0;
  #rest = 0;
  /** After `compareRest`: how many units the word and the key have in common. */
  common = 0;

  readLengths(): void {
    const lengths = this.byte();
    this.shared = lengths >> 4;
    this.#rest = lengths & SHORT;
    if (this.shared === SHORT) this.shared += this.varint();
    if (this.#rest === SHORT) this.#rest += this.varint();
  }

  skipRest(): void {
    for (let i = 0; i < this.#rest; i++) this.varint();
  }

  /** Compares the word with a key that shares its first units. @returns Below 0: the word comes first; 0: they are equal. */
  compareRest(key: string): number {
    let order = 0;
    let same = this.shared;
    for (let i = 0; i < this.#rest; i++) {
      const unit = this.varint();
      if (order !== 0) continue;
      if (same === key.length) order = 1;
      else order = unit - key.charCodeAt(same);
      if (order === 0) same++;
    }
    this.common = same;
    return order !== 0 ? order : same - key.length;
  }
}
