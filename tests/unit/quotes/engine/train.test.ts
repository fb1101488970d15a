import { describe, expect, it } from 'vitest';
import { jackknife } from '@/scripts/train/jackknife';
import { type Example, trainCrf } from '@/scripts/train/train-crf';
import { trainRanker } from '@/scripts/train/train-ranker';
import { tag } from '@/utils/quotes/engine/crf';
import { FeatureWriter } from '@/utils/quotes/engine/features';
import { rank } from '@/utils/quotes/engine/ranker';

const SETTINGS = {
  name: 'toy',
  labels: ['o', 'x'],
  bits: 8,
  edgeBits: 4,
  epochs: 12,
  rate: 0.2,
  l1: 0.01,
  l2: 0.1,
  dropout: 0.2,
};

/** Label "x" behind every word 7; words are numbers. */
function example(words: readonly number[]): Example {
  const rows = new FeatureWriter(8, words.length, 2);
  const edges = new FeatureWriter(4, words.length, 0);
  for (const [i, word] of words.entries()) {
    rows.row();
    edges.row();
    rows.one(1, word);
    rows.one(2, words[i - 1] ?? -1);
  }
  return {
    rows: rows.take(),
    edges: edges.take(),
    gold: Uint8Array.from(words, (_, i) => (words[i - 1] === 7 ? 1 : 0)),
  };
}

const examples = [example([1, 7, 2, 3]), example([7, 4, 5, 7, 1]), example([2, 3, 1]), example([5, 7, 6])];

describe('trainCrf', () => {
  it('learns what the examples show and carries it over to new ones', () => {
    const crf = trainCrf(examples, SETTINGS);
    expect([...tag(crf, example([3, 7, 5, 2])).best]).toEqual([0, 0, 1, 0]);
  });

  it('gives the same weights for the same examples', () => {
    expect(trainCrf(examples, SETTINGS).unary).toEqual(trainCrf(examples, SETTINGS).unary);
  });
});

describe('trainRanker', () => {
  it('prefers what was right in the questions', () => {
    const question = (values: readonly number[], right: number) => {
      const rows = new FeatureWriter(6, values.length, 1);
      for (const value of values) {
        rows.row();
        rows.one(1, value);
      }
      return { rows: rows.take(), right };
    };
    const ranker = trainRanker([question([1, 2, 3], 1), question([2, 1], 0)], {
      name: 'toy',
      bits: 6,
      epochs: 20,
      rate: 0.3,
      l1: 0,
      l2: 0.1,
    });
    const chances = rank(ranker, question([3, 2, 1], 0).rows);
    expect(chances[1]).toBeGreaterThan(0.8);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  it('gives the same weights for the same questions where features are left out at random', () => {
    const settings = { name: 'toy', bits: 6, epochs: 8, rate: 0.3, l1: 0, l2: 0.1, dropout: 0.4 };
    const rows = new FeatureWriter(6, 2, 2);
    for (const value of [1, 2]) {
      rows.row();
      rows.one(1, value);
      rows.one(2, value);
    }
    const questions = [{ rows: rows.take(), right: 1 }];
    const { weights } = trainRanker(questions, settings);
    expect(trainRanker(questions, settings).weights).toEqual(weights);
    expect(weights.some((weight) => weight !== 0)).toBe(true);
  });
});

describe('jackknife', () => {
  it('reads every item with a model that has not seen it', () => {
    const items = [3, 1, 4, 1.5, 9, 2, 6];
    const answers = jackknife(
      items,
      3,
      (seen) => new Set(seen),
      (model, item) => [item, model.has(item), model.size] as const,
    );
    expect(answers.map(([item]) => item)).toEqual(items);
    for (const [, seen, size] of answers) {
      expect(seen).toBe(false);
      expect(size).toBeGreaterThanOrEqual(4);
    }
  });
});
