// Documents come into the index and go out of it, inside the transaction that writes or deletes their records.
import type { DocumentKind, IndexDocument } from '@/utils/index/document';
import { packDocument } from '@/utils/index/document';
import { type SegmentMeta, withoutDocument } from '@/utils/index/segment';
import type { ArticleId } from '@/utils/model/article';
import { type IndexedRecord, indexedKey, packIndexed, unpackIndexed } from './indexed-record';
import type { IndexState, NachleseSchema } from './schema';

/** To be counted up when texts are read in another way: the next start builds a new index beside the old one. */
export const ANALYSIS_VERSION = 1;

export const INDEX_STORES = [
  'indexStates',
  'indexSegments',
  'indexChunks',
  'indexPending',
  'indexMerges',
  'indexed',
] as const;
type IndexStoreName = (typeof INDEX_STORES)[number];

/** A store as far as the index uses it. */
export interface Records<K, V> {
  get(key: K): Promise<V | undefined>;
  getAll(query?: IDBKeyRange): Promise<V[]>;
  getAllKeys(query?: IDBKeyRange, count?: number): Promise<K[]>;
  count(query?: IDBKeyRange): Promise<number>;
  put(value: V, key?: K): Promise<unknown>;
  delete(key: K | IDBKeyRange): Promise<void>;
}

/** A transaction over the stores of the index, perhaps among others. */
export interface IndexTransaction {
  objectStore<Name extends IndexStoreName>(
    name: Name,
  ): Records<NachleseSchema[Name]['key'], NachleseSchema[Name]['value']>;
}

/** The records of one generation, in a store whose keys begin with it. */
export const ofGeneration = (generation: number): IDBKeyRange =>
  IDBKeyRange.bound([generation], [generation, []], true, true);

/** A new index. */
export const newIndex = (generation: number, role: IndexState['role']): IndexState => ({
  generation,
  role,
  analysis: ANALYSIS_VERSION,
  nextDocument: 0,
  nextSegment: 0,
  changes: 0,
  layout: 0,
  garbage: [],
  cursor: null as ArticleId | null,
  done: 0,
});

/** The indexes that documents are written to: the live one, made when it is missing, and one that is building. */
export async function writtenIndexes(tx: IndexTransaction): Promise<IndexState[]> {
  const states = (await tx.objectStore('indexStates').getAll()).filter(({ role }) => role !== 'old');
  return states.some(({ role }) => role === 'live') ? states : [...states, newIndex(states.length + 1, 'live')];
}

/** Takes a document in, in place of an earlier one with its id. */
export async function addToIndex(
  tx: IndexTransaction,
  doc: IndexDocument,
  signed: IndexedRecord['signed'] = null,
): Promise<void> {
  for (const state of await writtenIndexes(tx)) await addToOne(tx, state, doc, signed);
}

/** @returns The index as it is then. */
export async function addToOne(
  tx: IndexTransaction,
  before: IndexState,
  doc: IndexDocument,
  signed: IndexedRecord['signed'],
): Promise<IndexState> {
  const state = await removeFromOne(tx, before, doc.kind, doc.id);
  const no = state.nextDocument;
  const key = indexedKey(state.generation, doc.kind, doc.id);
  await tx.objectStore('indexed').put(packIndexed({ no, lang: doc.lang, length: doc.length, signed }), key);
  await tx.objectStore('indexPending').put(packDocument(doc), [state.generation, no]);
  const after = { ...state, nextDocument: no + 1, changes: state.changes + 1 };
  await tx.objectStore('indexStates').put(after);
  return after;
}

/** Takes documents out; one that is not there is no error. */
export async function removeFromIndex(tx: IndexTransaction, kind: DocumentKind, id: string): Promise<void> {
  for (const state of await writtenIndexes(tx)) await removeFromOne(tx, state, kind, id);
}

async function removeFromOne(
  tx: IndexTransaction,
  state: IndexState,
  kind: DocumentKind,
  id: string,
): Promise<IndexState> {
  const { generation } = state;
  const key = indexedKey(generation, kind, id);
  const bytes = await tx.objectStore('indexed').get(key);
  if (!bytes) return state;
  const record = unpackIndexed(bytes);
  await tx.objectStore('indexed').delete(key);
  const pending = tx.objectStore('indexPending');
  const waits = (await pending.count(IDBKeyRange.only([generation, record.no]))) > 0;
  if (waits) await pending.delete([generation, record.no]);
  else await removeFromSegment(tx, generation, record);
  const after = { ...state, changes: state.changes + 1, layout: state.layout + (waits ? 0 : 1) };
  await tx.objectStore('indexStates').put(after);
  return after;
}

async function removeFromSegment(tx: IndexTransaction, generation: number, record: IndexedRecord): Promise<void> {
  const segments = tx.objectStore('indexSegments');
  const holds = ({ from, to }: SegmentMeta) => record.no >= from && record.no < to;
  const meta = (await segments.getAll(ofGeneration(generation))).find(holds);
  if (!meta) throw new Error(`document ${record.no} is in no segment`);
  await segments.put(withoutDocument(meta, record.no, record), [generation, meta.id]);
}
