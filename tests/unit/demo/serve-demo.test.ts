// The demo papers are the ground the golden and end-to-end tests stand on: what expected.json says must be on the pages.

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, demoAddresses, type Paper, papers, serveDemo } from '@/scripts/serve-demo';

interface ExpectedArticle {
  readonly paper: Paper;
  readonly path: string;
  readonly lang: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly standfirst: string;
  readonly authors: readonly string[];
  readonly publishedAt: string;
  readonly image: string;
  readonly caption: string;
  readonly credit: string;
  readonly dateline: string | null;
  readonly blocks: { readonly headings: readonly string[] };
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly pullQuotes: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speakerName: string; readonly role: string | null }[];
  readonly fragments: readonly { readonly text: string }[];
  readonly indirect: readonly { readonly text: string; readonly speakerName: string }[];
  readonly notQuotes: readonly string[];
  readonly teasers: readonly { readonly headline: string; readonly group: string | null; readonly url: string }[];
}

interface Expected {
  readonly articles: readonly ExpectedArticle[];
  readonly special: readonly { readonly paper: Paper; readonly path: string }[];
}

const { articles, special }: Expected = JSON.parse(
  readFileSync(new URL('../../../demo/expected.json', import.meta.url), 'utf8'),
);

let demo: DemoServer;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Asks by IP address with the wanted Host header, and sends the path as it is, dots and all. */
function ask(host: string, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: demo.port, path, method, headers: { host } }, (response) => {
      response.setEncoding('utf8');
      let body = '';
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const hostOf = (paper: Paper): string => `${paper}.localhost:${demo.port}`;
const openPage = async (paper: Paper, path: string): Promise<Document> => {
  const { status, body } = await ask(hostOf(paper), path);
  expect(status, path).toBe(200);
  return new JSDOM(body, { url: demo.url(paper, path) }).window.document;
};
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the demo papers', () => {
  it('have no dead link, picture or style sheet', { timeout: 60_000 }, async () => {
    const wanted = new Map<string, string>();
    const pages = new Map<string, Document>();
    for (const paper of papers) {
      for (const path of await demoAddresses(paper)) {
        const page = await openPage(paper, path);
        pages.set(demo.url(paper, path), page);
        for (const element of page.querySelectorAll('[href], [src], [srcset], [action]')) {
          for (const attribute of ['href', 'src', 'srcset', 'action']) {
            const written = element.getAttribute(attribute);
            if (written === null || /^(javascript|data|mailto):/i.test(written)) continue;
            const url = new URL(written, demo.url(paper, path));
            if (!url.hostname.endsWith('.example')) wanted.set(url.href, demo.url(paper, path));
          }
        }
      }
    }
    const dead: string[] = [];
    for (const [address, from] of wanted) {
      const url = new URL(address);
      const fragment = url.hash.slice(1);
      const page = pages.get(`${url.origin}${url.pathname}`);
      const found = page ?? ((await ask(url.host, url.pathname)).status === 200 || undefined);
      // A fragment on the page itself may lead nowhere, as on real pages ("#merken"); one on another page must exist.
      const elsewhere = page && fragment !== '' && !from.endsWith(url.pathname);
      if (!found || (elsewhere && !page.getElementById(fragment))) dead.push(`${address} on ${from}`);
    }
    expect(dead).toEqual([]);
  });

  it('are UTF-8 HTML with a language, and no placeholder is left over', { timeout: 60_000 }, async () => {
    for (const paper of papers) {
      for (const path of await demoAddresses(paper)) {
        const { type, body } = await ask(hostOf(paper), path);
        expect(type, path).toBe('text/html; charset=utf-8');
        expect(body, path).toMatch(
          /^<!doctype html>\n<html lang="(de|en|en-GB)"[^>]*>\n<head>\n<meta charset="utf-8">/,
        );
        expect(body.includes('\uFFFD'), path).toBe(false);
        expect(/\{\{(include|origin|filler):/.test(body), path).toBe(false);
      }
    }
  });

  it('leak their template on one page, on purpose', async () => {
    const { body } = await ask(hostOf('elbmorgen'), '/energie/netzentgelte-strom-wird-teurer-4698.html');
    expect(body).toContain('{{ teaser.kicker }}');
    expect(body).toContain('article:fokus_txt');
  });

  it('have one page of about two megabytes', async () => {
    const { body } = await ask(hostOf('elbmorgen'), '/test/grosse-seite.html');
    expect(body.length).toBeGreaterThan(1_900_000);
    expect(body.length).toBeLessThan(2_200_000);
  });

  it('run none of the scripts that the hostile page writes into its texts', async () => {
    const { body } = await ask(hostOf('elbmorgen'), '/test/skript-im-text.html');
    const { window } = new JSDOM(body, { runScripts: 'dangerously', url: 'http://elbmorgen.localhost/' });
    expect(body).toContain('__pwned');
    expect('__pwned' in window).toBe(false);
  });

  it('tell two stories in both papers', () => {
    expect(articles.filter((a) => a.paper === 'elbmorgen').length).toBeGreaterThanOrEqual(6);
    expect(articles.filter((a) => a.paper === 'harbour-post').length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(articles)('$path', (article) => {
  let page: Document;
  let text: string;
  beforeAll(async () => {
    page = await openPage(article.paper, article.path);
    text = plain(page.body.textContent);
  });

  it('shows the expected head of the article', () => {
    expect(page.documentElement.lang.slice(0, 2)).toBe(article.lang);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const heading = page.querySelector('h1');
    expect(plain(heading?.querySelector('.titel')?.textContent ?? heading?.textContent)).toBe(article.headline);
    for (const field of [article.kicker, article.standfirst, article.caption, article.credit, article.dateline]) {
      if (field !== null) expect(text).toContain(field);
    }
    for (const author of article.authors) expect(text).toContain(author);
    expect(page.querySelector(`img[src="${article.image}"]`)).not.toBeNull();
  });

  it('gives the expected date, by machine or in words', () => {
    const machine = page.querySelector<HTMLMetaElement>('meta[property="article:published_time"]')?.content;
    const ofData = /"datePublished": "([^"]+)"/.exec(
      page.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )?.[1];
    const ofTime = page.querySelector('article .meta time, article > time, article > header time, h1 ~ .meta time');
    const written = ofData ?? machine ?? ofTime?.getAttribute('datetime') ?? '';
    if (written !== '') {
      expect(new Date(written.replace(/\+0000$/, 'Z')).toISOString()).toBe(article.publishedAt);
    } else {
      const [, day, month, year, time] = /(\d\d)\.(\d\d)\.(\d{4}), (\d\d:\d\d) Uhr/.exec(text) ?? [];
      expect(new Date(`${year}-${month}-${day}T${time}:00+01:00`).toISOString()).toBe(article.publishedAt);
    }
  });

  it('has the expected paragraphs and sub-headings', () => {
    const paragraphs = [...page.querySelectorAll('main p')].map((p) => plain(p.textContent));
    const start = article.dateline === null ? '' : `${article.dateline} – `;
    expect(paragraphs.some((p) => p.startsWith(start + article.firstParagraph))).toBe(true);
    expect(paragraphs.some((p) => p.startsWith(article.lastParagraph))).toBe(true);
    const headings = [...page.querySelectorAll('main h2')].map((h) => plain(h.textContent));
    for (const heading of article.blocks.headings) expect(headings).toContain(heading);
  });

  it('quotes the expected people between quotation marks', () => {
    for (const { text: words } of [...article.quotes, ...article.fragments]) {
      expect(text).toMatch(new RegExp(`[„»“"]${RegExp.escape(words)}[“«”"]`));
    }
    for (const words of article.notQuotes) expect(text).toContain(words);
    for (const words of article.pullQuotes) expect(text.split(words.replace(/\.$/, ''))).toHaveLength(3);
    for (const { text: words, speakerName } of article.indirect) {
      expect(text).toContain(words);
      expect(text).toContain(speakerName);
    }
    for (const { speakerName, role } of article.quotes) {
      expect(text).toContain(speakerName);
      if (role !== null) expect(text).toContain(role);
    }
  });

  it('shows the expected teasers in their boxes, each address once', () => {
    const urls = article.teasers.map((teaser) => teaser.url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const teaser of article.teasers) {
      const url = teaser.url.replace(/\{\{origin:([a-z-]+)\}\}/, (_, name: Paper) => demo.url(name, ''));
      const links = [...page.querySelectorAll<HTMLAnchorElement>('main a')].filter((link) => link.href === url);
      expect(links.some((link) => plain(link.textContent).includes(teaser.headline))).toBe(true);
      if (teaser.group !== null) expect(text).toContain(teaser.group);
    }
  });
});

describe('the demo server', () => {
  it('serves every special page', async () => {
    for (const { paper, path } of special) expect((await ask(hostOf(paper), path)).status, path).toBe(200);
  });

  it.each([
    '/../expected.json',
    '/../../package.json',
    '/%2e%2e/expected.json',
    '/..%2f..%2fpackage.json',
    '/img/../../expected.json',
    '/img/..\\..\\expected.json',
    '/articles/senatorin-lehnt-baustopp-ab.html',
    '/parts/header.html',
    '//etc/passwd',
    '/elbmorgen/../harbour-post/',
    '/harbour-post/../../package.json',
  ])('does not let %s out of the papers', async (path) => {
    for (const host of [hostOf('elbmorgen'), `127.0.0.1:${demo.port}`]) {
      expect((await ask(host, path)).status).toBe(404);
    }
  });

  it('serves a paper under its prefix when asked by number, with links that stay there', async () => {
    const host = `127.0.0.1:${demo.port}`;
    const { status, body } = await ask(host, '/harbour-post/');
    expect(status).toBe(200);
    expect(body).toContain('href="/harbour-post/style.css"');
    expect(body).toContain(`href="http://127.0.0.1:${demo.port}/elbmorgen/test/grosse-seite.html"`);
    expect((await ask(host, '/harbour-post/style.css')).type).toBe('text/css; charset=utf-8');
    expect((await ask(host, '/elbmorgen/img/crane.svg')).type).toBe('image/svg+xml; charset=utf-8');
  });

  it('ignores the query, and answers unknown pages, hosts and methods with an error', async () => {
    expect((await ask(hostOf('elbmorgen'), '/impressum?utm_source=newsletter')).status).toBe(200);
    expect((await ask(hostOf('elbmorgen'), '/gibt-es-nicht')).status).toBe(404);
    expect((await ask('elbmorgen.localhost.example', '/')).status).toBe(404);
    expect((await ask(hostOf('elbmorgen'), '/', 'POST')).status).toBe(405);
    expect((await ask(hostOf('elbmorgen'), '/', 'HEAD')).body).toBe('');
  });

  it('remembers every address it was asked for', async () => {
    const before = demo.requests.length;
    await ask(hostOf('harbour-post'), '/about?x=1');
    expect(demo.requests.slice(before)).toEqual([`${demo.url('harbour-post', '/about')}?x=1`]);
  });
});
