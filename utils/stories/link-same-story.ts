// Which of the articles read lately tell the same story as a new one, and by which words. Works on signatures alone.
import { joinThreshold, nearness } from './join-story';
import { createRarity } from './rarity';
import type { Signature } from './signature';
import { cosineFrom } from './similarity';

export interface SignedArticle<Id extends string> {
  readonly id: Id;
  /** ISO 8601: when it was read. */
  readonly at: string;
  readonly signature: Signature;
}

export interface StoryLink<Id extends string> {
  readonly to: Id;
  /** 0..1 */
  readonly score: number;
  /** What both speak of, in the words of the new article. */
  readonly terms: readonly string[];
}

const MAX_LINKS = 10;
/** A story runs on for weeks, but two pieces a month apart need more in common. */
const TIME = { days: 14, floor: 0.5, undated: 0.9 };

/** Links a new article to earlier ones, strongest first, at most ten. */
export function linkSameStory<Id extends string>(
  article: SignedArticle<Id>,
  earlier: readonly SignedArticle<Id>[],
): StoryLink<Id>[] {
  const others = earlier.filter((other) => other.id !== article.id);
  const rarity = createRarity();
  for (const other of [...others].reverse()) rarity.learn(other.signature);
  const likeness = cosineFrom(article.signature, rarity.idf);
  const time = Date.parse(article.at);
  const links: StoryLink<Id>[] = [];
  for (const other of others) {
    const { score, shared } = likeness(other.signature);
    const near = nearness(time, Date.parse(other.at), TIME.days, TIME.floor, TIME.undated);
    const needed = Math.max(joinThreshold(article.signature), joinThreshold(other.signature));
    if (score * near >= needed && shared.length > 1)
      links.push({ to: other.id, score: Math.min(1, score * near), terms: shared.slice(0, 3) });
  }
  return links.sort((a, b) => b.score - a.score).slice(0, MAX_LINKS);
}
