// An article that tells the same event as earlier ones joins their story. Nothing is computed anew: only what it was linked to.
import type { Article, ArticleId, Instant, StoryId } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { type Compared, fitsOf, storyToJoin } from '@/utils/stories/join-story';

/** An earlier article and how sure it is that both tell the same event, 0..1. */
export interface LinkedArticle {
  readonly to: ArticleId;
  readonly score: number;
}

/** Pages opened at once are read at once; two that grouped at once would each open a story with a third. */
let lastGrouped: Promise<unknown> = Promise.resolve();

/**
 * Puts a new article into the story it belongs to, one article after the other. A second piece opens the story: it bears the first one's id, for good.
 *
 * @returns The story, or `null` when the article stands alone so far.
 */
export function groupStory(
  library: Library,
  id: ArticleId,
  links: readonly LinkedArticle[],
  now: Instant,
): Promise<StoryId | null> {
  const grouped = lastGrouped.then(() => group(library, id, links, now));
  // Whoever asked hears of a failure; the next article is grouped all the same.
  lastGrouped = grouped.catch(() => undefined);
  return grouped;
}

async function group(
  library: Library,
  id: ArticleId,
  links: readonly LinkedArticle[],
  now: Instant,
): Promise<StoryId | null> {
  const article = await library.article(id);
  if (!article || article.isStoryChosen || article.storyId !== null) return article?.storyId ?? null;
  const sizes = new Map<string, number>();
  const compared: Compared[] = [];
  for (const { to, score } of links) {
    const other = await library.article(to);
    // The reader took it out of its story: it draws nobody into one.
    if (!other || other.deletedAt !== null || (other.isStoryChosen && other.storyId === null)) continue;
    const story = storyOf(other);
    if (!sizes.has(story)) sizes.set(story, other.storyId ? (await library.articlesOfStory(other.storyId)).length : 1);
    compared.push({ story, probability: score });
  }
  const story = storyToJoin(fitsOf(compared, (name) => sizes.get(name) ?? 1)) as StoryId | undefined;
  if (story === undefined) return null;
  const known = await library.articlesOfStory(story);
  const first = known.length === 0 ? await library.article(story as string as ArticleId) : undefined;
  const members = [...known, ...(first ? [first] : []), article];
  await library.joinStory([...(first ? [first.id] : []), id], story, await titleOf(library, members), now);
  return story;
}

/** An article on its own is a story in waiting, under its own id. */
function storyOf(article: Article): string {
  return article.storyId ?? article.id;
}

/** Beyond these the title has settled. */
const MOST_CENTRAL = 30;

/** The most central headline: of the piece with the strongest links to the others; of equals the earliest. */
async function titleOf(library: Library, members: readonly Article[]): Promise<{ text: string; from: ArticleId }> {
  const ids = new Set(members.map(({ id }) => id));
  let best = members[0];
  let bestSum = -1;
  for (const member of members.slice(0, MOST_CENTRAL)) {
    const links = await library.sameStoryLinks(member.id);
    const sum = links.filter(({ to }) => ids.has(to)).reduce((total, { score }) => total + score, 0);
    if (sum > bestSum) [best, bestSum] = [member, sum];
  }
  if (!best) throw new Error('a story has members');
  return { text: best.headline, from: best.id };
}
