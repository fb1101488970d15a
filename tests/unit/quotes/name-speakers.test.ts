import { describe, expect, it } from 'vitest';
import { loadEngines } from '@/scripts/lab/engines';
import { findQuotes } from '@/utils/quotes/find-quotes';

const engines = loadEngines();

/** Name and role of each speaker, in text order. */
function speakers(text: string, lang: 'de' | 'en'): string[] {
  return findQuotes(text, lang, engines).quotes.map(({ speakerName, role }) => `${speakerName} | ${role}`);
}

describe('who speaks, by the name the article gives', () => {
  it.each([
    [
      'an unknown first name and a particle after a role',
      '„Nein“, sagte Unterhändler Casper van Loon.',
      'Casper van Loon | Unterhändler',
    ],
    [
      'a particle that opens the sentence',
      '„Nein“, sagte Unterhändler Casper van Loon. Van Loon fügte hinzu: „Niemals.“',
      'Casper van Loon | Unterhändler',
    ],
    [
      'an unknown first name with its office before the comma',
      'Der Bürgermeister der Insel, Momme Petersen, klagte. „Schluss jetzt“, sagte Petersen.',
      'Momme Petersen | Bürgermeister der Insel',
    ],
    [
      'a trade before a surname',
      'Kevin Brandes führt den Betrieb. Schlachter Brandes steht im Kühlhaus. „Es läuft“, sagte Brandes.',
      'Kevin Brandes | Schlachter',
    ],
    [
      'a compound cut in two',
      '„Wir senden Signale“, sagte der Berner Gesundheits-, Sozial- und Kulturdirektor Pierre Alain Ruckli.',
      'Pierre Alain Ruckli | Kulturdirektor',
    ],
    [
      'somebody’s spokesman',
      'Ministerin Kirsten Lohmeyer schwieg. „Kein Wort“, sagte Lohmeyers Sprecher Arne Wiechert.',
      'Arne Wiechert | Sprecher',
    ],
    [
      'a place in a race before a surname',
      '„Ich bin zufrieden“, sagte der Drittplatzierte Brandes nach dem Rennen.',
      'Brandes | Drittplatzierte',
    ],
  ])('%s (German)', (_, text, expected) => {
    expect(speakers(text, 'de').at(-1)).toBe(expected);
  });

  it.each([
    'Weder Petra Brandes noch Brandes wusste es. Weder Brandes kam. „Ich war fort“, sagte Brandes.',
    'Obwohl Petra Brandes müde war, blieb Brandes. „Ich war fort“, sagte Brandes.',
  ])('no word that opens a sentence becomes a role or a name: %s', (text) => {
    expect(speakers(text, 'de').at(-1)).toBe('Petra Brandes | null');
  });

  it('a word of time that opens an English sentence is no first name', () => {
    expect(speakers('Then Nordwind said: “We are late.”', 'en')).toEqual(['Nordwind | null']);
  });

  it('an age stands for the one named last that it fits', () => {
    const text = 'Petra Brandes traf Jan Holm. Das Treffen war kurz. „Ich gehe“, sagte die 48-Jährige.';
    expect(speakers(text, 'de')).toEqual(['Petra Brandes | null']);
    const english = 'Jane Holm has resigned. “I am leaving,” the 56-year-old said.';
    expect(speakers(english, 'en')).toEqual(['Jane Holm | null']);
  });

  it('a surname that ends like a noun is one', () => {
    expect(speakers('„Nein“, sagte Ministerin Petra Hartung.', 'de')).toEqual(['Petra Hartung | Ministerin']);
  });

  it('a byline is no name', () => {
    const text = 'Von Liske\nLiske Brandt lebt am Meer. „Ich bleibe“, sagte Liske Brandt.';
    expect(speakers(text, 'de')).toEqual(['Liske Brandt | null']);
  });

  it('a trade that opens an English sentence is no part of the name', () => {
    const text = 'Fishmonger Gesche Feddersen sells herring. “The gulls know my prices,” Feddersen said.';
    expect(speakers(text, 'en')).toEqual(['Gesche Feddersen | Fishmonger']);
  });

  it('the first of three names that open an English sentence stays where no surname stands alone', () => {
    const text = 'Porter Gesche Feddersen sells herring. “The gulls know my prices,” said Porter Gesche Feddersen.';
    expect(speakers(text, 'en')).toEqual(['Porter Gesche Feddersen | null']);
  });

  it('speech carried on without a frame ends where another one is quoted', () => {
    const text =
      'Die Hafenarbeiterin Friederike Overlack klagt. Der Hafen stehe still. Vieles werde von allein fahren, sagte GHL-Chef Tjark Lüdersen.';
    const { quotes } = findQuotes(text, 'de', engines);
    const wordsOf = (kind: string) =>
      quotes
        .filter((quote) => quote.kind === kind)
        .map(({ content }) => content.map((span) => text.slice(...span)).join(' … '));
    expect(wordsOf('indirect-unframed')).toEqual(['Der Hafen stehe still.']);
    expect(wordsOf('indirect')).toEqual(['Vieles werde von allein fahren']);
  });
  it('a plan that nobody states is no quotation', () => {
    const text = 'Die Schleuse ist alt. Bis zum Jahr 2029 sollen alle Tore erneuert werden.';
    expect(findQuotes(text, 'de', engines).quotes).toEqual([]);
  });
  it('words whose speaker is only a pronoun or an office are likely at most', () => {
    const confidence = (text: string) => findQuotes(text, 'de', engines).quotes.at(-1)?.confidence ?? 0;
    const words = '„Wir bauen den Deich noch in diesem Jahr, und niemand muss dafür sein Haus verlassen“';
    expect(confidence(`Das Land plant neu. ${words}, sagte Erna Muster.`)).toBeGreaterThanOrEqual(0.9);
    expect(confidence(`Erna Muster kam früh. ${words}, sagte sie.`)).toBeLessThan(0.9);
    expect(confidence(`Das Land plant neu. ${words}, sagte die Ministerin.`)).toBeLessThan(0.9);
  });
});
