import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngines } from '@/scripts/lab/engines';
import { findQuotes } from '@/utils/quotes/find-quotes';

// The model file as it ships. Without it the rules read, and these sentences are theirs too.
const engines = loadEngines();

function read(text: string): string[] {
  const of = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findQuotes(text, 'de', engines).quotes.map((quote) =>
    [quote.kind, of(quote.content), of(quote.speaker), of(quote.cue), quote.speakerName ?? '-'].join(' | '),
  );
}

describe('the German engine', () => {
  it('is loaded', () => {
    expect(engines.de?.lang).toBe('de');
  });

  it.each([
    [
      'direct speech',
      '„Der Deich hält noch immer“, sagte Bürgermeisterin Petra Sandig.',
      'direct | „Der Deich hält noch immer“ | Bürgermeisterin Petra Sandig | sagte | Petra Sandig',
    ],
    [
      'direct speech behind a colon',
      'Petra Sandig erklärte: „Der Deich hält noch immer.“',
      'direct | „Der Deich hält noch immer.“ | Petra Sandig | erklärte | Petra Sandig',
    ],
    [
      'a clause with dass',
      'Petra Sandig teilte am Montag mit, dass der Deich halte.',
      'indirect | dass der Deich halte | Petra Sandig | teilte … mit | Petra Sandig',
    ],
    [
      'a subjunctive clause',
      'Petra Sandig sagte, der Deich sei sicher.',
      'indirect | der Deich sei sicher | Petra Sandig | sagte | Petra Sandig',
    ],
    [
      'laut',
      'Laut der Hafenbehörde ist der Deich sicher.',
      'indirect | ist der Deich sicher | der Hafenbehörde | Laut | Hafenbehörde',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('finds no quotation where nothing is said', () => {
    expect(read('Der Deich liegt am Hafen. Er ist drei Meter hoch. Am Abend kam Regen auf.')).toEqual([]);
  });

  it('takes the place of a speech for no quotation', () => {
    const text =
      '„Wir betrachten dies als eine Gefahr für den Hafen, und zwar ohne jeden Zweifel“, sagte Regierungssprecherin Ulla Zander ' +
      'der Agentur Nordpress zufolge in Kiel am Rande des Hafenforums.';
    expect(read(text).map((quote) => quote.split(' | ')[0])).toEqual(['direct']);
  });

  it('gives offsets that slice to words of the text, on any mixture of marks and cues', () => {
    const parts = [
      '„',
      '“',
      ' sagte ',
      'Petra Sandig',
      'Der Deich sei hoch',
      '. ',
      ', ',
      '\n',
      'laut ',
      'er ',
      '🙂',
      'dass ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        for (const quote of findQuotes(text, 'de', engines).quotes) {
          for (const [start, end] of [...quote.content, ...quote.speaker, ...quote.cue]) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['quotation marks', '„“'.repeat(20_000)],
    ['one word without end', 'a'.repeat(100_000)],
    ['cues', 'sagte er, '.repeat(8_000)],
    ['combining characters', 'e\u0301\u0301\u0301 '.repeat(10_000)],
    ['right-to-left text', 'قال الوزير إن '.repeat(4_000)],
  ])(
    'ends within bounds on %s',
    (_, text) => {
      const before = performance.now();
      findQuotes(text, 'de', engines);
      expect(performance.now() - before).toBeLessThan(15_000);
    },
    60_000,
  );
});
