// The reads of the repository. Each is one query or a few index look-ups; none of them loads a whole store.
import type { IDBPDatabase } from 'idb';
import type { Article, ArticleId, Block } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import type { ArticleFilter, PlacedTeaser } from './library';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

export async function blocks(db: Database, id: ArticleId): Promise<readonly Block[]> {
  const article = await db.get('articles', id);
  if (!article) return [];
  return (await db.get('texts', article.textHash))?.blocks ?? [];
}

/** Articles by one of their dates, newest first. The trash is listed by `deletedAt` only. */
export async function articlesBy(
  db: Database,
  index: 'savedAt' | 'lastReadAt' | 'deletedAt',
  limit: number,
  only: ArticleFilter = {},
): Promise<Article[]> {
  const found: Article[] = [];
  let cursor = await db.transaction('articles').store.index(index).openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    const { deletedAt, shelf, tags } = cursor.value;
    const isListed = index === 'deletedAt' || deletedAt === null;
    const fits =
      (only.shelf === undefined || shelf === only.shelf) && (only.tag === undefined || tags.includes(only.tag));
    if (isListed && fits) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

export async function quotesIn(db: Database, id: ArticleId): Promise<Quote[]> {
  const quotes = await db.getAllFromIndex('quotes', 'articleId', id);
  return quotes.filter((quote) => quote.deletedAt === null).sort((a, b) => start(a) - start(b));
}

/** Where a quote begins; the reader's own have no place in the engine's text and come last. */
function start(quote: Quote): number {
  return quote.origin === 'kept' ? Number.MAX_SAFE_INTEGER : (quote.content[0]?.[0] ?? 0);
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

export async function speakersIn(db: Database, id: ArticleId): Promise<Speaker[]> {
  const counts = new Map<SpeakerId, number>();
  for (const { speakerId } of await quotesIn(db, id)) {
    if (speakerId) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([, a], [, b]) => b - a).map(([speakerId]) => speakerId);
  const speakers = await Promise.all(inOrder.map((speakerId) => db.get('speakers', speakerId)));
  return speakers.filter((speaker) => speaker !== undefined);
}

export async function teasersOn(db: Database, id: ArticleId): Promise<PlacedTeaser[]> {
  const links = await db.getAllFromIndex('links', 'from', id);
  const placed = await Promise.all(
    links.map(async ({ reason, to, position }) => {
      const teaser = reason.kind === 'recommends' ? await db.get('teasers', to) : undefined;
      return teaser && reason.kind === 'recommends' ? { teaser, group: reason.group, position } : undefined;
    }),
  );
  return placed.filter((entry) => entry !== undefined).sort((a, b) => a.position - b.position);
}

export async function savedTeasers(db: Database, limit: number): Promise<Teaser[]> {
  const found: Teaser[] = [];
  let cursor = await db.transaction('teasers').store.index('savedAt').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    if (cursor.value.deletedAt === null) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
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
