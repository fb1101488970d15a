// A segment as a source: finds its way by the first keys of the chunks and asks for the few chunks it needs.
import { dayIn, emptyFacts, FACTS_DOCS, IDS_DOCS, idsAt, kindIn, languageIn, lengthIn } from './columns';
import { chunkFor, type Entry, entriesFrom } from './dictionary';
import { type PostingList, readPostings } from './postings';
import { known, type Part, type Reading } from './reading';
import { blocksOf, isDeleted, POSTINGS_BYTES, type SegmentMeta } from './segment';
import { reversed, type Source, type TermList } from './source';

type Dictionary = keyof SegmentMeta['firsts'];
/** Of a term: in how many documents, and how many bytes its list has. */
export const NUMBERS_OF: Readonly<Record<Dictionary, number>> = { terms: 2, forms: 0, endings: 0 };
const NO_FACTS = emptyFacts();
const NO_LIST: TermList = { count: 0, isExact: true, read: () => known({ docs: [], usages: [] }) };

export function packedSource(meta: SegmentMeta): Source {
  const isExact = meta.deleted.every((bits) => bits === 0);
  return {
    from: meta.from,
    to: meta.to,
    size: meta.totals.size,
    totalLength: meta.totals.totalLength,
    languages: new Map(meta.languages.map((lang, i) => [lang, meta.totals.perLanguage[i] ?? 0])),
    *list(term) {
      const entry = yield* find(meta, 'terms', term);
      if (!entry) return NO_LIST;
      return { count: entry.numbers[0] ?? 0, isExact, read: () => postings(meta, entry) };
    },
    termsBeginning: (start, most) => beginning(meta, 'terms', start, most),
    formsBeginning: (start, most) => beginning(meta, 'forms', start, most),
    *formsEnding(end, most) {
      return (yield* beginning(meta, 'endings', reversed(end), most)).map(reversed);
    },
    *facts() {
      const blocks = blocksOf(meta.from, meta.to, FACTS_DOCS);
      const chunks = yield blocks.map((no) => ref(meta, 'columns', no));
      const chunkOf = (doc: number) => chunks[Math.floor(doc / FACTS_DOCS) - (blocks[0] ?? 0)] ?? NO_FACTS;
      return {
        kind: (doc) => kindIn(chunkOf(doc), doc),
        lang: (doc) => meta.languages[languageIn(chunkOf(doc), doc)] ?? 'und',
        day: (doc) => dayIn(chunkOf(doc), doc),
        length: (doc) => lengthIn(chunkOf(doc), doc),
      };
    },
    *ids(docs) {
      const blocks = [...new Set(docs.map((doc) => Math.floor(doc / IDS_DOCS)))];
      const chunks = yield blocks.map((no) => ref(meta, 'ids', no));
      const names = new Map<number, string | undefined>();
      for (const [i, block] of blocks.entries()) {
        const own = docs.filter((doc) => Math.floor(doc / IDS_DOCS) === block);
        const ids = idsAt(
          chunks[i] ?? new Uint8Array(),
          own.map((doc) => doc % IDS_DOCS),
        );
        for (const [j, doc] of own.entries()) names.set(doc, ids[j]);
      }
      return docs.map((doc) => {
        const id = names.get(doc);
        if (id === undefined) throw new Error(`no id of document ${doc} in segment ${meta.id}`);
        return id;
      });
    },
  };
}

const ref = ({ id }: SegmentMeta, part: Part, no: number) => ({ segment: id, part, no });

function* find(meta: SegmentMeta, part: Dictionary, key: string): Reading<Entry | undefined> {
  const no = chunkFor(meta.firsts[part], key);
  if (no < 0) return undefined;
  const [chunk] = yield [ref(meta, part, no)];
  const next = chunk && entriesFrom(chunk, key, NUMBERS_OF[part]).next();
  return next && !next.done && next.value.key === key ? next.value : undefined;
}

function* beginning(meta: SegmentMeta, part: Dictionary, start: string, most: number): Reading<string[]> {
  const found: string[] = [];
  const { length } = meta.firsts[part];
  for (let no = Math.max(0, chunkFor(meta.firsts[part], start)); no < length; no++) {
    const [chunk] = yield [ref(meta, part, no)];
    if (!chunk) break;
    for (const { key } of entriesFrom(chunk, start, NUMBERS_OF[part])) {
      if (found.length >= most || !key.startsWith(start)) return found;
      found.push(key);
    }
  }
  return found;
}

function* postings(meta: SegmentMeta, entry: Entry): Reading<PostingList> {
  const docs: number[] = [];
  const usages: number[] = [];
  readPostings(yield* postingBytes(meta, entry), meta.from, (doc, usage) => {
    if (isDeleted(meta, doc)) return;
    docs.push(doc);
    usages.push(usage);
  });
  return { docs, usages };
}

function* postingBytes(meta: SegmentMeta, { numbers, place }: Entry): Reading<Uint8Array> {
  const length = numbers[1] ?? 0;
  const first = Math.floor(place / POSTINGS_BYTES);
  const last = Math.floor((place + Math.max(1, length) - 1) / POSTINGS_BYTES);
  const chunks = yield Array.from({ length: last - first + 1 }, (_, i) => ref(meta, 'postings', first + i));
  return cut(chunks, place - first * POSTINGS_BYTES, length);
}

/** Bytes that may run through several chunks. */
export function cut(chunks: readonly Uint8Array[], from: number, length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only.subarray(from, from + length);
  const whole = new Uint8Array(length);
  let at = -from;
  for (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, -at), Math.min(chunk.length, length - at));
    whole.set(part, Math.max(0, at));
    at += chunk.length;
  }
  return whole;
}
