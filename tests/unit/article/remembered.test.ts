import { expect, it } from 'vitest';
import { remembered } from '@/utils/article/remembered';

const counting = (mostTexts?: number, maxChars?: number) => {
  const asked: string[] = [];
  const upper = remembered(
    (text) => {
      asked.push(text);
      return text === '' ? null : text.toUpperCase();
    },
    mostTexts,
    maxChars,
  );
  return { asked, upper };
};

it('answers the same text once, also when the answer is none', () => {
  const { asked, upper } = counting();
  expect([upper('hafen'), upper(''), upper('hafen'), upper('')]).toEqual(['HAFEN', null, 'HAFEN', null]);
  expect(asked).toEqual(['hafen', '']);
});

it('keeps no more texts than it may, and none that is long', () => {
  const { asked, upper } = counting(2, 5);
  for (const text of ['a', 'b', 'c', 'a', 'langer Text', 'langer Text']) expect(upper(text)).toBe(text.toUpperCase());
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'langer Text', 'langer Text']);
});
