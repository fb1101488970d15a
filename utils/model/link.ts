import type { ArticleId, Instant } from './article';
import type { SpeakerId } from './speaker';

/** Why two pieces belong together: facts, put into words by the screen in the reader's language. */
export type LinkReason =
  /** The article at hand shows a card of the other one, in the box `group`. */
  | { readonly kind: 'recommends'; readonly group: string | null }
  /** The other one shows a card of the article at hand. */
  | { readonly kind: 'recommended-by'; readonly group: string | null }
  | { readonly kind: 'same-speaker'; readonly speakerId: SpeakerId; readonly name: string }
  /** Strongest first; never empty. */
  | { readonly kind: 'same-story'; readonly facts: readonly StoryFact[] };

/** What two pieces on one thing have in common. */
export type StoryFact =
  /** The same agency report: `share` of the shorter text stands in the longer one, 0..1. */
  | { readonly kind: 'same-report'; readonly share: number }
  | { readonly kind: 'same-event'; readonly terms: readonly string[] }
  | { readonly kind: 'same-subject'; readonly terms: readonly string[] }
  /** "750 Milliarden Euro", as the piece at hand writes it. */
  | { readonly kind: 'same-numbers'; readonly numbers: readonly string[] };

/**
 * A stored link between two addresses; the target of a recommendation may be a teaser that was never opened.
 * Same speaker and recommended-by are not stored: they are read from the quotes and from the links of the other piece.
 */
export interface Link {
  /** `from>kind>to`: a second visit overwrites instead of doubling. */
  readonly id: string;
  readonly from: ArticleId;
  readonly to: ArticleId;
  readonly reason: Extract<LinkReason, { kind: 'recommends' | 'same-story' }>;
  /** 0..1, for the order of the list. */
  readonly score: number;
  /** Position in the page for recommendations, else 0. */
  readonly position: number;
  readonly updatedAt: Instant;
}
