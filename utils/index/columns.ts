// Facts of documents as columns, in chunks that begin at the same numbers in every segment: merging copies, nothing moves.
import { ByteReader, ByteWriter } from './bytes';
import { DOCUMENT_KINDS, type DocumentKind } from './document';

/** Documents a chunk of facts and a chunk of ids stand for: 20 and at most 35 kB. */
export const FACTS_DOCS = 4096;
export const IDS_DOCS = 1024;

const MAX_LENGTH = 0xffff;
const KIND_BITS = 2;
/** Lengths, days, and language with kind: two, two and one byte a document. */
const BYTES_EACH = 5;

export interface PackedFacts {
  readonly kind: DocumentKind;
  /** Place in the segment's list of languages. */
  readonly language: number;
  readonly day: number;
  readonly length: number;
}

export const emptyFacts = (): Uint8Array<ArrayBuffer> => new Uint8Array(FACTS_DOCS * BYTES_EACH);

/** Writes the facts of one document; a document without words has length 1, as 0 says that there is none. */
export function putFacts(chunk: Uint8Array, doc: number, { kind, language, day, length }: PackedFacts): void {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const at = doc % FACTS_DOCS;
  view.setUint16(at * 2, Math.max(1, Math.min(MAX_LENGTH, length)));
  view.setUint16((FACTS_DOCS + at) * 2, Math.max(0, Math.min(MAX_LENGTH, day)));
  chunk[FACTS_DOCS * 4 + at] = DOCUMENT_KINDS.indexOf(kind) | (language << KIND_BITS);
}

const two = (chunk: Uint8Array, at: number): number => ((chunk[at] ?? 0) << 8) | (chunk[at + 1] ?? 0);

/** 0: there is no such document. */
export const lengthIn = (chunk: Uint8Array, doc: number): number => two(chunk, (doc % FACTS_DOCS) * 2);
export const dayIn = (chunk: Uint8Array, doc: number): number => two(chunk, (FACTS_DOCS + (doc % FACTS_DOCS)) * 2);
export const languageIn = (chunk: Uint8Array, doc: number): number => markIn(chunk, doc) >> KIND_BITS;
export const kindIn = (chunk: Uint8Array, doc: number): DocumentKind => kindOf(markIn(chunk, doc));

const markIn = (chunk: Uint8Array, doc: number): number => chunk[FACTS_DOCS * 4 + (doc % FACTS_DOCS)] ?? 0;
const kindOf = (mark: number): DocumentKind => DOCUMENT_KINDS[mark & ((1 << KIND_BITS) - 1)] ?? 'article';

/** The facts of a segment's documents, unpacked: they are asked for again with every letter typed. */
export class Columns {
  readonly #from: number;
  readonly #lengths: Uint16Array;
  readonly #days: Uint16Array;
  readonly #marks: Uint8Array;

  /** @param chunks - Of all blocks from the one that has `from` on. */
  constructor(from: number, to: number, chunks: readonly Uint8Array[]) {
    const count = Math.max(0, to - from);
    this.#from = from;
    this.#lengths = new Uint16Array(count);
    this.#days = new Uint16Array(count);
    this.#marks = new Uint8Array(count);
    const first = Math.floor(from / FACTS_DOCS);
    for (let i = 0; i < count; i++) {
      const chunk = chunks[Math.floor((from + i) / FACTS_DOCS) - first];
      if (!chunk) throw new Error(`no facts of document ${from + i}`);
      this.#lengths[i] = lengthIn(chunk, from + i);
      this.#days[i] = dayIn(chunk, from + i);
      this.#marks[i] = markIn(chunk, from + i);
    }
  }

  length(doc: number): number {
    return this.#lengths[doc - this.#from] ?? 0;
  }
  day(doc: number): number {
    return this.#days[doc - this.#from] ?? 0;
  }
  kind(doc: number): DocumentKind {
    return kindOf(this.#marks[doc - this.#from] ?? 0);
  }
  language(doc: number): number {
    return (this.#marks[doc - this.#from] ?? 0) >> KIND_BITS;
  }
}

const HEX_ID = /^(?:[0-9a-f]{2}){16}$/;
const HEX_BYTES = 16;
const PACKED_HEX = 1;
const AS_TEXT = 2;

/** Ids by their place in the chunk; a hexadecimal one takes half its letters. */
export function packIds(ids: readonly (string | undefined)[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(ids.length * 17);
  for (const id of ids) {
    if (id === undefined) writer.byte(0);
    else if (HEX_ID.test(id)) {
      writer.byte(PACKED_HEX);
      for (let i = 0; i < id.length; i += 2) writer.byte(Number.parseInt(id.slice(i, i + 2), 16));
    } else {
      writer.byte(AS_TEXT);
      writer.text(id);
    }
  }
  return writer.take();
}

/** The ids at some places of a chunk; `undefined` where there is none. The others are only stepped over. */
export function idsAt(chunk: Uint8Array, places: readonly number[]): (string | undefined)[] {
  const found = new Map<number, string>();
  const reader = new ByteReader(chunk);
  let place = 0;
  for (const wanted of [...places].sort((a, b) => a - b)) {
    if (wanted < place) continue;
    for (; place < wanted && !reader.isAtEnd; place++) {
      const form = reader.byte();
      if (form === PACKED_HEX) reader.at += HEX_BYTES;
      else if (form === AS_TEXT) reader.text();
    }
    const form = reader.byte();
    place++;
    if (form === PACKED_HEX) found.set(wanted, hexOf(reader.slice(HEX_BYTES)));
    else if (form === AS_TEXT) found.set(wanted, reader.text());
  }
  return places.map((each) => found.get(each));
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
