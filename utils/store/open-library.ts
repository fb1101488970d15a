// The repository over IndexedDB: reads in `read-library.ts`, the one large write in `keep-reading.ts`, the trash in `trash.ts`.
// What writes or searches comes with the index and is loaded when it is first needed: a popup only reads.
import type { IDBPDatabase } from 'idb';
import { UserFacingError } from '@/utils/failures';
import type { IndexView } from './index-view';
import type { Library } from './library';
import * as read from './read-library';
import { newestQuotesBy, readContext, relatedTo } from './related';
import { DATABASE_NAME, type NachleseSchema, openDatabase } from './schema';

type IndexWork = typeof import('./index-work');

/**
 * Opens the library. A connection that the browser or an upgrade ends is opened again by the next call.
 *
 * @param name - Database name; tests pass a fresh one.
 * @throws UserFacingError `storage-unavailable` when the browser refuses a database.
 */
export async function openLibrary(name: string = DATABASE_NAME): Promise<Library> {
  let connection: Promise<IDBPDatabase<NachleseSchema>> | undefined;
  let view: IndexView | undefined;
  const database = () => {
    connection ??= openDatabase(name, () => {
      connection = undefined;
      // The next connection may be to another database: one that was erased begins anew.
      view = undefined;
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

  /** Asks what needs the index. */
  const work = <T>(
    question: (db: IDBPDatabase<NachleseSchema>, code: IndexWork, view: IndexView) => Promise<T>,
  ): Promise<T> =>
    ask(async (db) => {
      const code = await import('./index-work');
      view ??= code.createIndexView();
      return question(db, code, view);
    });

  /** A question that only the code of the index can answer. */
  const later =
    <Args extends unknown[], Answer>(
      pick: (code: IndexWork) => (db: IDBPDatabase<NachleseSchema>, ...args: Args) => Promise<Answer>,
    ) =>
    (...args: Args): Promise<Answer> =>
      work((db, code) => pick(code)(db, ...args));

  return {
    article: (id) => ask((db) => db.get('articles', id)),
    articleInContext: (id) => ask((db) => read.articleInContext(db, id)),
    blocks: later((code) => code.blocks),
    savedArticles: (limit, only) => ask((db) => read.articlesBy(db, 'savedAt', limit, only)),
    recentArticles: (limit) => ask((db) => read.articlesBy(db, 'lastReadAt', limit)),
    trashedArticles: (limit) => ask((db) => read.articlesBy(db, 'deletedAt', limit)),
    quotesIn: (id) => ask((db) => read.quotesIn(readContext(db), id)),
    quotesBy: (id, limit) =>
      limit === undefined
        ? work((db, code) => code.quotesBy(db, id))
        : ask((db) => newestQuotesBy(readContext(db), id, limit)),
    keptQuotes: later((code) => code.keptQuotes),
    speaker: (id) => ask((db) => db.get('speakers', id)),
    teaser: (id) => ask((db) => db.get('teasers', id)),
    teasersOn: (id) => ask((db) => read.teasersOn(readContext(db), id)),
    savedTeasers: (limit) => ask((db) => read.savedTeasers(db, limit)),
    relatedTo: (id) => ask((db) => relatedTo(readContext(db), id)),
    nearest: (signature, at, limit) => work((db, code, view) => code.nearestSignatures(db, view, signature, at, limit)),
    search: (query, options) => work((db, code, view) => code.searchLibrary(db, view, query, options)),
    tags: later((code) => code.tags),
    story: (id) => ask((db) => db.get('stories', id)),
    recentStories: later((code) => code.recentStories),
    sameStoryLinks: later((code) => code.sameStoryLinks),
    articlesOfStory: later((code) => code.articlesOfStory),
    people: later((code) => code.people),
    speakerChoices: later((code) => code.choicesFor),
    quote: (id) => ask((db) => db.get('quotes', id)),
    correctionsIn: later((code) => code.correctionsIn),
    allCorrections: later((code) => code.allCorrections),
    counts: later((code) => code.counts),

    keep: later((code) => code.keepReading),
    saveArticle: later((code) => code.saveArticle),
    trashArticles: (ids, now) => work((db, code) => code.setDeleted(db, 'articles', ids, now, now)),
    restoreArticles: (ids, now) => work((db, code) => code.setDeleted(db, 'articles', ids, null, now)),
    saveTeaser: later((code) => code.saveTeaser),
    trashTeasers: (ids, now) => work((db, code) => code.setDeleted(db, 'teasers', ids, now, now)),
    restoreTeasers: (ids, now) => work((db, code) => code.setDeleted(db, 'teasers', ids, null, now)),
    keepQuote: later((code) => code.keepQuote),
    trashQuotes: (ids, now) => work((db, code) => code.setQuotesDeleted(db, ids, now, now)),
    restoreQuotes: (ids, now) => work((db, code) => code.setQuotesDeleted(db, ids, null, now)),
    setShelf: later((code) => code.setShelf),
    changeTags: later((code) => code.changeTags),
    setNote: later((code) => code.setNote),
    joinStory: later((code) => code.joinStory),
    moveToStory: later((code) => code.moveToStory),
    renameStory: later((code) => code.renameStory),
    mergeSpeakers: later((code) => code.mergeSpeakers),
    splitSpeaker: later((code) => code.splitSpeaker),
    keepCorrection: later((code) => code.keepCorrection),
    tendIndex: later((code) => code.tendIndex),
    rebuildIndex: later((code) => code.beginRebuild),
    rebuildProgress: later((code) => code.rebuildProgress),
    purgeTrash: later((code) => code.purge),
    purgeArticles: later((code) => code.purgeArticles),
    close: () => {
      void connection?.then((db) => db.close());
      connection = undefined;
    },
  };
}
