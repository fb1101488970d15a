import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/utils/quotes/find-quotes';

/** One line a quotation: kind, content | speaker's words | cue | name | role | via. */
function read(text: string, lang: string): string[] {
  const of = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findQuotes(text, lang).quotes.map((quote) =>
    [
      quote.kind,
      of(quote.content),
      of(quote.speaker),
      of(quote.cue),
      quote.speakerName ?? '-',
      quote.role ?? '-',
      quote.via ?? '-',
    ].join(' | '),
  );
}

describe('findQuotes in German', () => {
  it.each([
    [
      'cue after the marks',
      '„Der Deich hält noch immer“, sagte Bürgermeisterin Petra Sandig.',
      [
        'direct | „Der Deich hält noch immer“ | Bürgermeisterin Petra Sandig | sagte | Petra Sandig | Bürgermeisterin | -',
      ],
    ],
    [
      'cue before a colon',
      'Petra Sandig erklärte: „Der Deich hält noch immer.“',
      ['direct | „Der Deich hält noch immer.“ | Petra Sandig | erklärte | Petra Sandig | - | -'],
    ],
    [
      'cue in the middle: two passages of one voice',
      '»Der Deich hält«, sagte Petra Sandig. »Noch jedenfalls hält er.«',
      [
        'direct | »Der Deich hält« | Petra Sandig | sagte | Petra Sandig | - | -',
        'direct | »Noch jedenfalls hält er.« | Petra Sandig | sagte | Petra Sandig | - | -',
      ],
    ],
    [
      'a clause with dass',
      'Petra Sandig teilte am Montag mit, dass der Deich halte.',
      ['indirect | dass der Deich halte | Petra Sandig | teilte … mit | Petra Sandig | - | -'],
    ],
    [
      'a subjunctive clause before its cue',
      'Der Deich, der am Hafen liegt, sei sicher, sagte Petra Sandig mit Blick auf den Herbst.',
      ['indirect | Der Deich, der am Hafen liegt, sei sicher | Petra Sandig | sagte | Petra Sandig | - | -'],
    ],
    [
      'a subjunctive clause behind its cue',
      'Petra Sandig sagte, der Deich sei sicher.',
      ['indirect | der Deich sei sicher | Petra Sandig | sagte | Petra Sandig | - | -'],
    ],
    [
      'an infinitive',
      'Petra Sandig forderte, den Deich zu erhöhen.',
      ['indirect | den Deich zu erhöhen | Petra Sandig | forderte | Petra Sandig | - | -'],
    ],
    [
      'laut',
      'Laut der Hafenbehörde ist der Deich sicher.',
      ['indirect | ist der Deich sicher | der Hafenbehörde | Laut | Hafenbehörde | - | -'],
    ],
    [
      'nach Angaben',
      'Nach Angaben der Polizei blieb der Deich trocken.',
      ['indirect | blieb der Deich trocken | Angaben der Polizei | Nach | Polizei | - | -'],
    ],
    [
      'a compound of Angaben',
      'Der Deich sei nach Rathausangaben sicher und trocken.',
      ['indirect | Der Deich sei … sicher und trocken | Rathausangaben | nach | Rathaus | - | -'],
    ],
    [
      'wie',
      'Der Deich ist sicher, wie die Polizei mitteilte.',
      ['indirect | Der Deich ist sicher | die Polizei | wie … mitteilte | Polizei | - | -'],
    ],
    [
      'words in marks inside indirect speech',
      'Petra Sandig sagte, der Deich sei „sehr sicher“ gebaut.',
      ['indirect | der Deich sei „sehr sicher“ gebaut | Petra Sandig | sagte | Petra Sandig | - | -'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text, 'de')).toEqual(expected);
  });

  it.each([
    ['scare quotes', 'Der „grüne Deich“ liegt am Hafen.'],
    ['the name of a paper', 'Er las die „Hafener Zeitung“ und ging.'],
    ['a relative clause with a verb of saying', 'Der Mann, der nichts sagte, ging nach Hause.'],
    ['an attributive participle', 'Die genannte Zahl ist falsch, sie steigt.'],
    ['a noun with an infinitive', 'Die Stadt hatte ihre Bereitschaft erklärt, den Deich zu bauen.'],
    ['a sentence in the indicative', 'Der Deich liegt am Hafen. Er ist hoch.'],
    ['es sei denn', 'Der Deich hält, es sei denn, es regnet.'],
  ])('finds no quotation in %s', (_, text) => {
    expect(read(text, 'de')).toEqual([]);
  });

  it('carries sentences in the subjunctive on as one quotation of whoever spoke before', () => {
    const text =
      'Petra Sandig sagte, der Deich sei sicher. Er könne noch Jahre halten. Auch der Hafen brauche Schutz. Der Wind drehte.';
    expect(read(text, 'de').at(-1)).toBe(
      'indirect-unframed | Er könne noch Jahre halten. Auch der Hafen brauche Schutz. | Petra Sandig |  | Petra Sandig | - | -',
    );
  });

  it('gives a subjunctive sentence at the head of a paragraph to the speaker it leads up to', () => {
    const text =
      'Deichgraf Jan Holm kam. „Alles gut am Deich“, sagte Bürgermeisterin Petra Sandig.\nDer Hafen sei nie sicher gewesen. „Das ist schlecht“, sagte Holm.';
    expect(read(text, 'de')[1]).toBe(
      'indirect-unframed | Der Hafen sei nie sicher gewesen. | Holm |  | Jan Holm | Deichgraf | -'.replace(
        'Deichgraf',
        findRole(text),
      ),
    );
  });

  it('names the agency that carried the words, not as speaker', () => {
    const text =
      '„Der Deich hält noch“, sagte Ministerin Petra Sandig der Agentur Interfax zufolge in Kiel. Das sagte sie der „Hafener Zeitung“.';
    expect(read(text, 'de')).toEqual([
      'direct | „Der Deich hält noch“ | Ministerin Petra Sandig | sagte | Petra Sandig | Ministerin | Interfax',
    ]);
    expect(read('„Der Deich hält noch“, sagte Petra Sandig der „Hafener Zeitung“.', 'de')).toEqual([
      'direct | „Der Deich hält noch“ | Petra Sandig | sagte | Petra Sandig | - | Hafener Zeitung',
    ]);
  });

  it('finds the person behind a pronoun by gender, and behind a role', () => {
    const text =
      'Ministerin Petra Sandig traf Minister Jan Holm. „Das war ein gutes Treffen“, sagte er. Sie sagte, es sei kurz gewesen. Der Minister sagte, er sei zufrieden.';
    expect(findQuotes(text, 'de').quotes.map((quote) => quote.speakerName)).toEqual([
      'Jan Holm',
      'Petra Sandig',
      'Jan Holm',
    ]);
  });

  it('gives a surname the full name that stands later in the article', () => {
    const text =
      'Sandig lobt den Deich\n„Der Deich hält noch“, sagte Sandig.\nPetra Sandig, Sprecherin der Stadt, fuhr nach Hause.';
    expect(read(text, 'de')).toEqual([
      'direct | „Der Deich hält noch“ | Sandig | sagte | Petra Sandig | Sprecherin der Stadt | -',
    ]);
  });

  it('lists speakers by how often they are quoted', () => {
    const text =
      '„Der Deich hält noch“, sagte Jan Holm. „Wir bauen ihn höher“, sagte Bürgermeisterin Petra Sandig. Sandig sagte, er sei sicher.';
    expect(findQuotes(text, 'de').speakers).toEqual([
      { name: 'Petra Sandig', roles: ['Bürgermeisterin'], aliases: ['Sandig'], quotes: 2 },
      { name: 'Jan Holm', roles: [], aliases: [], quotes: 1 },
    ]);
  });
});

