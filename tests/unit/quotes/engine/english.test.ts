import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngines } from '@/scripts/lab/engines';
import { findQuotes } from '@/utils/quotes/find-quotes';

const engines = loadEngines();

function read(text: string): string[] {
  const of = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findQuotes(text, 'en', engines).quotes.map((quote) =>
    [quote.kind, of(quote.content), of(quote.speaker), of(quote.cue), quote.speakerName ?? '-'].join(' | '),
  );
}

describe('the English engine', () => {
  it('is loaded', () => {
    expect(engines.en?.lang).toBe('en');
  });

  it.each([
    [
      'direct speech',
      '“The dyke is holding,” said Mayor Jane Holm.',
      'direct | “The dyke is holding,” | Mayor Jane Holm | said | Jane Holm',
    ],
    [
      'direct speech in two sentences',
      '“The dyke is holding,” Holm said. “It will hold for years.”',
      'direct | “The dyke is holding,” … “It will hold for years.” | Holm | said | Holm',
    ],
    [
      'a clause with that',
      'Jane Holm said that the dyke would hold for years.',
      'indirect | that the dyke would hold for years | Jane Holm | said | Jane Holm',
    ],
    [
      'a bare clause',
      'Jane Holm said the dyke would hold for years.',
      'indirect | the dyke would hold for years | Jane Holm | said | Jane Holm',
    ],
    [
      'according to',
      'The dyke will hold, according to the harbor board.',
      'indirect | The dyke will hold | the harbor board | according to | harbor board',
    ],
    [
      'a signature behind a dash',
      '“The dyke should have been built ten years ago.” ― Jane Holm',
      'direct | “The dyke should have been built ten years ago.” | Jane Holm | ― | Jane Holm',
    ],
  ])('reads %s', (_, text, expected) => {
    const [kind, content, speaker, cue] = expected.split(' | ');
    expect(read(text).map((line) => line.split(' | ').slice(0, 4))).toContainEqual([kind, content, speaker, cue]);
  });

  it('finds no quotation where nothing is said', () => {
    expect(read('The dyke lies at the harbor. It is ten feet high. Rain fell in the evening.')).toEqual([]);
  });

  it('takes a book title with its author for no signed quotation', () => {
    const found = read('She bought “The Dyke” – the book everybody wanted.');
    expect(found.filter((line) => line.startsWith('direct'))).toEqual([]);
  });

  it('gives offsets that slice to words of the text, on any mixture of marks and cues', () => {
    const parts = [
      '“',
      '”',
      ' said ',
      'Jane Holm',
      'the dyke is high',
      '. ',
      ', ',
      '\n',
      'according to ',
      'she ',
      '🙂',
      'that ',
      '’s ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        for (const quote of findQuotes(text, 'en', engines).quotes)
          for (const [start, end] of [...quote.content, ...quote.speaker, ...quote.cue]) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['quotation marks', '“”'.repeat(20_000)],
    ['cues', 'he said, '.repeat(8_000)],
    ['one sentence without end', 'and the dyke '.repeat(8_000)],
  ])(
    'ends within bounds on %s',
    (_, text) => {
      const before = performance.now();
      findQuotes(text, 'en', engines);
      expect(performance.now() - before).toBeLessThan(15_000);
    },
    60_000,
  );
});
