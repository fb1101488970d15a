import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { readTeasers } from '@/utils/teasers/read-teasers';

const URL_OF_PAGE =
  'https://www.tagblatt.example/politik/stadtrat-beschliesst-haushalt-fuer-das-kommende-jahr-4711.html';

const PROSE = Array.from(
  { length: 3 },
  () =>
    `<p>Der Stadtrat hat am Abend lange beraten. ${'Dann wurde über jeden Posten einzeln abgestimmt. '.repeat(4)}</p>`,
);

/** A page with a headline and running text; `inline` stands between the paragraphs, `after` below them. */
function page({ inline = '', after = '', before = '', head = '' } = {}): string {
  return `<html lang="de"><head>${head}</head><body>${before}<main><article>
    <h1>Stadtrat beschließt Haushalt für das kommende Jahr</h1>
    <div class="text">${PROSE[0]}${inline}${PROSE[1]}${PROSE[2]}</div>${after}</article></main></body></html>`;
}

function read(html: string, url = URL_OF_PAGE): ExtractedTeaser[] {
  return readTeasers(new JSDOM(html, { url }).window.document, url);
}

function only(html: string): ExtractedTeaser {
  const [teaser, ...more] = read(html);
  if (!teaser || more.length > 0) throw new Error(`expected one teaser, found ${more.length + (teaser ? 1 : 0)}`);
  return teaser;
}

const CARD = (number: number, title: string): string =>
  `<li class="teaser"><a href="/wirtschaft/ein-langer-name-des-artikels-${number}.html"><h3>${title}</h3></a></li>`;
const LIST = `<section><h2>Mehr zum Thema</h2><ul>${CARD(5001, 'Hafen bekommt einen neuen Kai')}${CARD(5002, 'Brücke wird im Herbst gesperrt')}</ul></section>`;

describe('a box of cards', () => {
  test('is read in its order, with the heading of the box', () => {
    expect(read(page({ after: LIST })).map(({ headline, group, placement }) => [headline, group, placement])).toEqual([
      ['Hafen bekommt einen neuen Kai', 'Mehr zum Thema', 'after'],
      ['Brücke wird im Herbst gesperrt', 'Mehr zum Thema', 'after'],
    ]);
  });

  test('gives every field of a full card', () => {
    const teaser = only(
      page({
        head: '<meta property="og:site_name" content="Tagblatt">',
        after: `<section><h3>Mehr zum Thema</h3><div class="teaser">
          <img src="data:image/gif;base64,R0" data-src="/bilder/kai.jpg">
          <a href="/wirtschaft/hafen-bekommt-einen-neuen-kai-5001.html?utm_source=box"><span class="marke">Tagblatt</span> <span class="ressort">Wirtschaft</span>
          <h4><small>Wirtschaft</small> Hafen bekommt einen neuen Kai</h4></a> <span class="datum">18.11.2025</span>
          <p>Zwei Jahre lang wird am Ufer gebaut. Die Kosten trägt zum größten Teil das Land.</p></div></section>`,
      }),
    );
    expect(teaser).toEqual({
      url: 'https://www.tagblatt.example/wirtschaft/hafen-bekommt-einen-neuen-kai-5001.html',
      headline: 'Hafen bekommt einen neuen Kai',
      kicker: 'Wirtschaft',
      publishedAt: '2025-11-18',
      snippet: 'Zwei Jahre lang wird am Ufer gebaut. Die Kosten trägt zum größten Teil das Land.',
      label: 'Tagblatt',
      image: 'https://www.tagblatt.example/bilder/kai.jpg',
      group: 'Mehr zum Thema',
      placement: 'after',
      sponsored: false,
    });
  });

  test('with picture, headline and "mehr" linked separately is still one card an item', () => {
    const card = (n: number) => `<div class="card"><a href="/a/ein-langer-name-${n}.html"><img src="/${n}.jpg"></a>
      <h3><a href="/a/ein-langer-name-${n}.html">Neues aus dem Rathaus, Folge ${n}</a></h3><a href="/a/ein-langer-name-${n}.html">mehr</a></div>`;
    const teasers = read(page({ after: `<div>${card(70001)}${card(70002)}</div>` }));
    expect(teasers.map(({ headline, image }) => [headline, image?.slice(-10)])).toEqual([
      ['Neues aus dem Rathaus, Folge 70001', '/70001.jpg'],
      ['Neues aus dem Rathaus, Folge 70002', '/70002.jpg'],
    ]);
  });

  test('may link its section and its author', () => {
    const card = `<article class="teaser"><a href="/sport/">Sport</a><h3><a href="/sport/ruderer-gewinnen-das-rennen-9001.html">Ruderer gewinnen das Rennen</a></h3>
      <a href="/autor/ada-muster">Ada Muster</a></article>`;
    expect(only(page({ after: card })).headline).toBe('Ruderer gewinnen das Rennen');
  });

  test('shown twice gives one entry, and each copy fills the gaps of the other', () => {
    const again = `<aside class="sidebar"><h2>Meistgelesen</h2><ul>${CARD(5001, 'Hafen bekommt einen neuen Kai').replace('<h3>', '<time datetime="2025-11-18T09:00:00+01:00"></time><h3>')}</ul></aside>`;
    const first = read(page({ after: LIST + again }))[0];
    expect(first).toMatchObject({ group: 'Mehr zum Thema', publishedAt: '2025-11-18T08:00:00.000Z' });
  });
});

