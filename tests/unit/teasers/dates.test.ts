import { describe, expect, test } from 'vitest';
import { isTimeText, parseDate } from '@/utils/teasers/dates';

describe('parseDate', () => {
  test.each([
    ['18.11.2025', '2025-11-18'],
    ['18.11.25', '2025-11-18'],
    ['Stand: 8.3.2024, 14:05 Uhr', '2024-03-08'],
    ['18. November 2025', '2025-11-18'],
    ['Dienstag, 18. November 2025', '2025-11-18'],
    ['3. März 2024', '2024-03-03'],
    ['Nov. 18, 2025', '2025-11-18'],
    ['March 3rd, 2024', '2024-03-03'],
    ['2025-11-18', '2025-11-18'],
    ['2025-11-18T09:30:00+01:00', '2025-11-18T08:30:00.000Z'],
    ['2025-11-18T09:30+0100', '2025-11-18T08:30:00.000Z'],
    ['2025-11-18T09:30:00Z', '2025-11-18T09:30:00.000Z'],
    ['2025-11-18 09:30', '2025-11-18'],
    ['18/11/2025', '2025-11-18'],
    ['11/18/2025', '2025-11-18'],
  ])('%j is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    'vor 3 Stunden',
    '14:05 Uhr',
    'gestern',
    '31.02.2025',
    '7/3/2025',
    'Version 1.2.25 ist da',
    'Der 18. November 2025 war kalt',
    'Mai 2025',
    '',
    '1.1.1',
  ])('%j names no day for sure', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('isTimeText', () => {
  test.each([
    'vor 3 Stunden',
    'vor einem Tag',
    '2 min read',
    '14:05 Uhr',
    'Lesezeit: 3 Min.',
    'heute',
    '18.11.2025',
    '2 hours ago',
  ])('%j', (text) => {
    expect(isTimeText(text)).toBe(true);
  });

  test.each(['3 Tote bei Unfall', 'Heute im Rat', '2025', 'Uhr gestohlen', 'Ein Tag im Hafen'])('not %j', (text) => {
    expect(isTimeText(text)).toBe(false);
  });
});
