import { describe, expect, it } from 'vitest';
import { isProbablyArticle } from '@/utils/article/probably-article';
import { readArticle } from '@/utils/article/read-article';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { parse } from '../../support/parse';

const SITE = 'https://www.elbmorgen.example';
const SENTENCES = [
  'Der Hafen von Nordhafen soll tiefer werden, doch die Senatorin ist dagegen und will das Geld lieber für die Deiche ausgeben.',
  'Im Rathaus stritten die Fraktionen am Montag bis in die Nacht über die Frage, wer den Ausbau bezahlen soll und wem er nützt.',
  'Die Reeder verweisen auf größere Schiffe, die den Hafen sonst nicht mehr anlaufen könnten, und auf die Arbeitsplätze am Kai.',
  'Umweltverbände halten dagegen, dass jede Vertiefung den Fluss schneller macht und das Watt vor der Küste mit Schlick bedeckt.',
  'Die Bürgerschaft entscheidet im Herbst, und bis dahin will der Senat ein Gutachten vorlegen, das alle Wege vergleicht.',
  'Am Nordtor warten derweil die Schlepper, deren Führer sich an die letzte Vertiefung noch gut erinnern und wenig davon halten.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const MENU = '<nav><a href="/politik/">Politik</a> <a href="/sport/">Sport</a> <a href="/kultur/">Kultur</a></nav>';
const DATE = '<meta property="article:published_time" content="2026-05-04T10:00:00+02:00">';
const OG = '<meta property="og:type" content="article">';
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = (more: object = {}) =>
  ld({ '@type': 'NewsArticle', headline: 'Senatorin gegen tieferen Hafen', datePublished: '2026-05-04', ...more });

interface Parts {
  readonly path?: string;
  readonly head?: string;
  readonly menu?: string;
  readonly headline?: string;
  readonly body?: string;
}

function pageOf({ path = '/wirtschaft/hafen-471122.html', ...parts }: Parts): { document: Document; url: string } {
  const { head = '', menu = '', headline = 'Senatorin gegen tieferen Hafen', body = TEXT } = parts;
  const url = SITE + path;
  const html = `<html lang="de"><head><title>${headline}</title>${head}</head><body>${menu}<main><article><h1>${headline}</h1>${body}</article></main></body></html>`;
  return { document: parse(html, url), url };
}

function read(parts: Parts) {
  const { document, url } = pageOf(parts);
  return readArticle(document, url, readTeasers(document, url))?.article;
}
const kindOf = (parts: Parts) => read(parts)?.kind;

describe('a news article', () => {
  it.each<[string, Parts]>([
    ['is what calls itself one', { head: news() }],
    ['is a dated text on a site with the menu of a paper', { head: OG + DATE, menu: MENU }],
    ['is a text with an old address and no head', { head: DATE, menu: MENU, path: '/?p=12855' }],
    ['may have a recipe beside its text', { head: news() + ld({ '@type': 'Recipe', name: 'Labskaus' }) }],
    [
      'may show a video above its text',
      { head: news() + ld({ '@type': 'VideoObject', name: 'Hafen' }), body: `<video></video>${TEXT}${TEXT}` },
    ],
    ['may be about where people live', { head: news(), path: '/stadt/wo-reeder-live-dabei-sind-471122.html' }],
    ['may quote an opinion in its headline', { head: news(), headline: 'Senatorin ändert ihre Meinung zum Hafen' }],
    ['may have a headline with a live concert in it', { head: news(), headline: 'Shanties erklingen live am Kai' }],
  ])('%s', (_, parts) => {
    expect(kindOf(parts)).toBe('news-article');
  });
});

describe('an opinion piece', () => {
  it.each<[string, Parts]>([
    ['stands in such a folder', { head: news(), path: '/meinung/hafen-471122.html' }],
    ['says so in its data', { head: ld({ '@type': 'OpinionNewsArticle', headline: 'Hafen' }) }],
    ['says so in its section', { head: news({ articleSection: 'Leitartikel' }) }],
    ['says so in its headline', { head: news(), headline: 'Kommentar: Der Hafen ist tief genug' }],
    ['says so in French', { head: news({ articleSection: 'Opinion' }), path: '/tribunes/le-port-471122.html' }],
  ])('%s', (_, parts) => {
    expect(kindOf(parts)).toBe('opinion');
  });
});

describe('a live ticker', () => {
  const entries = SENTENCES.map((text, i) => `<h3>1${i}:05 Uhr</h3><p>1${i}:05 Uhr: ${text}</p>`).join('');
  it.each<[string, Parts]>([
    ['says so in its data', { head: ld({ '@type': 'LiveBlogPosting', headline: 'Hafen' }) }],
    ['says so in its address', { head: news(), path: '/wirtschaft/liveticker-hafen-471122.html' }],
    [
      'has entries with their times and "live" in the headline',
      { head: news(), body: entries, headline: 'Live: Streit um den Hafen' },
    ],
  ])('%s', (_, parts) => {
    expect(kindOf(parts)).toBe('live-ticker');
  });
});

describe('a page that only goes with a picture or a sound', () => {
  it('is a video where the text is a few lines below it', () => {
    expect(
      kindOf({
        path: '/videos/hafen-471122.html',
        head: ld({ '@type': 'VideoObject', name: 'Hafen' }) + DATE,
        body: `<video src="/a.mp4"></video><p>${SENTENCES[0]}</p>`,
        menu: MENU,
      }),
    ).toBe('video');
  });

  it('is a podcast that says so in its headline', () => {
    expect(
      kindOf({
        head: OG + DATE,
        headline: 'Der Podcast: Wem gehört der Hafen?',
        body: `<iframe src="https://player.example/1"></iframe><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>`,
        menu: MENU,
      }),
    ).toBe('video');
  });

  it('is a gallery by its address', () => {
    expect(kindOf({ path: '/wirtschaft/bildergalerie/hafen-471122.html', head: news() })).toBe('gallery');
  });
});

describe('a front page', () => {
  const cards = SENTENCES.flatMap((text, i) =>
    [0, 1, 2].map(
      (copy) =>
        `<div class="teaser"><h2><a href="/wirtschaft/meldung-aus-der-stadt-${i}${copy}4711.html">${text.slice(0, 50)}</a></h2></div>`,
    ),
  ).join('');

  it.each<[string, Parts]>([
    ['is the home page of a paper', { path: '/', menu: MENU, body: cards, headline: 'Elbmorgen' }],
    ['is a list of articles on a subject', { path: '/thema/hafen', menu: MENU, body: cards, headline: 'Hafen' }],
  ])('%s', (_, parts) => {
    expect(kindOf(parts)).toBe('section-front');
  });

  it('is not the home page of a firm that lists nothing', () => {
    expect(kindOf({ path: '/', body: TEXT, headline: 'Willkommen bei Nordtor Schlepper' })).toBe('non-news');
  });
});

describe('a page that is no news', () => {
  it.each<[string, Parts]>([
    ['is a legal notice', { path: '/impressum', menu: MENU }],
    ['is a page of a wiki', { head: `${OG}<meta name="generator" content="MediaWiki 1.43">`, path: '/wiki/Nordhafen' }],
    ['is a product', { head: ld({ '@type': 'Product', name: 'Fernglas' }) + DATE }],
    ['is a recipe', { head: ld({ '@type': 'Recipe', name: 'Labskaus' }) + OG + DATE, menu: MENU }],
    ['is the blog of a firm', { head: OG + DATE, path: '/blog/warum-wir-schlepper-lieben' }],
    ['is a manual with program code', { head: OG + DATE, body: TEXT + '<pre>npm run harbour</pre>'.repeat(4) }],
    [
      'is the site of one person',
      { head: `${OG + DATE}<meta name="author" content="Ada Elb"><meta property="og:site_name" content="Ada Elb">` },
    ],
  ])('%s', (_, parts) => {
    expect(kindOf(parts)).toBe('non-news');
  });
});

describe('the cheap check', () => {
  const probably = (parts: Parts) => {
    const { document, url } = pageOf(parts);
    return isProbablyArticle(document, url);
  };

  it.each<[string, boolean, Parts]>([
    ['lets through what calls itself an article', true, { head: news(), path: '/x' }],
    ['lets through an address with a headline in it', true, { path: '/senatorin-gegen-tieferen-hafen' }],
    ['lets through an article with a number for an address', true, { path: '/view.php?idx=8576&page=1' }],
    ['lets through old pages that part their text by line breaks', true, { body: 'Ein Satz.<br>'.repeat(8) }],
    ['lets through an article below a page of subjects', true, { head: news(), path: '/thema/hafen/471122' }],
    ['stops the home page', false, { path: '/' }],
    ['stops the home page with tracking', false, { path: '/?utm_source=post' }],
    ['stops a legal notice', false, { path: '/impressum', head: OG }],
    ['stops a page of a forum', false, { path: '/forum/welches-fernglas-fuer-den-hafen-4711' }],
    ['stops a page that says nothing of itself', false, { path: '/abo' }],
  ])('%s', (_, expected, parts) => {
    expect(probably(parts)).toBe(expected);
  });
});

describe('an article shown in part', () => {
  const partial = (parts: Parts) => read(parts)?.partial;
  const locked = news({ isAccessibleForFree: false });
  const wall = '<div class="box"><p>Jetzt weiterlesen mit Elbmorgen Plus</p></div>';

  it('is one whose wall is shown', () => {
    expect(partial({ head: locked, body: `<p>${SENTENCES[0]}</p>${wall}` })).toEqual({ reason: 'paywall' });
  });

  it('is one whose short text breaks off', () => {
    expect(partial({ head: news(), body: `<p>${SENTENCES[0]}</p><p>Am Abend dann sagte die Senatorin …</p>` })).toEqual(
      {
        reason: 'cut-off',
      },
    );
  });

  it('is a paid one with more text in its data than on the page', () => {
    const head = news({ isAccessibleForFree: 'False', articleBody: SENTENCES.join(' ') });
    expect(partial({ head, body: `<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>` })).toEqual({ reason: 'paywall' });
  });

  it.each<[string, Parts]>([
    ['a paid one whose text is all there', { head: locked, body: TEXT + TEXT + TEXT }],
    ['a paid one with an empty box for the wall', { head: locked, body: `${TEXT}<div class="paywall"></div>` }],
    ['a paid one with a hidden wall', { head: locked, body: `${TEXT}<div hidden>${wall}</div>` }],
    ['a short one that is paid', { head: locked, body: `<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>` }],
    ['a free one that asks for subscribers', { head: news(), body: `${TEXT}${TEXT}<p>Jetzt abonnieren</p>` }],
    [
      'a long one that ends in an ellipsis',
      { head: news(), body: `${TEXT + TEXT + TEXT}<p>Und das Watt schweigt …</p>` },
    ],
  ])('is not %s', (_, parts) => {
    expect(partial(parts)).toBeNull();
  });
});
