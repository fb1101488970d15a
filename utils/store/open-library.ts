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
  /** Firefox ends the connection after a write that found no room, and tells of it too late: the next question opens a new one. */
  const ask = async <T>(question: (db: IDBPDatabase<NachleseSchema>) => Promise<T>): Promise<T> => {
    try {
      return await question(await database());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      connection = undefined;
      return question(await database());
    }
  };

  return {
    article: (id) => ask((db) => db.get('articles', id)),
    blocks: (id) => ask((db) => read.blocks(db, id)),
    savedArticles: (limit) => ask((db) => read.articlesBy(db, 'savedAt', limit)),
    recentArticles: (limit) => ask((db) => read.articlesBy(db, 'lastReadAt', limit)),
    trashedArticles: (limit) => ask((db) => read.articlesBy(db, 'deletedAt', limit)),
    quotesIn: (id) => ask((db) => read.quotesIn(db, id)),
    quotesBy: (id) => ask((db) => read.quotesBy(db, id)),
    keptQuotes: (limit) => ask((db) => read.keptQuotes(db, limit)),
    speaker: (id) => ask((db) => db.get('speakers', id)),
    speakersIn: (id) => ask((db) => read.speakersIn(db, id)),
    teaser: (id) => ask((db) => db.get('teasers', id)),
    teasersOn: (id) => ask((db) => read.teasersOn(db, id)),
    savedTeasers: (limit) => ask((db) => read.savedTeasers(db, limit)),
    relatedTo: (id) => ask((db) => relatedTo(db, id)),
    recentSignatures: (limit) => ask((db) => read.recentSignatures(db, limit)),
    counts: () => ask((db) => read.counts(db)),

    keep: (reading) => ask((db) => keepReading(db, reading)),
    saveArticle: (id, now) => ask((db) => trash.saveArticle(db, id, now)),
    trashArticles: (ids, now) => ask((db) => trash.setDeleted(db, 'articles', ids, now, now)),
    restoreArticles: (ids, now) => ask((db) => trash.setDeleted(db, 'articles', ids, null, now)),
    saveTeaser: (teaser, now) => ask((db) => trash.saveTeaser(db, teaser, now)),
    trashTeasers: (ids, now) => ask((db) => trash.setDeleted(db, 'teasers', ids, now, now)),
    restoreTeasers: (ids, now) => ask((db) => trash.setDeleted(db, 'teasers', ids, null, now)),
    keepQuote: (quote, speaker) => ask((db) => trash.keepQuote(db, quote, speaker)),
    trashQuotes: (ids, now) => ask((db) => trash.setDeleted(db, 'quotes', ids, now, now)),
    restoreQuotes: (ids, now) => ask((db) => trash.setDeleted(db, 'quotes', ids, null, now)),
    purgeTrash: (before) => ask((db) => trash.purge(db, before)),
    close: () => {
      void connection?.then((db) => db.close());
      connection = undefined;
    },
  };
}
