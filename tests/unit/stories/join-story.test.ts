import { describe, expect, it } from 'vitest';
import { fitsOf, storyToJoin } from '@/utils/stories/join-story';

const at = (story: string, ...probabilities: number[]) => probabilities.map((probability) => ({ story, probability }));

describe('the story an article joins', () => {
  it('is the one whose best three members are most alike', () => {
    const fits = fitsOf([...at('war', 0.95, 0.1, 0.1), ...at('summit', 0.8, 0.8, 0.8, 0.1)], () => 4);
    expect(storyToJoin(fits)).toBe('summit');
  });
  it('may have a single member', () => {
    expect(storyToJoin(fitsOf(at('flood', 0.9), () => 1))).toBe('flood');
  });
  it('is not large and alike in one member alone', () => {
    expect(storyToJoin(fitsOf(at('war', 0.9), () => 12))).toBeUndefined();
  });
  it('is a new one when nothing is alike', () => {
    expect(storyToJoin(fitsOf(at('flood', 0.2), () => 1))).toBeUndefined();
    expect(storyToJoin(new Map())).toBeUndefined();
  });
});
