// The page reader on pages nobody wrote: random nesting, boxes, inline markup and hostile strings. Every shown word has a
// number that grows down the page, hidden words are called `unseen…`, so that a reading can be held against its page.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '@/utils/article/read-page';
import type { PageReading } from '@/utils/model/reading';
import { normalizeText } from '@/utils/text/normalize-text';
import { PAGE_URL } from '../../support/parse';

const RUNS = { numRuns: 50 };
// A busy machine needs a fifth of a second for a page.
vi.setConfig({ testTimeout: 60_000 });

/** One window for all pages: to make one takes longer than to read a page. */
const { DOMParser } = new JSDOM('', { url: PAGE_URL }).window;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

type Inline =
  | { readonly kind: 'words'; readonly count: number }
  | { readonly kind: 'hostile'; readonly text: string }
  | { readonly kind: 'wrap'; readonly open: string; readonly close: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'raw'; readonly html: string };

type Part =
  | { readonly kind: 'line'; readonly tag: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'box'; readonly open: string; readonly close: string; readonly parts: readonly Part[] };

/** Strings that pages show as text and that a careless reader takes for something else. */
const HOSTILE = [
  '<p class="x">',
  '</div></body>',
  '<script>alert(1)</script>',
  '<!-- -->',
  '&lt;b&gt;',
  '&amp;amp;',
  ']]>',
  '{"@type":"NewsArticle"}',
  '{{ad}}',
  '<%= title %>',
  '__proto__',
  'constructor',
  'undefined',
  'a\u2028b',
  '\u200F\u202Eabc',
  'x\u00ADy',
  '\uD800',
  '👩‍👩‍👧‍👦',
  'javascript:alert(1)',
  '"\'`',
  '((((((((((((((',
  '.'.repeat(60),
  '„“”»«',
  '漢字'.repeat(20),
];

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'inline' },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('words' as const), count: fc.integer({ min: 1, max: 25 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('hostile' as const), text: fc.constantFrom(...HOSTILE) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('raw' as const),
        html: fc.constantFrom(
          '<br>',
          '<br><br>',
          '<!-- unseen -->',
          '<script>unseen()</script>',
          '<wbr>',
          '<img src="/a.jpg">',
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            ['<b>', '</b>'],
            ['<em>', '</em>'],
            ['<a href="#x">', '</a>'],
            ['<a href="/politik/rat-streitet-ueber-den-hafen-4712.html">', '</a>'],
            ['<a href="javascript:void(0)">', '</a>'],
            ['<span class="x">', '</span>'],
            ['<font color="red">', '</font>'],
          ),
          fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
        )
        .map(([[open = '', close = ''], inside]) => ({ kind: 'wrap' as const, open, close, inside })),
    },
  ),
})).inline;

const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'part' },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('line' as const),
        tag: fc.constantFrom('p', 'p', 'p', 'h2', 'h3', 'div', 'li', 'blockquote', 'figcaption', 'td'),
        inside: fc.array(inline, { minLength: 1, maxLength: 5 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            ['<div>', '</div>'],
            ['<section class="chapter">', '</section>'],
            ['<div class="newsletter-box">', '</div>'],
            ['<div class="related">', '</div>'],
            ['<aside>', '</aside>'],
            ['<article>', '</article>'],
            ['<ul>', '</ul>'],
            ['<table><tr>', '</tr></table>'],
            ['<figure><img src="/b.jpg" alt="">', '</figure>'],
            ['<x-part>', '</x-part>'],
            ['<form>', '</form>'],
            ['<p>', '</p>'],
          ),
          fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
        )
        .map(([[open = '', close = ''], parts]) => ({ kind: 'box' as const, open, close, parts })),
    },
  ),
})).part;

/** What nobody sees of a page; its words are all called `unseen`. */
const HIDDEN = [
  '<div hidden><p>unseen unseen unseen</p></div>',
  '<p style="display:none">unseen unseen unseen</p>',
  '<template><p>unseen</p></template>',
  '<noscript><p>unseen unseen</p></noscript>',
  '<style>.unseen { color: red }</style>',
  '<textarea>unseen</textarea>',
];

const page = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 12 }),
  hidden: fc.array(fc.constantFrom(...HIDDEN), { maxLength: 3 }),
  title: fc.array(inline, { minLength: 1, maxLength: 2 }),
  isStated: fc.boolean(),
});

type Page = typeof page extends fc.Arbitrary<infer P> ? P : never;

