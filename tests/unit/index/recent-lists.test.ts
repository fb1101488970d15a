import { expect, it } from 'vitest';
import { RecentLists } from '@/utils/index/recent-lists';

const listOf = (length: number) => ({ docs: new Int32Array(length), usages: new Uint8Array(length) });

it('lists read lately are there again, short ones are read anew', () => {
  const recent = new RecentLists();
  const long = listOf(5_000);
  recent.keep('hafen', long);
  recent.keep('otter', listOf(3));
  expect(recent.get('hafen')).toBe(long);
  expect(recent.get('otter')).toBeUndefined();
  expect(recent.get('kanal')).toBeUndefined();
});

it('lists of many common words do not fill the memory: the oldest go', () => {
  const recent = new RecentLists();
  for (let word = 0; word < 40; word++) recent.keep(`word${word}`, listOf(30_000));
  const held = Array.from({ length: 40 }, (_, word) => recent.get(`word${word}`)?.docs.length ?? 0);
  expect(held[0]).toBe(0);
  expect(held.at(-1)).toBe(30_000);
  expect(held.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(400_000);
});
