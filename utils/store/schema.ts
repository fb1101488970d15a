// The database: stores, version, upgrades. Released steps are never edited; a change is a new step.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { MergeState } from '@/utils/index/merge';
import type { SegmentMeta } from '@/utils/index/segment';
import type { Article, ArticleId, Block, Instant, StoryId, TextHash } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Link } from '@/utils/model/link';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerChoice, SpeakerId } from '@/utils/model/speaker';
import type { Story } from '@/utils/model/story';
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

/**
 * An index and how far it has come. One is `live`; a second one may be `building`, after an upgrade that reads texts in another
 * way, and takes its place when it is complete; an `old` one is being cleared away.
 */
export interface IndexState {
  readonly generation: number;
  readonly role: 'live' | 'building' | 'old';
  /** How texts were read for it (see `ANALYSIS_VERSION`). */
  readonly analysis: number;
  readonly nextDocument: number;
  readonly nextSegment: number;
  /** Rises when documents come or go, and when segments do: what is kept in memory is old then. */
  readonly changes: number;
  readonly layout: number;
  /** Segments nobody reads any more, whose chunks are still there. */
  readonly garbage: readonly number[];
  /** Of one that is building: the last article taken in, and how many so far. */
  readonly cursor: ArticleId | null;
  readonly done: number;
}

/** A speaker with what they say. The numbers are missing until somebody counted: see `quote-counts.ts`. */
export interface StoredSpeaker extends Speaker {
  /** Out of the trash. */
  readonly quotes?: number | undefined;
  /** In which those quotes stand. */
  readonly articles?: number | undefined;
}

/** What an upgrade left to be done later, in small steps; `after`: the last record that is done. */
export interface Task {
  readonly id: 'count-speakers';
  readonly after: SpeakerId | null;
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
    indexes: {
      savedAt: Instant;
      lastReadAt: Instant;
      deletedAt: Instant;
      textHashes: TextHash;
      tags: string;
      storyId: StoryId;
    };
  };
  texts: { key: TextHash; value: StoredText };
  quotes: {
    key: QuoteId;
    value: Quote;
    indexes: {
      articleId: ArticleId;
      speakerId: SpeakerId;
      'speakerId+updatedAt': [SpeakerId, Instant];
      deletedAt: Instant;
      origin: Quote['origin'];
    };
  };
  speakers: { key: SpeakerId; value: StoredSpeaker; indexes: { quotes: number } };
  speakerChoices: { key: SpeakerId; value: SpeakerChoice };
  corrections: { key: QuoteId; value: Correction; indexes: { articleId: ArticleId } };
  stories: { key: StoryId; value: Story; indexes: { lastAt: Instant } };
  teasers: { key: TeaserId; value: Teaser; indexes: { savedAt: Instant; deletedAt: Instant } };
  links: { key: string; value: Link; indexes: { from: ArticleId; to: ArticleId } };
  /** By generation. */
  indexStates: { key: number; value: IndexState };
  /** By generation and segment. */
  indexSegments: { key: [generation: number, segment: number]; value: SegmentMeta };
  /** By generation, segment, part and number. */
  indexChunks: { key: [generation: number, segment: number, part: string, no: number]; value: Uint8Array };
  /** Documents that wait to become a segment, packed; by generation and number. */
  indexPending: { key: [generation: number, document: number]; value: Uint8Array };
  /** The merge under way, by generation. */
  indexMerges: { key: number; value: MergeState };
  /** What is in the index and under which number, with the signature; see `indexed-record.ts`. */
  indexed: { key: Uint8Array<ArrayBuffer>; value: Uint8Array };
  tombstones: { key: string; value: Tombstone };
  tasks: { key: Task['id']; value: Task };
}

export const DATABASE_NAME = 'nachlese';
export const DATABASE_VERSION = 3;

/**
 * Opens the database and brings it to the current version.
 *
 * @param name - Tests pass a fresh name.
 * @param onClosed - Called when the connection ends by itself (another page upgrades, the browser dropped it): open again.
 */
export function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<NachleseSchema>> {
  const opened = openDB<NachleseSchema>(name, DATABASE_VERSION, {
    upgrade(db, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) createFirstStores(db);
      // What somebody said last, without reading all that they ever said.
      if (oldVersion < 2) tx.objectStore('quotes').createIndex('speakerId+updatedAt', ['speakerId', 'updatedAt']);
      if (oldVersion < 3) {
        tx.objectStore('speakers').createIndex('quotes', 'quotes');
        const tasks = db.createObjectStore('tasks', { keyPath: 'id' });
        if (oldVersion > 0) void tasks.put({ id: 'count-speakers', after: null });
      }
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

/** The stores of the first version: name, key, indexes; `*` marks an index over each entry of a list. */
const FIRST_STORES = [
  ['articles', 'id', 'savedAt lastReadAt deletedAt *textHashes *tags storyId'],
  ['texts', 'hash', ''],
  ['quotes', 'id', 'articleId speakerId deletedAt origin'],
  ['speakers', 'id', ''],
  ['speakerChoices', 'id', ''],
  ['corrections', 'id', 'articleId'],
  ['stories', 'id', 'lastAt'],
  ['teasers', 'id', 'savedAt deletedAt'],
  ['links', 'id', 'from to'],
  ['indexStates', 'generation', ''],
  // The keys of these are no part of the records: most records are plain bytes.
  ['indexSegments', null, ''],
  ['indexChunks', null, ''],
  ['indexPending', null, ''],
  ['indexMerges', null, ''],
  ['indexed', null, ''],
  ['tombstones', 'id', ''],
] as const;

function createFirstStores(db: IDBPDatabase<NachleseSchema>): void {
  // The types of `idb` know each store by its name and no list of them.
  const untyped = db as unknown as IDBPDatabase;
  for (const [name, keyPath, indexes] of FIRST_STORES) {
    const store = untyped.createObjectStore(name, { keyPath });
    for (const index of indexes.split(' ').filter(Boolean)) {
      const path = index.replace('*', '');
      store.createIndex(path, path, { multiEntry: path !== index });
    }
  }
}
