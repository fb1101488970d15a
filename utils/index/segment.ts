// A segment: some documents, written once and never changed. What changes is which of them are deleted.
import { ByteWriter } from './bytes';
import { emptyFacts, FACTS_DOCS, IDS_DOCS, packIds, putFacts } from './columns';
import { DictionaryWriter, type Layout, WORDS_ALONE } from './dictionary';
import { createTermMemory, type IndexDocument, type termOf, usagesOf } from './document';
import { type PostingList, writePostings } from './postings';
import type { Part } from './reading';
import { reversed } from './source';

/** One document with its number. */
export interface NumberedDocument {
  readonly no: number;
  readonly doc: IndexDocument;
}

/** The parts of a segment that are dictionaries. */
export type Dictionary = 'terms' | 'forms' | 'endings';

export interface DocumentTotals {
  readonly size: number;
  readonly totalLength: number;
  /** Documents by place in `languages`. */
  readonly perLanguage: readonly number[];
}

/** What is read of a segment before anything else: a few kB. */
export interface SegmentMeta {
  readonly id: number;
  /** Numbers of its documents: from here up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Lists of up to so many bytes stand in the dictionary of terms; left out of segments that were made before that: none. */
  readonly besideBytes?: number;
  /** The first key of each chunk of the three dictionaries. */
  readonly firsts: Readonly<Record<Dictionary, readonly string[]>>;
  readonly languages: readonly string[];
  /** A bit for each number, set when that document is deleted. */
  readonly deleted: Uint8Array<ArrayBuffer>;
  /** Of the documents that are there. */
  readonly totals: DocumentTotals;
}

export interface Chunk {
  readonly part: Part;
  readonly no: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Postings in pieces of this size; a long list runs through several. */
export const POSTINGS_BYTES = 32_768;

/**
 * The lists of rare words, which linking asks for, are read with the word: an eighth of all bytes of postings. A cold link into
 * 100,000 articles reads 109 chunks of words and lists, with all lists apart 124, with up to 2,048 bytes beside 86; but then the
 * dictionary is too large to stay in memory.
 */
const BESIDE_BYTES = 32;

/** How the dictionaries of a segment are written. */
export const layoutOf = ({ besideBytes = 0 }: Pick<SegmentMeta, 'besideBytes'>, part: Dictionary): Layout =>
  part === 'terms' ? { hasLists: true, besideBytes } : WORDS_ALONE;

/** How far a segment is written: where the next chunk of each part goes. */
export interface Written extends Pick<SegmentMeta, 'firsts' | 'besideBytes'> {
  readonly postingsChunks: number;
}

export const NOTHING_WRITTEN: Written = {
  firsts: { terms: [], forms: [], endings: [] },
  besideBytes: BESIDE_BYTES,
  postingsChunks: 0,
};

/** Writes sorted terms and forms into chunks. Can stop after any of them and go on from `written` in another life. */
export class SegmentWriter {
  readonly #chunks: Chunk[] = [];
  readonly #firsts: Record<Dictionary, string[]>;
  readonly #words: Readonly<Record<Dictionary, DictionaryWriter>>;
  readonly #postings = new ByteWriter(POSTINGS_BYTES * 2);
  readonly #list = new ByteWriter();
  readonly #base: number;
  readonly #besideBytes: number;
  #postingsChunks: number;
  #bytes = 0;

  /** @param base - The lowest number a document has. */
  constructor(base: number, written: Written = NOTHING_WRITTEN) {
    this.#base = base;
    const { terms, forms, endings } = written.firsts;
    this.#firsts = { terms: [...terms], forms: [...forms], endings: [...endings] };
    this.#besideBytes = written.besideBytes ?? 0;
    this.#postingsChunks = written.postingsChunks;
    const words = (part: Dictionary) =>
      new DictionaryWriter((first, bytes) => {
        this.#emit(part, this.#firsts[part].length, bytes);
        this.#firsts[part].push(first);
      });
    this.#words = { terms: words('terms'), forms: words('forms'), endings: words('endings') };
  }

  /** Bytes in full chunks so far: when it is time to stop. */
  get bytes(): number {
    return this.#bytes;
  }

