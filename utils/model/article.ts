// The nouns of a published piece. Two types on purpose: what a page gives (`ExtractedArticle`) and what is kept (`Article`).

/** What a page is, judged by evidence on the page. Articles of the first four kinds are read; the rest are not stored. */
export type PageKind = 'news-article' | 'opinion' | 'live-ticker' | 'video' | 'gallery' | 'section-front' | 'non-news';

/** One piece of the body in reading order; `text` is plain text with collapsed white space, never empty. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'list-item';
  readonly text: string;
}

export interface ArticleImage {
  readonly url: string;
  /** What the picture shows; the credit is cut off. */
  readonly caption: string | null;
  /** Photographer and agency: "dpa / Jane Doe". */
  readonly credit: string | null;
}

/** Where a field was found; shown in the debug view and kept with the article. */
export type FieldSource = 'json-ld' | 'open-graph' | 'meta' | 'markup' | 'title' | 'address' | 'text';

export type ArticleField =
  | 'url'
  | 'lang'
  | 'publisher'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'authors'
  | 'section'
  | 'topics'
  | 'publishedAt'
  | 'modifiedAt'
  | 'image';

/** What is shown only in part, and why: a paywall that says so, or a text that visibly breaks off. */
export type Partial = { readonly reason: 'paywall' | 'cut-off' };

/**
 * An ISO 8601 UTC instant (`2025-09-05T11:27:00.000Z`), or a calendar day (`2025-09-05`) where the page gives no time.
 * Both sort as strings.
 */
export type Instant = string;

/** What a page says of its article. JSON-safe: it crosses the message border as it is. */
export interface ExtractedArticle {
  readonly kind: PageKind;
  /** The article's own address: the canonical link where it can be trusted, else the address of the page, without tracking. */
  readonly url: string;
  /** Language of the text, the first part of its BCP 47 tag ("de"); "und" when nothing tells. */
  readonly lang: string;
  readonly publisher: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly standfirst: string | null;
  /** People, not the paper and no agencies. */
  readonly authors: readonly string[];
  /** Who signs where no person does: an agency, a desk, the paper itself. Empty when there are authors. */
  readonly signedBy: readonly string[];
  /** Agencies that supplied the text: "dpa", "Reuters". */
  readonly agencies: readonly string[];
  /** Place and agency that open the text: "Berlin (dpa)". The text keeps them. */
  readonly dateline: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly publishedAt: Instant | null;
  /** The clock of the page for `publishedAt`, in minutes ahead of UTC; `null`: a day only, or the page does not tell. */
  readonly publishedOffsetMinutes: number | null;
  readonly modifiedAt: Instant | null;
  readonly image: ArticleImage | null;
  readonly blocks: readonly Block[];
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly partial: Partial | null;
  readonly sources: { readonly [Field in ArticleField]?: FieldSource };
}

/** SHA-256 (first 128 bits, hex) of the article's address key: the same on every device. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

export type StoryId = string & { readonly brand: 'StoryId' };

/** SHA-256 (first 128 bits, hex) of the blocks: a text is stored once, however often it is met. */
export type TextHash = string & { readonly brand: 'TextHash' };

/** An article as it is kept. Its blocks are in the store of texts, under `textHash`. */
export interface Article extends Omit<ExtractedArticle, 'blocks'> {
  readonly id: ArticleId;
  readonly textHash: TextHash;
  /** All its texts, oldest first, the present one last: what a paper changed in a saved article is not lost to the reader. */
  readonly textHashes: readonly TextHash[];
  /** Two to four sentences of the text, in its order, for popup and lists. */
  readonly summary: readonly string[];
  /** First and last time the reader had it open. */
  readonly firstReadAt: Instant;
  readonly lastReadAt: Instant;
  /** When the reader saved it; `null`: only read. */
  readonly savedAt: Instant | null;
  /** When the reader moved it to the trash; `null`: not in the trash. */
  readonly deletedAt: Instant | null;
  /** Where the reader has put it; a new article is unread. */
  readonly shelf: Shelf;
  /** The reader's own, in the order they were given. */
  readonly tags: readonly string[];
  /** The reader's own words on it. */
  readonly note: string | null;
  /** The story it belongs to; `null` until another piece tells the same story. */
  readonly storyId: StoryId | null;
  /** The reader put it into its story, or took it out of one: no grouping moves it again. */
  readonly isStoryChosen: boolean;
  readonly updatedAt: Instant;
}

export const SHELVES = ['unread', 'read', 'archived'] as const;
export type Shelf = (typeof SHELVES)[number];
