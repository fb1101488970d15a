import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '@/utils/text/sentences';

const sentences = (text: string, lang: string) =>
  findSentences(text, lang).map(([start, end]) => text.slice(start, end));

describe('findSentences', () => {
  it.each([
    ['de', 'Dr. Anna Beispiel kommt. Sie bleibt.', ['Dr. Anna Beispiel kommt.', 'Sie bleibt.']],
    ['de', 'Das gilt z. B. für Boote. Der Rest schwimmt.', ['Das gilt z. B. für Boote.', 'Der Rest schwimmt.']],
    ['de', 'Am 3. Mai beginnt es. Es dauert.', ['Am 3. Mai beginnt es.', 'Es dauert.']],
    ['de', 'Er kam 2005. Dann ging er.', ['Er kam 2005.', 'Dann ging er.']],
    ['de', 'Er wurde 23. Die Feier fiel aus.', ['Er wurde 23.', 'Die Feier fiel aus.']],
    ['en', 'He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['en', 'The U.S. Navy sailed. Mr. Stone waved.', ['The U.S. Navy sailed.', 'Mr. Stone waved.']],
    ['en', 'J. R. Writer wrote 5. Nobody read.', ['J. R. Writer wrote 5.', 'Nobody read.']],
    ['de', 'Er rief: „Halt!“ Niemand hielt.', ['Er rief: „Halt!“', 'Niemand hielt.']],
    ['de', '„Halt!“ rief er. Niemand hielt.', ['„Halt!“ rief er.', 'Niemand hielt.']],
    ['en', '“Go.” He went (slowly.) Fine…', ['“Go.”', 'He went (slowly.)', 'Fine…']],
    ['de', 'Überschrift\nErster Satz', ['Überschrift', 'Erster Satz']],
    ['de', 'Rund 1.200 Leute kamen.', ['Rund 1.200 Leute kamen.']],
  ])('cuts %s text %j', (lang, text, expected) => {
    expect(sentences(text, lang)).toEqual(expected);
  });

  it('covers everything but white space, in order, and never crosses a line', () => {
    const piece = fc.constantFrom('Wort', 'Dr.', 'z. B.', ' ', '\n', '.', '!', '“', '„', '3.', 'a', '…', '  ');
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('de', 'en', 'und'), (parts, lang) => {
        const text = parts.join('');
        const spans = findSentences(text, lang);
        let at = 0;
        for (const [start, end] of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).not.toContain('\n');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['words without a full stop', 'wort '.repeat(300_000)],
    ['full stops', '.'.repeat(1_000_000)],
    ['abbreviations', 'z. B. '.repeat(150_000)],
  ])('ends within two seconds on a page of nothing but %s', (_, text) => {
    const before = performance.now();
    findSentences(text, 'de');
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
