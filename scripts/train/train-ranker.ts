// Trains a ranker: the right candidate against all others of its question.
import type { FeatureRows } from '@/utils/quotes/engine/features';
import { type Ranker, rank } from '@/utils/quotes/engine/ranker';
import { FtrlTable, RunningMean, seeded, shuffle, thin } from './train-crf';

export interface Question {
  readonly rows: FeatureRows;
  /** Row of the right candidate. */
  readonly right: number;
}

export interface RankerSettings {
  readonly name: string;
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of features left out at random in each visit; the weights are then the mean of the later epochs. */
  readonly dropout?: number;
  /** Learned so many times in different orders, once if not said; the mean of the weights does better on unknown articles. */
  readonly runs?: number;
}

/** Learns the weights of a ranker. Deterministic. */
export function trainRanker(questions: readonly Question[], settings: RankerSettings): Ranker {
  const { name, bits, runs = 1 } = settings;
  const learned = Array.from({ length: runs }, (_, run) => learnWeights(questions, settings, SEED + run));
  const weights = new Float32Array(1 << bits);
  for (const one of learned)
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) + (one[i] ?? 0) / runs;
  return { name, bits, weights, scale: 1 };
}

const SEED = 29;

function learnWeights(questions: readonly Question[], settings: RankerSettings, seed: number): Float32Array {
  const table = new FtrlTable(1 << settings.bits, settings.rate, settings.l1, settings.l2);
  const { name, bits, dropout = 0 } = settings;
  const ranker: Ranker = { name, bits, weights: table.weights, scale: 1 };
  const order = new Uint32Array(questions.length).map((_, i) => i);
  const random = seeded(seed);
  const mean = new RunningMean(table.weights);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const question = questions[index];
      if (!question) continue;
      const { right } = question;
      const rows = dropout > 0 ? thin(question.rows, dropout, random) : question.rows;
      const chances = rank(ranker, rows);
      for (let c = 0; c < rows.length; c++) {
        const gradient = (chances[c] ?? 0) - (c === right ? 1 : 0);
        const to = rows.starts[c + 1] ?? 0;
        for (let f = rows.starts[c] ?? 0; f < to; f++) table.update(rows.slots[f] ?? 0, gradient);
      }
    }
    if (2 * (epoch + 1) > settings.epochs) mean.add();
  }
  if (dropout > 0) mean.write();
  return table.weights;
}
