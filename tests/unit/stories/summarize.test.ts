import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsBack } from '@/utils/stories/stands-alone';
import { summarize } from '@/utils/stories/summarize';

const HARBOUR = {
  lang: 'de',
  title: 'Nordhafen bekommt neue Brücke',
  paragraphs: [
    'Der Nordhafen bekommt eine neue Brücke.',
    'Die Senatorin Ilka Brandes stellte die Pläne für die Brücke am Montag im Rathaus vor. Sie rechnet mit Kosten von vierzig Millionen Euro.',
    '„Die alte Brücke trägt keine Lastwagen mehr. Wir müssen handeln“, sagte Brandes im Rathaus.',
    'Anwohner des Hafens fordern seit Jahren einen Fußweg am Wasser und weniger Verkehr.',
  ],
};
const texts = (article: typeof HARBOUR, count?: number) => summarize(article, count).map(({ text }) => text);

describe('a summary', () => {
  it('does not say the headline again', () => {
    expect(texts(HARBOUR)).not.toContain('Der Nordhafen bekommt eine neue Brücke.');
  });
  it('does not cut a quotation open', () => {
    for (const text of texts(HARBOUR)) expect(text).not.toMatch(/^„Die alte|handeln“/);
  });
  it('takes "Sie …" only together with the sentence that names her', () => {
    const found = texts(HARBOUR);
    expect(found.some((text) => text.startsWith('Die Senatorin'))).toBe(true);
    expect(texts(HARBOUR, 1).some((text) => text.startsWith('Sie'))).toBe(false);
  });
  it('stands in the order of the text and names the paragraphs', () => {
    const found = summarize(HARBOUR);
    expect(found.length).toBeGreaterThan(1);
    for (const { text, paragraph } of found) expect(HARBOUR.paragraphs[paragraph]).toContain(text);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(found.map(({ paragraph }) => paragraph).sort());
  });
  it('adds what the standfirst leaves out', () => {
    const standfirst =
      'Senatorin Ilka Brandes stellt Pläne für die Brücke vor und rechnet mit Kosten von vierzig Millionen Euro.';
    const found = summarize({ ...HARBOUR, standfirst }, 1).map(({ text }) => text);
    expect(found).toEqual([HARBOUR.paragraphs[3]]);
  });
  it('of nothing is nothing', () => {
    expect(summarize({ lang: 'en', title: 'Empty', paragraphs: [] })).toEqual([]);
    expect(summarize({ lang: 'en', title: '', paragraphs: ['Read more'] })).toEqual([]);
  });
  it('is not longer than asked, whatever the text', () => {
    const sentence = fc.constantFrom(
      'He left.',
      'The mayor of Elmport opened the new bridge on Monday.',
      '“Never',
      'But the council of the town said no to it again.',
    );
    fc.assert(
      fc.property(fc.array(sentence), fc.integer({ min: 0, max: 4 }), (sentences, count) => {
        const paragraphs = [sentences.join(' ')];
        const found = summarize({ lang: 'en', title: '', paragraphs }, count);
        expect(found.length).toBeLessThanOrEqual(count);
        for (const { text } of found) expect(paragraphs[0]).toContain(text);
      }),
    );
  });
  it('of a megabyte is there in a moment', () => {
    const started = performance.now();
    summarize({ lang: 'de', title: 'Hafen', paragraphs: [`${'„Die Brücke am Hafen steht. '.repeat(40_000)}`] });
    summarize({
      lang: 'de',
      title: 'Hafen',
      paragraphs: Array.from({ length: 40_000 }, () => 'Die Brücke am Hafen steht noch lange.'),
    });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a sentence points back', () => {
  it.each([
    ['Er sprach von einem Fehler.', 'de'],
    ['Das ist der zweite Fall in diesem Jahr.', 'de'],
    ['Der 45-Jährige schweigt.', 'de'],
    ['„Dagegen wehren wir uns“, sagte Brandes.', 'de'],
    ['However, the bridge stayed shut.', 'en'],
    ['The 45-year-old denies it.', 'en'],
  ])('when it opens so: %s', (text, lang) => expect(pointsBack(text, lang)).toBe(true));
  it.each([
    ['Das Rathaus bleibt am Montag zu.', 'de'],
    ['Am Montag öffnet das Rathaus.', 'de'],
    ['Diesel wird teurer.', 'de'],
    ['Thistle growers met in Elmport.', 'en'],
  ])('but not so: %s', (text, lang) => expect(pointsBack(text, lang)).toBe(false));
});

it.each([
  ['de', 'Das Gericht verkenne die Bedeutung des Hafens nicht, führte sie aus.', true],
  ['de', '„Wir bleiben hier, solange es geht“, sagte er am Montag.', true],
  ['de', 'Das Gericht verkenne die Bedeutung des Hafens nicht, führte Richterin Berg aus.', false],
  ['de', 'Wer baut, muss wissen, dass sie zahlen.', false],
  ['en', 'The harbour will not be closed before spring, she said on Monday.', true],
  ['en', 'The harbour will not be closed before spring, Anna Berg said.', false],
])('%s: "%s" hangs on the sentence before: %s', (lang, text, expected) => {
  expect(pointsBack(text, lang)).toBe(expected);
});
