// Stories in the store: articles carry the id of theirs, and a story record has its title and span. What the reader decides
// (another title, another story, none) is remembered at the article and never undone by grouping.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { UserFacingError } from '@/utils/failures';
import type { Article, ArticleId, Instant, StoryId } from '@/utils/model/article';
import type { Story } from '@/utils/model/story';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;
type ListTransaction = IDBPTransaction<NachleseSchema, ('articles' | 'stories')[]>;
type Transaction = IDBPTransaction<NachleseSchema, ('articles' | 'stories')[], 'readwrite'>;

/** A story in a list: with how many pieces out of the trash, from how many papers. */
export interface StoryInList extends Story {
  readonly articles: number;
  readonly papers: number;
}

/** Stories whose pieces are looked up at once. */
const BATCH = 50;

/** Last told first; stories of a single piece are none. */
export async function recentStories(db: Database, limit: number): Promise<StoryInList[]> {
  const tx = db.transaction(['stories', 'articles']);
  const found: StoryInList[] = [];
  let cursor = await tx.objectStore('stories').index('lastAt').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    const stories: Story[] = [];
    while (cursor && stories.length < Math.min(BATCH, limit - found.length)) {
      stories.push(cursor.value);
      cursor = await cursor.continue();
    }
    const listed = await Promise.all(stories.map((story) => toListed(tx, story)));
    found.push(...listed.filter((story) => story !== undefined));
  }
  return found;
}

async function toListed(tx: ListTransaction, story: Story): Promise<StoryInList | undefined> {
  const members = await tx.objectStore('articles').index('storyId').getAll(story.id);
  const shown = members.filter((article) => article.deletedAt === null);
  const papers = new Set(shown.map((article) => article.publisher)).size;
  return shown.length > 1 ? { ...story, articles: shown.length, papers } : undefined;
}

/** The pieces of a story out of the trash, first published first. */
export async function articlesOfStory(db: Database, id: StoryId): Promise<Article[]> {
  const members = await db.getAllFromIndex('articles', 'storyId', id);
  return members.filter((article) => article.deletedAt === null).sort((a, b) => told(a).localeCompare(told(b)));
}

/** The other ends of an article's links to pieces on the same event, with their strength. */
export async function sameStoryLinks(
  db: Database,
  id: ArticleId,
): Promise<{ readonly to: ArticleId; readonly score: number }[]> {
  const [from, to] = await Promise.all([
    db.getAllFromIndex('links', 'from', id),
    db.getAllFromIndex('links', 'to', id),
  ]);
  return [...from, ...to]
    .filter((link) => link.reason.kind === 'same-story')
    .map((link) => ({ to: link.from === id ? link.to : link.from, score: link.score }));
}

/** Puts articles into a story (a new one when it is unknown) as grouping found them; the reader's own choices stay. */
export async function joinStory(
  db: Database,
  ids: readonly ArticleId[],
  storyId: StoryId,
  title: { readonly text: string; readonly from: ArticleId },
  now: Instant,
): Promise<void> {
  const tx = db.transaction(['articles', 'stories'], 'readwrite');
  for (const id of ids) {
    const article = await tx.objectStore('articles').get(id);
    if (!article || article.isStoryChosen || article.storyId === storyId) continue;
    await tx.objectStore('articles').put({ ...article, storyId, updatedAt: now });
  }
  await refresh(tx, storyId, now, title);
  await tx.done;
}

/** @throws UserFacingError `not-found` */
export async function renameStory(db: Database, id: StoryId, title: string, now: Instant): Promise<void> {
  const tx = db.transaction('stories', 'readwrite');
  const story = await tx.store.get(id);
  const words = title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_CHARS);
  if (story && words !== '')
    await tx.store.put({ ...story, title: words, titleBy: 'reader', titleFrom: null, updatedAt: now });
  await tx.done;
  if (!story) throw new UserFacingError('not-found', `story ${id}`);
}

/**
 * Moves articles by the reader's choice.
 *
 * @param into - A story, new or known; `null`: into none.
 */
export async function moveToStory(
  db: Database,
  ids: readonly ArticleId[],
  into: StoryId | null,
  now: Instant,
): Promise<void> {
  const tx = db.transaction(['articles', 'stories'], 'readwrite');
  const touched = new Set<StoryId>(into === null ? [] : [into]);
  let first: Article | undefined;
  for (const id of ids) {
    const article = await tx.objectStore('articles').get(id);
    if (!article) continue;
    first ??= article;
    if (article.storyId !== null) touched.add(article.storyId);
    await tx.objectStore('articles').put({ ...article, storyId: into, isStoryChosen: true, updatedAt: now });
  }
  for (const id of touched) await refresh(tx, id, now, first && { text: first.headline, from: first.id });
  await tx.done;
}

/** A newspaper's longest headline has half of it. */
const MAX_TITLE_CHARS = 300;

/** Brings a story's record in line with its articles; one without any goes, unless the reader has named it. */
async function refresh(
  tx: Transaction,
  id: StoryId,
  now: Instant,
  title: { readonly text: string; readonly from: ArticleId } | undefined,
): Promise<void> {
  const before = await tx.objectStore('stories').get(id);
  const members = await tx.objectStore('articles').index('storyId').getAll(id);
  const times = members.map(told).sort();
  const [firstAt] = times;
  const lastAt = times.at(-1);
  if (firstAt === undefined || lastAt === undefined) {
    if (before?.titleBy !== 'reader') await tx.objectStore('stories').delete(id);
    return;
  }
  const stays = before && (before.titleBy === 'reader' || !title || !members.some(({ id: own }) => own === title.from));
  const named = stays
    ? { title: before.title, titleBy: before.titleBy, titleFrom: before.titleFrom }
    : {
        title: title?.text ?? members[0]?.headline ?? '',
        titleBy: 'nachlese' as const,
        titleFrom: title?.from ?? members[0]?.id ?? null,
      };
  await tx.objectStore('stories').put({ id, ...named, firstAt, lastAt, updatedAt: now });
}

/** When a piece was told: its publication, else its first reading. */
function told(article: Article): Instant {
  return article.publishedAt ?? article.firstReadAt;
}
