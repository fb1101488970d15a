// Reads that only the library and the background need; those of the popup are in `read-library.ts`.
import type { IDBPDatabase } from 'idb';
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
  const tx = db.transaction(['articles', 'teasers', 'quotes']);
  const articles = tx.objectStore('articles');
  const teasers = tx.objectStore('teasers');
  const quotes = tx.objectStore('quotes');
  const [saved, read, savedTeasers, kept, noArticles, noTeasers, noQuotes] = await Promise.all([
    articles.index('savedAt').count(),
    // Every article is in this index, and its entries are small: counting the store itself walks over the records.
    articles.index('lastReadAt').count(),
    teasers.index('savedAt').count(),
    quotes.index('origin').count('kept'),
    articles.index('deletedAt').getAll(),
    teasers.index('deletedAt').getAll(),
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