/** Writes a page; its words are numbered in reading order. */
function render({ parts, hidden, title, isStated }: Page): string {
  let count = 0;
  const ofInline = (piece: Inline): string => {
    if (piece.kind === 'words') return `${Array.from({ length: piece.count }, () => `wort${++count}`).join(' ')}. `;
    if (piece.kind === 'hostile') return asText(piece.text);
    if (piece.kind === 'raw') return piece.html;
    return `${piece.open}${piece.inside.map(ofInline).join('')}${piece.close}`;
  };
  const ofPart = (at: Part): string =>
    at.kind === 'line'
      ? `<${at.tag}>${at.inside.map(ofInline).join('')}</${at.tag}>\n`
      : `${at.open}${at.parts.map(ofPart).join('')}${at.close}\n`;
  const ld = '{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-02-03T04:05:06Z"}';
  const heading = `<h1>${title.map(ofInline).join('')}</h1>`;
  const text = parts.map((at, i) => `${ofPart(at)}${hidden[i] ?? ''}`).join('');
  return `<!doctype html><html lang="de"><head><title>Zeitung</title>${
    isStated ? `<script type="application/ld+json">${ld}</script>` : ''
  }</head><body><main>${heading}${text}</main></body></html>`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without white space: two blocks stand side by side in the source, with a space on screen. */
function dense(text: string): string {
  return normalizeText(text).replaceAll(' ', '');
}

const UNREAD = 'script, style, template, noscript, textarea, [hidden], [style*="display:none"]';

/** All the page shows, read the slow way: a copy without what nobody sees. */
function shownText(html: string): string {
  const copy = parse(html);
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  return `${dense(copy.title)}\n${dense(copy.body.textContent ?? '')}`;
}

const read = (html: string): PageReading => readPage(parse(html), PAGE_URL, true);

/** Every text of a reading that a screen could show. */
function textsOf(reading: PageReading): string[] {
  if (reading.kind !== 'article') return [];
  const { article, teasers } = reading;
  return [
    ...article.blocks.map(({ text }) => text),
    article.headline,
    article.kicker,
    article.standfirst,
    article.section,
    article.dateline,
    article.publisher,
    article.image?.caption,
    article.image?.credit,
    ...article.authors,
    ...article.agencies,
    ...article.topics,
    ...teasers.flatMap(({ headline, kicker, snippet, label, group }) => [headline, kicker, snippet, label, group]),
  ].filter((text) => typeof text === 'string');
}

const numbersIn = (text: string) => [...text.matchAll(/wort(\d+)/g)].map(([, number]) => Number(number));

describe('on any page the reader', () => {
  it('leaves the document as it was', () => {
    fc.assert(
      fc.property(page, (model) => {
        const document = parse(render(model));
        const before = document.documentElement.outerHTML;
        readPage(document, PAGE_URL);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      RUNS,
    );
  });

  it('says the same a second time, of the same document and of a new one', () => {
    fc.assert(
      fc.property(page, (model) => {
        const html = render(model);
        const document = parse(html);
        const first = readPage(document, PAGE_URL, true);
        expect(readPage(document, PAGE_URL, true)).toEqual(first);
        expect(read(html)).toEqual(first);
      }),
      RUNS,
    );
  });

  it('keeps the order of the page and says nothing twice', () => {
    fc.assert(
      fc.property(page, (model) => {
        const reading = read(render(model));
        if (reading.kind !== 'article') return;
        const numbers = reading.article.blocks.flatMap(({ text }) => numbersIn(text));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('gives blocks that stand on the page word for word, in plain and never empty text', () => {
    fc.assert(
      fc.property(page, (model) => {
        const html = render(model);
        const reading = read(html);
        if (reading.kind !== 'article') return;
        const shown = shownText(html);
        for (const { text } of reading.article.blocks) {
          expect(text).not.toBe('');
          expect(normalizeText(text)).toBe(text);
          expect(shown).toContain(dense(text));
        }
      }),
      RUNS,
    );
  });

  it('takes no words that nobody sees', () => {
    fc.assert(
      fc.property(page, (model) => {
        for (const text of textsOf(read(render(model)))) expect(text).not.toContain('unseen');
      }),
      RUNS,
    );
  });

  it('gives no markup but what the page shows as text', () => {
    fc.assert(
      fc.property(page, (model) => {
        const html = render(model);
        const shown = shownText(html);
        for (const text of textsOf(read(html))) {
          for (const [tag] of text.matchAll(/<[/!]?[a-z-][^<>]{0,40}>?/gi)) expect(shown).toContain(dense(tag));
        }
      }),
      RUNS,
    );
  });
});

/** Neutral wrappers around a text. */
const wrappers = fc.array(fc.constantFrom('div', 'section', 'main', 'div class="c-12"', 'x-body'), { maxLength: 5 });
const sentences = fc.array(fc.integer({ min: 25, max: 60 }), { minLength: 4, maxLength: 12 });

it('keeps every paragraph of a text that has nothing else around it', () => {
  fc.assert(
    fc.property(wrappers, sentences, (around, lengths) => {
      let count = 0;
      const words = (length: number) => Array.from({ length }, () => `wort${++count}`).join(' ');
      const paragraphs = lengths.map((length) => `${words(length >> 1)}, ${words(length - (length >> 1))}.`);
      const text = `<h1>Hafen bekommt neue Kräne</h1>${paragraphs.map((line) => `<p>${line}</p>`).join('')}`;
      const body = around.reduce((inside, tag) => `<${tag}>${inside}</${tag.split(' ')[0]}>`, text);
      const reading = read(`<!doctype html><html lang="de"><title>Hafen</title><body>${body}</body></html>`);
      expect(reading.kind === 'article' ? reading.article.blocks.map((block) => block.text) : []).toEqual(paragraphs);
    }),
    RUNS,
  );
});

// Not yet: titles and descriptions of the head are taken over with their tags.
it.fails('shows no markup of the titles and names in the head of a page', () => {
  const markup = fc.constantFrom(
    '<b>neu</b>',
    '<p class="x">neu</p>',
    'neu <br> alt',
    '&lt;i&gt;neu&lt;/i&gt;',
    '<em>neu',
  );
  const property = fc.constantFrom('og:title', 'og:description', 'author', 'article:section', 'news_keywords');
  fc.assert(
    fc.property(markup, fc.array(property, { maxLength: 5 }), fc.boolean(), (text, properties, isInLd) => {
      const metas = properties.map((name) => `<meta property="${name}" name="${name}" content="${asText(text)}">`);
      const ld = JSON.stringify({ '@type': 'NewsArticle', headline: text, description: text, articleSection: text });
      const words = Array.from({ length: 60 }, (_, i) => `wort${i + 1}`).join(' ');
      const reading = read(
        `<!doctype html><html lang="de"><head><title>Zeitung</title>${metas.join('')}${
          isInLd ? `<script type="application/ld+json">${ld.replaceAll('</', '<\\/')}</script>` : ''
        }</head><body><main><p>${words}.</p><p>Und ${words}.</p></main></body></html>`,
      );
      for (const shown of textsOf(reading)) expect(shown).not.toMatch(/<\/?[a-z]/i);
    }),
    RUNS,
  );
});

describe('on broken markup the reader', () => {
  const soup = fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            '<p>',
            '</p>',
            '<div>',
            '</div>',
            '<table>',
            '<td>',
            '<a href="',
            '<a href="/x-y-z-1.html">',
            '</a>',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '<h1>',
            '<article>',
            '<svg><title>',
            '<math><mi>',
            '<select><option>',
            '<frameset>',
            '<template>',
            '<body hidden>',
            '<base href="data:,">',
            '<base href="//[">',
            '<link rel=canonical href="http://[">',
            '<meta property="og:title" content="',
            '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7],"author":[[null,{"name":{}}]],"image":[0]}]}</script>',
            '<script type="application/ld+json">[[[[',
            '<time datetime="+275760-09-13">',
            '<img src="http://[" srcset=",,,">',
            '<html lang="\u0000">',
          ),
        },
        { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        {
          weight: 2,
          arbitrary: fc.constant(`${'Ein Satz mit einigen Wörtern, der lang genug ist, um Text zu sein. '.repeat(3)}`),
        },
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));
  const address = fc.constantFrom(
    PAGE_URL,
    'https://www.elbmorgen.example/',
    'http://192.0.2.1/%E0%A4%A',
    'file:///tmp/a.html',
    'about:blank',
  );

  it('never throws, whatever the page and its address', () => {
    fc.assert(
      fc.property(soup, address, fc.boolean(), (html, url, insist) => {
        const reading = readPage(parse(html), url, insist);
        expect(['article', 'not-an-article']).toContain(reading.kind);
      }),
      { numRuns: 150 },
    );
  });

  it('says something of a page without elements', () => {
    const document = parse('');
    document.documentElement.replaceChildren();
    expect(readPage(document, PAGE_URL)).toEqual({ kind: 'not-an-article', pageKind: 'non-news', reason: 'empty' });
  });
});
