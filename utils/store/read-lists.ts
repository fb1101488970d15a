// Reads that only the library and the background need; those of the popup are in `read-library.ts`.
import type { IDBPDatabase, IndexNames } from 'idb';
import type { ArticleId, Block } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

export async function blocks(db: Database, id: ArticleId): Promise<readonly Block[]> {
  const article = await db.get('articles', id);
  if (!article) return [];
  return (await db.get('texts', article.textHash))?.blocks ?? [];
}

/** Newest first. */
export async function quotesBy(db: Database, id: SpeakerId): Promise<Quote[]> {
  const quotes = await db.getAllFromIndex('quotes', 'speakerId', id);
  return quotes.filter((quote) => quote.deletedAt === null).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

export async function keptQuotes(db: Database, limit: number): Promise<Quote[]> {
  const quotes = await db.getAllFromIndex('quotes', 'origin', 'kept');
  return quotes
    .filter((quote) => quote.deletedAt === null)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, limit);
}

/** How many of each there are: the indexes count, and only what is in the trash, thirty days' worth, is looked at. */
export async function counts(
  db: Database,
): Promise<{ saved: number; read: number; teasers: number; quotes: number; trash: number }> {
  const saved = await countInSteps(db, 'articles', 'savedAt');
  // Every article is in this index, and its entries are small: counting the store itself walks over the records.
  const read = await countInSteps(db, 'articles', 'lastReadAt');
  const savedTeasers = await countInSteps(db, 'teasers', 'savedAt');
  const tx = db.transaction(['articles', 'teasers', 'quotes']);
  const quotes = tx.objectStore('quotes');
  const [kept, noArticles, noTeasers, noQuotes] = await Promise.all([
    quotes.index('origin').count('kept'),
    tx.objectStore('articles').index('deletedAt').getAll(),
    tx.objectStore('teasers').index('deletedAt').getAll(),
    quotes.index('deletedAt').getAll(),
  ]);
  return {
    saved: saved - noArticles.filter((article) => article.savedAt !== null).length,
    read: read - noArticles.length,
    teasers: savedTeasers - noTeasers.filter((teaser) => teaser.savedAt !== null).length,
    quotes: kept - noQuotes.filter((quote) => quote.origin === 'kept').length,
    trash: noArticles.length,
  };
}

/** The first step of counting is such a share of the time that an index spans. */
const FIRST_STEP = 1 / 32;
/** A step that is done sooner makes the next one twice as wide; a step that takes longer, half as wide. */
const QUICK_MS = 6;
const SLOW_MS = 20;

/**
 * Counts an index of instants a stretch of time after the other, each in a transaction of its own: a count over 100,000 entries takes a
 * second, and the database answers nothing else meanwhile.
 */
async function countInSteps<Store extends 'articles' | 'teasers'>(
  db: Database,
  store: Store,
  name: StoreIndex<Store>,
): Promise<number> {
  const index = db.transaction(store).store.index(name);
  const ends = await Promise.all([index.openKeyCursor(null, 'next'), index.openKeyCursor(null, 'prev')]);
  const [first, last] = ends.map((cursor) => (cursor ? String(cursor.key) : null));
  if (!first || !last) return 0;
  const end = Date.parse(last);
  let width = (end - Date.parse(first)) * FIRST_STEP;
  let sum = 0;
  for (let from = first; from !== last; ) {
    const next = new Date(Math.min(end, Date.parse(from) + Math.max(1, width))).toISOString();
    // Instants are kept as they are written: one without its milliseconds sorts behind those with them.
    const to = next > from && next < last ? next : last;
    const start = performance.now();
    sum += await db.countFromIndex(store, name, IDBKeyRange.bound(from, to, false, true));
    const took = performance.now() - start;
    if (took < QUICK_MS) width *= 2;
    else if (took > SLOW_MS) width /= 2;
    from = to;
  }
  return sum + (await db.countFromIndex(store, name, IDBKeyRange.only(last)));
}

type StoreIndex<Store extends 'articles' | 'teasers'> = Extract<
  'savedAt' | 'lastReadAt',
  IndexNames<NachleseSchema, Store>
>;
