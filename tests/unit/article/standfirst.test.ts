import { describe, expect, it } from 'vitest';
import { readPageFacts } from '@/utils/article/page-facts';
import { findStandfirst } from '@/utils/article/standfirst';
import { PAGE_URL, parse } from '../../support/parse';

const LINE = 'Der Streit um die Fahrrinne geht in die nächste Runde, und keiner will mehr nachgeben.';
const TEXT = `<p>${'Im Rathaus stritten die Fraktionen bis in die Nacht über die Frage, wer den Ausbau bezahlt. '.repeat(2)}</p>`;
const found = (body: string, head = '') => {
  const document = parse(`<html><head>${head}</head><body><main><h1>Hafen</h1>${body}</main></body></html>`);
  return findStandfirst(readPageFacts(document, PAGE_URL), document.querySelector('h1'), [])?.value ?? null;
};

describe('the standfirst', () => {
  it.each([
    ['by its name', `<p class="article-leadtext">${LINE}</p>`],
    ['behind a long bar of buttons', `<div>${'<a><i></i></a>'.repeat(90)}</div><p class="vorspann">${LINE}</p>`],
    ['as a heading right under the headline', `<h2>${LINE}</h2>`],
    ['as a first paragraph in bold', `<p><b>${LINE}</b></p>`],
  ])('is found %s', (_, body) => {
    expect(found(body + TEXT)).toBe(LINE);
  });

  it('is found where the page’s description repeats it, a hash tag or a cut left aside', () => {
    const head = (text: string) => `<meta property="og:description" content="${text}">`;
    expect(found(`<div><p>${LINE}</p></div>${TEXT}`, head(`${LINE} #Hafen`))).toBe(LINE);
    expect(found(`<div><p>${LINE}</p></div>${TEXT}`, head(`${LINE.slice(0, 80)}…`))).toBe(LINE);
  });

  it('is the summary behind a second line of the headline', () => {
    const second = '<h2 class="subline">Senat bleibt bei seinem Nein</h2>';
    const head = `<meta property="og:description" content="${LINE}">`;
    expect(found(`${second}<p>${LINE}</p>${TEXT}`, head)).toBe(LINE);
    expect(found(second + TEXT)).toBe('Senat bleibt bei seinem Nein');
  });

  it('is the heading above the text, not the text that a description cuts short', () => {
    const text = `${LINE} Im Rathaus stritten die Fraktionen bis in die Nacht.`;
    const head = `<meta property="og:description" content="${text.slice(0, 90)}">`;
    expect(found(`<h2>Fraktionen streiten bis in die Nacht über die Kosten</h2><p>${text}</p>`, head)).toBe(
      'Fraktionen streiten bis in die Nacht über die Kosten',
    );
  });

  it.each([
    ['the line that links to another piece', `<h3><a href="/b">${LINE}</a></h3>`],
    ['a line that signs', '<p class="lead">Ada Kern, Professorin in Nordhafen, 2024.03.31 19:59</p>'],
    ['the text of an agency', `<p class="lead">Nordhafen (dpa) – ${LINE}</p>`],
    [
      'a caption',
      `<figure class="lead"><img src="/a.jpg"><figcaption class="lead-caption">${LINE}</figcaption></figure>`,
    ],
    ['a sub-heading in the text', `${TEXT}<h2>${LINE}</h2>`],
    ['a bold line in the text', `${TEXT}<p><b>${LINE}</b></p>`],
    ['the text itself', ''],
  ])('is not %s', (_, body) => {
    expect(found(body + TEXT)).toBeNull();
  });
});
