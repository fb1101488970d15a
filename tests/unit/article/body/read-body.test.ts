// What of the container is the article's text, block by block.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyContext } from '@/utils/article/body/judge-blocks';
import { readBody } from '@/utils/article/body/read-body';
import { parse } from '../../../support/parse';

const PAGE_URL = 'https://www.elbmorgen.example/stadt/hafen-4711.html';
const LONG = [
  'Der Hafen von Nordstadt bekommt nach langem Streit eine neue Mole, wie der Rat am Montagabend beschloss.',
  'Die Arbeiten sollen im Frühjahr beginnen und höchstens zwei Jahre dauern, sagte der Leiter des Amtes.',
  'Gegen die Pläne hatten Fischer geklagt, weil sie um ihre Liegeplätze an der alten Kaimauer fürchten.',
  'Das Gericht wies die Klage im Winter ab, ließ aber eine Berufung zu, die noch nicht eingelegt wurde.',
];
const TEXT = LONG.map((text) => `<p>${text}</p>`);
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = TEXT;

const CONTEXT: BodyContext = {
  pageUrl: PAGE_URL,
  headline: 'Nordstadt bekommt eine neue Mole',
  kicker: null,
  standfirst: null,
  caption: null,
  authors: [],
  teaserKeys: new Set(),
  teaserTexts: new Set(),
  isLive: false,
};

function read(inner: string, context: Partial<BodyContext> = {}) {
  const document = parse(`<body><main><h1>Nordstadt bekommt eine neue Mole</h1>${inner}</main></body>`, PAGE_URL);
  return readBody(document, document.querySelector('h1'), { ...CONTEXT, ...context });
}
const textsOf = (inner: string, context?: Partial<BodyContext>) =>
  read(inner, context).blocks.map((block) => block.text);
const headingsOf = (inner: string) =>
  read(inner)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

describe('what stands between the paragraphs and is no text', () => {
  it.each([
    [
      'a box whose small print asks for consent',
      '<div><h3>Elbmorgen im Postfach</h3><p>Lesen Sie, was wir sonst nur uns erzählen.</p><p>Mit der Anmeldung willigen Sie in die Verarbeitung Ihrer Daten ein.</p></div>',
    ],
    [
      'an offer to test the paper',
      '<div><p>2 Wochen kostenlos testen</p><p>Der Elbmorgen kommt gedruckt in Ihren Kasten.</p><a href="/abo">Jetzt bestellen</a></div>',
    ],
    [
      'a caption in a box named after its picture',
      '<div class="artPicBox picBox"><img src="/m.jpg" alt=""><p>Auf diesem Bild vom vergangenen Herbst ist die alte Mole zu sehen.</p></div>',
    ],
    [
      'a line right below a picture that is no sentence',
      '<div><img src="/m.jpg"><div>Die alte Mole im Herbst</div></div>',
    ],
    [
      'a caption between picture and credit',
      '<div><img src="/m.jpg"></div><p>Die alte Mole ist vierzig Jahre alt.</p><p>Foto: Imke Brandt</p>',
    ],
    [
      'a card with heading and snippet of a teaser',
      '<div><h3><a href="/stadt/faehre-12.html">Die Fähre fährt bis Mitternacht</a></h3><p>Ab Mai legt sie öfter ab, sagt die Reederei.</p></div>',
    ],
    ['a label before other articles in Polish', '<p>Czytaj więcej</p>'],
    ['a note on the live ticker', '<p>Mehr zum Streit um die Mole lesen Sie in unserem Liveblog:</p>'],
    [
      'a quotation set large that shortens the text',
      '<blockquote>Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, sagte der Leiter</blockquote>',
    ],
    [
      'a remark on a speaker that follows his name in a picture',
      '<p>... ist Leiter des Amtes für Häfen. Vorher arbeitete er in Südstadt.</p>',
    ],
  ])('%s', (_, part) => {
    const teaserKeys = new Set([
      'elbmorgen.example/stadt/faehre-12.html',
      'www.elbmorgen.example/stadt/faehre-12.html',
    ]);
    const texts = textsOf(`${FIRST}${SECOND}${part}${THIRD}${FOURTH}`, { teaserKeys });
    expect(texts).toEqual(LONG);
  });
});

describe('what looks like a box and is text', () => {
  it.each([
    [
      'a paragraph that only subscribers see',
      '<p class="paywall">Der Rat tagte fünf Stunden. Drei Abgeordnete enthielten sich.</p>',
      'Der Rat tagte fünf Stunden. Drei Abgeordnete enthielten sich.',
    ],
    [
      'a summary that is called teaser and links nowhere',
      '<div class="teaser_text">Der Rat tagte fünf Stunden. Drei Abgeordnete enthielten sich.</div>',
      'Der Rat tagte fünf Stunden. Drei Abgeordnete enthielten sich.',
    ],
    [
      'a sentence whose end is linked',
      '<p>Im April hatte der Rat <a href="/stadt/faehre-12.html">die Fähre noch abgelehnt.</a></p>',
      'Im April hatte der Rat die Fähre noch abgelehnt.',
    ],
    [
      'a quotation in a figure',
      '<figure><blockquote>Wir haben lange genug gewartet.</blockquote></figure>',
      'Wir haben lange genug gewartet.',
    ],
    [
      'a line below a picture and an empty line',
      '<img src="/m.jpg"><br><br>Was nun kommt, steht noch nicht fest<br><br>',
      'Was nun kommt, steht noch nicht fest',
    ],
    [
      'a paragraph with an id made by a machine',
      '<p id="n1AuAdJlVL">Der Rat tagte fünf Stunden. Drei enthielten sich.</p>',
      'Der Rat tagte fünf Stunden. Drei enthielten sich.',
    ],
    ['minutes of a match', '<p>90 minutes: Luton 2 Villa 3</p>', '90 minutes: Luton 2 Villa 3'],
    [
      'a sentence on newsletters',
      '<p>Der Verein hat seinen Newsletter eingestellt, weil ihn niemand las.</p>',
      'Der Verein hat seinen Newsletter eingestellt, weil ihn niemand las.',
    ],
  ])('%s', (_, part, text) => {
    expect(
      textsOf(`${FIRST}${SECOND}${part}${THIRD}${FOURTH}`, {
        teaserKeys: new Set(['elbmorgen.example/stadt/faehre-12.html']),
      }),
    ).toEqual([...LONG.slice(0, 2), text, ...LONG.slice(2)]);
  });

  it('a numbered text, though one paragraph’s words stand in another', () => {
    const numbered = Array.from({ length: 12 }, (_, i) => `${i}. ${LONG[0]}`);
    expect(textsOf(numbered.map((text) => `<p>${text}</p>`).join(''))).toEqual(numbered);
  });
});

