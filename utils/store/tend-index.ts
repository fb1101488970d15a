// The work on the index that no reader waits for, in steps. Each is one transaction: a worker that is stopped between two of
// them leaves an index that answers as before, and the next step goes on from there.
import type { IDBPDatabase } from 'idb';
import { unpackDocument } from '@/utils/index/document';
import { beginMerge, endMerge, type MergeState, mergeStep } from '@/utils/index/merge';
import { PENDING_DOCS, planMerge } from '@/utils/index/merge-plan';
import { readFrom } from '@/utils/index/reading';
import { buildSegment, type Chunk } from '@/utils/index/segment';
import { indexedRange } from './indexed-record';
import { rebuildStep } from './rebuild-index';
import type { IndexState, NachleseSchema } from './schema';
import { INDEX_STORES, type IndexTransaction, ofGeneration } from './write-index';

/** A segment is made of at most so many waiting documents, should more have gathered. */
const MAX_FLUSHED = 2 * PENDING_DOCS;
/** Chunks cleared away in one step: about a megabyte. */
const SWEPT = 64;

/**
 * Does what is most needed next.
 *
 * @returns Whether anything was done: call again for more.
 */
export async function tendIndex(db: IDBPDatabase<NachleseSchema>): Promise<boolean> {
  const tx = db.transaction(INDEX_STORES, 'readwrite');
  const states = await tx.objectStore('indexStates').getAll();
  for (const state of states) {
    const isDone = state.role === 'old' ? await clear(tx, state) : await improve(tx, state);
    if (isDone) {
      await tx.done;
      return true;
    }
  }
  await tx.done;
  const building = states.find(({ role }) => role === 'building');
  return building ? rebuildStep(db) : false;
}

async function improve(tx: IndexTransaction, state: IndexState): Promise<boolean> {
  if ((await tx.objectStore('indexPending').count(ofGeneration(state.generation))) >= PENDING_DOCS) {
    await flush(tx, state);
    return true;
  }
  const merge = await tx.objectStore('indexMerges').get(state.generation);
  if (merge) {
    await continueMerge(tx, state, merge);
    return true;
  }
  const segments = await tx.objectStore('indexSegments').getAll(ofGeneration(state.generation));
  const inputs = planMerge(segments.sort((a, b) => a.from - b.from));
  if (inputs.length > 0) {
    await continueMerge(tx, { ...state, nextSegment: state.nextSegment + 1 }, beginMerge(state.nextSegment, inputs));
    return true;
  }
  return sweep(tx, state);
}

/** Clears some chunks of a segment that was merged away; chunks first, so that nothing is forgotten. */
async function sweep(tx: IndexTransaction, state: IndexState): Promise<boolean> {
  const [unread, ...garbage] = state.garbage;
  if (unread === undefined) return false;
  const { generation } = state;
  const chunks = tx.objectStore('indexChunks');
  const keys = await chunks.getAllKeys(
    IDBKeyRange.bound([generation, unread], [generation, unread, []], true, true),
    SWEPT,
  );
  const [first, last] = [keys[0], keys.at(-1)];
  if (first && last) await chunks.delete(IDBKeyRange.bound(first, last));
  if (keys.length < SWEPT) await tx.objectStore('indexStates').put({ ...state, garbage });
  return true;
}

/** The waiting documents become a segment. */
async function flush(tx: IndexTransaction, state: IndexState): Promise<void> {
  const { generation, nextSegment: id } = state;
  const pending = tx.objectStore('indexPending');
  const range = ofGeneration(generation);
  const numbers = (await pending.getAllKeys(range)).map(([, no]) => no).slice(0, MAX_FLUSHED);
  const packed = (await pending.getAll(range)).slice(0, MAX_FLUSHED);
  const docs = numbers.map((no, i) => ({ no, doc: unpackDocument(packed[i] ?? new Uint8Array()) }));
  const from = numbers[0] ?? 0;
  const to = (numbers.at(-1) ?? from) + 1;
  const { meta, chunks } = buildSegment(id, from, to, docs);
  await writeChunks(tx, generation, id, chunks);
  await tx.objectStore('indexSegments').put(meta, [generation, id]);
  await pending.delete(IDBKeyRange.bound([generation, from], [generation, to], false, true));
  await tx.objectStore('indexStates').put({
    ...state,
    nextSegment: id + 1,
    changes: state.changes + 1,
    layout: state.layout + 1,
  });
}

async function continueMerge(tx: IndexTransaction, state: IndexState, merge: MergeState): Promise<void> {
  const { generation } = state;
  const chunks = tx.objectStore('indexChunks');
  const step = await readFrom(mergeStep(merge), (refs) =>
    Promise.all(
      refs.map(async ({ segment, part, no }) => {
        const chunk = await chunks.get([generation, segment, part, no]);
        if (!chunk) throw new Error(`no chunk ${part} ${no} of segment ${segment}`);
        return chunk;
      }),
    ),
  );
  await writeChunks(tx, generation, merge.id, step.chunks);
  if (step.state.cursor.phase !== 'done') {
    await tx.objectStore('indexMerges').put(step.state, generation);
    await tx.objectStore('indexStates').put(state);
    return;
  }
  const segments = tx.objectStore('indexSegments');
  const now = await Promise.all(
    merge.inputs.map(async (input) => (await segments.get([generation, input.id])) ?? input),
  );
  for (const { id } of merge.inputs) await segments.delete([generation, id]);
  await segments.put(endMerge(step.state, now), [generation, merge.id]);
  await tx.objectStore('indexMerges').delete(generation);
  await tx.objectStore('indexStates').put({
    ...state,
    changes: state.changes + 1,
    layout: state.layout + 1,
    garbage: [...state.garbage, ...merge.inputs.map(({ id }) => id)],
  });
}

async function writeChunks(
  tx: IndexTransaction,
  generation: number,
  segment: number,
  chunks: readonly Chunk[],
): Promise<void> {
  const store = tx.objectStore('indexChunks');
  await Promise.all(chunks.map(({ part, no, bytes }) => store.put(bytes, [generation, segment, part, no])));
}

/** Ends an index that another one has taken the place of, one store at a time. */
async function clear(tx: IndexTransaction, { generation }: IndexState): Promise<boolean> {
  for (const name of ['indexChunks', 'indexPending', 'indexSegments'] as const) {
    const range = ofGeneration(generation);
    if ((await tx.objectStore(name).count(range)) === 0) continue;
    await tx.objectStore(name).delete(range);
    return true;
  }
  await tx.objectStore('indexMerges').delete(generation);
  await tx.objectStore('indexed').delete(indexedRange(generation));
  await tx.objectStore('indexStates').delete(generation);
  return true;
}
