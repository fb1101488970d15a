// The live index as it is at one moment. What was read once stays in memory as long as it is still true: chunks never change,
// and two counters in the index's state tell when documents or segments have come or gone.
import type { IDBPDatabase } from 'idb';
import { unpackDocument } from '@/utils/index/document';
import { createMemorySource, type MemorySource } from '@/utils/index/memory-source';
import { packedSource } from '@/utils/index/packed-source';
import { type ChunkRef, type Reading, readFrom } from '@/utils/index/reading';
import type { Source } from '@/utils/index/source';
import type { Block, TextHash } from '@/utils/model/article';
import { Recent } from './recent';
import type { IndexState, NachleseSchema, StoredSignature } from './schema';
import { ofGeneration } from './write-index';

const STORES = ['indexStates', 'indexSegments', 'indexPending', 'indexChunks'] as const;
/** Chunks kept in memory; a worker at 100,000 articles has 120 MB for everything. */
const MAX_CACHED_BYTES = 32_000_000;
/** About 10 MB. */
const MAX_SIGNATURES = 2_000;
/** About 1 MB. */
const MAX_TEXTS = 200;

export interface IndexView {
  /** Signatures compared lately, by generation and number of the document. */
  readonly signatures: Recent<string, StoredSignature>;
  /** Texts shown lately, by their hash: while somebody types, the same articles are found again and again. */
  readonly texts: Recent<TextHash, readonly Block[]>;
  /** Runs a reading on the live index, in one transaction. `generation` is 0 while there is no index. */
  read<T>(
    db: IDBPDatabase<NachleseSchema>,
    reading: (sources: readonly Source[], generation: number) => Reading<T>,
  ): Promise<T>;
}

/** One for each connection. */
export function createIndexView(): IndexView {
  const chunks = createChunkCache(MAX_CACHED_BYTES);
  let seen: Pick<IndexState, 'generation' | 'layout' | 'changes'> = { generation: 0, layout: -1, changes: -1 };
  let segments: readonly Source[] = [];
  let pending = new Map<number, true>();
  let waiting: MemorySource = createMemorySource();

  let turn: Promise<unknown> = Promise.resolve();

  return {
    signatures: new Recent(MAX_SIGNATURES),
    texts: new Recent(MAX_TEXTS),
    // One after the other: what is in memory belongs to one transaction at a time.
    read(db, reading) {
      const mine = () => readInTurn(db, reading);
      const result = turn.then(mine, mine);
      turn = result;
      return result;
    },
  };

  async function readInTurn<T>(
    db: IDBPDatabase<NachleseSchema>,
    reading: (sources: readonly Source[], generation: number) => Reading<T>,
  ): Promise<T> {
    const tx = db.transaction(STORES);
    const state = (await tx.objectStore('indexStates').getAll()).find(({ role }) => role === 'live');
    const generation = state?.generation ?? 0;
    if (state && (state.generation !== seen.generation || state.layout !== seen.layout)) {
      const metas = await tx.objectStore('indexSegments').getAll(ofGeneration(generation));
      if (state.generation !== seen.generation) chunks.clear();
      segments = metas.map(packedSource);
    }
    if (state && (state.generation !== seen.generation || state.changes !== seen.changes)) {
      const store = tx.objectStore('indexPending');
      const numbers = (await store.getAllKeys(ofGeneration(generation))).map(([, no]) => no);
      const isGone = [...pending.keys()].some((no) => !numbers.includes(no));
      if (isGone || state.generation !== seen.generation) {
        waiting = createMemorySource();
        pending = new Map();
      }
      for (const no of numbers) {
        if (pending.has(no)) continue;
        const bytes = await store.get([generation, no]);
        if (bytes) waiting.add(no, unpackDocument(bytes));
        pending.set(no, true);
      }
    }
    if (state) seen = state;
    const store = tx.objectStore('indexChunks');
    const load = ({ segment, part, no }: ChunkRef) =>
      chunks.get(`${segment} ${part} ${no}`, async () => {
        const chunk = await store.get([generation, segment, part, no]);
        if (!chunk) throw new Error(`no chunk ${part} ${no} of segment ${segment}`);
        return chunk;
      });
    const sources = state ? [...segments, waiting] : [];
    return readFrom(reading(sources, generation), (refs) => {
      const now = refs.map((ref) => chunks.peek(`${ref.segment} ${ref.part} ${ref.no}`));
      return now.every((chunk) => chunk !== undefined) ? now : Promise.all(refs.map((ref, i) => now[i] ?? load(ref)));
    });
  }
}

/** The chunks used last, up to a total size. */
function createChunkCache(maxBytes: number) {
  const chunks = new Map<string, Uint8Array>();
  const loading = new Map<string, Promise<Uint8Array>>();
  let bytes = 0;
  const keep = (key: string, chunk: Uint8Array) => {
    chunks.set(key, chunk);
    bytes += chunk.length;
    for (const [oldest, { length }] of chunks) {
      if (bytes <= maxBytes) break;
      chunks.delete(oldest);
      bytes -= length;
    }
  };
  return {
    peek(key: string): Uint8Array | undefined {
      const chunk = chunks.get(key);
      if (chunk) {
        chunks.delete(key);
        chunks.set(key, chunk);
      }
      return chunk;
    },
    /** Loads what is asked for twice at the same time once. */
    async get(key: string, load: () => Promise<Uint8Array>): Promise<Uint8Array> {
      const started = loading.get(key) ?? load();
      loading.set(key, started);
      try {
        const chunk = await started;
        if (!chunks.has(key)) keep(key, chunk);
        return chunk;
      } finally {
        loading.delete(key);
      }
    },
    clear() {
      chunks.clear();
      bytes = 0;
    },
  };
}
