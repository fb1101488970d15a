import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/utils/search/parse-query';

const DAY = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const odd = fc
  .array(fc.constantFrom(...'ab:-"„“ ßم\ud83d', 'said:', 'before:', '2026'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('parseQuery', () => {
  it.each([
    ['Hafen Streik', { words: 'Hafen Streik', isOpen: true }],
    ['Hafen ', { words: 'Hafen', isOpen: false }],
    ['"tiefere Fahrrinne" Hafen', { phrases: ['tiefere Fahrrinne'], words: 'Hafen' }],
    ['„tiefere Fahrrinne“', { phrases: ['tiefere Fahrrinne'], words: '', isOpen: false }],
    ['"noch nicht zu Ende', { phrases: ['noch nicht zu Ende'] }],
    ['speaker:Lindt', { speaker: ['Lindt'] }],
    ['Sprecher:"Mara Lindt" Hafen', { speaker: ['Mara Lindt'], words: 'Hafen' }],
    ['rolle:Senatorin via:dpa zeitung:Elbmorgen', { role: ['Senatorin'], via: ['dpa'], paper: ['Elbmorgen'] }],
    ['said:"keine Fahrrinne"', { said: ['keine Fahrrinne'] }],
    ['gesagt:Fahrrinne', { said: ['Fahrrinne'] }],
    ['lang:de sprache:englisch', { lang: ['de', 'en'] }],
    ['before:2026-03-02', { before: DAY('2026-03-02') }],
    ['vor:2.3.2026', { before: DAY('2026-03-02') }],
    ['after:2026-03', { after: DAY('2026-03-01') }],
    ['nach:2026', { after: DAY('2026-01-01') }],
    ['seit:3.2026', { after: DAY('2026-03-01') }],
    ['has:quote', { hasQuote: true }],
    ['mit:zitat Hafen', { hasQuote: true, words: 'Hafen' }],
    ['Hafen -Streik', { words: 'Hafen', without: ['Streik'] }],
  ])('reads %s', (query, expected) => expect(parseQuery(query)).toMatchObject(expected));

  it.each([
    ['a word with a colon', 'Berlin: Streik', 'Berlin: Streik'],
    ['an operator nobody knows', 'foo:bar', 'foo:bar'],
    ['a date that is none', 'before:gestern', 'before:gestern'],
    ['a day that no month has', 'vor:31.2.2026', 'vor:31.2.2026'],
    ['a language that is none', 'lang:hochdeutsch', 'lang:hochdeutsch'],
    ['what articles cannot have', 'has:legs', 'has:legs'],
    ['an operator without a value', 'speaker: Lindt', 'speaker: Lindt'],
    ['a hyphen within', 'Nato-Gipfel', 'Nato-Gipfel'],
    ['a hyphen alone', 'Hafen - Streik', 'Hafen - Streik'],
    ['a time', '18:30', '18:30'],
  ])('takes %s for plain words', (_, query, words) => expect(parseQuery(query).words).toBe(words));

  it('takes a hyphen behind a closing mark for what it is', () =>
    expect(parseQuery('„Modell C“-Schulen')).toMatchObject({ phrases: ['Modell C'], words: '-Schulen', without: [] }));

  it('takes anything, and reads no more than it has to', () => {
    fc.assert(
      fc.property(odd, (query) => {
        const { words } = parseQuery(query);
        expect(words.replaceAll(' ', '').length).toBeLessThanOrEqual(query.length);
      }),
    );
    const started = performance.now();
    parseQuery('said:"'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
