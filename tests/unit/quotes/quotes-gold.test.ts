import { describe, expect, it } from 'vitest';
import { loadEngines } from '@/scripts/lab/engines';
import { GOLD_LANGUAGES, goldArticles } from '@/tests/quotes-gold/gold-articles';
import { readGold } from '@/tests/quotes-gold/read-gold';
import { scoreQuotes } from '@/tests/quotes-gold/score';
import { findQuotes } from '@/utils/quotes/find-quotes';

const engines = loadEngines();

/** A little below what `npm run score:quotes` measured when they were set: a change that costs more has to say so. */
const FLOORS = {
  de: { found: 0.99, kind: 0.98, name: 0.92, role: 0.89, via: 0.97, carried: 0.9, all: 0.88 },
  en: { found: 0.96, kind: 0.94, name: 0.88, role: 0.84, via: 0.94, carried: 0.7, all: 0.8 },
} as const;

describe('names, roles and carriers of our own marked quotations', () => {
  it('are at least 150, two thirds of them German', () => {
    const [german, english] = GOLD_LANGUAGES.map((lang) =>
      goldArticles(lang).reduce((sum, { quotes }) => sum + quotes.length, 0),
    );
    expect(german).toBeGreaterThanOrEqual(100);
    expect(english).toBeGreaterThanOrEqual(50);
  });

  it.each(GOLD_LANGUAGES)('the engine reads them as well as before (%s)', (lang) => {
    const { score } = scoreQuotes(goldArticles(lang), (text) => findQuotes(text, lang, engines).quotes);
    for (const [field, floor] of Object.entries(FLOORS[lang]))
      expect(score[field as keyof (typeof FLOORS)['de']], field).toBeGreaterThanOrEqual(floor);
  });
});

describe('reading marked articles', () => {
  it('takes the marks out and keeps where the words stand', () => {
    const [article] = readGold('// head\n\n# a\nEr sagte: {„Ja.“|d|Jan Holm|-|Nordfunk} Nein.\n');
    expect(article?.text).toBe('Er sagte: „Ja.“ Nein.');
    expect(article?.quotes).toEqual([
      { span: [10, 15], kind: 'direct', name: 'Jan Holm', role: null, via: 'Nordfunk' },
    ]);
  });

  it.each(['{„Ja.“|d|Jan Holm|-}', '{„Ja.“|x|Jan Holm|-|-}', '„Ja.“|d|Jan Holm|-|-}'])(
    'refuses the mark %j, which is not complete or unknown',
    (mark) => {
      expect(() => readGold(`# a\n${mark}\n`)).toThrow(/^a: /);
    },
  );

  it('counts a quotation that is not found as wrong in everything', () => {
    const { score, misses } = scoreQuotes(readGold('# a\n{„Ja.“|d|-|-|-}\n'), () => []);
    expect(score).toMatchObject({ quotations: 1, found: 0, kind: 0, name: 0, role: 0, via: 0, all: 0 });
    expect(misses).toHaveLength(1);
  });
});
