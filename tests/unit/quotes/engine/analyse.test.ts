import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/quotes/engine/analyse';
import { verbForms } from '@/utils/quotes/engine/verb-forms';
import { germanWords } from '@/utils/quotes/engine/word-classes.de';
import { englishWords } from '@/utils/quotes/engine/word-classes.en';

const german = germanWords(verbForms(new Uint8Array(0)));
const words = (text: string, lang: 'de' | 'en') => {
  const analysis = analyse(text, lang, lang === 'de' ? german : englishWords);
  return { analysis, slice: (from: number, to: number) => text.slice(analysis.starts[from], analysis.ends[to - 1]) };
};

describe('analyse', () => {
  it('keeps a sentence whole whose marks hold several', () => {
    const text = '„Der Deich hält. Noch.“, sagte Petra Sandig. Dann ging sie.';
    const { analysis, slice } = words(text, 'de');
    expect(analysis.units.map(({ from, to }) => slice(from, to))).toEqual([
      '„Der Deich hält. Noch.“, sagte Petra Sandig.',
      'Dann ging sie.',
    ]);
    expect(analysis.sentences.length).toBeGreaterThan(analysis.units.length);
  });

  it('cuts clauses at signs and at the borders of marks', () => {
    const { analysis, slice } = words('Sandig sagte, der Deich sei „sehr sicher“ gebaut.', 'de');
    expect(analysis.clauses.map(({ from, to, sign }) => `${sign}|${slice(from, to)}`)).toEqual([
      '|Sandig sagte,',
      ',|der Deich sei',
      '„|„sehr sicher“',
      '“|gebaut.',
    ]);
  });

  it('parts English clitics, not German apostrophes', () => {
    expect(words('She didn’t say it’s Holm’s.', 'en').analysis.tokens.map(({ text }) => text)).toEqual([
      'She',
      'did',
      'n’t',
      'say',
      'it',
      '’s',
      'Holm',
      '’s',
      '.',
    ]);
    expect(words('Das war’s.', 'de').analysis.tokens.map(({ text }) => text)).toEqual(['Das', 'war’s', '.']);
  });

  it('knows paragraphs', () => {
    const { analysis } = words('Eins ist da. Zwei auch.\n\nDrei kam.', 'de');
    expect(analysis.units.map(({ paragraph, opensParagraph }) => [paragraph, opensParagraph])).toEqual([
      [0, true],
      [0, false],
      [2, true],
    ]);
  });

  it('gives every token to one unit and one clause, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('„', '“', '"', '»', '«', 'Der Deich', 'sagte', '.', ',', '\n', ' ', '(', "'", 'é', '🙂'),
          { maxLength: 60 },
        ),
        (parts) => {
          const { analysis } = words(parts.join(''), 'de');
          for (const ranges of [analysis.units, analysis.clauses, analysis.sentences]) {
            let at = 0;
            for (const { from, to } of ranges) {
              expect(from).toBe(at);
              expect(to).toBeGreaterThan(from);
              at = to;
            }
            expect(at).toBe(analysis.tokens.length);
          }
        },
      ),
    );
  });
});
