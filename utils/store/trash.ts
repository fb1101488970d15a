// Saving, deleting and undoing. Deleted records stay whole for their time in the trash; afterwards a tombstone is left.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { UserFacingError } from '@/utils/failures';
import type { Article, ArticleId, Instant } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import { indexAgain, RECORD_STORES } from './index-again';
import { quoteDocument, teaserDocument } from './index-documents';
import { dropUnusedText, keepSpeaker } from './keep-reading';
import { changeQuotes, countChange } from './quote-counts';
import type { NachleseSchema, Tombstone } from './schema';
import { addToIndex, INDEX_STORES, removeFromIndex } from './write-index';

type Database = IDBPDatabase<NachleseSchema>;
type TrashStore = Tombstone['store'];

/** All that ends with a record; what is in the trash is out of the index already. */
const END_STORES = [
  'articles',
  'texts',
  'quotes',
  'speakers',
  'teasers',
  'links',
  'corrections',
  'tombstones',
] as const;
type EndTransaction = IDBPTransaction<NachleseSchema, typeof END_STORES, 'readwrite'>;

const KIND = { articles: 'article', teasers: 'teaser' } as const;

/** Marks an article as saved and takes it out of the trash; a second call changes nothing. */
export async function saveArticle(db: Database, id: ArticleId, now: Instant): Promise<void> {
  const tx = db.transaction(RECORD_STORES, 'readwrite');
  const article = await tx.objectStore('articles').get(id);
  if (article) {
    const savedAt = article.deletedAt === null ? (article.savedAt ?? now) : now;
    await tx.objectStore('articles').put({ ...article, savedAt, deletedAt: null, updatedAt: now });
    if (article.deletedAt !== null) await indexAgain(tx, 'articles', id);
  }
  await tx.done;
  if (!article) throw new UserFacingError('not-found', `article ${id}`);
}

/** Marks a teaser as saved, keeping what is already known of it. */
export async function saveTeaser(db: Database, teaser: Teaser, now: Instant): Promise<void> {
  const tx = db.transaction(['teasers', 'articles', 'tombstones', ...INDEX_STORES], 'readwrite');
  const before = await tx.objectStore('teasers').get(teaser.id);
  const opened = (await tx.objectStore('articles').get(teaser.id))?.firstReadAt ?? null;
  const known = before ?? teaser;
  const savedAt = known.deletedAt === null ? (known.savedAt ?? now) : now;
  const saved = { ...known, openedAt: known.openedAt ?? opened, savedAt, deletedAt: null, updatedAt: now };
  await tx.objectStore('teasers').put(saved);
  await addToIndex(tx, teaserDocument(saved));
  await tx.objectStore('tombstones').delete(teaser.id);
  await tx.done;
}

/** Keeps a quote of the reader's own, with its speaker when there is one. */
export async function keepQuote(db: Database, quote: Quote, speaker: Speaker | null): Promise<void> {
  const tx = db.transaction(['quotes', 'speakers', ...INDEX_STORES], 'readwrite');
  await changeQuotes(
    { quotes: tx.objectStore('quotes'), speakers: tx.objectStore('speakers') },
    [quote.articleId],
    async () => {
      await tx.objectStore('quotes').put(quote);
      if (speaker) await keepSpeaker(tx.objectStore('speakers'), speaker);
    },
  );
  await addToIndex(tx, quoteDocument(quote));
  await tx.done;
}

/**
 * Moves articles or teasers into the trash, or back out of it.
 *
 * @param deletedAt - When they were deleted; `null` takes them out.
 * @returns How many of the ids are known.
 */
export async function setDeleted(
  db: Database,
  store: 'articles' | 'teasers',
  ids: readonly string[],
  deletedAt: Instant | null,
  now: Instant,
): Promise<number> {
  const tx = db.transaction(RECORD_STORES, 'readwrite');
  const records = tx.objectStore(store);
  let changed = 0;
  for (const id of ids) {
    const record = await records.get(IDBKeyRange.only(id));
    if (!record) continue;
    await records.put({ ...record, deletedAt, updatedAt: now });
    if (deletedAt === null) await indexAgain(tx, store, record.id);
    else await removeFromIndex(tx, KIND[store], record.id);
    changed++;
  }
  await tx.done;
  return changed;
}

