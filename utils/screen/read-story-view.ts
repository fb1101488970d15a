import type { Article, Instant, StoryId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Story } from '@/utils/model/story';
import type { Library } from '@/utils/store/library';
import { normalizeText } from '@/utils/text/normalize-text';
import { type Announcement, readAnnouncement } from './read-announcement';

/** One piece of a story, with what is said in it. */
export interface StoryPiece {
  readonly article: Article;
  /** Publication, else first reading. */
  readonly at: Instant;
  /** Named people only, in the order of the text. */
  readonly quotes: readonly Quote[];
}

/** One statement as several papers print it. */
export interface Wording {
  readonly speaker: string;
  readonly versions: readonly { readonly text: string; readonly article: Article }[];
}

export interface StoryView {
  readonly story: Story;
  /** First published first. */
  readonly pieces: readonly StoryPiece[];
  /** Papers in the order in which they came in. */
  readonly papers: readonly string[];
  /** The same words of the same person, worded otherwise: only what differs. */
  readonly wordings: readonly Wording[];
  /** Pieces whose cards bore another headline. */
  readonly announcements: readonly Announcement[];
}

/** Everything known of a story; `undefined` when there is none. */
export async function readStoryView(library: Library, id: StoryId): Promise<StoryView | undefined> {
  const story = await library.story(id);
  if (!story) return undefined;
  const articles = await library.articlesOfStory(id);
  const pieces = await Promise.all(
    articles.map(async (article): Promise<StoryPiece> => {
      const quotes = await library.quotesIn(article.id);
      return {
        article,
        at: article.publishedAt ?? article.firstReadAt,
        quotes: quotes.filter((quote) => quote.speakerName !== null),
      };
    }),
  );
  const papers = [...new Set(articles.map((article) => article.publisher).filter((paper) => paper !== null))];
  const announced = await Promise.all(articles.map((article) => readAnnouncement(library, article)));
  const announcements = announced.filter((announcement) => announcement !== undefined);
  return { story, pieces, papers, wordings: findWordings(pieces), announcements };
}

/** Shorter statements are alike by chance. */
const FEWEST_WORDS = 5;
/** Share of the shorter statement's words that the other one has, too. */
const ALIKE = 0.6;

/** Statements of one person in two pieces that say the same in other words. */
export function findWordings(pieces: readonly StoryPiece[]): Wording[] {
  const groups: { speaker: string; words: ReadonlySet<string>; versions: { text: string; article: Article }[] }[] = [];
  for (const { article, quotes } of pieces) {
    for (const { speakerName, text } of quotes) {
      const words = wordsOf(text);
      if (speakerName === null || words.size < FEWEST_WORDS) continue;
      const group = groups.find(
        (other) =>
          other.speaker === speakerName &&
          share(words, other.words) >= ALIKE &&
          other.versions.every((version) => version.article.id !== article.id),
      );
      if (group) group.versions.push({ text, article });
      else groups.push({ speaker: speakerName, words, versions: [{ text, article }] });
    }
  }
  return groups
    .map(({ speaker, versions }) => ({ speaker, versions: oneEach(versions) }))
    .filter(({ versions }) => versions.length > 1);
}

/** Papers that print the same words say nothing new. */
function oneEach<T extends { readonly text: string }>(versions: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const version of versions) {
    const key = [...wordsOf(version.text)].join(' ');
    if (!seen.has(key)) seen.set(key, version);
  }
  return [...seen.values()];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / Math.max(1, small.size);
}
