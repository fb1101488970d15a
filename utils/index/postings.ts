// A posting list: the documents of a term in ascending order, as distances, with how often and where the term stands there.
import type { ByteWriter } from './bytes';

/** Where in a document a term stands, as bits; what is left of the byte counts how often. */
export const IN_HEADLINE = 1;
/** Kicker or standfirst. */
export const IN_TOP = 2;
export const IN_QUOTE = 4;
const COUNT_SHIFT = 3;
/** More mentions tell nothing more: the weight of a term has levelled off long before. */
export const MAX_COUNT = 31;
/** One mention in the text: most postings. They take no byte of their own. */
const ONCE = 1 << COUNT_SHIFT;

/** @param places - Bits of `IN_HEADLINE` and the others. */
export const usageOf = (count: number, places: number): number => (Math.min(count, MAX_COUNT) << COUNT_SHIFT) | places;
export const countIn = (usage: number): number => usage >> COUNT_SHIFT;

/** Two spellings of one word in a document, as one. */
export const addUsage = (known: number | undefined, usage: number): number =>
  known === undefined ? usage : usageOf(countIn(known) + countIn(usage), (known | usage) & (ONCE - 1));

/** Documents and usages side by side, ascending by document. */
export interface PostingList {
  readonly docs: ArrayLike<number>;
  readonly usages: ArrayLike<number>;
}

export const NO_POSTINGS: PostingList = { docs: [], usages: [] };

/** Appends a list; `base` is at most its first document. */
export function writePostings(writer: ByteWriter, { docs, usages }: PostingList, base: number): void {
  let before = base;
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0;
    const usage = usages[i] ?? ONCE;
    writer.varint((doc - before) * 2 + (usage === ONCE ? 0 : 1));
    if (usage !== ONCE) writer.byte(usage);
    before = doc;
  }
}

/** Reads what `writePostings` wrote. @param count - How many documents the list has. */
export function readPostings(bytes: Uint8Array, base: number, count: number): PostingList {
  const docs = new Int32Array(count);
  const usages = new Uint8Array(count);
  let at = 0;
  let doc = base;
  // By hand and not with a reader: lists of common words are read letter by letter while somebody types.
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    doc += value >>> 1;
    docs[i] = doc;
    usages[i] = (value & 1) === 1 ? (bytes[at++] ?? 0) : ONCE;
  }
  return { docs, usages };
}
