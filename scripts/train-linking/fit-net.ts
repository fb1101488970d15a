// Trains the small net: logistic loss, Adam with a falling rate, weight decay, the mean of the last steps. Deterministic.
import type { Net } from '@/utils/stories/likeness/net';
import type { Example } from './event-pairs';

export interface NetOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly decay: number;
}

const BATCH = 64;
const RATE = { first: 0.0105, last: 0.0005 };
const AVERAGED_EPOCHS = 3;

/** Several nets, begun differently, are one net side by side: the mean of their log-odds. */
export function fitNets(examples: readonly Example[], seeds: readonly number[], options: NetOptions): Net {
  const nets = seeds.map((seed) => fitNet(examples, seed, options));
  const [first] = nets;
  if (!first) throw new Error('no seeds');
  const mean = (pick: (net: Net) => number) => nets.reduce((sum, net) => sum + pick(net), 0) / nets.length;
  return {
    rows: first.rows.map(([average = 0, deviation = 1], i) => [
      average,
      deviation,
      mean((net) => net.rows[i]?.[2] ?? 0),
      ...nets.flatMap((net) => net.rows[i]?.slice(3) ?? []),
    ]),
    bias: nets.flatMap((net) => net.bias),
    out: nets.flatMap((net) => net.out.map((weight) => weight / nets.length)),
    outBias: mean((net) => net.outBias),
  };
}

function fitNet(examples: readonly Example[], seed: number, { hidden, epochs, decay }: NetOptions): Net {
  const scales = scalesOf(examples);
  const size = scales.length;
  const inputs = examples.map(({ features }) =>
    Float64Array.from(features, (value, i) => (value - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1)),
  );
  const meanWeight = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  // Layout: weights into each hidden unit, their biases, their weights out, the last bias, the direct weights.
  const at = { bias: hidden * size, out: hidden * size + hidden, last: hidden * size + 2 * hidden };
  const count = at.last + 1 + size;
  const random = randomFrom(seed);
  const weights = Float64Array.from({ length: count }, (_, i) =>
    i < at.bias || (i >= at.out && i < at.last) ? (random() - 0.5) / 2 : 0,
  );
  const averaged = new Float64Array(count);
  const gradient = new Float64Array(count);
  const adam = createAdam(count);
  const order = examples.map((_, i) => i);
  const units = new Float64Array(hidden);
  let taken = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = RATE.last + (RATE.first - RATE.last) * (1 - epoch / epochs);
    for (let start = 0; start < order.length; start += BATCH) {
      gradient.fill(0);
      let batchWeight = 0;
      for (const n of order.slice(start, start + BATCH)) {
        const weight = (examples[n]?.weight ?? 0) / meanWeight;
        batchWeight += weight;
        addGradient(inputs[n] ?? new Float64Array(size), examples[n]?.label ?? 0, weight);
      }
      for (let i = 0; i < count; i++)
        gradient[i] = valueAt(gradient, i) / (batchWeight || 1) + decay * valueAt(weights, i);
      adam(weights, gradient, rate);
      if (epoch < epochs - AVERAGED_EPOCHS) continue;
      taken++;
      for (let i = 0; i < count; i++)
        averaged[i] = valueAt(averaged, i) + (valueAt(weights, i) - valueAt(averaged, i)) / taken;
    }
  }
  return {
    rows: scales.map(({ mean, deviation }, i) => [
      mean,
      deviation,
      valueAt(averaged, at.last + 1 + i),
      ...Array.from({ length: hidden }, (_, j) => valueAt(averaged, j * size + i)),
    ]),
    bias: [...averaged.slice(at.bias, at.out)],
    out: [...averaged.slice(at.out, at.last)],
    outBias: valueAt(averaged, at.last),
  };

  function addGradient(input: Float64Array, label: number, weight: number): void {
    let sum = valueAt(weights, at.last);
    for (let j = 0; j < hidden; j++) {
      let value = valueAt(weights, at.bias + j);
      for (let i = 0; i < size; i++) value += valueAt(weights, j * size + i) * valueAt(input, i);
      units[j] = Math.tanh(value);
      sum += valueAt(weights, at.out + j) * valueAt(units, j);
    }
    for (let i = 0; i < size; i++) sum += valueAt(weights, at.last + 1 + i) * valueAt(input, i);
    const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
    gradient[at.last] = valueAt(gradient, at.last) + error;
    for (let i = 0; i < size; i++)
      gradient[at.last + 1 + i] = valueAt(gradient, at.last + 1 + i) + error * valueAt(input, i);
    for (let j = 0; j < hidden; j++) {
      const unit = valueAt(units, j);
      const back = error * valueAt(weights, at.out + j) * (1 - unit * unit);
      gradient[at.out + j] = valueAt(gradient, at.out + j) + error * unit;
      gradient[at.bias + j] = valueAt(gradient, at.bias + j) + back;
      for (let i = 0; i < size; i++)
        gradient[j * size + i] = valueAt(gradient, j * size + i) + back * valueAt(input, i);
    }
  }
}

/** @see Kingma and Ba: Adam: A method for stochastic optimization, ICLR 2015 */
function createAdam(count: number): (weights: Float64Array, gradient: Float64Array, rate: number) => void {
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  let step = 0;
  return (weights, gradient, rate) => {
    step++;
    for (let i = 0; i < count; i++) {
      const slope = valueAt(gradient, i);
      first[i] = 0.9 * valueAt(first, i) + 0.1 * slope;
      second[i] = 0.999 * valueAt(second, i) + 0.001 * slope * slope;
      const size = Math.sqrt(valueAt(second, i) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = valueAt(weights, i) - (rate * valueAt(first, i)) / (1 - 0.9 ** step) / size;
    }
  };
}

/** Weighted mean and deviation of every measure. */
function scalesOf(examples: readonly Example[]): { mean: number; deviation: number }[] {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = examples[0]?.features.length ?? 0;
  return Array.from({ length: size }, (_, i) => {
    const mean = examples.reduce((sum, { features, weight }) => sum + weight * (features[i] ?? 0), 0) / all;
    const square = examples.reduce((sum, { features, weight }) => sum + weight * ((features[i] ?? 0) - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(square / all) || 1 };
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Numerical Recipes' linear congruence: good enough to shuffle, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const valueAt = (values: Float64Array, i: number): number => values[i] ?? 0;
