// What the store `indexed` holds of a document: its number in the index, what has to be taken off the totals when it goes, and
// an article's signature. Plain bytes, keys too: there is one for every article ever read.
import { ByteReader, ByteWriter } from '@/utils/index/bytes';
import { packIds } from '@/utils/index/columns';
import { DOCUMENT_KINDS, type DocumentKind } from '@/utils/index/document';
import { packSignature, unpackSignature } from '@/utils/index/signature-codec';
import type { Signature } from '@/utils/stories/signature';

export interface IndexedRecord {
  readonly no: number;
  readonly lang: string;
  readonly length: number;
  /** An article's alone. */
  readonly signed: { readonly at: string; readonly signature: Signature } | null;
}

/** 20 bytes for an id of ours. */
export function indexedKey(generation: number, kind: DocumentKind, id: string): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(24);
  writer.append(prefixOf(generation));
  writer.byte(DOCUMENT_KINDS.indexOf(kind));
  writer.append(packIds([id]));
  return writer.take();
}

/** All keys of a generation. */
export const indexedRange = (generation: number): IDBKeyRange =>
  IDBKeyRange.bound(prefixOf(generation), prefixOf(generation + 1), false, true);

const prefixOf = (generation: number): Uint8Array<ArrayBuffer> => new Uint8Array([generation >> 8, generation & 255]);

export function packIndexed({ no, lang, length, signed }: IndexedRecord): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(1024);
  writer.varint(no);
  writer.text(lang);
  writer.varint(length);
  if (signed) {
    writer.varint(Math.max(0, Date.parse(signed.at) || 0));
    writer.append(packSignature(signed.signature));
  }
  return writer.take();
}

export function unpackIndexed(bytes: Uint8Array): IndexedRecord {
  const reader = new ByteReader(bytes);
  const no = reader.varint();
  const lang = reader.text();
  const length = reader.varint();
  if (reader.isAtEnd) return { no, lang, length, signed: null };
  const at = new Date(reader.varint()).toISOString();
  return { no, lang, length, signed: { at, signature: unpackSignature(bytes.subarray(reader.at)) } };
}
