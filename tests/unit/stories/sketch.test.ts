import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPairs, createSketch, sharedText } from '@/utils/stories/sketch';

function sketchOf(pairs: readonly string[]) {
  const sketch = createSketch();
  for (const pair of pairs) sketch.add(pair);
  return sketch.finish();
}
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `pair ${from + i}`);

describe('the wording two texts share', () => {
  it('is exact for short ones', () => {
    expect(commonPairs(sketchOf(numbered(0, 30)), sketchOf(numbered(15, 45)))).toBeCloseTo(15 / 45);
  });
  it('is about right for long ones', () => {
    expect(commonPairs(sketchOf(numbered(0, 1000)), sketchOf(numbered(250, 1250)))).toBeCloseTo(0.6, 0);
    expect(commonPairs(sketchOf(numbered(0, 1000)), sketchOf(numbered(5000, 6000)))).toBe(0);
  });
  it('is all of the shorter one when the longer one only adds to it', () => {
    expect(sharedText(sketchOf(numbered(0, 400)), sketchOf(numbered(0, 800)))).toBeGreaterThan(0.75);
    expect(sharedText(sketchOf(numbered(0, 400)), sketchOf(numbered(0, 400)))).toBe(1);
  });
  it('of nothing is nothing', () => {
    expect(commonPairs(sketchOf([]), sketchOf(['a b']))).toBe(0);
    expect(sharedText(sketchOf([]), sketchOf([]))).toBe(0);
  });
  it('does not depend on the order of the two', () => {
    const pairs = fc.array(fc.string()).map(sketchOf);
    fc.assert(fc.property(pairs, pairs, (a, b) => commonPairs(a, b) === commonPairs(b, a)));
  });
});
