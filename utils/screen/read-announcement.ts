import type { Article, Instant } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { normalizeText } from '@/utils/text/normalize-text';

/** An article that a card announced under another headline than its own. */
export interface Announcement {
  readonly article: Article;
  /** The card's. */
  readonly headline: string;
  /** Whose card: the brand it shows, else the article's own paper. */
  readonly paper: string | null;
  /** When a page first showed the card to the reader. */
  readonly seenAt: Instant;
}

/**
 * The headline under which an article was announced, where it is another one: other words or another order of them. Of the cards
 * that lead to an article the store keeps one, with the headline seen last.
 */
export async function readAnnouncement(library: Library, article: Article): Promise<Announcement | undefined> {
  const teaser = await library.teaser(article.id);
  if (!teaser || wordsOf(teaser.headline) === wordsOf(article.headline)) return undefined;
  return { article, headline: teaser.headline, paper: teaser.label ?? article.publisher, seenAt: teaser.firstSeenAt };
}

/** Case, marks and spaces make no other headline. */
function wordsOf(text: string): string {
  return (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
