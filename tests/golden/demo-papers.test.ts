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
const bare = (text: string) => text.replace(/^[„“”"»«‚‘']+|[„“”"»«‘’']+$/g, '').replace(/,$/, '');

describe.each(expected.articles)('$paper $path', (gold) => {
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
    expect(article.blocks[0]?.text.startsWith(gold.firstParagraph)).toBe(true);
    expect(article.blocks.at(-1)?.text.startsWith(gold.lastParagraph)).toBe(true);
  });

  it('has its direct quotations with their speakers', async () => {
    const { article } = await read();
    const text = article.blocks.map((block) => block.text).join('\n');
    const found = findQuotes(text, article.lang).quotes.filter(
      (quote) => quote.kind === 'direct' || quote.kind === 'mixed',
    );
    const said = new Map(
      found.map((quote) => [bare(quote.content.map(([start, end]) => text.slice(start, end)).join(' ')), quote]),
    );
    const attributed = gold.quotes.map((quote) => [bare(quote.text), said.get(bare(quote.text))?.speakerName]);
    expect(attributed).toEqual(gold.quotes.map((quote) => [bare(quote.text), quote.speakerName]));
    for (const text of gold.notQuotes)
      expect([...said.keys()]).not.toContain(typeof text === 'string' ? bare(text) : text);
  });

  it('has its teasers, each in its box, advertising marked', async () => {
    const { teasers } = await read();
    const shown = teasers.map(({ headline, group, url, sponsored }) => ({ headline, group, url, sponsored }));
    expect(shown).toEqual(
      expect.arrayContaining(gold.teasers.map((teaser) => ({ ...teaser, url: absolute(teaser.url) }))),
    );
    expect(shown).toHaveLength(gold.teasers.length);
  });
});

describe.each(expected.special.filter((page) => page.kind !== 'news-article'))('$paper $path', (page) => {
  it('is no article', async () => {
    const { url, document } = await openPage(page.paper, page.path);
    expect(readPage(document, url).kind).toBe('not-an-article');
  });
});
