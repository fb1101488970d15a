// A linear-chain conditional random field over hashed features: best labels and the probability of each.
import type { FeatureRows } from './features';

/**
 * Weights of one chain. `unary[slot * L + label]`; `edge[slot * L * L + previous * L + label]`; `step` has no feature.
 * Weights are whole numbers times `scale`.
 */
export interface Crf {
  readonly name: string;
  readonly labels: readonly string[];
  readonly bits: number;
  readonly edgeBits: number;
  readonly unary: Int8Array | Float32Array;
  readonly edge: Int8Array | Float32Array;
  readonly step: Int8Array | Float32Array;
  readonly scale: number;
}

/** A sequence: features of places, and of the steps into them (`edges` may be empty of slots). */
export interface Sequence {
  readonly rows: FeatureRows;
  readonly edges: FeatureRows;
}

export interface Tagging {
  /** Index of the best label at each place, as one best path. */
  readonly best: Uint8Array;
  /** `marginals[place * L + label]`. */
  readonly marginals: Float64Array;
  /** Probability of the whole best path. */
  readonly pathProbability: number;
}

/** Scores of places (`T * L`) and of steps (`T * L * L`, the first unused). */
export function scoreSequence(crf: Crf, sequence: Sequence): { place: Float64Array; step: Float64Array } {
  const { rows, edges } = sequence;
  const size = crf.labels.length;
  const place = sumsOf(rows, crf.unary, new Float64Array(size), rows.length);
  const step = sumsOf(edges, crf.edge, crf.step, rows.length);
  if (crf.scale !== 1) {
    for (let i = 0; i < place.length; i++) place[i] = (place[i] ?? 0) * crf.scale;
    for (let i = 0; i < step.length; i++) step[i] = (step[i] ?? 0) * crf.scale;
  }
  return { place, step };
}

/**
 * For each place `bias` and the weights of its slots, summed up. This is where the time goes: one column at a time, so that no
 * sum leaves its register.
 */
function sumsOf(
  rows: FeatureRows,
  weights: Int8Array | Float32Array,
  bias: ArrayLike<number>,
  length: number,
): Float64Array {
  const width = bias.length;
  const sums = new Float64Array(length * width);
  const { slots, starts } = rows;
  for (let t = 0; t < length; t++) {
    const from = starts[t] ?? 0;
    const to = starts[t + 1] ?? from;
    for (let y = 0; y < width; y++) {
      let sum = bias[y] ?? 0;
      for (let f = from; f < to; f++) sum += weights[(slots[f] ?? 0) * width + y] ?? 0;
      sums[t * width + y] = sum;
    }
  }
  return sums;
}

/** What is added to the score of one label: at one place, or at all. Moves the balance between missing and inventing. */
export interface Nudge {
  readonly at: number | 'all';
  readonly label: number;
  readonly amount: number;
}

/** Best labels and marginals of a sequence. An empty one gives empty arrays. */
export function tag(crf: Crf, sequence: Sequence, nudges: readonly Nudge[] = []): Tagging {
  const size = crf.labels.length;
  const length = sequence.rows.length;
  const { place, step } = scoreSequence(crf, sequence);
  for (const { at, label, amount } of nudges) {
    const from = at === 'all' ? 0 : at;
    const to = at === 'all' ? length : at + 1;
    for (let t = from; t < to; t++) place[t * size + label] = (place[t * size + label] ?? 0) + amount;
  }
  const { best, score } = viterbi(place, step, length, size);
  const { marginals, logNorm } = forwardBackward(place, step, length, size);
  return { best, marginals, pathProbability: length === 0 ? 1 : Math.exp(score - logNorm) };
}

function viterbi(place: Float64Array, step: Float64Array, length: number, size: number) {
  const square = size * size;
  const best = new Uint8Array(length);
  const from = new Uint8Array(length * size);
  let now = place.slice(0, size);
  for (let t = 1; t < length; t++) {
    const next = new Float64Array(size);
    for (let y = 0; y < size; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let pick = 0;
      for (let x = 0; x < size; x++) {
        const value = (now[x] ?? 0) + (step[t * square + x * size + y] ?? 0);
        if (value > top) {
          top = value;
          pick = x;
        }
      }
      next[y] = top + (place[t * size + y] ?? 0);
      from[t * size + y] = pick;
    }
    now = next;
  }
  let label = 0;
  for (let y = 1; y < size; y++) if ((now[y] ?? 0) > (now[label] ?? 0)) label = y;
  const score = now[label] ?? 0;
  for (let t = length - 1; t >= 0; t--) {
    best[t] = label;
    label = from[t * size + label] ?? 0;
  }
  return { best, score };
}

/** Sums over all paths with the largest value of each place taken out: no overflow. `place` is used up. */
export function forwardBackward(place: Float64Array, step: Float64Array, length: number, size: number) {
  const square = size * size;
  const alpha = new Float64Array(length * size);
  const beta = new Float64Array(length * size);
  const expStep = new Float64Array(length * square);
  let logNorm = 0;
  for (let t = 0; t < length; t++) {
    const at = t * size;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < size; y++) top = Math.max(top, place[at + y] ?? 0);
    let stepTop = 0;
    if (t > 0) {
      stepTop = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < square; k++) stepTop = Math.max(stepTop, step[t * square + k] ?? 0);
      for (let k = 0; k < square; k++) expStep[t * square + k] = Math.exp((step[t * square + k] ?? 0) - stepTop);
    }
    let sum = 0;
    for (let y = 0; y < size; y++) {
      let incoming = 1;
      if (t > 0) {
        incoming = 0;
        for (let x = 0; x < size; x++)
          incoming += (alpha[at - size + x] ?? 0) * (expStep[t * square + x * size + y] ?? 0);
      }
      const value = incoming * Math.exp((place[at + y] ?? 0) - top);
      alpha[at + y] = value;
      sum += value;
    }
    for (let y = 0; y < size; y++) alpha[at + y] = (alpha[at + y] ?? 0) / sum;
    logNorm += Math.log(sum) + top + stepTop;
    // The same factor for the way back, so that alpha * beta is a probability.
    for (let y = 0; y < size; y++) place[at + y] = Math.exp((place[at + y] ?? 0) - top) / sum;
  }
  for (let t = length - 1; t >= 0; t--) {
    const at = t * size;
    for (let x = 0; x < size; x++) {
      if (t === length - 1) {
        beta[at + x] = 1;
        continue;
      }
      let sum = 0;
      for (let y = 0; y < size; y++)
        sum +=
          (expStep[(t + 1) * square + x * size + y] ?? 0) * (place[at + size + y] ?? 0) * (beta[at + size + y] ?? 0);
      beta[at + x] = sum;
    }
  }
  const marginals = new Float64Array(length * size);
  for (let i = 0; i < marginals.length; i++) marginals[i] = (alpha[i] ?? 0) * (beta[i] ?? 0);
  return { marginals, logNorm, alpha, beta, expStep, scaled: place };
}
