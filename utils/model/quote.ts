import type { ArticleId, Instant } from './article';
import type { TextQuoteSelector } from './selector';
import type { SpeakerId } from './speaker';

/** `reported` is a paraphrase that names its source; `indirect-unframed` is a subjunctive sentence with no introducing clause. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'indirect-unframed' | 'free-indirect' | 'reported';

/** Half-open range in UTF-16 code units, as `slice` counts. */
export type Span = readonly [start: number, end: number];

/** A quotation as the engine finds it. All spans are offsets into the text it was given. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /** The words quoted; several spans where the introducing clause stands in their midst. Marks are included. */
  readonly content: readonly Span[];
  /** Where the speaker is named, "Kremlsprecher Dmitri Peskow" or "er"; empty when nobody is. */
  readonly speaker: readonly Span[];
  /** The attribution cue: "sagte", "according to"; empty when there is none. */
  readonly cue: readonly Span[];
  /** Whom the words were said to, "den Abgeordneten"; absent where rules read. */
  readonly addressee?: readonly Span[];
  /** The introducing clause: cue, speaker and what stands with them, "am Montag"; absent where rules read. */
  readonly frame?: readonly Span[];
  /** The full name the article gives ("Dmitri Peskow"), or the organisation; `null` when unknown. */
  readonly speakerName: string | null;
  /** "Kremlsprecher"; `null` when the article gives none. */
  readonly role: string | null;
  /** Who carried the words from speaker to paper: "Interfax"; `null`: first-hand. */
  readonly via: string | null;
  /** 0..1, how sure the engine is that extent and speaker are right. */
  readonly confidence: number;
}

/** From here on a quote is called sure, from there on likely; below, its extent or its speaker is a guess. See `docs/quotes.md`. */
export const SURE = 0.9;
export const LIKELY = 0.6;

export type QuoteId = string & { readonly brand: 'QuoteId' };

/** A quotation as it is kept, cut free of the text it was found in. */
export interface Quote extends ExtractedQuote {
  readonly id: QuoteId;
  readonly articleId: ArticleId;
  /** The quoted words, spans joined with " … ". */
  readonly text: string;
  /** Finds the quotation in the page again. */
  readonly selector: TextQuoteSelector;
  readonly speakerId: SpeakerId | null;
  /** `found` by the engine, or `kept` by the reader from a selection: those are the reader's own and never replaced. */
  readonly origin: 'found' | 'kept';
  readonly deletedAt: Instant | null;
  readonly updatedAt: Instant;
}
