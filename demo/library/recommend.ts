// The cards beside an article: other pieces of the same paper, some never opened, now and then an advertisement.
import type { ExtractedTeaser, Placement } from '@/utils/model/teaser';
import { chance, pick } from './chance';
import { type Composed, toSlug } from './compose';
import type { Paper } from './papers';
import { type Card, SPONSORED, UNREAD } from './unread-cards';
import { inPaperMarks } from './write-paragraph';

const DAY_MS = 86_400_000;

/**
 * Two to five cards: what came before on the same matter first, then what is fresh in the paper.
 *
 * @param all - The whole library; the paper's own pieces are chosen from it.
 * @param readMs - When the page was open: nothing later can stand on it.
 */
export function recommend(composed: Composed, all: readonly Composed[], readMs: number): ExtractedTeaser[] {
  const { paper, story, article } = composed;
  const seed = chance(article.url);
  const shown = all.filter((other) => other !== composed && other.paper === paper && other.publishedMs < readMs);
  const newestFirst = shown.sort((a, b) => b.publishedMs - a.publishedMs);
  const sameStory = newestFirst.filter((other) => other.story === story).slice(0, 2);
  const fresh = newestFirst.filter((other) => other.story !== story).slice(0, 1 + (seed % 2));
  const unread = [0, 1]
    .slice(0, sameStory.length > 1 ? 1 : 2)
    .map((step) => UNREAD[paper.id][(seed + step) % UNREAD[paper.id].length]);
  const cards = [
    ...sameStory.map((other, index) => toCard(other, index === 0 ? 'inline' : 'after', seed)),
    ...fresh.map((other, index) => toCard(other, index === 0 ? 'after' : 'sidebar', seed)),
    ...unread.flatMap((card, index) => (card ? [unreadCard(card, paper, composed.publishedMs, seed + index)] : [])),
  ].slice(0, seed % 4 === 0 ? 4 : 5);
  return seed % 4 === 0 ? [...cards, advertisement(paper, seed)] : cards;
}

function toCard({ article, paper, piece }: Composed, placement: Placement, seed: number): ExtractedTeaser {
  return {
    url: article.url,
    headline: piece.options.card ?? article.headline,
    kicker: article.kicker,
    publishedAt: seed % 3 === 0 ? null : (article.publishedAt?.slice(0, 10) ?? null),
    snippet: placement === 'inline' ? null : article.standfirst,
    label: null,
    image: placement === 'after' && article.image ? article.image.url : null,
    group: boxOf(paper, placement),
    placement,
    sponsored: false,
  };
}

function unreadCard(
  [kicker, headline, snippet]: Card,
  paper: Paper,
  publishedMs: number,
  seed: number,
): ExtractedTeaser {
  // The same card has the same address wherever it stands, so its day hangs on the headline alone.
  const number = chance(headline);
  const day = new Date(Math.min(Date.parse('2026-05-19') + (number % 20) * DAY_MS, publishedMs))
    .toISOString()
    .slice(0, 10);
  const path = paper.address({
    slug: toSlug(headline),
    section: toSlug(kicker ?? 'news'),
    day: '2026-05-19',
    number: 4000 + (number % 90_000),
  });
  const placement = seed % 2 === 0 ? 'sidebar' : 'after';
  return {
    url: paper.origin + path,
    headline: inPaperMarks(headline, paper),
    kicker,
    publishedAt: seed % 2 === 0 ? null : day,
    snippet: snippet && inPaperMarks(snippet, paper),
    label: null,
    image: null,
    group: boxOf(paper, placement),
    placement,
    sponsored: false,
  };
}

function advertisement(paper: Paper, seed: number): ExtractedTeaser {
  const [kicker, headline, snippet] = pick(SPONSORED[paper.lang], seed >>> 4);
  return {
    url: `https://werbung.example/${paper.id}/${toSlug(headline)}`,
    headline,
    kicker,
    publishedAt: null,
    snippet,
    label: kicker,
    image: null,
    group: null,
    placement: 'other',
    sponsored: true,
  };
}

function boxOf({ boxes: [inText, after, sidebar] }: Paper, placement: Placement): string {
  return placement === 'inline' ? inText : placement === 'after' ? after : sidebar;
}