test.each(['Latest storm leaves ten dead', 'Hintergrundbericht zum Hafen', 'Werbung im Stadtrat umstritten'])(
  'a headline that begins like a label, %j, is a headline',
  (headline) => {
    const after = `<article class="teaser"><a href="/wirtschaft/ein-langer-name-des-artikels-5001.html"><h3>${headline}</h3></a></article>`;
    expect(only(page({ after })).headline).toBe(headline);
  },
);

describe('a link alone', () => {
  test('"Lesen Sie auch:" in a paragraph of its own is a teaser with that group', () => {
    const inline =
      '<p><strong>Lesen Sie auch:</strong> <a href="/politik/so-streitet-der-rat-um-die-schulen-4690.html">So streitet der Rat um die Schulen</a></p>';
    expect(only(page({ inline }))).toMatchObject({
      headline: 'So streitet der Rat um die Schulen',
      group: 'Lesen Sie auch',
      placement: 'inline',
    });
  });

  test('inside a sentence is none', () => {
    const inline =
      '<p>Schon im Frühjahr hatte der Rat darüber gestritten, <a href="/politik/so-streitet-der-rat-um-die-schulen-4690.html">wie die Schulen saniert werden</a>, und sich vertagt.</p>';
    expect(read(page({ inline }))).toEqual([]);
  });
});

describe('what only looks like a teaser', () => {
  test.each([
    ['the menu', `<nav><ul>${CARD(5001, 'Politik')}${CARD(5002, 'Wirtschaft')}</ul></nav>`],
    ['section links', '<ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul>'],
    ['tags', '<div class="tags"><a href="/thema/haushalt">Haushalt</a> <a href="/thema/stadtrat">Stadtrat</a></div>'],
    ['the author', '<div class="author"><a href="/autor/ada-muster">Ada Muster</a></div>'],
    [
      'share links',
      `<ul class="share"><li><a href="https://netz.example/share?u=${encodeURIComponent(URL_OF_PAGE)}">Auf Netz teilen</a></li></ul>`,
    ],
    [
      'the page itself',
      `<h3><a href="${URL_OF_PAGE}#kommentare">Stadtrat beschließt Haushalt für das kommende Jahr</a></h3>`,
    ],
    [
      'its second page',
      `<a href="${URL_OF_PAGE.replace('.html', '/seite-2.html')}">Weiter auf der nächsten Seite lesen</a>`,
    ],
    ['the imprint', '<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>'],
    [
      'a job',
      '<div class="jobs"><ul><li><a href="/jobs/redakteur-in-vollzeit-gesucht-88123">Redakteur in Vollzeit (m/w/d)</a></li></ul></div>',
    ],
    ['a script link', '<h3><a href="javascript:void(0)">Hafen bekommt einen neuen Kai</a></h3>'],
  ])('%s', (_, html) => {
    expect(read(page({ before: html }))).toEqual([]);
    expect(read(page({ after: html }))).toEqual([]);
  });
});

