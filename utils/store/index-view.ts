// The live index as it is at one moment. What was read once stays in memory as long as it is still true: chunks never change,
// and two counters in the index's state tell when documents or segments have come or gone.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { unpackDocument } from '@/utils/index/document';
import { createMemorySource, type MemorySource } from '@/utils/index/memory-source';
import { packedSource } from '@/utils/index/packed-source';
import { type Reading, readFrom } from '@/utils/index/reading';
import type { SegmentMeta } from '@/utils/index/segment';
import type { Source } from '@/utils/index/source';
import type { Block, TextHash } from '@/utils/model/article';
import { ChunkCache, type LoadSpan } from './index-chunks';
import { Recent } from './recent';
import type { IndexState, NachleseSchema, StoredSignature } from './schema';
import { ofGeneration } from './write-index';

const STORES = ['indexStates', 'indexSegments', 'indexPending', 'indexChunks', 'indexed'] as const;
type Transaction = IDBPTransaction<NachleseSchema, (typeof STORES)[number][]>;
type Database = IDBPDatabase<NachleseSchema>;

/** About 10 MB. */
const MAX_SIGNATURES = 2_000;
/** About 1 MB. */
const MAX_TEXTS = 200;
/** Chunks that are taken into memory at once after the first question: half a megabyte. */
const WARMED_AT_ONCE = 32;
/** So many of a library of 100,000 articles: 15 MB. */
const MAX_WARMED = 1_000;

const NOTHING_SEEN: Pick<IndexState, 'generation' | 'layout' | 'changes'> = { generation: 0, layout: -1, changes: -1 };

/** A question to the index. `generation` is 0 while there is no index. */
export type Question<T> = (sources: readonly Source[], generation: number) => Reading<T>;

export interface IndexView {
  /** Signatures compared lately, by generation and number of the document. */
  readonly signatures: Recent<string, StoredSignature>;
  /** Texts shown lately, by their hash: while somebody types, the same articles are found again and again. */
  readonly texts: Recent<TextHash, readonly Block[]>;
  /** Runs a reading on the live index, in one transaction. It may be run twice: it must leave no traces. */
  read<T>(db: Database, question: Question<T>): Promise<T>;
  /** The same, and reads on in the same transaction: records of the store `indexed`. */
  readOn<T, U>(db: Database, question: Question<T>, then: (found: T, tx: Transaction) => Promise<U>): Promise<U>;
}

