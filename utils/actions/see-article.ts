// A page that was read becomes what the library keeps: article, quotes, speakers, teasers, links.
import { describeQuote } from '@/utils/anchor/describe';
import { UserFacingError } from '@/utils/failures';
import type { Article, ArticleId, ExtractedArticle, Instant, TextHash } from '@/utils/model/article';
import type { Link } from '@/utils/model/link';
import type { ExtractedQuote, Quote, QuoteId } from '@/utils/model/quote';
import type { ExtractedSpeaker, Speaker, SpeakerId } from '@/utils/model/speaker';
import type { ExtractedTeaser, Teaser } from '@/utils/model/teaser';
import { type Engines, findQuotes } from '@/utils/quotes/find-quotes';
import { speakerIdOf } from '@/utils/speakers/speaker-id';
import type { Library } from '@/utils/store/library';
import { COMPARED_ARTICLES, linkSameStory } from '@/utils/stories/link-same-story';
import { signatureOf } from '@/utils/stories/signature';
import { summarize } from '@/utils/stories/summarize';
import { addressKey } from '@/utils/text/address';
import { hashText } from '@/utils/text/hash';
import { applyCorrections } from './correct-quote';
import { groupStory } from './group-story';
import { tendIndex } from './tend-index';

/** Steps of work on the index with each article: more than one article makes, so the index never falls behind. */
const INDEX_STEPS = 2;
const SUMMARY_SENTENCES = 3;

/**
 * Keeps an article as read. Saved or not stays as it was.
 *
 * @param engines - The quote engine of its language, where one is loaded.
 * @returns Its id, and whether it was known before.
 * @throws UserFacingError `bad-address`, `storage-full`.
 */
export async function seeArticle(
  library: Library,
  article: ExtractedArticle,
  teasers: readonly ExtractedTeaser[],
  now: Instant,
  engines: Engines = {},
): Promise<{ id: ArticleId; known: boolean }> {
  const id = await articleIdOf(article.url);
  const text = textOf(article);
  const found = findQuotes(text, article.lang, engines);
  const speakerIds = await idsOf(library, found.speakers);
  const kept = await Promise.all(teasers.filter((teaser) => !teaser.sponsored).map((teaser) => toTeaser(teaser, now)));
  const placed = onePerId(kept).filter((teaser) => teaser.id !== id);
  const signature = signatureOf({ lang: article.lang, title: article.headline, text });
  const near = await library.nearest(signature, article.publishedAt ?? now, COMPARED_ARTICLES);
  // Two papers print on one day what may be read weeks apart.
  const at = article.publishedAt ?? now;
  const stories = linkSameStory({ id, signature, at }, near.signatures, near.idf);

  const quotes = await Promise.all(found.quotes.map((quote) => toQuote(id, text, quote, speakerIds, now)));
  const { known } = await library.keep({
    article: await toArticle(id, article, text, now),
    blocks: article.blocks,
    quotes: await applyCorrections(library, id, quotes, text, now),
    speakers: found.speakers.map((speaker) => toSpeaker(speaker, speakerIds, id, article, now)),
    teasers: placed,
    links: [
      ...placed.map((teaser, position) => recommendation(id, teaser, position, now)),
      ...stories.map(({ to, score, reasons }): Link => {
        return {
          id: `${id}>same-story>${to}`,
          from: id,
          to,
          reason: { kind: 'same-story', facts: reasons },
          score,
          position: 0,
          updatedAt: now,
        };
      }),
    ],
    signature: { id, at, signature },
  });
  await groupStory(library, id, stories, now);
  await tendIndex(library, INDEX_STEPS);
  return { id, known };
}

/** The id of the article at an address, the same for all forms of it. @throws UserFacingError `bad-address` */
export async function articleIdOf(url: string): Promise<ArticleId> {
  const key = addressKey(url);
  if (key === null) throw new UserFacingError('bad-address', url);
  return (await hashText(key)) as ArticleId;
}