describe('advertising that looks like a teaser is flagged', () => {
  const card = (inside: string, attributes = '', href = '/service/so-wird-die-heizung-billiger-6001.html') =>
    `<div class="teaser">${inside}<a href="${href}" ${attributes}><h3>So wird die Heizung billiger</h3></a></div>`;

  test.each([
    ['by a word in the card', card('<span>Anzeige</span>')],
    ['by "Sponsored by" and a name', card('<span>Sponsored by Muster AG</span>')],
    ['by its rel', card('', 'rel="nofollow sponsored"')],
    ['by its address', card('', '', '/advertorial/so-wird-die-heizung-billiger-6001.html')],
    ['by a class', card('').replace('"teaser"', '"teaser teaser--advertorial"')],
    [
      'by a label beside the heading of the box',
      `<section><header><h2>Für Sie ausgesucht</h2><span>Anzeige</span></header>${card('')}</section>`,
    ],
    ['by the label of the box', `<section><span>Anzeige</span>${card('')}</section>`],
    [
      'by the host that passes it on',
      card('', '', 'https://ads.tagblatt.example/service/so-wird-die-heizung-billiger-6001.html'),
    ],
    ['by the heading of the box', `<section><h2>Anzeige</h2>${card('')}</section>`],
    ['by a word in another language', card('<span>Publicidad</span>')],
    ['by a class of two words', card('').replace('"teaser"', '"teaser partner-content"')],
    ['by a query that pays the paper', card('', '', 'https://laden.example/heizung?tag=tagblatt-21')],
  ])('%s', (_, after) => {
    expect(read(page({ after })).filter(({ sponsored }) => !sponsored)).toEqual([]);
  });

  test.each([
    [
      'a headline about advertising',
      card('').replace('So wird die Heizung billiger', 'Anzeige gegen Stadtrat erstattet'),
    ],
    ['a card beside an empty advertising slot', `<div class="ad">Anzeige</div>${card('')}`],
  ])('%s is not', (_, after) => {
    expect(only(page({ after })).sponsored).toBe(false);
  });
});

describe('kicker and headline in one heading', () => {
  test.each([
    [
      'named by class',
      '<span class="teaser-kicker">Hafen</span> <span class="teaser-title">Neuer Kai wird gebaut</span>',
    ],
    [
      'named only for the headline',
      '<span class="x1">Hafen</span> <span class="headline">Neuer Kai wird gebaut</span>',
    ],
    ['as small text', '<small>Hafen</small> Neuer Kai wird gebaut'],
    ['with a colon', '<span class="a1">Hafen<span>:</span></span><span class="b2">Neuer Kai wird gebaut</span>'],
  ])('%s', (_, heading) => {
    const after = `<article><a href="/wirtschaft/neuer-kai-wird-gebaut-5001.html"><h3>${heading}</h3></a></article>`;
    expect(only(page({ after }))).toMatchObject({ kicker: 'Hafen', headline: 'Neuer Kai wird gebaut' });
  });

  test.each(['Plus', 'Live', 'Video', '18.11.2025', 'vor 3 Stunden', 'Von Ada Muster', 'Tagblatt'])(
    '%j above the headline is no kicker',
    (text) => {
      const after = `<article class="teaser"><a href="/wirtschaft/neuer-kai-wird-gebaut-5001.html"><span>${text}</span><h3>Neuer Kai wird gebaut</h3></a></article>`;
      const head = '<meta property="og:site_name" content="Tagblatt">';
      expect(only(page({ after, head })).kicker).toBeNull();
    },
  );
});

