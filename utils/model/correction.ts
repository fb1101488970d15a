import type { ArticleId, Instant } from './article';
import type { QuoteId } from './quote';

/** What the reader put right in a quote that was found: remembered, and applied whenever the article is read again. */
export type Correction = {
  /** The quote as it was found. */
  readonly id: QuoteId;
  readonly articleId: ArticleId;
  /** Its words as they were found, to know it again when the engine sets its edges otherwise. */
  readonly found: string;
  readonly at: Instant;
} & CorrectionMade;

export type CorrectionMade =
  /** Somebody else says it; `null`: nobody who is named. */
  | { readonly kind: 'speaker'; readonly speakerName: string | null }
  /** These words are the quote, more or fewer. */
  | { readonly kind: 'extent'; readonly text: string }
  /** Nobody is quoted there. */
  | { readonly kind: 'no-quote' };
