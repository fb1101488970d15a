// Ridge regression: for correlated measures and little data.
import type { Net } from '@/utils/stories/likeness/net';

export interface RidgeExample {
  readonly features: readonly number[];
  readonly value: number;
  readonly weight: number;
}

/** @returns A net without hidden units. */
export function fitRidge(examples: readonly RidgeExample[], shrink: number): Net {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: size }, (_, i) => {
    const mean = examples.reduce((sum, { features, weight }) => sum + weight * (features[i] ?? 0), 0) / all;
    const square = examples.reduce((sum, { features, weight }) => sum + weight * ((features[i] ?? 0) - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(square / all) || 1 };
  });
  const meanValue = examples.reduce((sum, { value, weight }) => sum + weight * value, 0) / all;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => (i === j ? shrink * all : 0)),
  );
  for (const { features, value, weight } of examples) {
    const input = features.map((each, i) => (each - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1));
    for (const [i, row] of matrix.entries()) {
      const factor = weight * (input[i] ?? 0);
      for (const [j, each] of input.entries()) row[j] = (row[j] ?? 0) + factor * each;
      row[size] = (row[size] ?? 0) + factor * (value - meanValue);
    }
  }
  const weights = solve(matrix);
  return {
    rows: scales.map(({ mean, deviation }, i) => [mean, deviation, weights[i] ?? 0]),
    bias: [],
    out: [],
    outBias: meanValue,
  };
}

/** Gauss-Jordan on an augmented matrix that ridge keeps regular; changes it. */
function solve(matrix: number[][]): number[] {
  for (const [i, pivot] of matrix.entries()) {
    const scale = pivot[i] ?? 1;
    for (const j of pivot.keys()) pivot[j] = (pivot[j] ?? 0) / scale;
    for (const [k, row] of matrix.entries()) {
      const factor = k === i ? 0 : (row[i] ?? 0);
      if (factor !== 0) for (const j of row.keys()) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return matrix.map((row) => row.at(-1) ?? 0);
}
