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

export async function counts(
  db: Database,
): Promise<{ saved: number; read: number; teasers: number; quotes: number; trash: number }> {
  const tx = db.transaction(['articles', 'teasers', 'quotes']);
  const [saved, read, trashed, teasers, quotes] = await Promise.all([
    tx.objectStore('articles').index('savedAt').count(),
    tx.objectStore('articles').count(),
    tx.objectStore('articles').index('deletedAt').getAll(),
    tx.objectStore('teasers').index('savedAt').getAll(),
    tx.objectStore('quotes').index('origin').getAll('kept'),
  ]);
  const savedInTrash = trashed.filter((article) => article.savedAt !== null).length;
  return {
    saved: saved - savedInTrash,
    read: read - trashed.length,
    teasers: teasers.filter((teaser) => teaser.deletedAt === null).length,
    quotes: quotes.filter((quote) => quote.deletedAt === null).length,
    trash: trashed.length,
  };
}
