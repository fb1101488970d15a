// The repository over IndexedDB: reads in `read-library.ts`, the one large write in `keep-reading.ts`, the trash in `trash.ts`.
import type { IDBPDatabase } from 'idb';
import { UserFacingError } from '@/utils/failures';
import * as corrections from './corrections';
import { createIndexView } from './index-view';
import { keepReading } from './keep-reading';
import type { Library } from './library';
import { nearestSignatures } from './nearest-signatures';
import * as people from './people';
import * as read from './read-library';
import { beginRebuild, rebuildProgress } from './rebuild-index';
import { relatedTo } from './related';
import { DATABASE_NAME, type NachleseSchema, openDatabase } from './schema';
import { searchLibrary } from './search-library';
import * as shelf from './shelf';
import * as stories from './stories';
import { tendIndex } from './tend-index';
import * as trash from './trash';

/**
 * Opens the library. A connection that the browser or an upgrade ends is opened again by the next call.
 *
 * @param name - Database name; tests pass a fresh one.
 * @throws UserFacingError `storage-unavailable` when the browser refuses a database.
 */
export async function openLibrary(name: string = DATABASE_NAME): Promise<Library> {
  let connection: Promise<IDBPDatabase<NachleseSchema>> | undefined;
  let view = createIndexView();
  const database = () => {
    connection ??= openDatabase(name, () => {
      connection = undefined;
      // The next connection may be to another database: one that was erased begins anew.
      view = createIndexView();
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
    savedArticles: (limit, only) => ask((db) => read.articlesBy(db, 'savedAt', limit, only)),
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
    nearest: (signature, at, limit) => ask((db) => nearestSignatures(db, view, signature, at, limit)),
    search: (query, options) => ask((db) => searchLibrary(db, view, query, options)),
    tags: () => ask((db) => shelf.tags(db)),
    story: (id) => ask((db) => db.get('stories', id)),
    recentStories: (limit) => ask((db) => stories.recentStories(db, limit)),
    sameStoryLinks: (id) => ask((db) => stories.sameStoryLinks(db, id)),
    articlesOfStory: (id) => ask((db) => stories.articlesOfStory(db, id)),
    people: (limit) => ask((db) => people.people(db, limit)),
    speakerChoices: (ids) => ask((db) => people.choicesFor(db, ids)),
    quote: (id) => ask((db) => db.get('quotes', id)),
    correctionsIn: (id) => ask((db) => corrections.correctionsIn(db, id)),
    allCorrections: () => ask((db) => corrections.allCorrections(db)),
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
    setShelf: (ids, to, now) => ask((db) => shelf.setShelf(db, ids, to, now)),
    changeTags: (ids, change, now) => ask((db) => shelf.changeTags(db, ids, change, now)),
    setNote: (id, note, now) => ask((db) => shelf.setNote(db, id, note, now)),
    joinStory: (ids, id, title, now) => ask((db) => stories.joinStory(db, ids, id, title, now)),
    moveToStory: (ids, into, now) => ask((db) => stories.moveToStory(db, ids, into, now)),
    renameStory: (id, title, now) => ask((db) => stories.renameStory(db, id, title, now)),
    mergeSpeakers: (from, into, now) => ask((db) => people.mergeSpeakers(db, from, into, now)),
    splitSpeaker: (person, name, now) => ask((db) => people.splitSpeaker(db, person, name, now)),
    keepCorrection: (correction, quote, speaker) =>
      ask((db) => corrections.keepCorrection(db, correction, quote, speaker)),
    dropCorrection: (id, found) => ask((db) => corrections.dropCorrection(db, id, found)),
    tendIndex: () => ask(tendIndex),
    rebuildIndex: (isWanted) => ask((db) => beginRebuild(db, isWanted)),
    rebuildProgress: () => ask(rebuildProgress),
    purgeTrash: (before) => ask((db) => trash.purge(db, before)),
    close: () => {
      void connection?.then((db) => db.close());
      connection = undefined;
    },
  };
}
