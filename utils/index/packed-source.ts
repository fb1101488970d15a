// A segment as a source: finds its way by the first keys of the chunks and asks for the few chunks it needs.
import { Columns, FACTS_DOCS, IDS_DOCS, idsAt } from './columns';
import { chunkFor, type Entry, entriesOf } from './dictionary';
import { blockBefore, findEntry } from './find-entry';
import { NO_POSTINGS, type PostingList, readPostings } from './postings';
import { known, type Part, type Reading } from './reading';
import { RecentLists } from './recent-lists';
import { blocksOf, type Dictionary, deletedIn, isDeleted, layoutOf, POSTINGS_BYTES, type SegmentMeta } from './segment';
import { type Facts, reversed, type Source, type TermList } from './source';

const NO_LIST: TermList = { count: 0, atLeast: 0, read: () => known(NO_POSTINGS) };

export function packedSource(meta: SegmentMeta): Source {
  const gone = deletedIn(meta);
  const recent = new RecentLists();
  let facts: Facts | undefined;
  return {
    from: meta.from,
    to: meta.to,
    size: meta.totals.size,
    totalLength: meta.totals.totalLength,
    languages: new Map(meta.languages.map((lang, i) => [lang, meta.totals.perLanguage[i] ?? 0])),
    *list(term) {
      const entry = yield* find(meta, term);
      if (!entry) return NO_LIST;
      return {
        count: entry.count,
        atLeast: Math.max(0, entry.count - gone),
        *read() {
          const list = recent.get(term) ?? (yield* postings(meta, entry, gone > 0));
          recent.keep(term, list);
          return list;
        },
      };
    },
    termsBeginning: (start, most) => beginning(meta, 'terms', start, most),
    formsBeginning: (start, most) => beginning(meta, 'forms', start, most),
    *formsEnding(end, most) {
      return (yield* beginning(meta, 'endings', reversed(end), most)).map(reversed);
    },
    *facts() {
      if (!facts) {
        const blocks = blocksOf(meta.from, meta.to, FACTS_DOCS);
        const columns = new Columns(meta.from, meta.to, yield blocks.map((no) => ref(meta, 'columns', no)));
        facts = {
          kind: (doc) => columns.kind(doc),
          lang: (doc) => meta.languages[columns.language(doc)] ?? 'und',
          day: (doc) => columns.day(doc),
          length: (doc) => columns.length(doc),
        };
      }
      return facts;
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

function* find(meta: SegmentMeta, term: string): Reading<Entry | undefined> {
  const no = chunkFor(meta.firsts.terms, term);
  if (no < 0) return undefined;
  const [chunk] = yield [ref(meta, 'terms', no)];
  return chunk && findEntry(chunk, term, layoutOf(meta, 'terms'));
}

function* beginning(meta: SegmentMeta, part: Dictionary, start: string, most: number): Reading<string[]> {
  const found: string[] = [];
  const { length } = meta.firsts[part];
  for (let no = Math.max(0, chunkFor(meta.firsts[part], start)); no < length; no++) {
    const [chunk] = yield [ref(meta, part, no)];
    if (!chunk) break;
    for (const { key } of entriesOf(chunk, layoutOf(meta, part), Math.max(0, blockBefore(chunk, start)))) {
      if (key < start) continue;
      if (found.length >= most || !key.startsWith(start)) return found;
      found.push(key);
    }
  }
  return found;
}

function* postings(meta: SegmentMeta, entry: Entry, isWorn: boolean): Reading<PostingList> {
  const list = readPostings(entry.beside ?? (yield* listBytes(meta, entry)), meta.from, entry.count);
  return isWorn ? withoutDeleted(meta, list) : list;
}

function withoutDeleted(meta: SegmentMeta, { docs, usages }: PostingList): PostingList {
  const left = Array.from(docs, (_, i) => i).filter((i) => !isDeleted(meta, docs[i] ?? 0));
  return { docs: Int32Array.from(left, (i) => docs[i] ?? 0), usages: Uint8Array.from(left, (i) => usages[i] ?? 0) };
}

function* listBytes(meta: SegmentMeta, { place, length }: Entry): Reading<Uint8Array> {
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
