// The shape of the invented news: a story has events, an event is reported by several papers from shared material.
import type { PageKind } from '@/utils/model/article';

export type PaperId = 'elb' | 'kur' | 'tag' | 'mar' | 'lot' | 'post' | 'led';
export type Lang = 'de' | 'en';
/** A text in both languages; English is empty where only German papers report. */
export type Both = { readonly de: string; readonly en: string };

/** What one paper makes of an event: the words that are its own. */
export interface Piece {
  readonly paper: PaperId;
  readonly kicker: string | null;
  readonly headline: string;
  readonly standfirst: string | null;
  /** The first paragraph. Like all paragraphs it may hold the marks that `write-paragraph.ts` explains. */
  readonly lead: string;
  readonly options: PieceOptions;
}

export interface PieceOptions {
  readonly kind?: PageKind;
  /** Agency copy: the same text in every paper that prints it. */
  readonly wire?: boolean;
  /** The headline of the cards that lead to it, where it is another one. */
  readonly card?: string;
  /** Only the first paragraphs can be read. */
  readonly paywall?: boolean;
  /** Paragraphs of this paper alone, after the lead. A sub-heading stands before a paragraph as `# Heading # `. */
  readonly own?: readonly string[];
  /** What the reader wrote beside it; the article is then saved. */
  readonly note?: string;
}

/** One day of a story in one language. */
export interface Report {
  readonly pieces: readonly Piece[];
  /** Paragraphs that all papers draw on, most important first; the last one looks ahead and stays last. */
  readonly beats: readonly string[];
}

export interface StoryEvent {
  /** Calendar day. */
  readonly day: string;
  /** Hour (UTC) from which papers can have it; by default the morning. */
  readonly fromHour?: number;
  readonly de?: Report;
  readonly en?: Report;
}

export interface InventedStory {
  readonly id: string;
  readonly section: Both;
  readonly topics: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly place: Both;
  /** What the reader files it under. */
  readonly tag: string;
  /** Caption of the picture, where the papers print one. */
  readonly picture?: Both;
  /** Paragraphs that explain the matter again each time. */
  readonly background: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly events: readonly StoryEvent[];
}

/** One paper's piece, in the order in which a page shows it. */
export function piece(
  paper: PaperId,
  kicker: string | null,
  headline: string,
  standfirst: string | null,
  lead: string,
  options: PieceOptions = {},
): Piece {
  return { paper, kicker, headline, standfirst, lead, options };
}
