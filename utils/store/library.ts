import type { Article, ArticleId, Block, Instant, Shelf, StoryId } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Link, LinkReason } from '@/utils/model/link';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Story } from '@/utils/model/story';
import type { Teaser, TeaserId } from '@/utils/model/teaser';
import type { Signature } from '@/utils/stories/signature';
import type { NearestSignatures } from './nearest-signatures';
import type { PersonInList } from './people';
import type { RebuildProgress } from './rebuild-index';
import type { StoredSignature } from './schema';
import type { SearchOptions, SearchResult } from './search-library';
import type { StoryInList } from './stories';

/** A card as one article shows it: the teaser, and where it stood there. */
export interface PlacedTeaser {
  readonly teaser: Teaser;
  readonly group: string | null;
  readonly position: number;
}

/** What a list of articles shows; what is left out does not matter. */
export interface ArticleFilter {
  readonly shelf?: Shelf | undefined;
  readonly tag?: string | undefined;
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

/** An article with all that popup and panel show of it. */
export interface ArticleInContext {
  readonly article: Article;
  /** In the order of the text; the reader's own last. */
  readonly quotes: readonly Quote[];
  /** Most quoted first. */
  readonly speakers: readonly Speaker[];
  /** In the order of the page. */
  readonly teasers: readonly PlacedTeaser[];
  /** Best first; never the article itself. */
  readonly related: readonly RelatedPiece[];
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
  articleInContext(id: ArticleId): Promise<ArticleInContext | undefined>;
  /** The body; empty when the article is unknown. */
  blocks(id: ArticleId): Promise<readonly Block[]>;
  /** Newest saved first. */
  savedArticles(limit: number, only?: ArticleFilter): Promise<Article[]>;
  /** Newest read first, saved or not. */
  recentArticles(limit: number): Promise<Article[]>;
  /** Last deleted first. */
  trashedArticles(limit: number): Promise<Article[]>;
  /** In the order of the text; the reader's own last. */
  quotesIn(id: ArticleId): Promise<Quote[]>;
  /** Newest first. @param limit - Left out: all. */
  quotesBy(id: SpeakerId, limit?: number): Promise<Quote[]>;
  /** Quotes the reader kept from a selection, newest first. */
  keptQuotes(limit: number): Promise<Quote[]>;
  speaker(id: SpeakerId): Promise<Speaker | undefined>;
  teaser(id: TeaserId): Promise<Teaser | undefined>;
  /** In the order of the page. */
  teasersOn(id: ArticleId): Promise<PlacedTeaser[]>;
  /** Newest saved first. */
  savedTeasers(limit: number): Promise<Teaser[]>;
  /** Best first; never the article itself. */
  relatedTo(id: ArticleId): Promise<RelatedPiece[]>;
  /** The articles to compare a new one with: those that share its rarest words. */
  nearest(signature: Signature, at: Instant, limit: number): Promise<NearestSignatures>;
  /** Articles, quotes, saved teasers and people, in the reader's query language (see `parseQuery`). */
  search(query: string, options: SearchOptions): Promise<SearchResult>;
  /** Most used first. */
  tags(): Promise<{ tag: string; articles: number }[]>;
  story(id: StoryId): Promise<Story | undefined>;
  /** Last told first; at least two pieces each. */
  recentStories(limit: number): Promise<StoryInList[]>;
  /** Articles on the same event or subject, whichever was read first. */
  sameStoryLinks(id: ArticleId): Promise<{ readonly to: ArticleId; readonly score: number }[]>;
  /** First published first. */
  articlesOfStory(id: StoryId): Promise<Article[]>;
  /** Most quoted first. */
  people(limit: number): Promise<PersonInList[]>;
  /** Who the reader says these names stand for, where there is a decision. */
  speakerChoices(ids: readonly SpeakerId[]): Promise<ReadonlyMap<SpeakerId, SpeakerId>>;
  quote(id: QuoteId): Promise<Quote | undefined>;
  correctionsIn(id: ArticleId): Promise<Correction[]>;
  /** Oldest first. */
  allCorrections(): Promise<Correction[]>;
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
  setShelf(ids: readonly ArticleId[], shelf: Shelf, now: Instant): Promise<number>;
  changeTags(
    ids: readonly ArticleId[],
    change: { readonly add: readonly string[]; readonly remove: readonly string[] },
    now: Instant,
  ): Promise<number>;
  /** An empty note is none. */
  setNote(id: ArticleId, note: string, now: Instant): Promise<number>;
  /** As grouping found it; what the reader has chosen stays. */
  joinStory(
    ids: readonly ArticleId[],
    storyId: StoryId,
    title: { readonly text: string; readonly from: ArticleId },
    now: Instant,
  ): Promise<void>;
  /** By the reader's choice; `null`: into no story. */
  moveToStory(ids: readonly ArticleId[], into: StoryId | null, now: Instant): Promise<void>;
  /** @throws UserFacingError `not-found` */
  renameStory(id: StoryId, title: string, now: Instant): Promise<void>;
  /** @throws UserFacingError `not-found` */
  mergeSpeakers(from: SpeakerId, into: SpeakerId, now: Instant): Promise<void>;
  /** @throws UserFacingError `not-found` */
  splitSpeaker(person: SpeakerId, name: { readonly name: string; readonly id: SpeakerId }, now: Instant): Promise<void>;
  /** Remembers what the reader put right, and keeps the quote so. */
  keepCorrection(correction: Correction, corrected: Quote, speaker: Speaker | null): Promise<void>;
  /** One step of the work on the index; true: there may be more. Every step leaves the index whole. */
  tendIndex(): Promise<boolean>;
  /** Begins a new index beside the live one: after an upgrade that reads texts anew, or always when `isWanted`. */
  rebuildIndex(isWanted: boolean): Promise<void>;
  /** How far a new index is; `null`: none is being built. `tendIndex` goes on with it. */
  rebuildProgress(): Promise<RebuildProgress | null>;
  /** Ends what was deleted before `before`: contents go, a tombstone stays. Returns how many records ended. */
  purgeTrash(before: Instant): Promise<number>;
  /** Ends some of the articles in the trash; what is not there stays. */
  purgeArticles(ids: readonly ArticleId[], now: Instant): Promise<number>;
  close(): void;
}
