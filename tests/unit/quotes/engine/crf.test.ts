import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crf, type Sequence, scoreSequence, tag } from '@/utils/quotes/engine/crf';
import { FeatureWriter } from '@/utils/quotes/engine/features';

const LABELS = ['a', 'b', 'c'];

/** A chain with random whole weights and a sequence of random features. */
const chains = fc
  .record({
    weights: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3 * 16, maxLength: 3 * 16 }),
    edges: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 9 * 4, maxLength: 9 * 4 }),
    steps: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 9, maxLength: 9 }),
    places: fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ weights, edges, steps, places }) => {
    const crf: Crf = {
      name: 'x',
      labels: LABELS,
      bits: 4,
      edgeBits: 2,
      unary: Float32Array.from(weights),
      edge: Float32Array.from(edges),
      step: Float32Array.from(steps),
      scale: 0.5,
    };
    const rows = new FeatureWriter(4, 4, 4);
    const edgeRows = new FeatureWriter(2, 1, 1);
    for (const features of places) {
      rows.row();
      edgeRows.row();
      for (const feature of features) {
        rows.one(1, feature);
        edgeRows.one(1, feature);
      }
    }
    return { crf, sequence: { rows: rows.take(), edges: edgeRows.take() } };
  });

/** All label paths with their scores: slow and plain. */
function allPaths(crf: Crf, sequence: Sequence): { path: number[]; score: number }[] {
  const { place, step } = scoreSequence(crf, sequence);
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let t = 0; t < sequence.rows.length; t++)
    paths = paths.flatMap(({ path, score }) =>
      LABELS.map((_, y) => ({
        path: [...path, y],
        score: score + (place[t * 3 + y] ?? 0) + (t > 0 ? (step[t * 9 + (path.at(-1) ?? 0) * 3 + y] ?? 0) : 0),
      })),
    );
  return paths;
}

describe('tag', () => {
  it('finds the best of all paths, and the share of all paths for each label', () => {
    fc.assert(
      fc.property(chains, ({ crf, sequence }) => {
        const paths = allPaths(crf, sequence);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const { best, marginals, pathProbability } = tag(crf, sequence);
        const top = Math.max(...paths.map(({ score }) => score));
        const found = paths.find(({ path }) => path.join() === [...best].join());
        expect(found?.score).toBeCloseTo(top, 6);
        expect(pathProbability).toBeCloseTo(Math.exp(top) / total, 6);
        for (let t = 0; t < best.length; t++)
          for (let y = 0; y < 3; y++) {
            const share =
              paths.filter(({ path }) => path[t] === y).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
            expect(marginals[t * 3 + y]).toBeCloseTo(share, 6);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a nudged label where the scores leave room', () => {
    const rows = new FeatureWriter(2, 1, 1);
    rows.row();
    const zero = new Float32Array(12);
    const crf: Crf = {
      name: 'x',
      labels: LABELS,
      bits: 2,
      edgeBits: 0,
      unary: zero,
      edge: new Float32Array(9),
      step: new Float32Array(9),
      scale: 1,
    };
    const edges = new FeatureWriter(2, 1, 1);
    edges.row();
    const sequence = { rows: rows.take(), edges: edges.take() };
    expect([...tag(crf, sequence, [{ at: 'all', label: 2, amount: 1 }]).best]).toEqual([2]);
    expect([...tag(crf, sequence, [{ at: 0, label: 1, amount: 1 }]).best]).toEqual([1]);
  });

  it('gives empty answers for an empty sequence', () => {
    const rows = new FeatureWriter(2, 1, 1);
    const crf: Crf = {
      name: 'x',
      labels: LABELS,
      bits: 2,
      edgeBits: 0,
      unary: new Float32Array(12),
      edge: new Float32Array(9),
      step: new Float32Array(9),
      scale: 1,
    };
    const { best, pathProbability } = tag(crf, { rows: rows.take(), edges: new FeatureWriter(2, 0, 0).take() });
    expect([best.length, pathProbability]).toEqual([0, 1]);
  });
});
