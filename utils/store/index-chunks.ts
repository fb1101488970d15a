// Chunks of the index in memory. They never change, so what was read once stays true; the ones used last stay.
import type { ChunkRef, Part } from '@/utils/index/reading';

/** A worker at 100,000 articles has 120 MB for everything; the whole index would be 60. */
const MAX_CACHED_BYTES = 48_000_000;
/** Far above the chunks of a part: 64 bits of a number would do for many more. */
const MOST_CHUNKS = 2 ** 24;
const PARTS: readonly Part[] = ['terms', 'forms', 'endings', 'postings', 'columns', 'ids'];

/** Neighbouring chunks of a part, first and last. */
export interface ChunkSpan {
  readonly segment: number;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Reads a span, in order. */
export type LoadSpan = (span: ChunkSpan) => Promise<readonly Uint8Array[]>;

export class ChunkCache {
  readonly #chunks = new Map<number, Uint8Array>();
  #bytes = 0;

  /** The chunks in the order asked: at once when all are in memory. */
  read(refs: readonly ChunkRef[], load: LoadSpan): readonly Uint8Array[] | Promise<readonly Uint8Array[]> {
    const known: Uint8Array[] = [];
    for (const ref of refs) {
      const chunk = this.#peek(keyOf(ref));
      if (!chunk) return this.#load(refs, load);
      known.push(chunk);
    }
    return known;
  }

  /** Takes a span into memory; nothing of a segment that is being cleared away. */
  async warm(span: ChunkSpan, load: LoadSpan): Promise<void> {
    const chunks = await load(span);
    if (chunks.length === lengthOf(span)) this.#keep(span, chunks);
  }

  clear(): void {
    this.#chunks.clear();
    this.#bytes = 0;
  }

  async #load(refs: readonly ChunkRef[], load: LoadSpan): Promise<readonly Uint8Array[]> {
    const found = new Map<number, Uint8Array>();
    const missing: ChunkRef[] = [];
    for (const ref of refs) {
      const chunk = this.#peek(keyOf(ref));
      if (chunk) found.set(keyOf(ref), chunk);
      else missing.push(ref);
    }
    await Promise.all(
      spansOf(missing).map(async (span) => {
        const chunks = await load(span);
        if (chunks.length !== lengthOf(span))
          throw new Error(
            `chunks ${span.part} ${span.from} to ${span.to} of segment ${span.segment} are not all there`,
          );
        for (const [i, chunk] of chunks.entries()) found.set(keyOf({ ...span, no: span.from + i }), chunk);
        this.#keep(span, chunks);
      }),
    );
    return refs.map((ref) => found.get(keyOf(ref)) ?? new Uint8Array());
  }

  #peek(key: number): Uint8Array | undefined {
    const chunk = this.#chunks.get(key);
    if (chunk) {
      this.#chunks.delete(key);
      this.#chunks.set(key, chunk);
    }
    return chunk;
  }

  #keep({ segment, part, from }: ChunkSpan, chunks: readonly Uint8Array[]): void {
    for (const [i, chunk] of chunks.entries()) {
      const key = keyOf({ segment, part, no: from + i });
      if (this.#chunks.has(key)) continue;
      this.#chunks.set(key, chunk);
      this.#bytes += chunk.length;
    }
    for (const [oldest, { length }] of this.#chunks) {
      if (this.#bytes <= MAX_CACHED_BYTES) break;
      this.#chunks.delete(oldest);
      this.#bytes -= length;
    }
  }
}

const lengthOf = ({ from, to }: ChunkSpan): number => to - from + 1;

const keyOf = ({ segment, part, no }: ChunkRef): number =>
  (segment * PARTS.length + PARTS.indexOf(part)) * MOST_CHUNKS + no;

/** Neighbours together: asking costs more than reading. Chunks that nobody asked for cost more still. */
function spansOf(refs: readonly ChunkRef[]): ChunkSpan[] {
  const spans: { segment: number; part: Part; from: number; to: number }[] = [];
  for (const { segment, part, no } of [...refs].sort((a, b) => keyOf(a) - keyOf(b))) {
    const last = spans.at(-1);
    if (last?.segment === segment && last.part === part && no <= last.to + 1) last.to = no;
    else spans.push({ segment, part, from: no, to: no });
  }
  return spans;
}
