import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexDocument } from '@/utils/index/document';
import { createMemorySource } from '@/utils/index/memory-source';
import { beginMerge, endMerge, type MergeState, mergeStep } from '@/utils/index/merge';
import { planMerge } from '@/utils/index/merge-plan';
import { packedSource } from '@/utils/index/packed-source';
import type { Reading } from '@/utils/index/reading';
import { buildSegment, type SegmentMeta, withoutDocument } from '@/utils/index/segment';
import type { Source } from '@/utils/index/source';
import { createChunks, someDocument } from './segments';

type Chunks = ReturnType<typeof createChunks>;

function* postingsOf(source: Source, term: string): Reading<{ docs: number[]; usages: number[] }> {
  const { docs, usages } = yield* (yield* source.list(term)).read();
  return { docs: Array.from(docs), usages: Array.from(usages) };
}

/** Everything that can be asked of some documents, whichever sources hold them. */
function answers(chunks: Chunks, sources: readonly Source[], docs: readonly IndexDocument[]) {
  const ask = <T>(question: (source: Source) => T[]) => sources.flatMap(question);
  const forms = [...new Set(docs.flatMap((doc) => [...doc.forms.keys()]))];
  const terms = [...new Set(docs.flatMap((doc) => [...doc.fields, ...doc.forms.keys()]))];
  const nos = sources.flatMap((source) => chunks.read(postingsOf(source, '\u0001h')).docs);
  return {
    size: sources.reduce((sum, { size }) => sum + size, 0),
    totalLength: sources.reduce((sum, { totalLength }) => sum + totalLength, 0),
    postings: terms.map((term) =>
      ask((source) => {
        const list = chunks.read(postingsOf(source, term));
        return list.docs.map((doc, i) => [doc, list.usages[i]]);
      }),
    ),
    facts: ask((source) => {
      const factsOf = chunks.read(source.facts());
      return chunks.read(postingsOf(source, '\u0001h')).docs.map((doc) => {
        return [factsOf.kind(doc), factsOf.lang(doc), factsOf.day(doc), factsOf.length(doc)];
      });
    }),
    ids: ask((source) => chunks.read(source.ids(nos.filter((no) => no >= source.from && no < source.to)))),
    beginnings: forms.map((form) =>
      [...new Set(ask((source) => chunks.read(source.formsBeginning(form.slice(0, 2), 99))))].sort(),
    ),
    endings: forms.map((form) =>
      [...new Set(ask((source) => chunks.read(source.formsEnding(form.slice(-1), 99))))].sort(),
    ),
    fields: [...new Set(ask((source) => chunks.read(source.termsBeginning('\u0001s', 99))))].sort(),
  };
}

/** Every document has a field of its own kind, so that all of them can be asked for. */
const some = fc.array(
  someDocument.map((doc) => ({ ...doc, fields: [...doc.fields, '\u0001h'] })),
  { maxLength: 14 },
);

/** Cuts documents into segments of three numbers each; a number may be skipped. */
function segmented(docs: readonly IndexDocument[]): { chunks: Chunks; metas: SegmentMeta[] } {
  const chunks = createChunks();
  const metas: SegmentMeta[] = [];
  for (let from = 0; from < docs.length; from += 3) {
    const part = docs.slice(from, from + 3).map((doc, i) => ({ no: 4090 + from + i, doc }));
    const { meta, chunks: written } = buildSegment(metas.length, 4090 + from, 4090 + from + part.length, part);
    chunks.put(meta.id, written);
    metas.push(meta);
  }
  return { chunks, metas };
}

/** Merges to the end. */
function through(chunks: Chunks, begun: MergeState): MergeState {
  let state = begun;
  while (state.cursor.phase !== 'done') {
    const step = chunks.read(mergeStep(state, 100));
    chunks.put(state.id, step.chunks);
    state = step.state;
  }
  return state;
}

/** The same segment with all lists apart, and a record that knows of no other way. */
function inFirstVersion(chunks: Chunks, meta: SegmentMeta, id: number): SegmentMeta {
  const begun = beginMerge(id, [meta]);
  const state = through(chunks, { ...begun, written: { firsts: begun.written.firsts, postingsChunks: 0 } });
  const { besideBytes, ...first } = endMerge(state, [meta]);
  return first;
}

