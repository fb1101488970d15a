import type { ArticleId, Instant } from './article';

/** A person or body quoted in one article. */
export interface ExtractedSpeaker {
  /** The fullest form the article gives: "Dmitri Peskow". */
  readonly name: string;
  /** In the article's own words: "Kremlsprecher". */
  readonly roles: readonly string[];
  /** Other forms in the article: "Peskow". */
  readonly aliases: readonly string[];
  /** How many of the article's quotations are theirs. */
  readonly quotes: number;
}

export type SpeakerId = string & { readonly brand: 'SpeakerId' };

/** One paper calling somebody something on a day. */
export interface RoleSeen {
  readonly role: string;
  readonly articleId: ArticleId;
  readonly publisher: string | null;
  readonly at: Instant;
}

/** A person or body across all kept articles. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleSeen[];
  readonly updatedAt: Instant;
}

/**
 * What the reader decided on who is who: the name is somebody else's too (`into` another), or stands for itself again
 * (`into` its own id). Holds for all articles read later.
 */
export interface SpeakerChoice {
  /** The id that the name itself gives. */
  readonly id: SpeakerId;
  readonly into: SpeakerId;
  readonly at: Instant;
}
