// What the reader adds to an article: where it stands, tags, a note. Nothing here is ever changed by reading a page again.
import type { IDBPDatabase } from 'idb';
import type { Article, ArticleId, Instant, Shelf } from '@/utils/model/article';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

/** Longer ones are no tags; more of them are no order. */
const MAX_TAG_CHARS = 50;
const MAX_TAGS = 50;
const MAX_NOTE_CHARS = 20_000;

/** @returns How many of the ids are known. */
export function setShelf(db: Database, ids: readonly ArticleId[], shelf: Shelf, now: Instant): Promise<number> {
  return changeArticles(db, ids, (article) => ({ ...article, shelf, updatedAt: now }));
}

/** Gives and takes tags. A tag is kept as it is written first; case makes no difference. @returns How many ids are known. */
export function changeTags(
  db: Database,
  ids: readonly ArticleId[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
  now: Instant,
): Promise<number> {
  const removed = new Set(change.remove.map(fold));
  return changeArticles(db, ids, (article) => {
    const tags = article.tags.filter((tag) => !removed.has(fold(tag)));
    for (const tag of change.add.map(tidyTag)) {
      if (tag !== '' && tags.length < MAX_TAGS && !tags.some((known) => fold(known) === fold(tag))) tags.push(tag);
    }
    return { ...article, tags, updatedAt: now };
  });
}

/** @param note - Empty: no note any more. @returns How many of the ids are known: 0 or 1. */
export function setNote(db: Database, id: ArticleId, note: string, now: Instant): Promise<number> {
  const kept = note.trim().slice(0, MAX_NOTE_CHARS);
  return changeArticles(db, [id], (article) => ({ ...article, note: kept === '' ? null : kept, updatedAt: now }));
}

/** All tags with the number of articles out of the trash, most used first. The index counts; only the trash is looked at. */
export async function tags(db: Database): Promise<{ tag: string; articles: number }[]> {
  const { store } = db.transaction('articles');
  const index = store.index('tags');
  const known: string[] = [];
  const removed = store.index('deletedAt').getAll();
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    known.push(cursor.key);
  const [used, trash] = await Promise.all([Promise.all(known.map((tag) => index.count(tag))), removed]);
  return known
    .map((tag, i) => ({ tag, articles: (used[i] ?? 0) - trash.filter((article) => article.tags.includes(tag)).length }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || a.tag.localeCompare(b.tag));
}

async function changeArticles(
  db: Database,
  ids: readonly ArticleId[],
  change: (article: Article) => Article,
): Promise<number> {
  const tx = db.transaction('articles', 'readwrite');
  let changed = 0;
  for (const id of ids) {
    const article = await tx.store.get(id);
    if (!article) continue;
    await tx.store.put(change(article));
    changed++;
  }
  await tx.done;
  return changed;
}

function tidyTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').trim().slice(0, MAX_TAG_CHARS);
}

function fold(tag: string): string {
  return tag.toLowerCase().normalize('NFC');
}
