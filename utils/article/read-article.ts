// Turns a page into an article: facts of the head, headline area, body, fields. Reads the live DOM and changes nothing in it.
import type { ExtractedArticle } from '@/utils/model/article';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { linkReader } from '@/utils/teasers/link-address';
import type { PageFacts as Walked } from '@/utils/teasers/page-facts';
import { findAddress } from './article-address';
import { findByline, signedByline } from './authors';
import type { Removal } from './body/collect-blocks';
import { type Body, readBody } from './body/read-body';
import { comparable } from './clean-text';
import { findDateline } from './dateline';
import { findDates } from './dates';
import { findKicker, findSection } from './head-area';
import { findHeadline } from './headline';
import { findImage } from './image';
import { findLanguage, statedLanguage } from './language';
import { isLivePage } from './live-page';
import { readPageFacts } from './page-facts';
import { judgeKind } from './page-kind';
import { findPartial } from './partial';
import { findPublisher } from './publisher';
import { findStandfirst } from './standfirst';
import { findTopics } from './topics';
import { zoneOf } from './zoned-time';

/** Words a reader takes in a minute. Source: Brysbaert 2019, 238 for English; German words are longer, papers count with 200 to 220. */
const WORDS_PER_MINUTE = 220;

/** An article as read, with what was left out of its body and why. */
export interface ArticleReading {
  readonly article: ExtractedArticle;
  readonly removed: readonly Removal[];
}

/**
 * Reads the article of a page.
 *
 * @param document - The live document, or a parsed file; it is not changed.
 * @param pageUrl - The address shown in the browser.
 * @param teasers - The page's teasers: what they say and link to is no text of the article.
 * @param walked - The facts of the page's elements, where they are known.
 * @returns `null` when the page has no headline and no text. A page that is no article comes back with its `kind`.
 */
export function readArticle(
  document: Document,
  pageUrl: string,
  teasers: readonly ExtractedTeaser[],
  walked?: Walked,
): ArticleReading | null {
  const facts = readPageFacts(document, pageUrl, walked);
  const headline = findHeadline(facts);
  const addressOf = linkReader(pageUrl);
  const publisher = findPublisher(facts);
  const headByline = findByline(facts, publisher?.value ?? null, headline?.element ?? null);
  const section = findSection(facts, headline?.element ?? null);
  const above = findKicker(facts, headline?.element ?? null, headline?.innerKicker ?? null);
  // The name of the section above a headline is no kicker, nor are words that the headline has itself.
  const isRepeated = above && (headline?.value ?? '').startsWith(`${above.value}:`);
  const kicker = isRepeated || (above && comparable(above.value) === comparable(section?.value ?? '')) ? null : above;
  const headStandfirst = findStandfirst(facts, headline?.element ?? null, []);

  // Where the headline says which part of the page to look in, the picture's words are known before the text is read.
  const ownImage = headline?.element?.closest('article, main') ? findImage(facts, headline.element, null) : null;
  const body = readBody(document, headline?.element ?? null, {
    pageUrl,
    headline: headline?.value ?? '',
    kicker: above?.value ?? null,
    standfirst: headStandfirst?.value ?? null,
    caption: ownImage?.value.caption ?? null,
    authors: headByline.authors.value,
    teaserKeys: new Set(teasers.map(({ url }) => addressOf(url)?.key() ?? null).filter((key) => key !== null)),
    teaserTexts: new Set(teasers.flatMap(({ headline, snippet }) => [comparable(headline), comparable(snippet ?? '')])),
    isLive: isLivePage(facts),
  });
  if (!headline && body.blocks.length === 0) return null;

  const byline = signedByline(headByline, facts, publisher?.value ?? null, edgesOf(body));
  const image = ownImage ?? findImage(facts, headline?.element ?? null, body.container);
  const text = body.blocks.map((block) => block.text).join('\n');
  const lang = findLanguage(facts, text);
  const dateLang = statedLanguage(facts) ?? lang.value;
  const dates = findDates(facts, headline?.element ?? null, zoneOf(pageUrl, dateLang), dateLang);
  const topics = findTopics(facts, `${headline?.value ?? ''}\n${text}`, headline?.element ?? null);
  const address = findAddress(facts);
  const wordCount = countWords(text, lang.value);
  const standfirst =
    headStandfirst ??
    findStandfirst(
      facts,
      null,
      body.blocks.slice(0, 1).map((block) => block.text),
    );
  const dateline = findDateline(body.blocks[0]?.text ?? '');

  const article: ExtractedArticle = {
    kind: judgeKind(facts, {
      blocks: body.blocks,
      wordCount,
      headline: headline?.value ?? null,
      section: section?.value ?? null,
      kicker: kicker?.value ?? null,
      hasDate: dates.published !== null,
      hasAuthor: byline.authors.value.length > 0,
      teaserCount: teasers.length,
    }),
    url: address.value,
    lang: lang.value,
    publisher: publisher?.value ?? null,
    kicker: kicker?.value ?? null,
    headline: headline?.value ?? '',
    standfirst: standfirst?.value ?? null,
    authors: byline.authors.value,
    signedBy: byline.authors.value.length > 0 ? [] : byline.signature,
    agencies: [...new Set([...byline.agencies, ...dateline.agencies])],
    dateline: dateline.text,
    section: section?.value ?? null,
    topics: topics.value,
    publishedAt: dates.published?.value ?? null,
    publishedOffsetMinutes: dates.published?.offsetMinutes ?? null,
    modifiedAt: dates.modified?.value ?? null,
    image: image?.value ?? null,
    blocks: body.blocks,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)),
    partial: findPartial(facts, body.blocks, wordCount),
    sources: {
      url: address.source,
      lang: lang.source,
      ...(publisher && { publisher: publisher.source }),
      ...(kicker && { kicker: kicker.source }),
      ...(headline && { headline: headline.source }),
      ...(standfirst && { standfirst: standfirst.source }),
      ...(byline.authors.value.length > 0 && { authors: byline.authors.source }),
      ...(section && { section: section.source }),
      ...(topics.value.length > 0 && { topics: topics.source }),
      ...(dates.published && { publishedAt: dates.published.source }),
      ...(dates.modified && { modifiedAt: dates.modified.source }),
      ...(image && { image: image.source }),
    },
  };
  return { article, removed: body.removed };
}

/** First and last line of the text, with what was left out of it for being a by-line. */
function edgesOf({ blocks, removed }: Body): string[] {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  return [
    ...removed.filter(({ reason }) => reason === 'byline' || reason.endsWith('-furniture')).map(({ text }) => text),
    ...lines.slice(0, 1),
    ...lines.slice(-1),
  ];
}

/** Words as the language parts them; scripts without spaces are cut by dictionary. */
function countWords(text: string, lang: string): number {
  if (/^(?:ja|zh|th|lo|km|my)/.test(lang)) {
    let words = 0;
    for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text))
      if (isWordLike) words++;
    return words;
  }
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
