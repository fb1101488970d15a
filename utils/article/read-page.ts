import type { PageReading } from '@/utils/model/reading';
import { collectFacts } from '@/utils/teasers/page-facts';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { readArticle } from './read-article';

/** An article has at least so many words of text; a piece behind a paywall may show less and says so. */
const FEWEST_WORDS = 30;

/**
 * Reads a page: its teasers first, before anything is cleaned, then the article.
 *
 * @param document - Read as it stands; never changed.
 * @param pageUrl - The address in the address bar.
 * @param insist - The reader asked for this very page: whatever has a headline and text counts as an article.
 */
export function readPage(document: Document, pageUrl: string, insist = false): PageReading {
  if (!document.body || !hasText(document)) {
    return { kind: 'not-an-article', pageKind: 'non-news', reason: 'empty' };
  }
  const walked = collectFacts(document);
  const teasers = readTeasers(document, pageUrl, walked);
  const article = readArticle(document, pageUrl, teasers, walked)?.article;
  if (!article || article.headline === '') return { kind: 'not-an-article', pageKind: 'non-news', reason: 'no-text' };
  if (insist && article.wordCount > 0) return { kind: 'article', article, teasers };
  if (article.kind === 'section-front')
    return { kind: 'not-an-article', pageKind: article.kind, reason: 'section-front' };
  if (article.kind === 'non-news') return { kind: 'not-an-article', pageKind: article.kind, reason: 'not-news' };
  if (article.wordCount < FEWEST_WORDS && !article.partial) {
    return { kind: 'not-an-article', pageKind: article.kind, reason: 'no-text' };
  }
  return { kind: 'article', article, teasers };
}

/** Stops at the first text node with something in it: the text of a whole page is long. */
function hasText(document: Document): boolean {
  const texts = document.createTreeWalker(document.body, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '') && !/^(?:script|style)$/i.test(node.parentNode?.nodeName ?? '')) return true;
  }
  return false;
}
