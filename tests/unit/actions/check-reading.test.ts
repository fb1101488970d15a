import { describe, expect, it } from 'vitest';
import { checkReading, checkTeaser } from '@/utils/actions/check-reading';
import { extractedArticle, extractedTeaser } from '../../support/records';

describe('what a page sends', () => {
  it('passes as it is when it is well formed', () => {
    const reading = { kind: 'article', article: extractedArticle(), teasers: [extractedTeaser()] };
    expect(checkReading(reading)).toEqual(reading);
  });

  it.each([['javascript:alert(1)'], ['data:text/html,x'], ['chrome://settings'], [''], [null], [{}]])(
    'has no address %j',
    (url) => {
      expect(() => checkReading({ kind: 'article', article: { ...extractedArticle(), url }, teasers: [] })).toThrow();
      expect(checkTeaser({ ...extractedTeaser(), url })).toBeNull();
    },
  );

  it('loses fields of a wrong kind, and nothing else', () => {
    const article = {
      ...extractedArticle(),
      kicker: { html: '<b>' },
      authors: ['Ada Kern', 7, null],
      publishedAt: 'gestern',
      blocks: [
        { kind: 'script', text: 'x' },
        { kind: 'paragraph', text: 'Ein Satz.' },
      ],
    };
    const checked = checkReading({ kind: 'article', article, teasers: 'none' });
    expect(checked).toMatchObject({
      article: {
        kicker: null,
        authors: ['Ada Kern'],
        publishedAt: null,
        blocks: [{ kind: 'paragraph', text: 'Ein Satz.' }],
      },
      teasers: [],
    });
  });

  it('is bounded in every direction', () => {
    const long = 'x'.repeat(3_000_000);
    const article = {
      ...extractedArticle(),
      headline: long,
      topics: Array(5_000).fill('t'),
      blocks: Array(10_000).fill({ kind: 'paragraph', text: 'x'.repeat(5_000) }),
    };
    const checked = checkReading({
      kind: 'article',
      article,
      teasers: Array(5_000).fill(extractedTeaser({ snippet: long })),
    });
    expect(JSON.stringify(checked).length).toBeLessThan(3_500_000);
  });

  it('is no reading at all when it is something else', () => {
    for (const value of [null, 7, 'article', [], { kind: 'surprise' }]) expect(() => checkReading(value)).toThrow();
  });
});
