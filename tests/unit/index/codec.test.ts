import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '@/utils/index/bytes';
import { idsAt, packIds } from '@/utils/index/columns';
import { chunkFor, DictionaryWriter, entriesOf } from '@/utils/index/dictionary';
import { packDocument, unpackDocument } from '@/utils/index/document';
import { findEntry } from '@/utils/index/find-entry';
import { countIn, readPostings, usageOf, writePostings } from '@/utils/index/postings';
import { packSignature, unpackSignature } from '@/utils/index/signature-codec';
import { someDocument, someWord } from './segments';

/** Any code units: broken surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units));

describe('bytes', () => {
  it('gives back every whole number and every text', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { maxLength: 20 }), anyText, (numbers, text) => {
        const writer = new ByteWriter(1);
        for (const number of numbers) writer.varint(number);
        writer.text(text);
        const reader = new ByteReader(writer.take());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.text()).toBe(text);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });
});

describe('dictionary', () => {
  const LAYOUT = { hasLists: true, besideBytes: 2 };
  /** The i-th word has a list of `i % 5` bytes: those of up to two stand beside it. */
  const listOf = (i: number) => new Uint8Array(i % 5).fill(i);
  const written = (keys: readonly string[]) => {
    const chunks: { first: string; bytes: Uint8Array }[] = [];
    const writer = new DictionaryWriter((first, bytes) => chunks.push({ first, bytes }));
    let place = 0;
    for (const [i, key] of keys.entries()) {
      const list = listOf(i);
      if (list.length <= LAYOUT.besideBytes) writer.addBeside(key, i, list, place);
      else writer.addApart(key, i, list.length, place);
      if (list.length > LAYOUT.besideBytes) place += list.length;
    }
    writer.flush();
    return chunks;
  };

  it('finds every word, and its own list, and no other word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someWord, { maxLength: 60 }), fc.array(someWord), (words, others) => {
        const keys = words.sort();
        const chunks = written(keys);
        const find = (key: string) => {
          const chunk =
            chunks[
              chunkFor(
                chunks.map(({ first }) => first),
                key,
              )
            ];
          return chunk ? findEntry(chunk.bytes, key, LAYOUT) : undefined;
        };
        let place = 0;
        for (const [i, key] of keys.entries()) {
          const isBeside = listOf(i).length <= LAYOUT.besideBytes;
          const list = { count: i, length: i % 5, beside: isBeside ? listOf(i) : null };
          expect(find(key)).toEqual({ key, ...list, place });
          if (!isBeside) place += i % 5;
        }
        for (const other of others) if (!keys.includes(other)) expect(find(other)).toBeUndefined();
      }),
    );
  });

  it('keeps its chunks small, however many and however long the words are', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `${i}`.padStart(6, '0') + 'x'.repeat(i % 58)).sort();
    const chunks = written(keys);
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map(({ bytes }) => bytes.length))).toBeLessThan(32_768);
    expect(chunks.flatMap(({ bytes }) => [...entriesOf(bytes, LAYOUT)].map(({ key }) => key))).toEqual(keys);
  });
});

describe('postings', () => {
  it('come back as they were', () => {
    const some = fc.uniqueArray(fc.nat(5_000_000), { minLength: 1 }).map((docs) => docs.sort((a, b) => a - b));
    fc.assert(
      fc.property(some, fc.array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.nat(7))), (docs, places) => {
        const usages = docs.map((_, i) => usageOf(places[i]?.[0] ?? 1, places[i]?.[1] ?? 0));
        const writer = new ByteWriter();
        writePostings(writer, { docs, usages }, docs[0] ?? 0);
        const found = readPostings(writer.take(), docs[0] ?? 0, docs.length);
        expect({ docs: Array.from(found.docs), usages: Array.from(found.usages) }).toEqual({ docs, usages });
      }),
    );
  });

  it('take a byte for a word of a neighbouring document that says it once', () => {
    const writer = new ByteWriter();
    writePostings(writer, { docs: [1, 2, 3, 40], usages: Array(4).fill(usageOf(1, 0)) }, 0);
    expect(writer.length).toBe(4);
  });

  it('stop counting where more mentions tell nothing more', () => expect(countIn(usageOf(4000, 1))).toBe(31));
});

describe('packed documents', () => {
  it('come back with the same words, fields and facts', () => {
    fc.assert(
      fc.property(someDocument, (doc) => {
        const back = unpackDocument(packDocument(doc));
        expect({ ...back, forms: new Map([...back.forms].sort()) }).toEqual({
          ...doc,
          forms: new Map([...doc.forms].sort()),
          fields: [...doc.fields].sort(),
        });
      }),
    );
  });

  it('keep ids of all kinds, and gaps', () => {
    const ids = ['4dba6c3ec662314e8af215b5d4faf9f4', undefined, 'a', '', '06f8da52-0c92-4d0e-a3d2-2ed3a0c92a7f', 'é😀'];
    const places = ids.map((_, place) => place).reverse();
    expect(idsAt(packIds(ids), places)).toEqual([...ids].reverse());
    expect(idsAt(packIds(ids), [])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat(7)), (some) => {
        expect(idsAt(packIds(ids), some)).toEqual(some.map((place) => ids[place]));
      }),
    );
  });
});

describe('packed signatures', () => {
  const term = fc.record({
    key: someWord,
    weight: fc.nat(3000).map((hundredths) => hundredths / 100),
    place: fc.constantFrom('title' as const, 'lead' as const, 'text' as const),
    named: fc.boolean(),
    cross: fc.oneof(
      fc.constant(null),
      someWord,
      fc.constantFrom('=germany', '^750', '^hafens', '^', '1.200,50', 'Ünïcode'),
    ),
  });
  const signature = fc.record({
    lang: fc.constantFrom('de', 'en', 'de-AT', 'und', ''),
    length: fc.nat(20_000),
    headlineOnly: fc.boolean(),
    terms: fc.uniqueArray(term, { selector: ({ key }) => key, maxLength: 64 }),
    sketch: fc.record({
      hashes: fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 64 }).map((list) => list.sort((a, b) => a - b)),
      pairs: fc.nat(100_000),
    }),
  });
  const sorted = <T extends { readonly key: string }>(terms: readonly T[]) =>
    [...terms].sort((a, b) => (a.key < b.key ? -1 : 1));

  it('come back with all that comparing needs', () => {
    fc.assert(
      fc.property(signature, (made) => {
        const terms = made.terms.map((each) => ({ ...each, form: each.key }));
        const back = unpackSignature(packSignature({ ...made, terms }));
        expect({ ...back, terms: sorted(back.terms) }).toEqual({ ...made, terms: sorted(terms) });
        expect(back.terms.map(({ weight }) => weight)).toEqual(
          back.terms.map(({ weight }) => weight).sort((a, b) => b - a),
        );
      }),
    );
  });
});
