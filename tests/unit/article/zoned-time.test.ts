import { describe, expect, it } from 'vitest';
import { clockOffset, parseDate } from '@/utils/article/zoned-time';

describe('dates as papers print them', () => {
  it.each([
    ['05.09.2025 13:27', '2025-09-05T11:27:00.000Z'],
    ['5. September 2025, 13.27 Uhr', '2025-09-05T11:27:00.000Z'],
    ['Stand: 05.01.2025, 13:27 Uhr', '2025-01-05T12:27:00.000Z'],
    ['Freitag, 5. Sept. 2025', '2025-09-05'],
    ['5.9.25', '2025-09-05'],
    ['September 5, 2025 1:27 pm', '2025-09-05T11:27:00.000Z'],
    ['12:05 a.m., Sept. 5, 2025', '2025-09-04T22:05:00.000Z'],
    ['2025-09-05T13:27:00+02:00', '2025-09-05T11:27:00.000Z'],
    ['2025-09-05T13:27:00.123Z', '2025-09-05T13:27:00.000Z'],
    ['2025-09-05T13:27+0530', '2025-09-05T07:57:00.000Z'],
    ['2025-09-05 13:27', '2025-09-05T11:27:00.000Z'],
    ['2025-09-05', '2025-09-05'],
    ['Fri, 05 Sep 2025 13:27:05 GMT', '2025-09-05T13:27:05.000Z'],
    ['Fri, 05 Sep 2025 13:27:05 +0530', '2025-09-05T07:57:05.000Z'],
    ['2025年9月5日 13時27分', '2025-09-05T11:27:00.000Z'],
    ['2025.09.05 오후 1:27', '2025-09-05T11:27:00.000Z'],
    ['05/09/2025 13:27', '2025-09-05T11:27:00.000Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, 'Europe/Berlin')).toBe(instant);
  });

  it.each([['vor 3 Stunden'], ['13:27 Uhr'], ['32.13.2025'], ['Artikel 4711'], ['1. FC Nordhafen 2025'], ['']])(
    '%s is no date',
    (text) => {
      expect(parseDate(text, 'Europe/Berlin')).toBeNull();
    },
  );

  it('reads month names of the page’s language', () => {
    expect(parseDate('5 de septiembre de 2025', 'Europe/Madrid', 'es')).toBe('2025-09-05');
    expect(parseDate('5 września 2025, 13:27', 'Europe/Warsaw', 'pl')).toBe('2025-09-05T11:27:00.000Z');
    expect(parseDate('5 września 2025', 'Europe/Warsaw', 'es')).toBeNull();
  });

  it('puts the month first on English pages of no known country', () => {
    expect(parseDate('09/05/2025', null, 'en')).toBe('2025-09-05');
    expect(parseDate('09/05/2025', 'Europe/London', 'en-gb')).toBe('2025-05-09');
  });

  it('knows summer time and the hour after it', () => {
    expect(parseDate('26.10.2025 01:30', 'Europe/Berlin')).toBe('2025-10-25T23:30:00.000Z');
    expect(parseDate('26.10.2025 03:30', 'Europe/Berlin')).toBe('2025-10-26T02:30:00.000Z');
  });

  it.each([
    ['2025-09-05T13:27:00+02:00', 'Europe/London', 120],
    ['2025-09-05T13:27:00-0430', null, -270],
    ['2025-09-05T11:27:00Z', 'Europe/Berlin', 0],
    ['05.09.2025 13:27', 'Europe/Berlin', 120],
    ['05.01.2025 13:27', 'Europe/Berlin', 60],
    ['September 5, 2025 1:27 pm', null, null],
  ])('knows by which clock %s was printed', (text, zone, minutes) => {
    expect(clockOffset(text, zone, parseDate(text, zone) ?? '')).toBe(minutes);
  });
});