/** One for each connection. */
export function createIndexView(): IndexView {
  const chunks = new ChunkCache();
  let seen = NOTHING_SEEN;
  /** The last question found the index as it was: the next one will, too, as with letter after letter of a query. */
  let isQuiet = false;
  let warmed = 0;
  let segments: readonly { readonly meta: SegmentMeta; readonly source: Source }[] = [];
  let pending = new Set<number>();
  let waiting: MemorySource = createMemorySource();
  let turn: Promise<unknown> = Promise.resolve();

  const view: IndexView = {
    signatures: new Recent(MAX_SIGNATURES),
    texts: new Recent(MAX_TEXTS),
    read: (db, question) => view.readOn(db, question, async (found) => found),
    // One after the other: what is in memory belongs to one transaction at a time.
    readOn(db, question, then) {
      const mine = () => readInTurn(db, question, then);
      const result = turn.then(mine, mine);
      turn = result;
      return result;
    },
  };
  return view;

  async function readInTurn<T, U>(
    db: Database,
    question: Question<T>,
    then: (found: T, tx: Transaction) => Promise<U>,
  ): Promise<U> {
    const tx: Transaction = db.transaction([...STORES]);
    const asked = tx.objectStore('indexStates').getAll();
    // Does not wait to be told that nothing has changed.
    const [states, guess] = await Promise.allSettled([asked, isQuiet ? answer(tx, question) : null]);
    if (states.status === 'rejected') throw states.reason;
    const state = states.value.find(({ role }) => role === 'live');
    const isAsSeen =
      state?.generation === seen.generation && state.layout === seen.layout && state.changes === seen.changes;
    if (isQuiet && isAsSeen && guess.status === 'rejected') throw guess.reason;
    const guessed = isQuiet && isAsSeen && guess.status === 'fulfilled' ? guess.value : null;
    if (!state) seen = NOTHING_SEEN;
    else if (!isAsSeen) await refresh(tx, state);
    isQuiet = isAsSeen;
    const { found } = guessed ?? (await answer(tx, question));
    const result = await then(found, tx);
    if (warmed !== seen.generation) {
      warmed = seen.generation;
      void warm(db).catch(connectionEnded);
    }
    return result;
  }

  async function answer<T>(tx: Transaction, question: Question<T>): Promise<{ readonly found: T }> {
    const sources = seen.generation > 0 ? [...segments.map(({ source }) => source), waiting] : [];
    const load = spanLoader(tx.objectStore('indexChunks'), seen.generation);
    return { found: await readFrom(question(sources, seen.generation), (refs) => chunks.read(refs, load)) };
  }

  async function refresh(tx: Transaction, state: IndexState): Promise<void> {
    const { generation, layout, changes } = state;
    const isNew = generation !== seen.generation;
    const range = ofGeneration(generation);
    const waits = tx.objectStore('indexPending');
    const [metas, numbers] = await Promise.all([
      isNew || layout !== seen.layout ? tx.objectStore('indexSegments').getAll(range) : null,
      isNew || changes !== seen.changes ? waits.getAllKeys(range) : null,
    ]);
    if (isNew) chunks.clear();
    if (metas) {
      const before = isNew ? [] : segments;
      // What is the same as before knows its columns already.
      const same = (meta: SegmentMeta) =>
        before.find((each) => each.meta.id === meta.id && each.meta.totals.size === meta.totals.size);
      segments = metas.map((meta) => same(meta) ?? { meta, source: packedSource(meta) });
    }
    if (numbers) {
      const here = new Set(numbers.map(([, no]) => no));
      if (isNew || [...pending].some((no) => !here.has(no))) {
        waiting = createMemorySource();
        pending = new Set();
      }
      const come = [...here].filter((no) => !pending.has(no));
      const [first] = come;
      // Numbers ascend: what has come lies behind what is there.
      const packed = first === undefined ? [] : await waits.getAll(IDBKeyRange.bound([generation, first], range.upper));
      for (const [i, no] of come.entries()) {
        const bytes = packed[i];
        if (!bytes) throw new Error(`document ${no} waits no more`);
        waiting.add(no, unpackDocument(bytes));
        pending.add(no);
      }
    }
    seen = { generation, layout, changes };
  }

  /**
   * After the first question, the dictionaries of words come into memory: then a word is found at once, and only its list may
   * have to be loaded.
   */
  async function warm(db: Database): Promise<void> {
    let left = MAX_WARMED;
    for (const { meta } of [...segments]) {
      for (let from = 0; from < meta.firsts.terms.length && left > 0; from += WARMED_AT_ONCE) {
        const to = Math.min(from + WARMED_AT_ONCE, meta.firsts.terms.length) - 1;
        left -= to - from + 1;
        const load = spanLoader(db.transaction('indexChunks').store, seen.generation);
        await chunks.warm({ segment: meta.id, part: 'terms', from, to }, load);
      }
    }
  }
}

type ChunkKey = NachleseSchema['indexChunks']['key'];
interface ChunkStore {
  get(key: ChunkKey): Promise<Uint8Array | undefined>;
  getAll(range: IDBKeyRange): Promise<Uint8Array[]>;
}

/** Then there is nothing left to warm. */
function connectionEnded(error: unknown): void {
  if (!(error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError')))
    throw error;
}

function spanLoader(store: ChunkStore, generation: number): LoadSpan {
  return async ({ segment, part, from, to }) => {
    const [first, last]: [ChunkKey, ChunkKey] = [
      [generation, segment, part, from],
      [generation, segment, part, to],
    ];
    if (from < to) return store.getAll(IDBKeyRange.bound(first, last));
    const chunk = await store.get(first);
    return chunk ? [chunk] : [];
  };
}
