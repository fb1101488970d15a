// Saving, by whatever way the reader asked for it: button, menu and keyboard end here.

import { UserFacingError } from '@/utils/failures';
import { sendToTab } from '@/utils/messages';
import type { ArticleId, ExtractedArticle } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { TextQuoteSelector } from '@/utils/model/selector';
import type { TeaserId } from '@/utils/model/teaser';
import { type Engines, findQuotes } from '@/utils/quotes/find-quotes';
import { guessSpeaker } from '@/utils/quotes/guess-speaker';
import { speakerIdOf } from '@/utils/speakers/speaker-id';
import type { Library } from '@/utils/store/library';
import { cleanAddress } from '@/utils/text/address';
import { checkTeaser } from './check-reading';
import { askTab, readingOf } from './read-tab';
import { seeArticle, textOf, toTeaser } from './see-article';
import { enginesFor } from './the-engines';

/** Longest passage kept as a quote; more is a copy of the article, which can be saved whole. */
const MAX_QUOTE_CHARS = 5_000;

/** Reads and saves the page of a tab. @throws UserFacingError `not-an-article`, `no-access`, `storage-full` */
export async function saveTab(library: Library, tabId: number, now: string): Promise<{ id: ArticleId }> {
  const { article, teasers } = await articleOf(tabId);
  const { id } = await seeArticle(library, article, teasers, now, await enginesFor(article.lang));
  await library.saveArticle(id, now);
  return { id };
}

/**
 * Keeps a link as a teaser: with the card the page shows for it, else with the words of the link. It is filled in when the
 * article is opened.
 */
export async function saveLink(
  library: Library,
  tabId: number,
  link: { readonly url: string; readonly text: string | null },
  now: string,
): Promise<{ id: TeaserId }> {
  const url = cleanAddress(link.url);
  if (!url) throw new UserFacingError('bad-address', link.url);
  const shown = checkTeaser(await shownLink(tabId, url));
  const teaser = await toTeaser(shown ?? bareTeaser(url, link.text), now);
  await library.saveTeaser(teaser, now);
  return { id: teaser.id };
}

/**
 * Keeps the selected passage of a tab as a quote, with a guess of the speaker.
 *
 * @throws UserFacingError `nothing-selected`, `not-an-article`
 */
export async function keepSelection(
  library: Library,
  tabId: number,
  now: string,
): Promise<{ id: QuoteId; speakerName: string | null }> {
  const passage = await askTab(tabId, () => sendToTab(tabId, 'selection.read', {}));
  const selector = passage && boundedSelector(passage.selector);
  if (!selector) throw new UserFacingError('nothing-selected');
  const { article, teasers } = await articleOf(tabId);
  const { id: articleId } = await seeArticle(library, article, teasers, now, await enginesFor(article.lang));

  const text = textOf(article);
  const guess = guessOf(article, text, selector.exact, await enginesFor(article.lang));
  const speakerId = guess.name === null ? null : await speakerIdOf(guess.name);
  const quote: Quote = {
    id: crypto.randomUUID() as QuoteId,
    articleId,
    kind: 'direct',
    content: guess.span ? [guess.span] : [],
    speaker: [],
    cue: [],
    speakerName: guess.name,
    role: guess.role,
    via: null,
    confidence: guess.confidence,
    text: selector.exact,
    selector,
    speakerId,
    origin: 'kept',
    deletedAt: null,
    updatedAt: now,
  };
  const speaker =
    guess.name === null || speakerId === null
      ? null
      : { id: speakerId, name: guess.name, aliases: [], roles: [], updatedAt: now };
  await library.keepQuote(quote, speaker);
  return { id: quote.id, speakerName: guess.name };
}

async function articleOf(tabId: number) {
  const reading = await readingOf(tabId, true);
  if (reading.kind === 'not-an-article') throw new UserFacingError('not-an-article', reading.reason);
  return reading;
}

/** The card of a link, when the page can be asked; a browser page or a dead tab leaves the bare link. */
async function shownLink(tabId: number, url: string): Promise<unknown> {
  try {
    return await askTab(tabId, () => sendToTab(tabId, 'link.read', { url }));
  } catch (error) {
    if (error instanceof UserFacingError && error.code === 'no-access') return null;
    throw error;
  }
}

function bareTeaser(url: string, text: string | null) {
  return {
    url,
    headline: text?.trim().slice(0, 300) || url,
    kicker: null,
    publishedAt: null,
    snippet: null,
    label: null,
    image: null,
    group: null,
    placement: 'other' as const,
    sponsored: false,
  };
}

function boundedSelector(selector: TextQuoteSelector): TextQuoteSelector | null {
  const exact = String(selector.exact).trim().slice(0, MAX_QUOTE_CHARS);
  if (exact === '') return null;
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: String(selector.prefix).slice(-64),
    suffix: String(selector.suffix).slice(0, 64),
  };
}

function guessOf(article: ExtractedArticle, text: string, exact: string, engines: Engines) {
  const start = text.indexOf(exact);
  if (start < 0) return { name: null, role: null, confidence: 0, span: null };
  const span = [start, start + exact.length] as const;
  return { ...guessSpeaker(findQuotes(text, article.lang, engines), text, span), span };
}
