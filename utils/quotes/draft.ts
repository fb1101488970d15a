// What the language rules hand to the engine: quotations whose speaker is still a place in the text.
import type { QuoteKind, Span } from '@/utils/model/quote';

export interface Draft {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  /** The mention beside the cue; `null`: whoever spoke before. */
  readonly speaker: Span | null;
  /** The source is left out on purpose ("es wurde berichtet"): nobody speaks. */
  readonly anonymous?: boolean;
  readonly cue: readonly Span[];
  /** Text of the carrier's noun phrase, still raw. */
  readonly via: string | null;
  /** "was quoted as saying": some medium carried the words, named before if not here. */
  readonly carried?: boolean;
  /** 0..1: how telling the construction is. */
  readonly certainty: number;
}

/** One sentence read by the rules of its language. */
export interface SentenceReading {
  readonly drafts: readonly Draft[];
  /** Who reports here, though no content was found: "Die Polizei sprach von einem Unfall." */
  readonly carrier: Span | null;
  /** The whole sentence is reported speech in the subjunctive without an introducing clause. */
  readonly unframed: 'strong' | 'weak' | null;
  /** The sentence announces words to come: it ends in a colon. */
  readonly announces: boolean;
}
