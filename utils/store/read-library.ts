// The reads of the repository. Each is one query or a few index look-ups; none of them loads a whole store.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article, ArticleId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import type { ArticleFilter, PlacedTeaser } from './library';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

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

type QuotesRead = IDBPTransaction<NachleseSchema, ('quotes' | 'links' | 'speakers' | 'articles' | 'teasers')[]>;

/** What somebody said last, newest first: of thousands of quotes only these are read. */
export async function newestQuotesBy(tx: QuotesRead, id: SpeakerId, limit: number): Promise<Quote[]> {
  const found: Quote[] = [];
  let cursor = await tx
    .objectStore('quotes')
    .index('speakerId+updatedAt')
    .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev');
  while (cursor && found.length < limit) {
    if (cursor.value.deletedAt === null) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

export async function speakersIn(db: Database, id: ArticleId): Promise<Speaker[]> {
  const tx = db.transaction(['quotes', 'speakers']);
  const counts = new Map<SpeakerId, number>();
  for (const { speakerId, deletedAt } of await tx.objectStore('quotes').index('articleId').getAll(id)) {
    if (speakerId && deletedAt === null) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([, a], [, b]) => b - a).map(([speakerId]) => speakerId);
  const speakers = await Promise.all(inOrder.map((speakerId) => tx.objectStore('speakers').get(speakerId)));
  return speakers.filter((speaker) => speaker !== undefined);
}

export async function teasersOn(db: Database, id: ArticleId): Promise<PlacedTeaser[]> {
  const tx = db.transaction(['links', 'teasers']);
  const links = await tx.objectStore('links').index('from').getAll(id);
  const placed = await Promise.all(
    links.map(async ({ reason, to, position }) => {
      const teaser = reason.kind === 'recommends' ? await tx.objectStore('teasers').get(to) : undefined;
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
