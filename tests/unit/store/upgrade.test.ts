import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import { openLibrary } from '@/utils/store/open-library';
import { quote } from '../../support/records';

it('a library of the first version keeps what it has, and knows what somebody said last', async () => {
  const name = `upgrade-${crypto.randomUUID()}`;
  const first = await openDB(name, 1, {
    upgrade(db) {
      for (const store of ['articles', 'speakers', 'texts', 'teasers', 'links'])
        db.createObjectStore(store, { keyPath: 'id' });
      const quotes = db.createObjectStore('quotes', { keyPath: 'id' });
      for (const index of ['articleId', 'speakerId', 'deletedAt', 'origin']) quotes.createIndex(index, index);
    },
  });
  const at = (day: number) => `2026-03-0${day}T08:00:00.000Z` as never;
  const speakerId = 'vera' as never;
  for (const day of [2, 3, 1])
    await first.put('quotes', quote(`q${day}`, `article ${day}`, { speakerId, updatedAt: at(day) }));
  await first.put('quotes', quote('gone', 'article 4', { speakerId, updatedAt: at(4), deletedAt: at(5) }));
  await first.put('quotes', quote('nobody', 'article 5', { speakerId: null }));
  first.close();

  const library = await openLibrary(name);
  expect((await library.quotesBy(speakerId, 2)).map(({ updatedAt }) => updatedAt)).toEqual([at(3), at(2)]);
  expect(await library.quotesIn('article 5' as ArticleId)).toHaveLength(1);
  library.close();
});
