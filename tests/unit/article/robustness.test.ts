// Hostile and odd pages. Sizes are small beside the worst case: the document of the tests is some twenty times
// slower than a browser's, and its own walks grow with the square of the depth.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isProbablyArticle } from '@/utils/article/probably-article';
import { readPage } from '@/utils/article/read-page';
import type { PageReading } from '@/utils/model/reading';
import { PAGE_URL, parse } from '../../support/parse';

const SENTENCE =
  'Der Hafen von Nordhafen soll tiefer werden, doch die Senatorin ist dagegen und will das Geld lieber für die Deiche ausgeben.';
const HEAD =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T10:00:00+02:00">';
const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `<p>${i}. ${SENTENCE}</p>`).join('');
const page = (article: string, head = '') =>
  `<html lang="de"><head><title>Hafen | Elbmorgen</title>${HEAD}${head}</head><body><main><article><h1>Senatorin gegen tieferen Hafen</h1>${article}</article></main></body></html>`;
const link = (i: number) =>
  `<a href="/politik/eine-lange-meldung-aus-der-stadt-${i}4711.html">Eine lange Meldung aus der Stadt mit der Nummer ${i}</a>`;

/** Reads twice: the second reading says the same, the page is as it was. */
function read(document: Document): PageReading {
  const before = document.documentElement?.childNodes.length;
  isProbablyArticle(document, PAGE_URL);
  const first = readPage(document, PAGE_URL);
  expect(readPage(document, PAGE_URL)).toEqual(first);
  expect(document.documentElement?.childNodes.length).toBe(before);
  return first;
}
const readHtml = (html: string) => read(parse(html));
const article = { kind: 'article', article: { headline: 'Senatorin gegen tieferen Hafen' } };
const noArticle = { kind: 'not-an-article' };

function nested(document: Document, parent: Element | null, tag: string, levels: number): void {
  let inner = document.createElement(tag);
  inner.textContent = `Ganz unten: ${SENTENCE}`;
  for (let i = 1; i < levels; i++) {
    const outer = document.createElement(tag);
    outer.append(inner);
    inner = outer;
  }
  parent?.append(inner);
}

describe('a large page is read', { timeout: 20_000 }, () => {
  it.each([
    ['with 1,000 paragraphs', paragraphs(1_000)],
    ['with half a megabyte in one paragraph', `${paragraphs(8)}<p>${`${SENTENCE} `.repeat(4_000)}</p>`],
    ['with 2,000 empty elements', paragraphs(8) + '<div><span></span></div>'.repeat(1_000)],
    ['with 500 links in a row', paragraphs(8) + Array.from({ length: 500 }, (_, i) => link(i)).join(' ')],
    [
      'with 400 cards',
      paragraphs(8) + Array.from({ length: 400 }, (_, i) => `<div class="teaser"><h3>${link(i)}</h3></div>`).join(''),
    ],
    ['with a word of half a megabyte', `${paragraphs(8)}<p>${'a'.repeat(500_000)}</p>`],
    [
      'with a quarter of a megabyte of marks',
      `${paragraphs(8)}<p>${'«'.repeat(250_000)}</p><p>${'.'.repeat(250_000)}</p>`,
    ],
    ['with names of half a megabyte', `${paragraphs(8)}<div class="${'a-'.repeat(250_000)}"><p>${SENTENCE}</p></div>`],
    ['with a style of half a megabyte', `${paragraphs(8)}<div style="${' '.repeat(500_000)}"><p>${SENTENCE}</p></div>`],
  ])('%s', (_, body) => {
    expect(readHtml(page(body))).toMatchObject(article);
  });

  it('with a title of half a megabyte, and keeps no field so long', () => {
    const reading = readHtml(page(paragraphs(8), `<meta property="og:title" content="${'Hafen '.repeat(100_000)}">`));
    expect(reading.kind === 'article' && reading.article.headline.length).toBeLessThan(2_001);
  });
});

describe('deep nesting is read', { timeout: 20_000 }, () => {
  it.each([
    ['below the text', 'article', 'div'],
    ['in a paragraph', 'article p', 'span'],
    ['beside the text', 'body', 'section'],
  ])('%s', (_, place, tag) => {
    const document = parse(page(paragraphs(8)));
    nested(document, document.querySelector(place), tag, 400);
    expect(read(document)).toMatchObject(article);
  });
});