/** The text the quote engine reads; its offsets refer to it. */
export function textOf(article: { readonly blocks: ExtractedArticle['blocks'] }): string {
  return article.blocks.map((block) => block.text).join('\n');
}

/** A teaser as a record, unsaved. */
export async function toTeaser(teaser: ExtractedTeaser, now: Instant): Promise<Teaser> {
  const id = await articleIdOf(teaser.url);
  return { ...teaser, id, firstSeenAt: now, savedAt: null, openedAt: null, deletedAt: null, updatedAt: now };
}

async function toArticle(id: ArticleId, extracted: ExtractedArticle, text: string, now: Instant): Promise<Article> {
  const { blocks, ...article } = extracted;
  const paragraphs = blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);
  const textHash = (await hashText(`text:${blocks.map((block) => block.kind).join(',')}\n${text}`)) as TextHash;
  return {
    ...article,
    id,
    textHash,
    textHashes: [textHash],
    summary: summarize(
      { lang: article.lang, title: article.headline, paragraphs, standfirst: article.standfirst },
      SUMMARY_SENTENCES,
    ).map((sentence) => sentence.text),
    firstReadAt: now,
    lastReadAt: now,
    savedAt: null,
    deletedAt: null,
    shelf: 'unread',
    tags: [],
    note: null,
    storyId: null,
    isStoryChosen: false,
    updatedAt: now,
  };
}

async function toQuote(
  articleId: ArticleId,
  text: string,
  quote: ExtractedQuote,
  speakerIds: ReadonlyMap<string, SpeakerId>,
  now: Instant,
): Promise<Quote> {
  const words = quote.content.map(([start, end]) => text.slice(start, end)).join(' … ');
  const start = quote.content[0]?.[0] ?? 0;
  return {
    ...quote,
    // The words and their surroundings, not the offset: a paragraph added above leaves the id as it is.
    id: (await hashText(`quote:${articleId}:${text.slice(Math.max(0, start - 20), start)}:${words}`)) as QuoteId,
    articleId,
    text: words,
    selector: describeQuote(text, quote.content),
    speakerId: quote.speakerName === null ? null : (speakerIds.get(quote.speakerName) ?? null),
    origin: 'found',
    deletedAt: null,
    updatedAt: now,
  };
}

/** In the page, other things may stand between two paragraphs: a passage is sought within one. */
/** The id of each name; where the reader said that a name is another person's, that person's. */
async function idsOf(library: Library, speakers: readonly ExtractedSpeaker[]): Promise<Map<string, SpeakerId>> {
  const own = await Promise.all(speakers.map(async ({ name }) => [name, await speakerIdOf(name)] as const));
  const chosen = await library.speakerChoices(own.map(([, id]) => id));
  return new Map(own.map(([name, id]) => [name, chosen.get(id) ?? id]));
}

function toSpeaker(
  speaker: ExtractedSpeaker,
  ids: ReadonlyMap<string, SpeakerId>,
  articleId: ArticleId,
  article: ExtractedArticle,
  now: Instant,
): Speaker {
  const id = ids.get(speaker.name);
  if (!id) throw new Error(`no id for speaker ${speaker.name}`);
  const { publisher } = article;
  const at = article.publishedAt ?? now;
  return {
    id,
    name: speaker.name,
    aliases: speaker.aliases,
    roles: speaker.roles.map((role) => ({ role, articleId, publisher, at })),
    updatedAt: now,
  };
}

function recommendation(from: ArticleId, teaser: Teaser, position: number, now: Instant): Link {
  const reason = { kind: 'recommends', group: teaser.group } as const;
  return { id: `${from}>recommends>${teaser.id}`, from, to: teaser.id, reason, score: 1, position, updatedAt: now };
}

function onePerId(teasers: readonly Teaser[]): Teaser[] {
  return [...new Map(teasers.map((teaser) => [teaser.id, teaser])).values()];
}
