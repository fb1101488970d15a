import type { Article, ArticleId, Block, Instant } from '@/utils/model/article';
import type { Link, LinkReason } from '@/utils/model/link';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser, TeaserId } from '@/utils/model/teaser';
import type { StoredSignature } from './schema';

/** A card as one article shows it: the teaser, and where it stood there. */
export interface PlacedTeaser {
  readonly teaser: Teaser;
  readonly group: string | null;
  readonly position: number;
}

/** A related piece with every reason found for it, best first. */
export interface RelatedPiece {
  readonly id: ArticleId;
  readonly headline: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly publishedAt: Instant | null;
  /** `null`: only a teaser of it is known. */
  readonly article: Article | null;
  readonly reasons: readonly LinkReason[];
  readonly score: number;
}

/** Everything one reading of a page brings; written in one transaction. */
export interface KeptReading {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly teasers: readonly Teaser[];
  readonly links: readonly Link[];
  readonly signature: StoredSignature | null;
}

/** What is kept, in the words of the domain. Lists leave out what is in the trash unless they say so. */
export interface Library {
  article(id: ArticleId): Promise<Article | undefined>;
  /** The body; empty when the article is unknown. */
  blocks(id: ArticleId): Promise<readonly Block[]>;
  /** Newest saved first. */
  savedArticles(limit: number): Promise<Article[]>;
  /** Newest read first, saved or not. */
  recentArticles(limit: number): Promise<Article[]>;
  /** Last deleted first. */
  trashedArticles(limit: number): Promise<Article[]>;
  /** In the order of the text; the reader's own last. */
  quotesIn(id: ArticleId): Promise<Quote[]>;
  quotesBy(id: SpeakerId): Promise<Quote[]>;
  /** Quotes the reader kept from a selection, newest first. */
  keptQuotes(limit: number): Promise<Quote[]>;
  speaker(id: SpeakerId): Promise<Speaker | undefined>;
  /** Most quoted first. */
  speakersIn(id: ArticleId): Promise<Speaker[]>;
  teaser(id: TeaserId): Promise<Teaser | undefined>;
  /** In the order of the page. */
  teasersOn(id: ArticleId): Promise<PlacedTeaser[]>;
  /** Newest saved first. */
  savedTeasers(limit: number): Promise<Teaser[]>;
  /** Best first; never the article itself. */
  relatedTo(id: ArticleId): Promise<RelatedPiece[]>;
  /** The newest, to compare a new article with. */
  recentSignatures(limit: number): Promise<StoredSignature[]>;
  counts(): Promise<{ saved: number; read: number; teasers: number; quotes: number; trash: number }>;

  /** One transaction: everything or nothing. What the reader did before (saved, kept, deleted) stays as it was. */
  keep(reading: KeptReading): Promise<{ known: boolean }>;
  /** Also takes the article out of the trash. @throws UserFacingError `not-found` */
  saveArticle(id: ArticleId, now: Instant): Promise<void>;
  trashArticles(ids: readonly ArticleId[], now: Instant): Promise<number>;
  restoreArticles(ids: readonly ArticleId[], now: Instant): Promise<number>;
  /** A teaser may be unknown until now: from a link the reader pointed at. */
  saveTeaser(teaser: Teaser, now: Instant): Promise<void>;
  trashTeasers(ids: readonly TeaserId[], now: Instant): Promise<number>;
  restoreTeasers(ids: readonly TeaserId[], now: Instant): Promise<number>;
  keepQuote(quote: Quote, speaker: Speaker | null): Promise<void>;
  trashQuotes(ids: readonly QuoteId[], now: Instant): Promise<number>;
  restoreQuotes(ids: readonly QuoteId[], now: Instant): Promise<number>;
  /** Ends what was deleted before `before`: contents go, a tombstone stays. Returns how many records ended. */
  purgeTrash(before: Instant): Promise<number>;
  close(): void;
}
