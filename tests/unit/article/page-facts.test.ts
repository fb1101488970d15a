import { describe, expect, it } from 'vitest';
import { readPageFacts } from '@/utils/article/page-facts';
import { parse } from '../../support/parse';

const URL_NOW = 'https://www.elbmorgen.example/2026/20/die-schafe-von-ebenau';
const facts = (title: string, address: string, headline = 'Das große Warten') =>
  readPageFacts(
    parse(
      `<html><head><title>${title} | Elbmorgen</title><meta property="og:site_name" content="Elbmorgen">
      <meta property="og:title" content="${headline}"><meta property="og:url" content="${address}">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","url":"${address}"}</script></head></html>`,
      URL_NOW,
    ),
    URL_NOW,
  );
const OTHER = 'https://www.elbmorgen.example/2026/14/das-grosse-warten';

describe('what the head says', () => {
  it('is left aside when address and headline are those of the article before', () => {
    const left = facts('Die Schafe von Ebenau', OTHER);
    expect([left.ld, left.meta('og:title'), left.meta('og:site_name')]).toEqual([undefined, null, 'Elbmorgen']);
  });

  it.each([
    ['the title speaks of the same piece', 'Das große Warten hat ein Ende', OTHER],
    ['the address is the page’s own', 'Die Schafe von Ebenau', URL_NOW],
    ['the address is a front page', 'Die Schafe von Ebenau', 'https://www.elbmorgen.example/'],
  ])('counts when %s', (_, title, address) => {
    expect(facts(title, address).meta('og:title')).toBe('Das große Warten');
  });

  it('is found by the letters of its name', () => {
    const head =
      '<meta property="article:published:time" content="2025"><meta itemprop="DatePublished" content="2024">';
    const { meta, metas } = readPageFacts(parse(`<html><head>${head}</head></html>`), URL_NOW);
    expect([meta('article:published_time'), meta('datepublished'), metas('none')]).toEqual(['2025', '2024', []]);
  });
});
