import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '@/utils/text/stem';
import { contentTerms, findWords, tokenize } from '@/utils/text/tokens';

describe('tokenize', () => {
  it('keeps umlauts and stop words, in lower case', () => {
    expect(tokenize('Die Häfen über der Förde', 'de')).toEqual(['die', 'häfen', 'über', 'der', 'förde']);
  });
  it('parts words at hyphens and keeps decimal numbers whole', () => {
    expect(tokenize('Nato-Gipfel kostet 1.200,50 Euro.', 'de')).toEqual([
      'nato',
      'gipfel',
      'kostet',
      '1.200,50',
      'euro',
    ]);
  });
  it('lets a final stop go that is no part of the number', () => {
    expect(tokenize('Es waren 12. Dann 13.', 'de')).toEqual(['es', 'waren', '12', 'dann', '13']);
  });
});

describe('contentTerms', () => {
  it('makes German inflections meet and drops stop words', () => {
    expect(contentTerms('die Häfen', 'de')).toEqual(contentTerms('des Hafens', 'de'));
  });
  it('makes English inflections meet', () => {
    expect(contentTerms('harbours were closing', 'en')).toEqual(contentTerms('the harbour closed', 'en'));
  });
  it('keeps numbers', () => {
    expect(contentTerms('mit 250 Booten', 'de')).toContain('250');
  });
  it('takes other languages as they are', () => {
    expect(contentTerms('Les ports fermés', 'fr')).toEqual(['les', 'ports', 'fermés']);
  });
});

describe('stem', () => {
  it.each([
    ['gesprächen', 'sprach'],
    ['speicherbehältern', 'speicherbehal'],
    ['grenzposten', 'grenzpo'],
    ['straße', 'strass'],
  ])('German: %s is %s', (word, stemmed) => expect(stem(word, 'de')).toBe(stemmed));
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['relational', 'relat'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['sky', 'sky'],
    ['happy', 'happi'],
    ['probate', 'probat'],
    ['rate', 'rate'],
  ])('English: %s is %s', (word, stemmed) => expect(stem(word, 'en')).toBe(stemmed));
  it('does not touch other languages', () => expect(stem('fermés', 'fr')).toBe('fermés'));
});

describe('any text', () => {
  it('gives words that stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { form, start } of findWords(text)) expect(text.slice(start, start + form.length)).toBe(form);
      }),
    );
  });
  it('of a megabyte without a space is read in a moment', () => {
    const started = performance.now();
    contentTerms('ab1.'.repeat(250_000), 'de');
    contentTerms('s'.repeat(1_000_000), 'de');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
