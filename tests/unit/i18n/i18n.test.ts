import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatDay, formatMoment } from '@/components/dates';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { failureText, listText, t, tCount, uiLanguage } from '@/utils/i18n';

/** As the browser does it: its own language where there are texts for it, English otherwise. */
function speak(language: string): void {
  const texts: Record<string, { message: string }> = language.startsWith('de') ? de : en;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const values = [substitutions ?? []].flat();
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  });
}

beforeEach(() => speak('de-DE'));
afterEach(() => vi.restoreAllMocks());

test('one and many are told apart, and numbers written as the reader writes them', () => {
  expect([1, 2, 12345].map((count) => tCount('quoteCount', count))).toEqual(['1 Zitat', '2 Zitate', '12.345 Zitate']);
});

test('zero is many', () => {
  speak('en-US');
  expect(t('badgeFound', tCount('quoteCount', 0), tCount('teaserCount', 1))).toBe(
    'Nachlese: 0 quotes and 1 teaser on this page',
  );
});

test('a failure is told with its next step', () => {
  expect(failureText('storage-full')).toMatch(/voll.*Schaffen Sie Platz/);
});

test('lists are joined in the reader’s language', () => {
  expect(listText(['Brücke', 'Rat', 'Geld'])).toBe('Brücke, Rat und Geld');
});

test('a language without texts gets English dates with its English texts', () => {
  speak('fr-FR');
  expect(uiLanguage()).toBe('en');
});

test('the region of a known language is kept', () => {
  speak('de-AT');
  expect(formatDay('2026-01-05')).toBe('5. Jänner 2026');
});

test('a calendar day stays the same day in every time zone, and gets no hour', () => {
  expect(formatMoment('2026-03-01')).toBe('1. März 2026');
});

test('a date that is none, from a careless page, is left out', () => {
  expect(formatDay('gestern')).toBe('');
});
