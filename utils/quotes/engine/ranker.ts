// Chooses one of several candidates: a log-linear model over hashed features.
import type { FeatureRows } from './features';

export interface Ranker {
  readonly name: string;
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** Probability of each candidate (one row each) to be the right one. */
export function rank(ranker: Ranker, rows: FeatureRows): Float64Array {
  const scores = new Float64Array(rows.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < rows.length; c++) {
    let score = 0;
    const to = rows.starts[c + 1] ?? 0;
    for (let f = rows.starts[c] ?? 0; f < to; f++) score += ranker.weights[rows.slots[f] ?? 0] ?? 0;
    scores[c] = score * ranker.scale;
    top = Math.max(top, scores[c] ?? 0);
  }
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] ?? 0) - top);
    sum += scores[c] ?? 0;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

/** Index of the largest value; 0 for an empty list. */
export function argmax(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
