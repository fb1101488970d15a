// The repository over IndexedDB: reads in `read-library.ts`, the one large write in `keep-reading.ts`, the trash in `trash.ts`.
import type { IDBPDatabase } from 'idb';
import { UserFacingError } from '@/utils/failures';
import { keepReading } from './keep-reading';
import type { Library } from './library';
import * as read from './read-library';
import { relatedTo } from './related';
import { DATABASE_NAME, type NachleseSchema, openDatabase } from './schema';
import * as trash from './trash';

/**
 * Opens the library. A connection that the browser or an upgrade ends is opened again by the next call.
 *
 * @param name - Database name; tests pass a fresh one.
 * @throws UserFacingError `storage-unavailable` when the browser refuses a database.
 */
export async function openLibrary(name: string = DATABASE_NAME): Promise<Library> {
  let connection: Promise<IDBPDatabase<NachleseSchema>> | undefined;
  const database = () => {
    connection ??= openDatabase(name, () => {
      connection = undefined;
    });
    return connection;
  };
  await database().catch((error: unknown) => {
    throw new UserFacingError('storage-unavailable', String(error));
  });

  return {
    article: async (id) => (await database()).get('articles', id),
    blocks: async (id) => read.blocks(await database(), id),
    savedArticles: async (limit) => read.articlesBy(await database(), 'savedAt', limit),
    recentArticles: async (limit) => read.articlesBy(await database(), 'lastReadAt', limit),
    trashedArticles: async (limit) => read.articlesBy(await database(), 'deletedAt', limit),
    quotesIn: async (id) => read.quotesIn(await database(), id),
    quotesBy: async (id) => read.quotesBy(await database(), id),
    keptQuotes: async (limit) => read.keptQuotes(await database(), limit),
    speaker: async (id) => (await database()).get('speakers', id),
    speakersIn: async (id) => read.speakersIn(await database(), id),
    teaser: async (id) => (await database()).get('teasers', id),
    teasersOn: async (id) => read.teasersOn(await database(), id),
    savedTeasers: async (limit) => read.savedTeasers(await database(), limit),
    relatedTo: async (id) => relatedTo(await database(), id),
    recentSignatures: async (limit) => read.recentSignatures(await database(), limit),
    counts: async () => read.counts(await database()),

    keep: async (reading) => keepReading(await database(), reading),
    saveArticle: async (id, now) => trash.saveArticle(await database(), id, now),
    trashArticles: async (ids, now) => trash.setDeleted(await database(), 'articles', ids, now, now),
    restoreArticles: async (ids, now) => trash.setDeleted(await database(), 'articles', ids, null, now),
    saveTeaser: async (teaser, now) => trash.saveTeaser(await database(), teaser, now),
    trashTeasers: async (ids, now) => trash.setDeleted(await database(), 'teasers', ids, now, now),
    restoreTeasers: async (ids, now) => trash.setDeleted(await database(), 'teasers', ids, null, now),
    keepQuote: async (quote, speaker) => trash.keepQuote(await database(), quote, speaker),
    trashQuotes: async (ids, now) => trash.setDeleted(await database(), 'quotes', ids, now, now),
    restoreQuotes: async (ids, now) => trash.setDeleted(await database(), 'quotes', ids, null, now),
    purgeTrash: async (before) => trash.purge(await database(), before),
    close: () => {
      void connection?.then((db) => db.close());
      connection = undefined;
    },
  };
}