describe('broken and foreign documents', () => {
  it('tags that never close or close too often are read', () => {
    const html = `<html><head>${HEAD}<body><article><h1>Senatorin gegen <b>tieferen Hafen</h1><p>Im Rathaus stritten die Fraktionen am Montag.<p><i>Die Reeder warten.<table><p>Das Watt auch.<div>Am Nordtor warten die Schlepper.</span></table></div></div>${paragraphs(9)}<<<>>& &#xZZ; <a href="`;
    expect(readHtml(html)).toMatchObject(article);
  });

  it.each([
    ['an empty answer', ''],
    ['a set of frames', '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>'],
    ['a page of scripts', `<html><body><script>document.write("${SENTENCE}")</script></body></html>`],
  ])('%s is no article', (_, html) => {
    expect(readHtml(html)).toMatchObject({ ...noArticle, reason: 'empty' });
  });

  it.each([
    [
      'a picture',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><title>Hafen</title><text>${SENTENCE}</text></svg>`,
    ],
    [
      'a feed',
      'application/xml',
      `<rss><channel><item><title>Hafen</title><description>${SENTENCE}</description></item></channel></rss>`,
    ],
  ])('%s is no article', (_, contentType, source) => {
    expect(read(new JSDOM(source, { url: PAGE_URL, contentType }).window.document)).toMatchObject(noArticle);
  });

  it('a page whose body or root a script took away is no article', () => {
    const withoutBody = parse(page(paragraphs(8)));
    withoutBody.body.remove();
    expect(read(withoutBody)).toMatchObject(noArticle);
    const withoutRoot = parse(page(paragraphs(8)));
    withoutRoot.documentElement.remove();
    expect(read(withoutRoot)).toMatchObject(noArticle);
  });

  it('a page served as XHTML is read', () => {
    const source = page(paragraphs(8))
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/(<meta[^>]*)>/g, '$1/>');
    const { document } = new JSDOM(source, { url: PAGE_URL, contentType: 'application/xhtml+xml' }).window;
    expect(read(document)).toMatchObject(article);
  });

  it('drawings and formulas in the text are passed over', () => {
    const reading = readHtml(
      page(
        `${paragraphs(4)}<svg><foreignObject><p>Im Bild</p></foreignObject><a href="/x"><text>Achse</text></a></svg><math><mi>x</mi></math>${paragraphs(8)}`,
      ),
    );
    expect(reading).toMatchObject(article);
    expect(JSON.stringify(reading)).not.toContain('Achse');
  });

  it('structured data of any shape is survived', () => {
    const wild = `<script type="application/ld+json">${'['.repeat(20_000)}</script><script type="application/ld+json">{"@type":["NewsArticle",null,7],"headline":{"a":1},"author":[[[[]]]],"datePublished":12,"image":false,"publisher":[null],"articleBody":7,"hasPart":[null,3],"isAccessibleForFree":{}}</script><script type="application/ld+json">[null,1,"x",{"@graph":{"@graph":[]}}]</script>`;
    expect(readHtml(page(paragraphs(8), wild))).toMatchObject(article);
  });
});

describe('addresses in the page', () => {
  it('a base on another host moves the links, not the article', () => {
    const reading = readHtml(page(paragraphs(8), '<base href="https://cdn.example/x/">'));
    expect(reading).toMatchObject({ kind: 'article', article: { url: PAGE_URL } });
  });

  it('data and script addresses are never taken over', () => {
    const head =
      '<base href="data:text/html,x"><link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,AAAA"><meta property="og:url" content="data:text/html,y">';
    const body = `${paragraphs(8)}<a href="data:text/html,z"><h3>Eine lange Meldung aus der Stadt</h3></a>`;
    const reading = readHtml(page(body, head));
    expect(reading).toMatchObject({ kind: 'article', article: { url: PAGE_URL } });
    expect(JSON.stringify(reading)).not.toMatch(/"(?:data|javascript):/);
  });
});

describe('languages and components', () => {
  it('text that runs from right to left is read in its order', () => {
    const text = [
      'قالت الوزيرة إن الميناء لن يصبح أعمق هذا العام.',
      'وإن المال سيذهب إلى السدود على طول النهر وليس إلى السفن الكبيرة.',
    ];
    const body = Array.from({ length: 8 }, (_, i) => `<p>${text[0]} ${i} ${text[1]} ${text[0]}</p>`).join('');
    const reading = readHtml(
      `<html lang="ar" dir="rtl"><head><title>ميناء</title>${HEAD}</head><body><article><h1>الوزيرة ضد تعميق الميناء في المدينة</h1>${body}</article></body></html>`,
    );
    expect(reading).toMatchObject({ kind: 'article', article: { lang: 'ar' } });
    expect(reading.kind === 'article' && reading.article.blocks[0]?.text).toMatch(/^قالت/);
  });

  it('elements a paper made up itself are read like any box', () => {
    const reading = readHtml(page(`<paper-text><paper-part>${paragraphs(8)}</paper-part></paper-text>`));
    expect(reading.kind === 'article' && reading.article.blocks.length).toBe(8);
  });

  it('text in an open shadow root is part of what the reader sees', () => {
    const document = parse(page('<paper-text></paper-text>'));
    const host = document.querySelector('paper-text')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = paragraphs(8);
    expect(readPage(document, PAGE_URL)).toMatchObject(article);
  });
});