describe('sub-headings', () => {
  it('are lines in a class that is kept for them', () => {
    const line = (text: string) => `<p class="zl">${text}</p>`;
    expect(
      headingsOf(`${FIRST}${line('Fischer in Sorge')}${SECOND}${THIRD}${line('Gericht am Zug')}${FOURTH}`),
    ).toEqual(['Fischer in Sorge', 'Gericht am Zug']);
  });

  it('are bold lines, by tag or by style', () => {
    expect(
      headingsOf(
        `${FIRST}<p><b>Fischer in Sorge</b></p>${SECOND}<p><span style="font-weight: 700">Gericht am Zug</span></p>${FOURTH}`,
      ),
    ).toEqual(['Fischer in Sorge', 'Gericht am Zug']);
  });

  it('are no short lines in the class of the text', () => {
    const lines = LONG.map((text) => `<p class="t">${text}</p>`);
    expect(
      headingsOf(
        `${lines[0]}<p class="t">Und dann kam der Winter</p>${lines[1]}<p class="t">Nur die Fischer blieben</p>${lines[2]}`,
      ),
    ).toEqual([]);
  });

  it('on top of the text are titles, if there are several', () => {
    expect(headingsOf(`<h4>Hafen</h4><h2>Rat stimmt nach Jahren zu</h2>${FIRST}${SECOND}${THIRD}`)).toEqual([]);
    expect(headingsOf(`<h2>Rat stimmt zu</h2>${FIRST}${SECOND}${THIRD}`)).toEqual(['Rat stimmt zu']);
  });
});

describe('the text as a whole', () => {
  it('begins below the headline', () => {
    const document = parse(
      `<body><main><p>Neues aus dem Hafen der Stadt.</p><h1>Nordstadt bekommt eine neue Mole</h1>${TEXT.join('')}</main></body>`,
    );
    const { blocks, removed } = readBody(document, document.querySelector('h1'), CONTEXT);
    expect(blocks.map(({ text }) => text)).toEqual(LONG);
    expect(removed).toContainEqual({ reason: 'above-headline', text: 'Neues aus dem Hafen der Stadt.' });
  });

  it('keeps a short paragraph beside the box with the rest', () => {
    const body = `<p>${LONG[0]} ${LONG[1]}</p><div id="rest">${THIRD}${FOURTH}${'<p>Der Bürgermeister nannte das Ergebnis am Ende der Sitzung einen guten Tag für die ganze Stadt.</p>'}</div>`;
    expect(textsOf(`<div>${body}</div>`)[0]).toBe(`${LONG[0]} ${LONG[1]}`);
  });

  it('is read where a page hides it with its headline until a script has put it in place', () => {
    const document = parse(`<body><div hidden><h1>Nordstadt bekommt eine neue Mole</h1>${TEXT.join('')}</div></body>`);
    expect(readBody(document, document.querySelector('h1'), CONTEXT).blocks).toHaveLength(4);
  });

  it('has nothing that a page hides apart from its headline', () => {
    expect(textsOf(`${TEXT.join('')}<div hidden>${TEXT.join('').replaceAll('Rat', 'Senat')}</div>`)).toEqual(LONG);
  });

  it('keeps the lines of prices and numbers below the last sentence, but not a lone one', () => {
    const lines = ['Gold: 2090 Dollar', 'Kupfer: 84 Dollar', 'Zinn: 79 Dollar'];
    expect(textsOf(TEXT.join('') + lines.map((line) => `<p>${line}</p>`).join(''))).toEqual([...LONG, ...lines]);
    expect(textsOf(`${TEXT.join('')}<p>Gespeichert in Stadt</p>`)).toEqual(LONG);
  });

  it('says of each part that is left out why', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.subarray(['Teilen', 'Anzeige', 'Foto: Imke Brandt', 'Czytaj więcej', 'vor 3 Stunden']),
        (parts) => {
          const { blocks, removed } = read(
            `${FIRST}${SECOND}${parts.map((part) => `<p>${part}</p>`).join('')}${THIRD}`,
          );
          expect(blocks.map(({ text }) => text)).toEqual(LONG.slice(0, 3));
          expect(removed.map(({ text }) => text)).toEqual(expect.arrayContaining(parts));
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('custom elements', () => {
  it('show their open shadow root, and what the page puts in its slot', () => {
    const document = parse('<body><h1>Nordstadt bekommt eine neue Mole</h1><x-text></x-text></body>');
    const host = document.querySelector('x-text');
    if (!host) throw new Error('no host');
    host.innerHTML = `${SECOND}${THIRD}`;
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${FIRST}<slot></slot>${FOURTH}</div>`;
    expect(readBody(document, document.querySelector('h1'), CONTEXT).blocks.map(({ text }) => text)).toEqual(LONG);
  });
});