describe('segments', () => {
  it('answer as the documents in memory do', () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat(13)), (docs, gone) => {
        const { chunks, metas } = segmented(docs);
        const memory = createMemorySource();
        for (const [i, doc] of docs.entries()) memory.add(4090 + i, doc);
        const left = metas.map((meta) =>
          [...new Set(gone)].reduce((kept, i) => {
            const doc = docs[i];
            return doc && 4090 + i >= meta.from && 4090 + i < meta.to ? withoutDocument(kept, 4090 + i, doc) : kept;
          }, meta),
        );
        for (const i of gone) memory.remove(4090 + i);
        const packed = answers(chunks, left.map(packedSource), docs);
        const plain = answers(chunks, docs.length > 0 ? [memory] : [], docs);
        // A deleted document's forms go with the next merge.
        if (gone.length === 0) expect(packed).toEqual(plain);
        else {
          const { beginnings, endings, fields, ...exact } = packed;
          expect(plain).toMatchObject(exact);
          expect(beginnings.length + endings.length + fields.length).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('merging', () => {
  it('changes no answer, wherever it is cut off and with documents deleted meanwhile', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(some, fc.nat(13), fc.nat(13), fc.integer({ min: 1, max: 400 }), (docs, before, during, stepBytes) => {
        fc.pre(docs.length > 0);
        const { chunks, metas } = segmented(docs);
        const without = (list: SegmentMeta[], i: number) =>
          list.map((meta) => {
            const doc = docs[i];
            return doc && 4090 + i >= meta.from && 4090 + i < meta.to ? withoutDocument(meta, 4090 + i, doc) : meta;
          });
        let now = without(metas, before);
        const exact = (sources: readonly Source[]) => {
          const { beginnings, endings, fields, ...rest } = answers(chunks, sources, docs);
          return rest;
        };
        const atFirst = exact(now.map(packedSource));
        const afterDeletion = exact(without(now, during).map(packedSource));
        let state: MergeState = beginMerge(1000, now);
        for (let steps = 0; state.cursor.phase !== 'done'; steps++) {
          if (steps === 3) now = without(now, during);
          // A worker that is stopped leaves a record; the next one reads it.
          state = structuredClone(state);
          const step = chunks.read(mergeStep(state, stepBytes));
          // Written twice when the worker was stopped before the state was: the same bytes.
          expect(chunks.read(mergeStep(state, stepBytes))).toEqual(step);
          chunks.put(1000, step.chunks);
          expect(exact(now.map(packedSource))).toEqual(steps < 3 ? atFirst : afterDeletion);
          state = step.state;
        }
        const merged = endMerge(state, now);
        expect(exact([packedSource(merged)])).toEqual(exact(now.map(packedSource)));
      }),
      { numRuns: 60 },
    );
  });

  it('takes up segments that have no lists in their dictionary, as the first version wrote them', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(some, (docs) => {
        fc.pre(docs.length > 3);
        const { chunks, metas } = segmented(docs);
        const exact = (sources: readonly Source[]) => answers(chunks, sources, docs);
        const before = exact(metas.map(packedSource));
        const old = metas.map((meta, i) => (i % 2 === 0 ? inFirstVersion(chunks, meta, 500 + i) : meta));
        expect(old[0]?.besideBytes).toBeUndefined();
        expect(exact(old.map(packedSource))).toEqual(before);
        const merged = endMerge(through(chunks, beginMerge(1000, old)), old);
        expect(exact([packedSource(merged)]).postings).toEqual(before.postings);
        // A merge that was under way goes on as it began.
        const { besideBytes, ...written } = beginMerge(2000, old).written;
        expect(besideBytes).toBeGreaterThan(0);
        const late = endMerge(through(chunks, { ...beginMerge(2000, old), written }), old);
        expect(exact([packedSource(late)]).postings).toEqual(before.postings);
      }),
      { numRuns: 30 },
    );
  });

  it('forgets the postings of deleted documents', () => {
    const doc = (word: string): IndexDocument => ({
      id: word,
      kind: 'article',
      lang: 'de',
      day: 1,
      length: 1,
      forms: new Map([[word, 8]]),
      fields: [],
    });
    const { chunks, metas } = segmented(['hafen', 'otter', 'kanal', 'hafen'].map(doc));
    const now = metas.map((meta, i) => (i === 0 ? withoutDocument(meta, 4091, doc('otter')) : meta));
    const merged = packedSource(endMerge(through(chunks, beginMerge(7, now)), now));
    expect(chunks.read(merged.termsBeginning('', 9))).toEqual(['haf', 'kanal']);
    expect(merged.size).toBe(3);
  });

  it('keeps each step and each chunk small', () => {
    const chunks = createChunks();
    const metas = [0, 1, 2, 3].map((id) => {
      const docs = Array.from({ length: 500 }, (_, i): { no: number; doc: IndexDocument } => ({
        no: id * 500 + i,
        doc: {
          id: `${id}-${i}`,
          kind: 'article',
          lang: 'en',
          day: i,
          length: 60,
          forms: new Map(Array.from({ length: 60 }, (_, w) => [`word${(i * 7 + w * w) % 900}`, 8])),
          fields: [],
        },
      }));
      const { meta, chunks: written } = buildSegment(id, id * 500, (id + 1) * 500, docs);
      chunks.put(id, written);
      return meta;
    });
    let state = beginMerge(9, metas);
    while (state.cursor.phase !== 'done') {
      const step = chunks.read(mergeStep(state, 30_000));
      expect(step.chunks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(150_000);
      chunks.put(9, step.chunks);
      state = step.state;
    }
    expect(Math.max(...chunks.sizes())).toBeLessThanOrEqual(65_536);
  });
});

describe('the plan', () => {
  const segment = (id: number, size: number, gone = 0): SegmentMeta => ({
    id,
    from: id * 1000,
    to: id * 1000 + size + gone,
    firsts: { terms: [], forms: [], endings: [] },
    languages: [],
    deleted: new Uint8Array([2 ** gone - 1]),
    totals: { size, totalLength: size, perLanguage: [] },
  });
  const ids = (list: readonly SegmentMeta[]) => list.map(({ id }) => id);

  it('merges four of a size, the newest first', () =>
    expect(ids(planMerge([segment(0, 600), segment(1, 32), segment(2, 32), segment(3, 32), segment(4, 32)]))).toEqual([
      1, 2, 3, 4,
    ]));
  it('does not copy a large segment for a few small ones', () =>
    expect(planMerge([segment(0, 600), segment(1, 32), segment(2, 32), segment(3, 32)])).toEqual([]));
  it('takes up small ones that lie between', () =>
    expect(ids(planMerge([segment(0, 600), segment(1, 32), segment(2, 600), segment(3, 600)]))).toEqual([0, 1, 2, 3]));
  it('writes a segment anew that is half deleted', () =>
    expect(ids(planMerge([segment(0, 30, 2), segment(1, 6, 6)]))).toEqual([1]));
});