describe('kicker and headline in elements of their own', () => {
  const card = (inside: string) =>
    `<article class="teaser">${inside}</article>`.replaceAll(
      'HREF',
      '/wirtschaft/neuer-kai-wird-am-hafen-gebaut-5001.html',
    );

  test.each([
    [
      'two headings, the smaller one above',
      '<a href="HREF"><h3>Streit um das Hafenbecken am Fluss</h3><h2>Neuer Kai wird am Hafen gebaut</h2></a>',
      'Streit um das Hafenbecken am Fluss',
    ],
    [
      'a heading with the link to the section and an overline before the link to the piece',
      '<h4><a href="/wirtschaft/">Wirtschaft</a> <span class="x-topic">Streit am Fluss</span> <a href="HREF"><div class="x">Neuer Kai wird am Hafen gebaut</div></a></h4>',
      'Streit am Fluss',
    ],
    [
      'a label in the smallest heading, both linked',
      '<a href="HREF"><h6>Wirtschaft</h6></a><a href="HREF"><p>Neuer Kai wird am Hafen gebaut</p></a>',
      'Wirtschaft',
    ],
    [
      'a label in which a word for screen readers hangs',
      '<span class="kicker"><a href="/wirtschaft/">Wirtschaft<span style="position:absolute;clip: rect(0,0,0,0)">Rubrik</span></a></span><h3><a href="HREF">Neuer Kai wird am Hafen gebaut</a></h3>',
      'Wirtschaft',
    ],
    [
      'a link that says in its title which of two lines is the headline',
      '<a href="HREF" title="Neuer Kai wird am Hafen gebaut"><span>Streit um das Hafenbecken am Fluss</span><span>Neuer Kai wird am Hafen gebaut</span></a>',
      'Streit um das Hafenbecken am Fluss',
    ],
  ])('%s', (_, inside, kicker) => {
    expect(only(page({ after: card(inside) }))).toMatchObject({ headline: 'Neuer Kai wird am Hafen gebaut', kicker });
  });

  test('a link laid over the card, with the headline for screen readers, belongs to the headline shown', () => {
    const inside =
      '<a href="HREF" class="cover"><span class="sr-only">Neuer Kai wird am Hafen gebaut</span></a><div><span>Hafen</span><span>Neuer Kai wird am Hafen gebaut</span></div>';
    expect(only(page({ after: card(inside) }))).toMatchObject({
      headline: 'Neuer Kai wird am Hafen gebaut',
      kicker: 'Hafen',
    });
  });
});

describe('a list of links', () => {
  const list = (texts: readonly string[]) =>
    `<section><h2>Im Trend</h2><ul>${texts.map((text, n) => `<li><a href="/politik/so-steht-es-um-die-sache-${7000 + n}.html">${text}</a></li>`).join('')}</ul></section>`;

  test('with headlines is a box of teasers', () => {
    const texts = [
      'Hafen bekommt neuen Kai aus Stein',
      'Brücke wird im Herbst gesperrt',
      'Fähre fällt wieder aus am Abend',
      'Rat streitet um das alte Rathaus',
    ];
    expect(read(page({ after: list(texts) })).map(({ headline }) => headline)).toEqual(texts);
  });

  test('with keywords is none', () => {
    const texts = ['Hafen', 'Haushalt', 'Wahl im Herbst', 'Ada Muster', 'Der neue Kai am Fluss'];
    expect(read(page({ after: list(texts) }))).toEqual([]);
  });

  test('in Japanese is read although nothing stands between its words', () => {
    const texts = [
      '港の新しい岸壁の工事が始まる',
      '市議会が来年度予算案を可決',
      '橋の通行止めは秋まで続く見通し',
      '川の水位が再び上昇し警戒続く',
    ];
    expect(read(page({ after: list(texts) })).map(({ headline }) => headline)).toEqual(texts);
  });

  test('may show a piece of a sister paper among its own', () => {
    const sister =
      '<li><a href="https://www.hafenpost.example/kultur/2025/11/verschollene-noten-im-schrank-gefunden">Verschollene Noten im Schrank gefunden</a></li>';
    const own =
      '<li><a href="/kultur/orgel-in-der-alten-kirche-erklingt-7001.html">Orgel in der alten Kirche erklingt</a></li>';
    expect(read(page({ after: `<section><h2>Mehr Kultur</h2><ul>${sister}${own}</ul></section>` }))).toHaveLength(2);
    expect(read(page({ after: `<section><h2>Mehr Kultur</h2><ul>${sister}</ul></section>` }))).toHaveLength(0);
  });
});

describe('what stands on a page of the site, not in an article', () => {
  test.each([
    [
      'what the menu links too',
      '<nav><a href="/ausgabe/ausgabe-vom-dezember/">Ausgabe</a></nav><div class="teaser"><a href="/ausgabe/ausgabe-vom-dezember/">Dezember 2025, die Ausgabe Nummer 12</a></div>',
    ],
    ['a section by its name', '<div class="teaser"><a href="/inhalt/kunst-und-buecher">Kunst & Bücher</a></div>'],
    [
      'terms',
      '<div class="teaser"><h3><a href="/recht/terms-and-conditions">Terms and conditions of this paper</a></h3></div>',
    ],
    [
      'topics in Spanish',
      '<section><h3>Archivado en</h3><ul><li><a href="/noticias/presidenta-de-la-comision/">Presidenta de la Comisión Europea</a></li></ul></section>',
    ],
    [
      'half a sentence',
      '<p>Schon damals <a href="/politik/so-streitet-der-rat-um-die-schulen-4690.html">stritt der Rat lange um die Schulen</a></p>',
    ],
    [
      'a headline apart from the link to its section',
      '<div class="teaser"><a href="/inhalt/hafen-und-seefahrt-am-fluss/">Hafen und Seefahrt</a><h2>Neuer Kai wird am Hafen gebaut</h2></div>',
    ],
  ])('%s', (_, after) => {
    expect(read(page({ after }))).toEqual([]);
  });
});

