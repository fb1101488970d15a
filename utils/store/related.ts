// Which pieces belong to an article, read from links, quotes and teasers, with every reason found.
import type { IDBPDatabase } from 'idb';
import type { ArticleId } from '@/utils/model/article';
import type { LinkReason } from '@/utils/model/link';
import type { SpeakerId } from '@/utils/model/speaker';
import type { RelatedPiece } from './library';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

/** What one reason is worth in the order of the list: the same story first, then the paper's own word, then a shared voice. */
const WEIGHT = { 'same-story': 1, recommends: 0.5, 'recommended-by': 0.5, 'same-speaker': 0.3 } as const;
const MOST_RELATED = 10;
/** A head of government speaks in hundreds of pieces: only the newest of them are of use beside an article. */
const MOST_PER_SPEAKER = 10;

/**
 * Pieces related to an article that the reader has read or saved, best first, at most ten.
 * A card that was never opened counts only when the reader saved it; the rest is listed with the page's teasers.
 */
export async function relatedTo(db: Database, id: ArticleId): Promise<RelatedPiece[]> {
  const found = new Map<ArticleId, { reasons: LinkReason[]; score: number }>();
  const add = (other: ArticleId, reason: LinkReason, weight: number) => {
    if (other === id) return;
    const entry = found.get(other) ?? { reasons: [], score: 0 };
    entry.reasons.push(reason);
    entry.score += weight;
    found.set(other, entry);
  };

  for (const { to, reason, score } of await db.getAllFromIndex('links', 'from', id))
    add(to, reason, WEIGHT[reason.kind] * score);
  for (const { from, reason, score } of await db.getAllFromIndex('links', 'to', id)) {
    const turned: LinkReason = reason.kind === 'recommends' ? { kind: 'recommended-by', group: reason.group } : reason;
    add(from, turned, WEIGHT[turned.kind] * score);
  }
  for (const [speakerId, others] of await sameSpeakers(db, id)) {
    const speaker = await db.get('speakers', speakerId);
    if (!speaker) continue;
    for (const other of others)
      add(other, { kind: 'same-speaker', speakerId, name: speaker.name }, WEIGHT['same-speaker']);
  }

  const pieces = await Promise.all([...found].map(([other, { reasons, score }]) => toPiece(db, other, reasons, score)));
  return pieces
    .filter((piece) => piece !== undefined)
    .sort((a, b) => b.score - a.score || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, MOST_RELATED);
}

/** The speakers of an article and the other articles that quote them, newest first. */
async function sameSpeakers(db: Database, id: ArticleId): Promise<Map<SpeakerId, ArticleId[]>> {
  const speakers = new Set<SpeakerId>();
  for (const { speakerId, deletedAt } of await db.getAllFromIndex('quotes', 'articleId', id)) {
    if (speakerId && deletedAt === null) speakers.add(speakerId);
  }
  const articles = new Map<SpeakerId, ArticleId[]>();
  for (const speakerId of speakers) {
    const quotes = await db.getAllFromIndex('quotes', 'speakerId', speakerId);
    const others = new Set(
      quotes
        .filter((quote) => quote.articleId !== id && quote.deletedAt === null)
        .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        .map((quote) => quote.articleId),
    );
    articles.set(speakerId, [...others].slice(0, MOST_PER_SPEAKER));
  }
  return articles;
}

async function toPiece(
  db: Database,
  id: ArticleId,
  reasons: readonly LinkReason[],
  score: number,
): Promise<RelatedPiece | undefined> {
  const article = await db.get('articles', id);
  if (article) {
    if (article.deletedAt !== null) return undefined;
    const { headline, url, publisher, publishedAt } = article;
    return { id, headline, url, publisher, publishedAt, article, reasons, score };
  }
  const teaser = await db.get('teasers', id);
  if (!teaser || teaser.savedAt === null || teaser.deletedAt !== null) return undefined;
  const { headline, url, label, publishedAt } = teaser;
  return { id, headline, url, publisher: label, publishedAt, article: null, reasons, score };
}
