import type { QuoteKind, Span } from '@/utils/model/quote';
import type { Introduction } from './direct';

/** A quotation in tokens of the analysis, all lists ascending. */
export interface TokenQuote {
  readonly kind: QuoteKind;
  readonly content: readonly number[];
  readonly speaker: readonly number[];
  readonly cue: readonly number[];
  readonly addressee: readonly number[];
  readonly frame: readonly number[];
  readonly probability: number;
  /** Its speaker is still to be chosen. */
  readonly asks: boolean;
  /** Words in marks: what introduces them. */
  readonly introduction?: Introduction;
}

/** A quotation in spans of the text, before anybody is named. */
export interface EngineQuote {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  /** Whom the words were said to: "den Abgeordneten". */
  readonly addressee: readonly Span[];
  /** The introducing clause: cue, speaker and what stands with them. */
  readonly frame: readonly Span[];
  /** 0..1: that the quotation is one and its speaker is right. */
  readonly probability: number;
}
