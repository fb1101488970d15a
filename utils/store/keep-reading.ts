// One reading of a page becomes records, in one transaction: everything or nothing. What the reader did before stays.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article, TextHash } from '@/utils/model/article';
import type { Speaker } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import { articleDocument } from './index-documents';
import type { KeptReading } from './library';
import { countChange } from './quote-counts';
import type { NachleseSchema, StoredSpeaker } from './schema';
import { addToIndex, INDEX_STORES } from './write-index';

const STORES = ['articles', 'texts', 'quotes', 'speakers', 'teasers', 'links', 'tombstones', ...INDEX_STORES] as const;
type Transaction = IDBPTransaction<NachleseSchema, typeof STORES, 'readwrite'>;

/**
 * Stores an article with its text, quotes, speakers, teasers and links, and takes it into the index.
 *
 * A second visit updates: saved, deleted and first-read marks stay, quotes the reader kept stay, and a text that is now behind
 * a paywall does not replace a whole one.
 *
 * @returns `known`: the article was there before.
 * @throws QuotaExceededError, as IndexedDB gives it; nothing is written then.
 */
export async function keepReading(db: IDBPDatabase<NachleseSchema>, reading: KeptReading): Promise<{ known: boolean }> {
  const { article: read, blocks, quotes, signature } = reading;
  const document = articleDocument(read, blocks, quotes, signature?.signature ?? null);
  const tx = db.transaction(STORES, 'readwrite');
  try {
    const before = await tx.objectStore('articles').get(reading.article.id);
    const losesText = before?.partial === null && reading.article.partial !== null;
    const article = mergeArticle(before, reading.article, losesText);
    await tx.objectStore('articles').put(article);
    await tx.objectStore('tombstones').delete(reading.article.id);
    if (!losesText) {
      await keepText(tx, before, reading);
      if (article.deletedAt === null && !(before && isSameToIndex(before, article))) {
        await addToIndex(tx, document, reading.signature);
      }
    }
    await keepTeasers(tx, reading);
    await keepLinks(tx, reading);
    await tx.done;
    return { known: before !== undefined };
  } catch (error) {
    abort(tx);
    await tx.done.catch((rejection: unknown) => {
      // A transaction that ended by itself tells the cause (a full disk), and the request's error is only its echo; one that
      // was ended here says no more than that it was.
      if (tx.error !== null) throw rejection;
    });
    throw error;
  }
}

/** Ends a transaction that may have ended by itself. */
export function abort(tx: { abort(): void; readonly error: unknown }): void {
  if (tx.error === null) {
    try {
      tx.abort();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    }
  }
}

/** A second visit that brings nothing new leaves the index alone. */
function isSameToIndex(before: Article, now: Article): boolean {
  const { textHash, headline, kicker, standfirst, publishedAt } = now;
  return (
    textHash === before.textHash &&
    headline === before.headline &&
    kicker === before.kicker &&
    standfirst === before.standfirst &&
    publishedAt === before.publishedAt
  );
}

function mergeArticle(before: Article | undefined, now: Article, losesText: boolean): Article {
  if (!before) return now;
  if (losesText) return { ...before, lastReadAt: now.lastReadAt, updatedAt: now.updatedAt };
  return {
    ...now,
    firstReadAt: before.firstReadAt,
    savedAt: before.savedAt,
    deletedAt: before.deletedAt,
    shelf: before.shelf,
    tags: before.tags,
    note: before.note,
    storyId: before.storyId ?? now.storyId,
    isStoryChosen: before.isStoryChosen,
    textHashes: before.savedAt === null ? now.textHashes : [...new Set([...before.textHashes, now.textHash])],
  };
}

