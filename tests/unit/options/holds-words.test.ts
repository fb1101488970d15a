import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWords } from '@/entrypoints/options/holds-words';

const SECTION = 'Lesen Schrift mit Serifen Größe sehr groß Breite der Spalte';

test.each([
  ['schrift', true],
  ['SCHRIFT breite', true],
  ['Breite Schrift', true],
  ['grosse', true],
  ['größe', true],
  ['seri', true],
  ['', true],
  ['   ', true],
  ['schrift farbe', false],
  ['papierkorb', false],
])('"%s" is held by the section: %s', (query, held) => {
  expect(holdsWords(SECTION, query)).toBe(held);
});

test('a text holds each of its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of text.split(/\s+/)) expect(holdsWords(text, word)).toBe(true);
    }),
  );
});
