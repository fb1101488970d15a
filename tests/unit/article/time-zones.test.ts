import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMs, zoneOf } from '@/utils/article/time-zones';

describe('the clock of a page', () => {
  it('is that of the country of the address, then of the language', () => {
    expect(zoneOf('https://www.zeitung.at/a', 'de')).toBe('UTC+1 EU');
    expect(zoneOf('https://www.zeitung.example/a', 'de-at')).toBe('UTC+1 EU');
    expect(zoneOf('https://www.paper.in/a', 'en-GB')).toBe('UTC+5:30');
    expect(zoneOf('https://www.paper.example/a', 'en-GB')).toBe('UTC+0 EU');
    expect(zoneOf('https://www.paper.example/a', 'en')).toBeNull();
  });

  it.each([
    ['UTC+1 EU', 'Europe/Berlin'],
    ['UTC+0 EU', 'Europe/London'],
    ['UTC+2 EU', 'Europe/Helsinki'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['UTC+9', 'Asia/Tokyo'],
    ['UTC-5', 'America/Bogota'],
  ])('%s is what the tables say of %s', (rule, name) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1998, 0), max: Date.UTC(2036, 0) }), (instant) => {
        expect(offsetMs(instant, rule)).toBe(offsetMs(instant, name));
      }),
    );
  });

  it('is put forward and back at one o’clock UTC', () => {
    const hours = (at: number) => offsetMs(at, 'UTC+1 EU') / 3_600_000;
    expect([hours(Date.UTC(2025, 2, 30, 0, 59)), hours(Date.UTC(2025, 2, 30, 1))]).toEqual([1, 2]);
    expect([hours(Date.UTC(2025, 9, 26, 0, 59)), hours(Date.UTC(2025, 9, 26, 1))]).toEqual([2, 1]);
  });
});
