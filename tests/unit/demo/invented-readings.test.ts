import { describe, expect, test } from 'vitest';
import { composeStory } from '@/demo/library/compose';
import { inventedReadings } from '@/demo/library/invented-readings';
import { SINGLES, STORIES } from '@/demo/library/stories/all';
import type { ExtractedArticle } from '@/utils/model/article';

const readings = inventedReadings();
const articles = readings.map((reading) => reading.article);

describe('the invented library', () => {
  test('is the same each time it is asked for', () => {
    expect(inventedReadings()).toEqual(readings);
  });

  test('has 200 readings in the order of reading, each at an address of its own', () => {
    expect(readings).toHaveLength(200);
    expect(new Set(articles.map((article) => article.url)).size).toBe(200);
    expect(readings.map((reading) => reading.readAt)).toEqual(readings.map((reading) => reading.readAt).toSorted());
  });

  test('is German for seven tenths and English for the rest', () => {
    const german = articles.filter((article) => article.lang === 'de').length;
    expect(german).toBeGreaterThanOrEqual(130);
    expect(german).toBeLessThanOrEqual(150);
    expect(articles.filter((article) => article.lang === 'en')).toHaveLength(200 - german);
  });

  test('comes from seven papers, none of which prints a headline twice', () => {
    expect(new Set(articles.map((article) => article.publisher)).size).toBe(7);
    expect(new Set(articles.map((article) => `${article.publisher}: ${article.headline}`)).size).toBe(200);
    for (const { url } of articles) expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  test('is published between May and 20 November 2026, and never read before it was published', () => {
    for (const { article, readAt } of readings) {
      const publishedAt = article.publishedAt ?? '';
      expect(publishedAt >= '2026-05-20', article.headline).toBe(true);
      expect(publishedAt <= readAt, article.headline).toBe(true);
      expect(readAt < '2026-11-21', article.headline).toBe(true);
    }
  });

  test('has one article behind a paywall, one live ticker, two opinion pieces and some notes', () => {
    expect(articles.filter((article) => article.partial?.reason === 'paywall')).toHaveLength(1);
    expect(articles.filter((article) => article.kind === 'live-ticker')).toHaveLength(1);
    expect(articles.filter((article) => article.kind === 'opinion')).toHaveLength(2);
    expect(readings.filter((reading) => reading.note !== undefined).length).toBeGreaterThan(3);
    for (const reading of readings) if (reading.note) expect(reading.saved).toBe(true);
  });
});

describe('the stories', () => {
  test('are 26, each told in 3 to 14 articles by at least two papers', () => {
    expect(STORIES).toHaveLength(26);
    for (const story of STORIES) {
      const composed = composeStory(story);
      expect(composed.length, story.id).toBeGreaterThanOrEqual(3);
      expect(composed.length, story.id).toBeLessThanOrEqual(14);
      expect(new Set(composed.map(({ paper }) => paper)).size, story.id).toBeGreaterThanOrEqual(2);
    }
    expect(SINGLES.flatMap(composeStory)).toHaveLength(15);
  });

  test('know agency copy: nearly the same text under another headline', () => {
    const copies = STORIES.flatMap(composeStory).filter(({ piece }) => piece.options.wire);
    expect(copies.length).toBeGreaterThan(9);
    for (const { article } of copies) {
      expect(article.agencies).toEqual(['Nordpress']);
      expect(article.blocks[0]?.text.startsWith(`${article.dateline} - `)).toBe(true);
    }
  });

  test('call a state secretary minister once she is one', () => {
    const texts = (until: string) => articles.filter((a) => (a.publishedAt ?? '') < until).map(textOf);
    expect(texts('2026-09-01').some((text) => text.includes('Bildungsstaatssekretärin Jördis Kalthoff'))).toBe(true);
    expect(texts('2026-09-14').some((text) => text.includes('Bildungsministerin Jördis Kalthoff'))).toBe(false);
    expect(texts('2026-12-01').some((text) => text.includes('Bildungsministerin Jördis Kalthoff'))).toBe(true);
  });
});

describe('each article', () => {
  test('has 150 to 450 words in 5 to 12 paragraphs, unless a paywall cuts it', () => {
    for (const article of articles) {
      if (article.partial) continue;
      const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').length;
      expect(article.wordCount, article.headline).toBeGreaterThanOrEqual(150);
      expect(article.wordCount, article.headline).toBeLessThanOrEqual(450);
      expect(paragraphs, article.headline).toBeGreaterThanOrEqual(5);
      expect(paragraphs, article.headline).toBeLessThanOrEqual(12);
    }
  });

  test('prints no paragraph twice', () => {
    for (const { blocks, headline } of articles) {
      expect(new Set(blocks.map((block) => block.text)).size, headline).toBe(blocks.length);
    }
  });

  test('leaves none of the marks of the material behind', () => {
    for (const article of articles)
      expect(textOf(article), article.headline).not.toMatch(/[{}|<>@#*]| {2}|,[.,;]|\.\./);
  });

  test('closes each quotation mark in its paragraph', () => {
    for (const { blocks } of articles) {
      for (const { text } of blocks) {
        for (const [open, close] of [
          ['„', '“'],
          ['»', '«'],
          ['‚', '‘'],
        ] as const) {
          if (text.includes(open)) expect(count(text, open), text).toBe(count(text, close));
        }
        if (!text.includes('„')) expect(count(text, '“'), text).toBe(count(text, '”'));
        expect(count(text, '"') % 2, text).toBe(0);
      }
    }
  });

  test('recommends two to five pieces of its own paper, never itself, some unread, a few of them advertisements', () => {
    const known = new Set(articles.map((article) => article.url));
    const cards = readings.flatMap((reading) => reading.teasers);
    for (const { article, teasers } of readings) {
      expect(teasers.length, article.headline).toBeGreaterThanOrEqual(2);
      expect(teasers.length, article.headline).toBeLessThanOrEqual(5);
      expect(new Set(teasers.map((teaser) => teaser.url)).size, article.headline).toBe(teasers.length);
      for (const { url, sponsored } of teasers) {
        expect(url).not.toBe(article.url);
        if (!sponsored) expect(new URL(url).origin).toBe(new URL(article.url).origin);
      }
    }
    expect(cards.filter((card) => known.has(card.url)).length).toBeGreaterThan(300);
    expect(cards.filter((card) => !known.has(card.url) && !card.sponsored).length).toBeGreaterThan(50);
    expect(cards.filter((card) => card.sponsored).length).toBeGreaterThan(20);
  });
});

function textOf(article: ExtractedArticle): string {
  return [article.headline, article.standfirst ?? '', ...article.blocks.map((block) => block.text)].join('\n');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
