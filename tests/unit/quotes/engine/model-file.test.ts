import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/utils/quotes/engine/load-engine';
import { readModelFile, writeModelFile } from '@/utils/quotes/engine/model-file';

const set = {
  lang: 'de',
  numbers: { cueNudge: 0.5 },
  crfs: {
    cue: {
      name: 'cue',
      labels: ['a', 'b'],
      bits: 1,
      edgeBits: 0,
      unary: Float32Array.from([0.5, -1, 0, 0.25]),
      edge: new Float32Array(4),
      step: new Float32Array(4),
      scale: 1,
    },
  },
  linears: { tagger: { name: 'tagger', classes: ['x', 'y'], bits: 0, weights: Float32Array.from([12, -3]), scale: 1 } },
  rankers: { speaker: { name: 'speaker', bits: 1, weights: Float32Array.from([2, -1]), scale: 1 } },
};

describe('the model file', () => {
  it('gives weights back to within half a step of a byte', () => {
    const read = readModelFile(writeModelFile(set));
    const cue = read.crfs.cue;
    const values = [...(cue?.unary ?? [])].map((weight) => weight * (cue?.scale ?? 0));
    for (const [i, weight] of [0.5, -1, 0, 0.25].entries()) expect(values[i]).toBeCloseTo(weight, 2);
    expect([read.lang, read.numbers, cue?.labels, read.linears.tagger?.classes]).toEqual([
      'de',
      { cueNudge: 0.5 },
      ['a', 'b'],
      ['x', 'y'],
    ]);
    expect((read.rankers.speaker?.weights[0] ?? 0) * (read.rankers.speaker?.scale ?? 0)).toBeCloseTo(2, 2);
  });

  it('is the same, byte by byte, for the same models', () => {
    expect(writeModelFile(set)).toEqual(writeModelFile(set));
  });

  it('stays whole when it lies inside a larger buffer', () => {
    const bytes = writeModelFile(set);
    const larger = new Uint8Array(bytes.length + 13);
    larger.set(bytes, 5);
    expect(readModelFile(larger.subarray(5, 5 + bytes.length)).crfs.cue?.unary).toEqual(
      readModelFile(bytes).crfs.cue?.unary,
    );
  });

  it('is refused when it is something else, or lacks a model', () => {
    expect(() => readModelFile(new TextEncoder().encode('<!doctype html>'))).toThrow(/not a quote model/);
    expect(() => loadEngine(writeModelFile(set))).toThrow(/without source/);
    expect(() => loadEngine(writeModelFile({ ...set, lang: 'fr' }))).toThrow(/no engine for language "fr"/);
  });
});
