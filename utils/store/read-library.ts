// The reads of the repository. Each is one query or a few index look-ups; none of them loads a whole store.
import type { IDBPDatabase } from 'idb';
import type { Article, ArticleId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import type { ArticleFilter, ArticleInContext, PlacedTeaser } from './library';
import { type ContextRead, readContext, relatedTo } from './related';
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

/** What popup and panel show of an article, in one transaction; `undefined` when it is not kept. */
export async function articleInContext(db: Database, id: ArticleId): Promise<ArticleInContext | undefined> {
  const tx = readContext(db);
  const quotes = quotesIn(tx, id);
  const [article, inOrder, speakers, teasers, related] = await Promise.all([
    tx.objectStore('articles').get(id),
    quotes,
    quotes.then((found) => speakersOf(tx, found)),
    teasersOn(tx, id),
    relatedTo(tx, id),
  ]);
  return article && { article, quotes: inOrder, speakers, teasers, related };
}

export async function quotesIn(tx: ContextRead, id: ArticleId): Promise<Quote[]> {
  const quotes = await tx.objectStore('quotes').index('articleId').getAll(id);
  return quotes.filter((quote) => quote.deletedAt === null).sort((a, b) => start(a) - start(b));
}

/** Where a quote begins; the reader's own have no place in the engine's text and come last. */
function start(quote: Quote): number {
  return quote.origin === 'kept' ? Number.MAX_SAFE_INTEGER : (quote.content[0]?.[0] ?? 0);
}

/** Who says these, most quoted first. */
async function speakersOf(tx: ContextRead, quotes: readonly Quote[]): Promise<Speaker[]> {
  const counts = new Map<SpeakerId, number>();
  for (const { speakerId } of quotes) if (speakerId) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  const inOrder = [...counts].sort(([, a], [, b]) => b - a).map(([speakerId]) => speakerId);
  const speakers = await Promise.all(inOrder.map((speakerId) => tx.objectStore('speakers').get(speakerId)));
  return speakers.filter((speaker) => speaker !== undefined);
}

export async function teasersOn(tx: ContextRead, id: ArticleId): Promise<PlacedTeaser[]> {
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
