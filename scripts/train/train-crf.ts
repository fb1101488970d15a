// Trains a chain by stochastic gradient: FTRL-Proximal, so each weight has its own rate and most end as exact zeros.
// The order of sequences comes from a seeded generator: same data, same weights.

import { type Crf, forwardBackward, type Sequence, scoreSequence } from '@/utils/quotes/engine/crf';
import type { FeatureRows } from '@/utils/quotes/engine/features';

export interface Example extends Sequence {
  /** Index of the right label at each place. */
  readonly gold: Uint8Array;
}

export interface CrfSettings {
  readonly name: string;
  readonly labels: readonly string[];
  readonly bits: number;
  readonly edgeBits: number;
  readonly epochs: number;
  /** First step width of a weight. */
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of features left out at random in each visit of an example, so that no word is relied on alone. */
  readonly dropout: number;
}

/** A table of weights with what FTRL keeps of its past. */
export class FtrlTable {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;

  constructor(
    size: number,
    private readonly rate: number,
    private readonly l1: number,
    private readonly l2: number,
  ) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
  }

  update(at: number, gradient: number): void {
    const { weights, z, n, rate, l1 } = this;
    const before = n[at] ?? 0;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const pull = (z[at] ?? 0) + gradient - ((root - Math.sqrt(before)) / rate) * (weights[at] ?? 0);
    z[at] = pull;
    n[at] = after;
    weights[at] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + root) / rate + this.l2);
  }
}

/** The mean of a table over the later epochs: steadier than where the last step happened to end. */
export class RunningMean {
  private readonly sum: Float32Array;
  private count = 0;

  constructor(private readonly table: Float32Array) {
    this.sum = new Float32Array(table.length);
  }

  add(): void {
    this.count++;
    for (let i = 0; i < this.sum.length; i++) this.sum[i] = (this.sum[i] ?? 0) + (this.table[i] ?? 0);
  }

  write(): void {
    for (let i = 0; i < this.sum.length; i++) this.table[i] = (this.sum[i] ?? 0) / Math.max(1, this.count);
  }
}

/** Gradients smaller than this are not worth the walk over their features. */
const LEAST_GRADIENT = 0.002;

/** Learns the weights of a chain from examples. Deterministic. */
export function trainCrf(examples: readonly Example[], settings: CrfSettings): Crf {
  const size = settings.labels.length;
  const square = size * size;
  const unary = new FtrlTable(size << settings.bits, settings.rate, settings.l1, settings.l2);
  const edge = new FtrlTable(square << settings.edgeBits, settings.rate, settings.l1, settings.l2);
  const step = new FtrlTable(square, settings.rate, 0, settings.l2);
  const crf: Crf = {
    name: settings.name,
    labels: settings.labels,
    bits: settings.bits,
    edgeBits: settings.edgeBits,
    unary: unary.weights,
    edge: edge.weights,
    step: step.weights,
    scale: 1,
  };
  const order = new Uint32Array(examples.length).map((_, i) => i);
  const random = seeded(17);
  const means = [unary, edge, step].map((table) => new RunningMean(table.weights));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example || example.rows.length === 0) continue;
      const seen = settings.dropout > 0 ? { ...example, rows: thin(example.rows, settings.dropout, random) } : example;
      learn(crf, seen, unary, edge, step);
    }
    if (2 * (epoch + 1) > settings.epochs) for (const mean of means) mean.add();
  }
  for (const mean of means) mean.write();
  return crf;
}

/** The rows with a share of their features left out. */
export function thin(rows: FeatureRows, share: number, random: () => number): FeatureRows {
  const slots = new Int32Array(rows.slots.length);
  const starts = new Int32Array(rows.length + 1);
  let count = 0;
  for (let t = 0; t < rows.length; t++) {
    const to = rows.starts[t + 1] ?? 0;
    for (let f = rows.starts[t] ?? 0; f < to; f++) if (random() >= share) slots[count++] = rows.slots[f] ?? 0;
    starts[t + 1] = count;
  }
  return { slots, starts, length: rows.length };
}

function learn(crf: Crf, example: Example, unary: FtrlTable, edge: FtrlTable, steps: FtrlTable): void {
  const { rows, edges, gold } = example;
  const size = crf.labels.length;
  const square = size * size;
  const { place, step } = scoreSequence(crf, example);
  const { marginals, alpha, beta, expStep, scaled } = forwardBackward(place, step, rows.length, size);
  const gradient = new Float64Array(size);
  const stepGradient = new Float64Array(square);
  for (let t = 0; t < rows.length; t++) {
    const right = gold[t] ?? 0;
    let most = 0;
    for (let y = 0; y < size; y++) {
      const value = (marginals[t * size + y] ?? 0) - (y === right ? 1 : 0);
      gradient[y] = value;
      most = Math.max(most, Math.abs(value));
    }
    if (most >= LEAST_GRADIENT) {
      const to = rows.starts[t + 1] ?? 0;
      for (let f = rows.starts[t] ?? 0; f < to; f++) {
        const base = (rows.slots[f] ?? 0) * size;
        for (let y = 0; y < size; y++) unary.update(base + y, gradient[y] ?? 0);
      }
    }
    if (t === 0) continue;
    const previous = gold[t - 1] ?? 0;
    let stepMost = 0;
    for (let x = 0; x < size; x++) {
      for (let y = 0; y < size; y++) {
        const expected =
          (alpha[(t - 1) * size + x] ?? 0) *
          (expStep[t * square + x * size + y] ?? 0) *
          (scaled[t * size + y] ?? 0) *
          (beta[t * size + y] ?? 0);
        const value = expected - (x === previous && y === right ? 1 : 0);
        stepGradient[x * size + y] = value;
        stepMost = Math.max(stepMost, Math.abs(value));
      }
    }
    if (stepMost < LEAST_GRADIENT) continue;
    for (let k = 0; k < square; k++) steps.update(k, stepGradient[k] ?? 0);
    const edgeTo = edges.starts[t + 1] ?? 0;
    for (let f = edges.starts[t] ?? 0; f < edgeTo; f++) {
      const base = (edges.slots[f] ?? 0) * square;
      for (let k = 0; k < square; k++) edge.update(base + k, stepGradient[k] ?? 0);
    }
  }
}

/** Mulberry32: small and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