/** "Deichgraf" is in no list of roles: the article gives Holm none. */
function findRole(text: string): string {
  return findQuotes(text, 'de').quotes[1]?.role ?? '-';
}

describe('findQuotes in English', () => {
  it.each([
    [
      'cue after the marks',
      '“The dike still holds,” said Mayor Jane Sandy.',
      ['direct | “The dike still holds,” | Mayor Jane Sandy | said | Jane Sandy | Mayor | -'],
    ],
    [
      'cue in the middle: one quotation of two spans',
      '“The dike holds,” Jane Sandy said. “It always will.”',
      ['direct | “The dike holds,” … “It always will.” | Jane Sandy | said | Jane Sandy | - | -'],
    ],
    [
      'that',
      'Jane Sandy said that the dike was safe.',
      ['indirect | that the dike was safe | Jane Sandy | said | Jane Sandy | - | -'],
    ],
    [
      'no that',
      'Jane Sandy said the dike was safe.',
      ['indirect | the dike was safe | Jane Sandy | said | Jane Sandy | - | -'],
    ],
    [
      'the cue at the end',
      'The dike was safe, Jane Sandy said.',
      ['indirect | The dike was safe | Jane Sandy | said | Jane Sandy | - | -'],
    ],
    [
      'some words in marks',
      'Jane Sandy said the dike was “a wonder of art.”',
      ['mixed | the dike was “a wonder of art.” | Jane Sandy | said | Jane Sandy | - | -'],
    ],
    [
      'according to',
      'According to Jane Sandy, the dike was safe.',
      ['indirect | the dike was safe | Jane Sandy | According to | Jane Sandy | - | -'],
    ],
    [
      'a role after the name',
      '“The dike still holds,” said Jane Sandy, the harbor’s spokeswoman.',
      [
        'direct | “The dike still holds,” | Jane Sandy, the harbor’s spokeswoman | said | Jane Sandy | harbor’s spokeswoman | -',
      ],
    ],
    [
      'told Reuters',
      '“The dike still holds,” Jane Sandy told Reuters.',
      ['direct | “The dike still holds,” | Jane Sandy | told | Jane Sandy | - | Reuters'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });

  it.each([
    ['scare quotes', 'The “green dike” lies at the harbor.'],
    ['an infinitive', 'It is hard to say how long it holds.'],
    ['a noun', 'The report was long and dull.'],
  ])('finds no quotation in %s', (_, text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  it('finds the person behind a pronoun', () => {
    const text = 'Mary Stone met John Field. “It was a good meeting,” she said. He said it was short.';
    expect(findQuotes(text, 'en').quotes.map((quote) => quote.speakerName)).toEqual(['Mary Stone', 'John Field']);
  });
});

describe('who speaks', () => {
  const speakers = (text: string, lang: string) =>
    findQuotes(text, lang).quotes.map(({ speakerName, role, via }) => [speakerName, role, via]);

  it.each([
    [
      'a title in capitals and a second half',
      '“The dike holds,” Harbour Senator Jane Sandy said, “but it is old.”',
      ['Jane Sandy', 'Harbour Senator', null],
    ],
    [
      'an apposition between name and cue',
      'A dike around Holm broke. “The dike holds,” Jane Sandy, the chief executive of Dikeworks, said on Friday.',
      ['Jane Sandy', 'chief executive of Dikeworks', null],
    ],
    [
      'an agency named by its noun',
      '“The dike holds,” Jane Sandy told the Dikepress news agency.',
      ['Jane Sandy', null, 'Dikepress'],
    ],
    [
      'a paper named after its noun',
      '“The dike holds,” Jane Sandy told the weekly newspaper Lantern.',
      ['Jane Sandy', null, 'Lantern'],
    ],
    [
      'an unknown name that is nobody’s',
      '“The dike holds,” Jane Sandy told Dikepress.',
      ['Jane Sandy', null, 'Dikepress'],
    ],
    [
      'who quotes',
      '“The dike holds,” Jane Sandy was quoted by the Lantern as saying.',
      ['Jane Sandy', null, 'Lantern'],
    ],
    ['a person told', 'Enno Field came. “The dike holds,” Jane Sandy told Field.', ['Jane Sandy', null, null]],
    ['an audience told', '“The dike holds,” Jane Sandy told Parliament.', ['Jane Sandy', null, null]],
    ['a place told', '“The dike holds,” Jane Sandy told Holm. She lives in Holm.', ['Jane Sandy', null, null]],
    ['the employer of who speaks', '“The dike holds,” said CNN host Jane Sandy.', ['Jane Sandy', 'CNN host', null]],
  ])('finds name, role and carrier beside %s', (_, text, expected) => {
    expect(speakers(text, 'en')).toEqual([expected]);
  });

  it('knows an object with deren from a subject', () => {
    const text = 'Jan Holm kam zur Deichwacht. Deren Haltung nannte er „ganz und gar falsch“.';
    expect(speakers(text, 'de')).toEqual([['Jan Holm', null, null]]);
  });

  it('keeps the carrier of a speaker who is quoted as saying more', () => {
    const text = 'Jane Sandy told the Dikepress agency that it was late. “The dike holds,” she was quoted as saying.';
    expect(speakers(text, 'en').map(([, , via]) => via)).toEqual(['Dikepress', 'Dikepress']);
  });

  it('takes no place inside a phrase for its speaker', () => {
    expect(speakers('The operator of the grid around Springfield said that it was late.', 'en')).toEqual([
      [null, null, null],
    ]);
  });

  it('gives words in a line of their own to whoever says them in the text, not to the one before', () => {
    const text =
      '“The dike is high,” said Enno Field.\n‘We are not giving up’\n“We are not giving up,” Jane Sandy said, “but it is late.”';
    expect(speakers(text, 'en').map(([name]) => name)).toEqual(['Enno Field', 'Jane Sandy', 'Jane Sandy']);
  });

  it('goes on with the speaker where a paragraph is a whole sentence in marks', () => {
    const text = '“The dike is high,” said Enno Field.\n“It will hold for many years.”';
    expect(new Set(speakers(text, 'en').map(([name]) => name))).toEqual(new Set(['Enno Field']));
  });

  it.each([
    ['Die Opposition tobte. Deren Sprecher Jan Holm fragte: „Hält der Deich denn noch?“', 'Jan Holm', 'Sprecher'],
    [
      '„Hält der Deich denn noch?“, fragte Jan Holm, der energiepolitische Sprecher der Opposition.',
      'Jan Holm',
      'energiepolitische Sprecher der Opposition',
    ],
    ['„Der Deich hält noch“, sagte Glasbläser Henno Ruckelt.', 'Henno Ruckelt', 'Glasbläser'],
  ])('prefers the person to the group in %j', (text, name, role) => {
    expect(speakers(text, 'de')).toEqual([[name, role, null]]);
  });
});

describe('findQuotes on anything', () => {
  it('takes only what stands in marks in other languages', () => {
    expect(read('Elle a dit : « La digue tient encore très bien. »', 'fr').map((line) => line.split(' | ')[1])).toEqual(
      ['« La digue tient encore très bien. »'],
    );
  });

  it('gives spans inside the text, contents in text order, and confidences from 0 to 1', () => {
    const piece = fc.constantFrom(
      'Petra Sandig',
      'sagte',
      'said',
      ',',
      '.',
      '„',
      '“',
      '"',
      'dass',
      'der Deich sei',
      'nach Angaben',
      'der Polizei',
      'zufolge',
      '\n',
      'er',
      '(',
      ')',
      ':',
      'laut',
      'that',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('de', 'en', 'fr'), (parts, lang) => {
        const text = parts.join(' ');
        const { quotes, speakers } = findQuotes(text, lang);
        let at = 0;
        for (const quote of quotes) {
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          expect(quote.content.length).toBeGreaterThan(0);
          for (const [start, end] of [...quote.content, ...quote.speaker, ...quote.cue]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(quote.content[0]?.[0]).toBeGreaterThanOrEqual(at);
          at = quote.content[0]?.[0] ?? at;
        }
        expect(speakers.reduce((sum, speaker) => sum + speaker.quotes, 0)).toBe(
          quotes.filter((quote) => quote.speakerName !== null).length,
        );
      }),
    );
  });

  it.each([
    ['quotation marks', '"'.repeat(1_000_000)],
    ['all kinds of marks', '„“”"»«‚‘’'.repeat(110_000)],
    ['words without a full stop', 'wort '.repeat(300_000)],
    ['names without a full stop', 'Petra Sandig '.repeat(100_000)],
    ['letters without a space', 'a'.repeat(1_000_000)],
    ['cues', 'sagte er, '.repeat(100_000)],
    ['short lines', 'a\n'.repeat(500_000)],
    ['sources', 'der Stadt zufolge '.repeat(60_000)],
    ['people told', '“We go home,” Jane Sandy told Holmfirth. '.repeat(30_000)],
    ['roles', 'Küster Jan Holm, der Küster des Küsters, '.repeat(30_000)],
  ])('ends within seconds on a page of nothing but %s', (_, text) => {
    for (const lang of ['de', 'en']) {
      const before = performance.now();
      findQuotes(text, lang);
      expect(performance.now() - before).toBeLessThan(6_000);
    }
  });
});