  addTerm(term: string, list: PostingList): void {
    const place = this.#postingsChunks * POSTINGS_BYTES + this.#postings.length;
    writePostings(this.#list, list, this.#base);
    const bytes = this.#list.take();
    if (bytes.length <= this.#besideBytes) {
      this.#words.terms.addBeside(term, list.docs.length, bytes, place);
      return;
    }
    this.#words.terms.addApart(term, list.docs.length, bytes.length, place);
    this.#postings.append(bytes);
    if (this.#postings.length >= POSTINGS_BYTES) this.#emitPostings(false);
  }

  /** @param part - `endings` takes forms reversed, and in that order. */
  addForm(part: 'forms' | 'endings', form: string): void {
    this.#words[part].add(form);
  }

  /** Closes all chunks and gives those written since the last call. */
  flush(): { chunks: Chunk[]; written: Written } {
    for (const part of ['terms', 'forms', 'endings'] as const) this.#words[part].flush();
    this.#emitPostings(true);
    return {
      chunks: this.#chunks.splice(0),
      written: {
        firsts: {
          terms: [...this.#firsts.terms],
          forms: [...this.#firsts.forms],
          endings: [...this.#firsts.endings],
        },
        besideBytes: this.#besideBytes,
        postingsChunks: this.#postingsChunks,
      },
    };
  }

  #emitPostings(all: boolean): void {
    if (this.#postings.length === 0) return;
    const bytes = this.#postings.take();
    let from = 0;
    while (bytes.length - from >= POSTINGS_BYTES || (all && from < bytes.length)) {
      this.#emit('postings', this.#postingsChunks++, bytes.slice(from, from + POSTINGS_BYTES));
      from += POSTINGS_BYTES;
    }
    if (from < bytes.length) this.#postings.append(bytes.subarray(from));
  }

  #emit(part: Part, no: number, bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes += bytes.length;
    this.#chunks.push({ part, no, bytes });
  }
}

/**
 * Makes a segment of documents.
 *
 * @param docs - Ascending by number; numbers between `from` and `to` may be missing.
 * @param termFor - As `termOf`; a caller with many segments brings one that remembers across them.
 */
export function buildSegment(
  id: number,
  from: number,
  to: number,
  docs: readonly NumberedDocument[],
  termFor: typeof termOf = createTermMemory(),
): { meta: SegmentMeta; chunks: Chunk[] } {
  const lists = new Map<string, { docs: number[]; usages: number[] }>();
  const forms = new Set<string>();
  for (const { no, doc } of docs) {
    for (const form of doc.forms.keys()) forms.add(form);
    for (const [term, usage] of usagesOf(doc, termFor)) {
      const list = lists.get(term);
      if (list) {
        list.docs.push(no);
        list.usages.push(usage);
      } else lists.set(term, { docs: [no], usages: [usage] });
    }
  }
  const writer = new SegmentWriter(from);
  for (const term of [...lists.keys()].sort()) writer.addTerm(term, lists.get(term) ?? { docs: [], usages: [] });
  for (const form of [...forms].sort()) writer.addForm('forms', form);
  for (const ending of [...forms].map(reversed).sort()) writer.addForm('endings', ending);
  const { chunks, written } = writer.flush();
  const languages = [...new Set(docs.map(({ doc }) => doc.lang))].sort();
  const meta: SegmentMeta = {
    id,
    from,
    to,
    besideBytes: written.besideBytes ?? 0,
    firsts: written.firsts,
    languages,
    deleted: new Uint8Array(Math.ceil((to - from) / 8)),
    totals: {
      size: docs.length,
      totalLength: docs.reduce((sum, { doc }) => sum + doc.length, 0),
      perLanguage: languages.map((lang) => docs.filter(({ doc }) => doc.lang === lang).length),
    },
  };
  return { meta, chunks: [...chunks, ...columnsOf(from, to, docs, languages)] };
}

/** Every block of numbers gets its chunks, one without documents too. */
function columnsOf(from: number, to: number, docs: readonly NumberedDocument[], languages: readonly string[]): Chunk[] {
  const facts = new Map(blocksOf(from, to, FACTS_DOCS).map((no) => [no, emptyFacts()]));
  const ids = new Map(blocksOf(from, to, IDS_DOCS).map((no) => [no, Array<string | undefined>(IDS_DOCS)]));
  for (const { no, doc } of docs) {
    const chunk = facts.get(Math.floor(no / FACTS_DOCS));
    if (chunk) putFacts(chunk, no, { ...doc, language: languages.indexOf(doc.lang) });
    const names = ids.get(Math.floor(no / IDS_DOCS));
    if (names) names[no % IDS_DOCS] = doc.id;
  }
  return [
    ...[...facts].map(([no, bytes]): Chunk => ({ part: 'columns', no, bytes })),
    ...[...ids].map(([no, names]): Chunk => ({ part: 'ids', no, bytes: packIds(Array.from(names)) })),
  ];
}

/** The blocks of so many numbers that a range touches. */
export function blocksOf(from: number, to: number, docsEach: number): number[] {
  const first = Math.floor(from / docsEach);
  const last = Math.floor((Math.max(to, from + 1) - 1) / docsEach);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function isDeleted({ from, deleted }: Pick<SegmentMeta, 'from' | 'deleted'>, doc: number): boolean {
  const at = doc - from;
  return ((deleted[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/** How many documents of a segment are deleted. */
export function deletedIn({ deleted }: Pick<SegmentMeta, 'deleted'>): number {
  let gone = 0;
  for (const byte of deleted) for (let rest = byte; rest !== 0; rest &= rest - 1) gone++;
  return gone;
}

/** The segment without one of its documents; the same when that is deleted already. */
export function withoutDocument(
  meta: SegmentMeta,
  doc: number,
  { length, lang }: { readonly length: number; readonly lang: string },
): SegmentMeta {
  if (isDeleted(meta, doc)) return meta;
  const deleted = meta.deleted.slice();
  const at = doc - meta.from;
  deleted[at >> 3] = (deleted[at >> 3] ?? 0) | (1 << (at & 7));
  const language = meta.languages.indexOf(lang);
  return {
    ...meta,
    deleted,
    totals: {
      size: meta.totals.size - 1,
      totalLength: meta.totals.totalLength - length,
      perLanguage: meta.totals.perLanguage.map((count, i) => (i === language ? count - 1 : count)),
    },
  };
}
