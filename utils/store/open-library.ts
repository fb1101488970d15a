// The repository over IndexedDB: reads in `read-library.ts`, the one large write in `keep-reading.ts`, the trash in `trash.ts`.
// What writes or searches comes with the index and is loaded when it is first needed: a popup only reads.
import type { IDBPDatabase } from 'idb';
import { UserFacingError } from '@/utils/failures';
import type { IndexView } from './index-view';
import type { Library } from './library';
import * as read from './read-library';
import { relatedTo } from './related';
import { DATABASE_NAME, type NachleseSchema, openDatabase } from './schema';

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
    question: (db: IDBPDatabase<NachleseSchema>, code: typeof import('./index-work'), view: IndexView) => Promise<T>,
  ): Promise<T> =>
    ask(async (db) => {
      const code = await import('./index-work');
      view ??= code.createIndexView();
      return question(db, code, view);
    });

  return {
    article: (id) => ask((db) => db.get('articles', id)),
    blocks: (id) => work((db, code) => code.blocks(db, id)),
    savedArticles: (limit, only) => ask((db) => read.articlesBy(db, 'savedAt', limit, only)),
    recentArticles: (limit) => ask((db) => read.articlesBy(db, 'lastReadAt', limit)),
    trashedArticles: (limit) => ask((db) => read.articlesBy(db, 'deletedAt', limit)),
    quotesIn: (id) => ask((db) => read.quotesIn(db, id)),
    quotesBy: (id, limit) =>
      limit === undefined
        ? work((db, code) => code.quotesBy(db, id))
        : ask((db) => read.newestQuotesBy(db.transaction(['quotes']), id, limit)),
    keptQuotes: (limit) => work((db, code) => code.keptQuotes(db, limit)),
    speaker: (id) => ask((db) => db.get('speakers', id)),
    speakersIn: (id) => ask((db) => read.speakersIn(db, id)),
    teaser: (id) => ask((db) => db.get('teasers', id)),
    teasersOn: (id) => ask((db) => read.teasersOn(db, id)),
    savedTeasers: (limit) => ask((db) => read.savedTeasers(db, limit)),
    relatedTo: (id) => ask((db) => relatedTo(db, id)),
    nearest: (signature, at, limit) => work((db, code, view) => code.nearestSignatures(db, view, signature, at, limit)),
    search: (query, options) => work((db, code, view) => code.searchLibrary(db, view, query, options)),
    tags: () => work((db, code) => code.tags(db)),
    story: (id) => ask((db) => db.get('stories', id)),
    recentStories: (limit) => work((db, code) => code.recentStories(db, limit)),
    sameStoryLinks: (id) => work((db, code) => code.sameStoryLinks(db, id)),
    articlesOfStory: (id) => work((db, code) => code.articlesOfStory(db, id)),
    people: (limit) => work((db, code) => code.people(db, limit)),
    speakerChoices: (ids) => work((db, code) => code.choicesFor(db, ids)),
    quote: (id) => ask((db) => db.get('quotes', id)),
    correctionsIn: (id) => work((db, code) => code.correctionsIn(db, id)),
    allCorrections: () => work((db, code) => code.allCorrections(db)),
    counts: () => work((db, code) => code.counts(db)),

    keep: (reading) => work((db, code) => code.keepReading(db, reading)),
    saveArticle: (id, now) => work((db, code) => code.saveArticle(db, id, now)),
    trashArticles: (ids, now) => work((db, code) => code.setDeleted(db, 'articles', ids, now, now)),
    restoreArticles: (ids, now) => work((db, code) => code.setDeleted(db, 'articles', ids, null, now)),
    saveTeaser: (teaser, now) => work((db, code) => code.saveTeaser(db, teaser, now)),
    trashTeasers: (ids, now) => work((db, code) => code.setDeleted(db, 'teasers', ids, now, now)),
    restoreTeasers: (ids, now) => work((db, code) => code.setDeleted(db, 'teasers', ids, null, now)),
    keepQuote: (quote, speaker) => work((db, code) => code.keepQuote(db, quote, speaker)),
    trashQuotes: (ids, now) => work((db, code) => code.setDeleted(db, 'quotes', ids, now, now)),
    restoreQuotes: (ids, now) => work((db, code) => code.setDeleted(db, 'quotes', ids, null, now)),
    setShelf: (ids, to, now) => work((db, code) => code.setShelf(db, ids, to, now)),
    changeTags: (ids, change, now) => work((db, code) => code.changeTags(db, ids, change, now)),
    setNote: (id, note, now) => work((db, code) => code.setNote(db, id, note, now)),
    joinStory: (ids, id, title, now) => work((db, code) => code.joinStory(db, ids, id, title, now)),
    moveToStory: (ids, into, now) => work((db, code) => code.moveToStory(db, ids, into, now)),
    renameStory: (id, title, now) => work((db, code) => code.renameStory(db, id, title, now)),
    mergeSpeakers: (from, into, now) => work((db, code) => code.mergeSpeakers(db, from, into, now)),
    splitSpeaker: (person, name, now) => work((db, code) => code.splitSpeaker(db, person, name, now)),
    keepCorrection: (correction, quote, speaker) =>
      work((db, code) => code.keepCorrection(db, correction, quote, speaker)),
    tendIndex: () => work((db, code) => code.tendIndex(db)),
    rebuildIndex: (isWanted) => work((db, code) => code.beginRebuild(db, isWanted)),
    rebuildProgress: () => work((db, code) => code.rebuildProgress(db)),
    purgeTrash: (before) => work((db, code) => code.purge(db, before)),
    purgeArticles: (ids, now) => work((db, code) => code.purgeArticles(db, ids, now)),
    close: () => {
      void connection?.then((db) => db.close());
      connection = undefined;
    },
  };
}
