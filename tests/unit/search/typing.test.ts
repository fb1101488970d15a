import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Best } from '@/utils/index/best';
import { markText, seeker, snippetOf } from '@/utils/search/mark';
import { isOneEditAway } from '@/utils/search/one-edit';
import { phraseFinder } from '@/utils/search/phrase';

describe('a typing error', () => {
  it.each([
    ['a wrong letter', 'hafen', 'haven', true],
    ['a letter too many', 'hafen', 'haffen', true],
    ['a letter missing', 'hafen', 'hafn', true],
    ['two letters swapped', 'hafen', 'hfaen', true],
    ['the first letter', 'hafen', 'dafen', true],
    ['no error', 'hafen', 'hafen', false],
    ['two errors', 'hafen', 'haben ', false],
    ['two letters that are not neighbours', 'hafen', 'henaf', false],
    ['another length', 'hafen', 'haf', false],
  ])('is %s', (_, a, b, expected) => {
    expect(isOneEditAway(a, b)).toBe(expected);
    expect(isOneEditAway(b, a)).toBe(expected);
  });

  it('is found by a slow and obvious way as well', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const near = new Set<string>();
        for (let i = 0; i <= a.length; i++) {
          near.add(a.slice(0, i) + a.slice(i + 1));
          near.add(a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2));
          for (const letter of 'abc') {
            near.add(a.slice(0, i) + letter + a.slice(i + 1));
            near.add(a.slice(0, i) + letter + a.slice(i));
          }
        }
        near.delete(a);
        expect(isOneEditAway(a, b)).toBe(near.has(b));
      }),
    );
  });
});

describe('the best of many', () => {
  it('is what sorting them all would give', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(10), (numbers, limit) => {
        const best = new Best<number>(limit, (a, b) => a > b);
        for (const number of numbers) best.offer(number);
        expect(best.inOrder()).toEqual([...numbers].sort((a, b) => b - a).slice(0, limit));
      }),
    );
  });
});

describe('marks', () => {
  const marked = (text: string, terms: string[], open: string | null = null) =>
    markText(text, 'de', seeker(new Set(terms), open)).marks.map(([start, end]) => text.slice(start, end));

  it('stand on every form of a word, however it is spelt', () =>
    expect(marked('Häfen, Haefen und der Hafen, Hafer nicht', ['haf'])).toEqual(['Häfen', 'Haefen', 'Hafen']));
  it('stand on the words that the typed one may become', () =>
    expect(marked('Brücke, Bruecken und Brot', [], 'brü')).toEqual(['Brücke', 'Bruecken']));
  it('stand on a participle whose stem has lost its beginning', () =>
    expect(marked('Er hat gebaut.', ['bau'])).toEqual(['gebaut']));
  it('do not stand on function words', () => expect(marked('die und der', ['die', 'und'])).toEqual([]));
  it('are in place in every snippet', () => {
    const paragraph = fc.lorem({ maxCount: 60 });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const { text, marks } = snippetOf(paragraphs, 'en', seeker(new Set(['lorem', 'ipsum', 'dolor']), null));
        for (const [start, end] of marks) expect(text.slice(start, end).toLowerCase()).toMatch(/^(lorem|ipsum|dolor)/);
        expect(text.length).toBeLessThan(230);
      }),
    );
  });
  it('show the paragraph with most of the words', () => {
    const isSought = seeker(new Set(['hafen', 'haf', 'streik']), null);
    expect(snippetOf(['Der Hafen.', 'Streik im Hafen.', 'Ende.'], 'de', isSought).text).toBe('Streik im Hafen.');
    expect(snippetOf(['Der Anfang.', 'Ende.'], 'de', isSought).text).toBe('Der Anfang.');
  });
});

describe('a phrase', () => {
  it.each([
    ['side by side', 'Keine tiefere Fahrrinne!', true],
    ['in capitals', 'TIEFERE FAHRRINNE', true],
    ['over a comma', 'tiefere, Fahrrinne', true],
    ['with a word between', 'tiefere neue Fahrrinne', false],
    ['the other way round', 'Fahrrinne tiefere', false],
    ['in another inflection', 'tiefere Fahrrinnen', false],
  ])('is looked for %s', (_, text, expected) => expect(phraseFinder('tiefere Fahrrinne', 'de')(text)).toBe(expected));
});
