import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import { openLibrary } from '@/utils/store/open-library';
import { quote, speaker } from '../../support/records';

const at = (day: number) => `2026-03-0${day}T08:00:00.000Z` as never;
const speakerId = 'vera' as never;

/** A library as an earlier version made it, as far as upgrades look at it. */
async function libraryOf(version: 1 | 2, name: string): Promise<IDBPDatabase> {
  const db = await openDB(name, version, {
    upgrade(fresh) {
      for (const store of ['articles', 'speakers', 'speakerChoices', 'texts', 'teasers', 'links'])
        fresh.createObjectStore(store, { keyPath: 'id' });
      fresh.createObjectStore('indexStates', { keyPath: 'generation' });
      for (const store of ['indexSegments', 'indexChunks', 'indexPending', 'indexMerges', 'indexed'])
        fresh.createObjectStore(store);
      const quotes = fresh.createObjectStore('quotes', { keyPath: 'id' });
      for (const index of ['articleId', 'speakerId', 'deletedAt', 'origin']) quotes.createIndex(index, index);
      if (version > 1) quotes.createIndex('speakerId+updatedAt', ['speakerId', 'updatedAt']);
    },
  });
  for (const day of [2, 3, 1])
    await db.put('quotes', quote(`q${day}`, `article ${day}`, { speakerId, updatedAt: at(day) }));
  await db.put('quotes', quote('gone', 'article 4', { speakerId, updatedAt: at(4), deletedAt: at(5) }));
  await db.put('quotes', quote('nobody', 'article 5', { speakerId: null }));
  await db.put('speakers', speaker('vera'));
  return db;
}

it.each([1, 2] as const)(
  'a library of version %i keeps what it has, and knows what somebody said last',
  async (version) => {
    const name = `upgrade-${crypto.randomUUID()}`;
    (await libraryOf(version, name)).close();
    const library = await openLibrary(name);
    expect((await library.quotesBy(speakerId, 2)).map(({ updatedAt }) => updatedAt)).toEqual([at(3), at(2)]);
    expect(await library.quotesIn('article 5' as ArticleId)).toHaveLength(1);
    library.close();
  },
);

it.each([1, 2] as const)(
  'a library of version %i lists its people with their numbers, however many there are',
  async (version) => {
    const name = `upgrade-${crypto.randomUUID()}`;
    const before = await libraryOf(version, name);
    // More than are counted in one step.
    for (let no = 0; no < 450; no++) {
      await before.put('speakers', speaker(`voice ${no}`));
      await before.put('quotes', quote(`of ${no}`, 'article 6', { speakerId: `voice ${no}` as never }));
    }
    before.close();

    const library = await openLibrary(name);
    // Written before anybody was counted: an old voice and a new one.
    const more = ['vera', 'new'].map((who) => quote(`more of ${who}`, 'article 7', { speakerId: who as never }));
    await library.keepQuote({ ...(more[0] ?? quote('', '')), origin: 'kept' }, null);
    await library.keepQuote({ ...(more[1] ?? quote('', '')), origin: 'kept' }, speaker('new'));
    const people = await library.people(1_000);
    expect(people).toHaveLength(452);
    expect(people[0]).toEqual({ speaker: speaker('vera'), quotes: 4, articles: 4 });
    expect(people.slice(1).every(({ quotes, articles }) => quotes === 1 && articles === 1)).toBe(true);
    library.close();
  },
);
