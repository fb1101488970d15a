import type { ArticleId, Instant } from './article';
import type { SpeakerId } from './speaker';

/** Why two pieces belong together: facts, put into words by the screen in the reader's language. */
export type LinkReason =
  | { readonly kind: 'recommended'; readonly group: string | null }
  | { readonly kind: 'same-speaker'; readonly speakerId: SpeakerId; readonly name: string }
  | { readonly kind: 'same-story'; readonly terms: readonly string[] };

/** A directed link between two addresses; the target of a recommendation may be a teaser that was never opened. */
export interface Link {
  /** `from>kind>to` (and the speaker for same-speaker): a second visit overwrites instead of doubling. */
  readonly id: string;
  readonly from: ArticleId;
  readonly to: ArticleId;
  readonly reason: LinkReason;
  /** 0..1, for the order of the list. */
  readonly score: number;
  /** Position in the page for recommendations, else 0. */
  readonly position: number;
  readonly updatedAt: Instant;
}