/** The same for quotes, which count for their speakers. Those that were found are in the index with their article. */
export async function setQuotesDeleted(
  db: Database,
  ids: readonly QuoteId[],
  deletedAt: Instant | null,
  now: Instant,
): Promise<number> {
  const tx = db.transaction(['quotes', 'speakers', ...INDEX_STORES], 'readwrite');
  const quotes = tx.objectStore('quotes');
  const known = (await Promise.all(ids.map((id) => quotes.get(id)))).filter((quote) => quote !== undefined);
  const articles = known.map(({ articleId }) => articleId);
  await changeQuotes({ quotes, speakers: tx.objectStore('speakers') }, articles, async () => {
    for (const quote of known) await quotes.put({ ...quote, deletedAt, updatedAt: now });
  });
  for (const quote of known) {
    if (deletedAt !== null) await removeFromIndex(tx, 'quote', quote.id);
    else if (quote.origin === 'kept') await addToIndex(tx, quoteDocument(quote));
  }
  await tx.done;
  return known.length;
}

/**
 * Ends what was deleted before an instant: an article goes with its text, found quotes and links; a tombstone stays.
 * Quotes the reader kept outlive their article.
 */
export async function purge(db: Database, before: Instant): Promise<number> {
  const tx = db.transaction(END_STORES, 'readwrite');
  const old = IDBKeyRange.upperBound(before, true);
  let ended = 0;

  for (const article of await tx.objectStore('articles').index('deletedAt').getAll(old)) {
    await endArticle(tx, article, before);
    ended++;
  }
  for (const quote of await tx.objectStore('quotes').index('deletedAt').getAll(old)) {
    // A found quote stays marked as deleted: the next reading of its article would bring it back otherwise.
    if (quote.origin === 'found') continue;
    await tx.objectStore('quotes').delete(quote.id);
    await bury(tx, quote.id, 'quotes', quote.deletedAt ?? before, before);
    ended++;
  }
  for (const teaser of await tx.objectStore('teasers').index('deletedAt').getAll(old)) {
    await tx.objectStore('teasers').delete(teaser.id);
    await bury(tx, teaser.id, 'teasers', teaser.deletedAt ?? before, before);
    ended++;
  }
  await tx.done;
  return ended;
}

/** Ends some of the articles in the trash, as `purge` does; what is not in the trash stays. Returns how many ended. */
export async function purgeArticles(db: Database, ids: readonly ArticleId[], now: Instant): Promise<number> {
  const tx = db.transaction(END_STORES, 'readwrite');
  let ended = 0;
  for (const id of ids) {
    const article = await tx.objectStore('articles').get(id);
    if (!article || article.deletedAt === null) continue;
    await endArticle(tx, article, now);
    ended++;
  }
  await tx.done;
  return ended;
}

async function endArticle(tx: EndTransaction, article: Article, now: Instant): Promise<void> {
  await tx.objectStore('articles').delete(article.id);
  for (const hash of article.textHashes)
    await dropUnusedText(tx.objectStore('articles'), tx.objectStore('texts'), hash);
  const quotes = await tx.objectStore('quotes').index('articleId').getAll(article.id);
  const kept = quotes.filter(({ origin }) => origin === 'kept');
  for (const { id, origin } of quotes) if (origin === 'found') await tx.objectStore('quotes').delete(id);
  await countChange({ quotes: tx.objectStore('quotes'), speakers: tx.objectStore('speakers') }, quotes, kept);
  for (const key of await tx.objectStore('links').index('from').getAllKeys(article.id))
    await tx.objectStore('links').delete(key);
  for (const key of await tx.objectStore('corrections').index('articleId').getAllKeys(article.id))
    await tx.objectStore('corrections').delete(key);
  await bury(tx, article.id, 'articles', article.deletedAt ?? now, now);
}

async function bury(
  tx: EndTransaction,
  id: string,
  store: TrashStore,
  deletedAt: Instant,
  now: Instant,
): Promise<void> {
  await tx.objectStore('tombstones').put({ id, store, deletedAt, updatedAt: now });
}
