import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { article, type MONDAY, reading, WEDNESDAY } from '../../support/records';

let library: Library;
beforeEach(async () => {
  library = await openLibrary(crypto.randomUUID());
});
afterEach(() => library.close());

const id = (text: string) => text as ArticleId;

describe('how many there are', () => {
  it('counts what is kept, however it is spread over time and however the instants are written', async () => {
    const days = [
      '2019-02-03T04:05:06Z',
      '2019-02-03T04:05:06.000Z',
      '2026-09-05T11:27:00.001Z',
      '2026-09-05T11:27:00Z',
    ];
    const instants = [
      ...days,
      ...days,
      ...Array.from({ length: 40 }, (_, i) => new Date(1.7e12 + i ** 4 * 1000).toISOString()),
    ];
    for (const [i, at] of instants.entries()) {
      const lastReadAt = at as typeof MONDAY;
      await library.keep(reading(`a${i}`, { article: article(`a${i}`, { firstReadAt: lastReadAt, lastReadAt }) }));
      if (i % 3 === 0) await library.saveArticle(id(`a${i}`), lastReadAt);
    }
    await library.trashArticles([id('a0'), id('a1')], WEDNESDAY);
    expect(await library.counts()).toEqual({ saved: 15, read: 46, teasers: 0, quotes: 0, trash: 2 });
  });

  it('counts nothing in an empty library', async () => {
    expect(await library.counts()).toEqual({ saved: 0, read: 0, teasers: 0, quotes: 0, trash: 0 });
  });
});
