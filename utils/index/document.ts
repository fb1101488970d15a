// What the index holds of one document, and how a document waits until enough of them make a segment: as packed bytes.
import { stem } from '@/utils/text/stem';
import { ByteReader, ByteWriter } from './bytes';
import { readFrontCoded, sharedLength, writeFrontCoded } from './front-coding';
import { addUsage, usageOf } from './postings';

export const DOCUMENT_KINDS = ['article', 'teaser', 'quote'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One document as the index takes it in. */
export interface IndexDocument {
  readonly kind: DocumentKind;
  readonly id: string;
  /** Language without region: "de". */
  readonly lang: string;
  /** Days since 1970 of its publication, else of its reading. */
  readonly day: number;
  /** Words, those of the headline counted as they weigh. */
  readonly length: number;
  /** Folded word forms and their usage (see `usageOf`). */
  readonly forms: ReadonlyMap<string, number>;
  /** Terms of fields, as `fieldTerm` makes them: who speaks, which paper. */
  readonly fields: readonly string[];
}

/** Longer words are data or an attack; the rest of them carries no meaning. */
export const MAX_TERM_CHARS = 64;

/** What a word form is filed under. Stems differ by language. */
export const termOf = (foldedForm: string, lang: string): string => stem(foldedForm, lang);

/** Fields that operators ask for; `key` is what articles in two languages may share. */
export type Field = 'speaker' | 'role' | 'via' | 'paper' | 'has' | 'key';
const FIELD_LETTER: Readonly<Record<Field, string>> = {
  speaker: 's',
  role: 'r',
  via: 'v',
  paper: 'p',
  has: 'h',
  key: 'k',
};

/** A term no word of a text can be. @param word - Folded. */
export const fieldTerm = (field: Field, word: string): string =>
  `\u0001${FIELD_LETTER[field]}${word.slice(0, MAX_TERM_CHARS)}`;

/** Some megabytes; a segment in the making has fewer forms, a library has them all in the end. */
const MAX_REMEMBERED = 50_000;

/** As `termOf`, with a memory: the same forms come in one document after the other. */
export function createTermMemory(): typeof termOf {
  const memory = new Map<string, Map<string, string>>();
  return (form, lang) => {
    const own = memory.get(lang) ?? new Map<string, string>();
    memory.set(lang, own);
    const known = own.get(form);
    if (known !== undefined) return known;
    if (own.size >= MAX_REMEMBERED) own.clear();
    const term = termOf(form, lang);
    own.set(form, term);
    return term;
  };
}

/** Every term of a document and its usage: forms with one stem are one term. */
export function usagesOf(doc: IndexDocument, termFor: typeof termOf): Map<string, number> {
  const usages = new Map<string, number>();
  for (const [form, usage] of doc.forms) {
    const term = termFor(form, doc.lang);
    usages.set(term, addUsage(usages.get(term), usage));
  }
  for (const field of doc.fields) usages.set(field, usageOf(1, 0));
  return usages;
}

/** The bytes of a document; `unpackDocument` gives it back, forms and fields in sorted order. */
export function packDocument(doc: IndexDocument): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(2048);
  writer.byte(DOCUMENT_KINDS.indexOf(doc.kind));
  writer.text(doc.id);
  writer.text(doc.lang);
  writer.varint(doc.day);
  writer.varint(doc.length);
  const forms = [...doc.forms.keys()].sort();
  writer.varint(forms.length);
  writeSorted(writer, forms, (form) => writer.byte(doc.forms.get(form) ?? 0));
  const fields = [...new Set(doc.fields)].sort();
  writer.varint(fields.length);
  writeSorted(writer, fields, () => undefined);
  return writer.take();
}

export function unpackDocument(bytes: Uint8Array): IndexDocument {
  const reader = new ByteReader(bytes);
  const kind = DOCUMENT_KINDS[reader.byte()];
  if (!kind) throw new Error('a packed document of no known kind');
  const id = reader.text();
  const lang = reader.text();
  const day = reader.varint();
  const length = reader.varint();
  const forms = new Map<string, number>();
  readSorted(reader, (form) => forms.set(form, reader.byte()));
  const fields: string[] = [];
  readSorted(reader, (field) => fields.push(field));
  return { kind, id, lang, day, length, forms, fields };
}

function writeSorted(writer: ByteWriter, words: readonly string[], after: (word: string) => void): void {
  let before = '';
  for (const word of words) {
    writeFrontCoded(writer, word, sharedLength(before, word));
    after(word);
    before = word;
  }
}

function readSorted(reader: ByteReader, take: (word: string) => void): void {
  const count = reader.varint();
  let word = '';
  for (let i = 0; i < count; i++) {
    word = readFrontCoded(reader, word);
    take(word);
  }
}
