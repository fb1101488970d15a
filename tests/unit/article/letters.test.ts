import { describe, expect, it } from 'vitest';
import { findDateline } from '@/utils/article/dateline';
import { letterPattern } from '@/utils/article/letters';
import { parseDate } from '@/utils/article/zoned-time';

const word = letterPattern(String.raw`^[\p{L}]+$`);

describe('a word of letters', () => {
  it.each([
    'Hafen',
    'ärger',
    'Łódź',
    'Şubat',
    'Σεπτέμβριος',
    'сентября',
    'סוף',
    'سبتمبر',
    'मार्च',
    'กันยายน',
    'ねこ',
    '사진',
    'Ｅ',
  ])('may be %s', (text) => expect(text).toMatch(word));

  it.each(['5', 'a1', 'a b', 'a.', 'Hafen,', '„Hafen', 'Hafen“', 'a–b', '×', '÷', '…', '（', '、', '·', '©'])(
    'is never %s',
    (text) => expect(text).not.toMatch(word),
  );
});

describe('a written day', () => {
  it.each([
    ['am 5. März 2025 beschlossen', '2025-03-05'],
    ['5th September 2025', '2025-09-05'],
    ['(September 5, 2025)', '2025-09-05'],
    ['–September 5, 2025', '2025-09-05'],
  ])('is read in %s', (text, day) => expect(parseDate(text, null)).toBe(day));

  it.each(['B5. März 2025', 'am 5. Tag 2025', 'im März 2025', 'am 5. März'])('is not in %s', (text) =>
    expect(parseDate(text, null)).toBeNull(),
  );
});

describe('a place before the text', () => {
  it.each([
    ['Łódź (dpa) – Der Hafen', 'Łódź (dpa)'],
    ['Nordhafen/Süderau (dpa) - Der Hafen', 'Nordhafen/Süderau (dpa)'],
    ['WASHINGTON, Nordhafen (AP) — The harbour', 'WASHINGTON, Nordhafen (AP)'],
  ])('stands in %s', (text, place) => expect(findDateline(text).text).toBe(place));

  it.each([
    'nordhafen (dpa) – Der Hafen',
    'Nordhafen, gestern (dpa) – Der Hafen',
    'Der Hafen ist tief.',
    'Hafen-Ausbau beginnt',
  ])('does not in %s', (text) => expect(findDateline(text).text).toBeNull());
});
