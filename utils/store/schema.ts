// The database: stores, version, upgrades. Released steps are never edited; a change is a new step.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article, ArticleId, Block, Instant, TextHash } from '@/utils/model/article';
import type { Link } from '@/utils/model/link';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser, TeaserId } from '@/utils/model/teaser';
import type { Signature } from '@/utils/stories/signature';

/** What stays of a record after its time in the trash: enough for another device to learn that it is gone. */
export interface Tombstone {
  readonly id: string;
  readonly store: 'articles' | 'quotes' | 'teasers';
  readonly deletedAt: Instant;
  readonly updatedAt: Instant;
}

/** A body, stored once however many articles print it. */
export interface StoredText {
  readonly hash: TextHash;
  readonly blocks: readonly Block[];
  readonly firstSeenAt: Instant;
}

/** What the next articles are compared with, so that linking never loads a text. */
export interface StoredSignature {
  readonly id: ArticleId;
  readonly at: Instant;
  readonly signature: Signature;
}

export interface NachleseSchema extends DBSchema {
  articles: {
    key: ArticleId;
    value: Article;
    // Records whose indexed field is null are not in that index: `savedAt` lists saved articles only.
    indexes: { savedAt: Instant; lastReadAt: Instant; deletedAt: Instant; textHashes: TextHash };
  };
  texts: { key: TextHash; value: StoredText };
  quotes: {
    key: QuoteId;
    value: Quote;
    indexes: { articleId: ArticleId; speakerId: SpeakerId; deletedAt: Instant; origin: Quote['origin'] };
  };
  speakers: { key: SpeakerId; value: Speaker };
  teasers: { key: TeaserId; value: Teaser; indexes: { savedAt: Instant; deletedAt: Instant } };
  links: { key: string; value: Link; indexes: { from: ArticleId; to: ArticleId } };
  signatures: { key: ArticleId; value: StoredSignature; indexes: { at: Instant } };
  tombstones: { key: string; value: Tombstone };
}

export const DATABASE_NAME = 'nachlese';
export const DATABASE_VERSION = 1;

/**
 * Opens the database and brings it to the current version.
 *
 * @param name - Tests pass a fresh name.
 * @param onClosed - Called when the connection ends by itself (another page upgrades, the browser dropped it): open again.
 */
export function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<NachleseSchema>> {
  const opened = openDB<NachleseSchema>(name, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) createFirstStores(db);
    },
    // An open library page must never stop an upgrade: let go at once.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return opened;
}

function createFirstStores(db: IDBPDatabase<NachleseSchema>): void {
  const articles = db.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('savedAt', 'savedAt');
  articles.createIndex('lastReadAt', 'lastReadAt');
  articles.createIndex('deletedAt', 'deletedAt');
  articles.createIndex('textHashes', 'textHashes', { multiEntry: true });
  db.createObjectStore('texts', { keyPath: 'hash' });
  const quotes = db.createObjectStore('quotes', { keyPath: 'id' });
  quotes.createIndex('articleId', 'articleId');
  quotes.createIndex('speakerId', 'speakerId');
  quotes.createIndex('deletedAt', 'deletedAt');
  quotes.createIndex('origin', 'origin');
  db.createObjectStore('speakers', { keyPath: 'id' });
  const teasers = db.createObjectStore('teasers', { keyPath: 'id' });
  teasers.createIndex('savedAt', 'savedAt');
  teasers.createIndex('deletedAt', 'deletedAt');
  const links = db.createObjectStore('links', { keyPath: 'id' });
  links.createIndex('from', 'from');
  links.createIndex('to', 'to');
  db.createObjectStore('signatures', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('tombstones', { keyPath: 'id' });
}
