import type { ArticleId, Instant } from './article';

/** Where on the page the card stands. */
export type Placement = 'inline' | 'after' | 'sidebar' | 'other';

/** A link to an article as a page shows it. Text only. */
export interface ExtractedTeaser {
  /** Absolute http(s) address as the page gives it. */
  readonly url: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly publishedAt: Instant | null;
  readonly snippet: string | null;
  /** Publisher or brand shown in the card. */
  readonly label: string | null;
  readonly image: string | null;
  /** Heading of the box: "Mehr zum Thema". */
  readonly group: string | null;
  readonly placement: Placement;
  /** Marked as advertising on the page. */
  readonly sponsored: boolean;
}

/** The id of the article it leads to: a teaser and its article share one address key, so they share the hash. */
export type TeaserId = ArticleId;

/** A teaser as it is kept: one record for each address, whichever pages show it. */
export interface Teaser extends ExtractedTeaser {
  readonly id: TeaserId;
  readonly firstSeenAt: Instant;
  /** When the reader saved it; `null`: only seen. */
  readonly savedAt: Instant | null;
  /** When the article behind it was opened with Nachlese; `null`: not yet. */
  readonly openedAt: Instant | null;
  readonly deletedAt: Instant | null;
  readonly updatedAt: Instant;
}