test('rows without end do not hide what comes behind them', () => {
  expect(read(page({ after: `<div>${'<wbr>'.repeat(50_000)}</div>${LIST}` }))).toHaveLength(2);
}, 30_000);

test.each(['undefined', 'article:box_txt', '{{ teaser.title }}', '[object Object]', 'null'])(
  '%j, left over by a template, is never shown',
  (text) => {
    const after = `<section><h3>${text}</h3><span>${text}</span><article class="teaser"><a href="/wirtschaft/neuer-kai-wird-gebaut-5001.html">
      <span class="kicker">${text}</span><h4>Neuer Kai wird gebaut</h4></a><p>${text}</p></article></section>`;
    const { kicker, snippet, group, label } = only(page({ after }));
    expect([kicker, snippet, group, label]).toEqual([null, null, null, null]);
  },
);

test('long strings are cut', () => {
  const after = `<article class="teaser"><h3><a href="/a/neuer-kai-wird-gebaut-5001.html">${'Sehr lange Überschrift '.repeat(20)}</a></h3><p>${'Satz. '.repeat(90)}</p></article>`;
  const { headline, snippet } = only(page({ after }));
  expect(headline.length).toBeLessThanOrEqual(300);
  expect(snippet?.length).toBeLessThanOrEqual(1000);
});

test('no more than 200 teasers', () => {
  const after = Array.from({ length: 300 }, (_, n) => CARD(10_000 + n, `Neues aus dem Rathaus, Folge ${n}`)).join('');
  expect(read(page({ after: `<ul>${after}</ul>` }))).toHaveLength(200);
});

describe('whatever the page is', () => {
  const tag = fc.constantFrom(
    'div',
    'a',
    'p',
    'h3',
    'ul',
    'li',
    'span',
    'article',
    'section',
    'aside',
    'time',
    'img',
    'small',
    'template',
    'svg',
    'noscript',
  );
  const attribute = fc.constantFrom(
    '',
    'class="teaser"',
    'class="kicker"',
    'class="headline"',
    'href="/a/ein-langer-name-des-artikels-5001.html"',
    'href="/a/ein-anderer-langer-name-5002.html"',
    'href="http://["',
    'href="#x"',
    'hidden',
    'style="display:none"',
    'datetime="2025-13-45"',
    'src="/x.jpg"',
    'srcset=","',
    'role="heading"',
  );
  const text = fc.constantFrom(
    '',
    'Mehr zum Thema',
    'Anzeige',
    'Neuer Kai wird am Hafen gebaut',
    '18.11.2025',
    'Von Ada Muster',
    '{{x}}',
    '\u0000',
    '<',
  );
  const markup = fc
    .array(fc.tuple(tag, attribute, attribute, text, fc.boolean()), { maxLength: 40 })
    .map((pieces) =>
      pieces.map(([t, a, b, content, closed]) => `<${t} ${a} ${b}>${content}${closed ? `</${t}>` : ''}`).join(''),
    );

  test('reading neither throws nor changes it, and gives tidy teasers', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { document } = new JSDOM(page({ after: html }), { url: URL_OF_PAGE }).window;
        const before = document.documentElement.outerHTML;
        const teasers = readTeasers(document, URL_OF_PAGE);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(new Set(teasers.map(({ url }) => url)).size).toBe(teasers.length);
        for (const teaser of teasers) {
          expect(teaser.url).toMatch(/^https?:\/\//);
          expect(teaser.headline).toMatch(/\p{L}/u);
          expect(teaser.publishedAt ?? '2025-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
          expect(JSON.parse(JSON.stringify(teaser))).toEqual(teaser);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an empty document has no teasers, and a bad address of the page is no error', () => {
    expect(read('')).toEqual([]);
    const { document } = new JSDOM(page({ after: LIST })).window;
    expect(readTeasers(document, 'about:blank')).toEqual([]);
  });
});
