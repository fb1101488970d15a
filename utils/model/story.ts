import type { ArticleId, Instant, StoryId } from './article';

/** Articles on one event or affair, as grouped by Nachlese or by the reader. Its articles carry its id. */
export interface Story {
  readonly id: StoryId;
  /** The most central headline, or the reader's own words. */
  readonly title: string;
  readonly titleBy: 'nachlese' | 'reader';
  /** Whose headline the title is; `null` for the reader's own words. */
  readonly titleFrom: ArticleId | null;
  /** Publication (or, without a date, first reading) of its first and last piece. */
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly updatedAt: Instant;
}
