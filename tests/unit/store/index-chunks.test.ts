import { describe, expect, it } from 'vitest';
import type { ChunkRef } from '@/utils/index/reading';
import { ChunkCache, type ChunkSpan, type LoadSpan } from '@/utils/store/index-chunks';

const ref = (no: number, part: ChunkRef['part'] = 'terms', segment = 1): ChunkRef => ({ segment, part, no });
/** A chunk that tells which one it is. */
const chunkOf = ({ segment, part }: ChunkSpan, no: number) => new Uint8Array([segment, part.length, no]);

function loader() {
  const spans: ChunkSpan[] = [];
  const load: LoadSpan = async (span) => {
    spans.push(span);
    return Array.from({ length: span.to - span.from + 1 }, (_, i) => chunkOf(span, span.from + i));
  };
  return { spans, load };
}

describe('chunks in memory', () => {
  it('come in the order asked, neighbours loaded at once and each one once', async () => {
    const { spans, load } = loader();
    const refs = [ref(7), ref(2), ref(3), ref(3), ref(2, 'postings'), ref(2, 'terms', 9), ref(8)];
    const chunks = await new ChunkCache().read(refs, load);
    expect(chunks).toEqual(refs.map((each) => chunkOf({ ...each, from: 0, to: 0 }, each.no)));
    expect(spans).toEqual([
      { segment: 1, part: 'terms', from: 2, to: 3 },
      { segment: 1, part: 'terms', from: 7, to: 8 },
      { segment: 1, part: 'postings', from: 2, to: 2 },
      { segment: 9, part: 'terms', from: 2, to: 2 },
    ]);
  });

  it('are not loaded again, and are there without waiting', async () => {
    const cache = new ChunkCache();
    const { spans, load } = loader();
    await cache.read([ref(1)], load);
    await cache.warm({ segment: 1, part: 'terms', from: 2, to: 4 }, load);
    expect(cache.read([ref(3), ref(1)], load)).toEqual([new Uint8Array([1, 5, 3]), new Uint8Array([1, 5, 1])]);
    expect(spans).toHaveLength(2);
    cache.clear();
    await cache.read([ref(1)], load);
    expect(spans).toHaveLength(3);
  });

  it('say so when one of them is gone', async () => {
    const cache = new ChunkCache();
    const worn: LoadSpan = async () => [new Uint8Array([8])];
    await expect(async () => cache.read([ref(1), ref(2)], worn)).rejects.toThrow('not all there');
    // Of a segment that is being cleared away nothing is taken into memory under a wrong number.
    await cache.warm({ segment: 1, part: 'terms', from: 1, to: 2 }, worn);
    const { spans, load } = loader();
    await cache.read([ref(1)], load);
    expect(spans).toHaveLength(1);
  });

  it('make room for those asked for later', async () => {
    const cache = new ChunkCache();
    let loads = 0;
    const large: LoadSpan = async () => {
      loads++;
      return [new Uint8Array(20_000_000)];
    };
    for (const no of [1, 3, 5, 1]) await cache.read([ref(no)], large);
    expect(loads).toBe(4);
    await cache.read([ref(5)], large);
    expect(loads).toBe(4);
  });
});
