// Small documents and a database of chunks in memory, for the tests of the index.
import fc from 'fast-check';
import type { IndexDocument } from '@/utils/index/document';
import { usageOf } from '@/utils/index/postings';
import { type ChunkRef, type Reading, readNow } from '@/utils/index/reading';
import type { Chunk } from '@/utils/index/segment';

/** Chunks by segment, part and number. */
export function createChunks() {
  const chunks = new Map<string, Uint8Array>();
  const keyOf = ({ segment, part, no }: ChunkRef) => `${segment} ${part} ${no}`;
  return {
    put(segment: number, written: readonly Chunk[]) {
      for (const { part, no, bytes } of written) chunks.set(keyOf({ segment, part, no }), bytes);
    },
    read: <T>(reading: Reading<T>): T =>
      readNow(reading, (ref) => {
        const chunk = chunks.get(keyOf(ref));
        if (!chunk) throw new Error(`no chunk ${keyOf(ref)}`);
        return chunk;
      }),
    sizes: () => [...chunks.values()].map((chunk) => chunk.length),
  };
}

const LETTERS = ['a', 'b', 'e', 'ß', '😀', 'م'];
/** Words that share beginnings and ends, some of them strange. */
export const someWord = fc.oneof(
  fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 }).map((letters) => letters.join('')),
  fc.constantFrom('hafen', 'hafens', 'nordhafen', 'rente', 'rentenpaket', '\ud83d', 'x'.repeat(300)),
);

export const someDocument: fc.Arbitrary<IndexDocument> = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 3 }), fc.constant('4dba6c3ec662314e8af215b5d4faf9f4')),
    kind: fc.constantFrom('article' as const, 'teaser' as const, 'quote' as const),
    lang: fc.constantFrom('de', 'en', 'und'),
    day: fc.nat(60_000),
    words: fc.array(fc.tuple(someWord, fc.integer({ min: 1, max: 40 }), fc.nat(7)), { maxLength: 12 }),
    fields: fc.array(someWord, { maxLength: 3 }),
  })
  .map(({ words, fields, ...rest }) => ({
    ...rest,
    length: words.length + 1,
    forms: new Map(words.map(([word, count, places]) => [word.slice(0, 64), usageOf(count, places)])),
    fields: [...new Set(fields.map((field) => `\u0001s${field.slice(0, 64)}`))],
  }));
