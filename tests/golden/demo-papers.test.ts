// The readers against the two demo papers: what a careful person takes from each page (`demo/expected.json`, judged by hand).
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '@/demo/expected.json';
import { readArticle } from '@/utils/article/read-article';
import { readPage } from '@/utils/article/read-page';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { type DemoServer, type Paper, serveDemo } from '../../scripts/serve-demo';
import { parse } from '../support/parse';

let demo: DemoServer;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

/** Node does not resolve `*.localhost`: asked by address, with the paper's name as host. */
function fetchPage(url: string): Promise<string> {
  const { host, pathname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function openPage(paper: string, path: string) {
  const url = demo.url(paper as Paper, path);
  return { url, document: parse(await fetchPage(url), url) };
}

const absolute = (url: string) =>
  url.replace(/\{\{origin:([\w-]+)\}\}/, (_, paper) => demo.url(paper as Paper, '').replace(/\/$/, ''));
const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const bare = (text: string) => text.replace(/^[„“”"»«‚‘']+|[„“”"»«‘’']+$/g, '').replace(/,$/, '');

// jsdom takes seconds for the page of 2 MB, a browser a fraction of one: that page is read in the end-to-end tests.
describe.each(expected.articles.filter((page) => !page.path.includes('grosse-seite')))('$paper $path', (gold) => {
  const read = async () => {
    const { url, document } = await openPage(gold.paper, gold.path);
    const teasers = readTeasers(document, url);
    const article = readArticle(document, url, teasers)?.article;
    if (!article) throw new Error('no article');
    return { article, teasers };
  };

  it('is read with all fields of its header', async () => {
    const { article } = await read();
    const { headline, kicker, standfirst, authors, publishedAt } = gold;
    expect(article).toMatchObject({ headline, kicker, standfirst, authors, publishedAt, lang: gold.lang });
    if ('section' in gold) expect(article.section).toBe(gold.section);
    expect({ caption: article.image?.caption ?? null, credit: article.image?.credit ?? null }).toEqual({
      caption: gold.caption,
      credit: gold.credit,
    });
  });

  it('has its whole body and nothing else', async () => {
    const { article } = await read();
    const of = (kind: string) => article.blocks.filter((block) => block.kind === kind);
    expect(of('heading').map((block) => block.text)).toEqual(gold.blocks.headings);
    expect({
      count: article.blocks.length,
      paragraphs: of('paragraph').length,
      listItems: of('list-item').length,
    }).toEqual({
      count: gold.blocks.count,
      paragraphs: gold.blocks.paragraphs,
      listItems: gold.blocks.listItems,
    });
    // The text keeps its dateline.
    const first = article.blocks[0]?.text ?? '';
    expect(article.dateline ? first.slice(first.search(/[–—] /) + 2) : first).toMatch(startsWith(gold.firstParagraph));
    expect(article.blocks.at(-1)?.text.startsWith(gold.lastParagraph)).toBe(true);
  });

  it('has its direct quotations with their speakers', async () => {
    const { article } = await read();
    const text = article.blocks.map((block) => block.text).join('\n');
    const found = findQuotes(text, article.lang).quotes.filter(
      (quote) => quote.kind === 'direct' || quote.kind === 'mixed',
    );
    // A quotation parted by its cue is one quote of several spans; the list has an entry for each pair of marks.
    const said = new Map(
      found.flatMap((quote) => quote.content.map(([start, end]) => [bare(text.slice(start, end)), quote] as const)),
    );
    const attributed = gold.quotes.map((quote) => [bare(quote.text), said.get(bare(quote.text))?.speakerName]);
    expect(attributed).toEqual(gold.quotes.map((quote) => [bare(quote.text), quote.speakerName]));
    for (const text of gold.notQuotes)
      expect([...said.keys()]).not.toContain(typeof text === 'string' ? bare(text) : text);
  });

  it('has its teasers, each in its box, advertising marked', async () => {
    const { teasers } = await read();
    const shown = teasers.map(({ headline, group, url, sponsored }) => ({ headline, group, url, sponsored }));
    const wanted = gold.teasers.map((teaser) => ({ ...teaser, url: absolute(teaser.url) }));
    // Advertising may be left out; where it is kept it has to be marked.
    const asked = wanted.filter((teaser) => !teaser.sponsored || shown.some(({ url }) => url === teaser.url));
    expect(shown).toEqual(expect.arrayContaining(asked));
    expect(shown).toHaveLength(asked.length);
  });
});

const NO_ARTICLES = ['section-front', 'non-news', 'empty'];
describe.each(expected.special.filter((page) => NO_ARTICLES.includes(page.kind)))('$paper $path', (page) => {
  it('is no article', async () => {
    const { url, document } = await openPage(page.paper, page.path);
    expect(readPage(document, url).kind).toBe('not-an-article');
  });
});