async function keepText(tx: Transaction, before: Article | undefined, reading: KeptReading): Promise<void> {
  const { article, blocks, quotes, speakers } = reading;
  const stored = await tx.objectStore('texts').get(article.textHash);
  if (!stored) await tx.objectStore('texts').put({ hash: article.textHash, blocks, firstSeenAt: article.lastReadAt });
  if (before) await dropUnusedText(tx.objectStore('articles'), tx.objectStore('texts'), before.textHash);

  const quoteStore = tx.objectStore('quotes');
  const deleted = new Map<string, string>();
  const earlier = await quoteStore.index('articleId').getAll(article.id);
  for (const old of earlier) {
    if (old.origin !== 'found') continue;
    if (old.deletedAt !== null) deleted.set(old.id, old.deletedAt);
    await quoteStore.delete(old.id);
  }
  const found = quotes.map((quote) => ({ ...quote, deletedAt: deleted.get(quote.id) ?? quote.deletedAt }));
  for (const quote of found) await quoteStore.put(quote);

  for (const speaker of speakers) await keepSpeaker(tx.objectStore('speakers'), speaker);
  await countChange({ quotes: tx.objectStore('quotes'), speakers: tx.objectStore('speakers') }, earlier, [
    ...earlier.filter(({ origin }) => origin === 'kept'),
    ...found,
  ]);
}

/** Deletes a text that no article prints any more, in its present or an earlier form. */
export async function dropUnusedText(
  articles: { index(name: 'textHashes'): { count(hash: TextHash): Promise<number> } },
  texts: { delete(hash: TextHash): Promise<void> },
  hash: TextHash,
): Promise<void> {
  if ((await articles.index('textHashes').count(hash)) === 0) await texts.delete(hash);
}

/** Adds what an article says of a person to what is known; the same article's earlier words are replaced. */
export async function keepSpeaker(
  store: {
    get(id: Speaker['id']): Promise<StoredSpeaker | undefined>;
    put(speaker: StoredSpeaker): Promise<unknown>;
  },
  speaker: Speaker,
): Promise<void> {
  const before = await store.get(speaker.id);
  const articles = new Set(speaker.roles.map((role) => role.articleId));
  const name = before?.name ?? speaker.name;
  await store.put({
    ...speaker,
    // Merged people go by the name the reader chose.
    name,
    aliases: [...new Set([...(before?.aliases ?? []), speaker.name, ...speaker.aliases])].filter(
      (alias) => alias !== name,
    ),
    roles: [...(before?.roles ?? []).filter((role) => !articles.has(role.articleId)), ...speaker.roles],
    quotes: before?.quotes,
    articles: before?.articles,
  });
}

async function keepTeasers(tx: Transaction, { article, teasers }: KeptReading): Promise<void> {
  const store = tx.objectStore('teasers');
  const own = await store.get(article.id);
  if (own && own.openedAt === null) await store.put(fillIn(own, article));
  for (const teaser of teasers) {
    if (teaser.id === article.id) continue;
    const before = await store.get(teaser.id);
    const target = await tx.objectStore('articles').get(teaser.id);
    await store.put(mergeTeaser(before, teaser, target?.firstReadAt ?? null));
  }
}

/** What a teaser left open is known when its article is opened. A card keeps its own headline; a bare link gets one. */
function fillIn(teaser: Teaser, article: Article): Teaser {
  const isBare = teaser.kicker === null && teaser.snippet === null && teaser.group === null;
  return {
    ...teaser,
    headline: isBare && article.headline !== '' ? article.headline : teaser.headline,
    kicker: teaser.kicker ?? article.kicker,
    publishedAt: teaser.publishedAt ?? article.publishedAt,
    snippet: teaser.snippet ?? article.standfirst,
    label: teaser.label ?? article.publisher,
    image: teaser.image ?? article.image?.url ?? null,
    openedAt: article.lastReadAt,
    updatedAt: article.updatedAt,
  };
}

function mergeTeaser(before: Teaser | undefined, now: Teaser, openedAt: string | null): Teaser {
  if (!before) return { ...now, openedAt };
  const kept = { firstSeenAt: before.firstSeenAt, savedAt: before.savedAt, deletedAt: before.deletedAt };
  return {
    ...now,
    kicker: now.kicker ?? before.kicker,
    snippet: now.snippet ?? before.snippet,
    label: now.label ?? before.label,
    image: now.image ?? before.image,
    publishedAt: now.publishedAt ?? before.publishedAt,
    ...kept,
    openedAt: before.openedAt ?? openedAt,
  };
}

async function keepLinks(tx: Transaction, { article, links }: KeptReading): Promise<void> {
  const store = tx.objectStore('links');
  for (const id of await store.index('from').getAllKeys(article.id)) await store.delete(id);
  for (const link of links) await store.put(link);
}
