// Which pieces belong to an article, read from links, quotes and teasers, with every reason found.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ArticleId } from '@/utils/model/article';
import type { LinkReason } from '@/utils/model/link';
import type { Quote } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { RelatedPiece } from './library';
import type { NachleseSchema } from './schema';

/** All that is read to show an article with what surrounds it. */
export type ContextRead = IDBPTransaction<NachleseSchema, ('links' | 'quotes' | 'speakers' | 'articles' | 'teasers')[]>;

/** Begins to read an article with what surrounds it. */
export function readContext(db: IDBPDatabase<NachleseSchema>): ContextRead {
  return db.transaction(['links', 'quotes', 'speakers', 'articles', 'teasers']);
}

/** What one reason is worth in the order of the list: the same story first, then the paper's own word, then a shared voice. */
const WEIGHT = { 'same-story': 1, recommends: 0.5, 'recommended-by': 0.5, 'same-speaker': 0.3 } as const;
const MOST_RELATED = 10;
/** A head of government speaks in hundreds of pieces: only the newest of them are of use beside an article. */
const MOST_PER_SPEAKER = 10;
/** Of their quotes so many are looked at to find those pieces. */
const MOST_LOOKED_AT = 60;

/**
 * Pieces related to an article that the reader has read or saved, best first, at most ten.
 * A card that was never opened counts only when the reader saved it; the rest is listed with the page's teasers.
 */
export async function relatedTo(tx: ContextRead, id: ArticleId): Promise<RelatedPiece[]> {
  const found = new Map<ArticleId, { reasons: LinkReason[]; score: number }>();
  const add = (other: ArticleId, reason: LinkReason, weight: number) => {
    if (other === id) return;
    const entry = found.get(other) ?? { reasons: [], score: 0 };
    entry.reasons.push(reason);
    entry.score += weight;
    found.set(other, entry);
  };

  const links = tx.objectStore('links');
  const [leaving, coming, voices] = await Promise.all([
    links.index('from').getAll(id),
    links.index('to').getAll(id),
    sameSpeakers(tx, id),
  ]);
  for (const { to, reason, score } of leaving) add(to, reason, WEIGHT[reason.kind] * score);
  for (const { from, reason, score } of coming) {
    const turned: LinkReason = reason.kind === 'recommends' ? { kind: 'recommended-by', group: reason.group } : reason;
    add(from, turned, WEIGHT[turned.kind] * score);
  }
  for (const { speaker, articles } of voices) {
    const reason: LinkReason = { kind: 'same-speaker', speakerId: speaker.id, name: speaker.name };
    for (const other of articles) add(other, reason, WEIGHT['same-speaker']);
  }

  const pieces = await Promise.all([...found].map(([other, { reasons, score }]) => toPiece(tx, other, reasons, score)));
  return pieces
    .filter((piece) => piece !== undefined)
    .sort((a, b) => b.score - a.score || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, MOST_RELATED);
}

/** What somebody said last, newest first: of thousands of quotes only these are read, and all at once instead of one by one. */
export async function newestQuotesBy(tx: ContextRead, id: SpeakerId, limit: number): Promise<Quote[]> {
  const quotes = tx.objectStore('quotes');
  const keys = await quotes.index('speakerId+updatedAt').getAllKeys(IDBKeyRange.bound([id], [id, []]));
  const found: Quote[] = [];
  while (keys.length > 0 && found.length < limit) {
    const next = keys.splice(found.length - limit).reverse();
    const read = await Promise.all(next.map((key) => quotes.get(key)));
    found.push(...read.flatMap((quote) => (quote?.deletedAt === null ? [quote] : [])));
  }
  return found;
}

interface Voice {
  readonly speaker: Speaker;
  /** The other articles that quote them, newest first. */
  readonly articles: readonly ArticleId[];
}

async function sameSpeakers(tx: ContextRead, id: ArticleId): Promise<Voice[]> {
  const quotes = tx.objectStore('quotes');
  const own = await quotes.index('articleId').getAll(id);
  const ids = new Set(own.map(({ deletedAt, speakerId }) => (deletedAt === null ? speakerId : null)));
  const voices = await Promise.all(
    [...ids].map(async (speakerId): Promise<Voice | undefined> => {
      if (speakerId === null) return undefined;
      const [speaker, newest] = await Promise.all([
        tx.objectStore('speakers').get(speakerId),
        newestQuotesBy(tx, speakerId, MOST_LOOKED_AT),
      ]);
      const others = new Set(newest.map(({ articleId }) => articleId).filter((other) => other !== id));
      return speaker && { speaker, articles: [...others].slice(0, MOST_PER_SPEAKER) };
    }),
  );
  return voices.filter((voice) => voice !== undefined).sort((a, b) => namedInFull(b) - namedInFull(a));
}

/** A first name and a surname say more about what two pieces share than "the union" does. */
const namedInFull = ({ speaker }: Voice): number => +/ /.test(speaker.name);

async function toPiece(
  tx: ContextRead,
  id: ArticleId,
  reasons: readonly LinkReason[],
  score: number,
): Promise<RelatedPiece | undefined> {
  const article = await tx.objectStore('articles').get(id);
  if (article) {
    if (article.deletedAt !== null) return undefined;
    const { headline, url, publisher, publishedAt } = article;
    return { id, headline, url, publisher, publishedAt, article, reasons, score };
  }
  const teaser = await tx.objectStore('teasers').get(id);
  if (!teaser?.savedAt || teaser.deletedAt) return undefined;
  const { headline, url, label, publishedAt } = teaser;
  return { id, headline, url, publisher: label, publishedAt, article: null, reasons, score };
}
