import { isHome, NO_NEWS_HOST, NO_NEWS_SEGMENT, PIECE_ADDRESS } from './address-kinds';

const ARTICLE_LD = /"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|VideoObject)"/;
const MAX_SCRIPTS = 6;
const MAX_SCRIPT_CHARS = 8_000;

/**
 * The cheap check before a page is read: a handful of look-ups that together take well under a millisecond, so that pages
 * which are no articles pay nothing. It errs towards yes; the reader proper decides.
 */
export function isProbablyArticle(document: Document, pageUrl: string): boolean {
  const url = URL.parse(pageUrl);
  const path = url ? url.pathname + url.search : '/';
  if (!document.body || isHome(path)) return false;
  const noNews = NO_NEWS_SEGMENT.test(path) || NO_NEWS_HOST.test(url?.hostname ?? '');
  // Nearly every article says so in its head, where looking costs next to nothing.
  if (
    !noNews &&
    document.head?.querySelector(
      'meta[property="og:type"][content="article" i], meta[property="article:published_time"]',
    )
  )
    return true;
  const ld = structuredData(document);
  if (/NewsArticle"|"LiveBlogPosting"/.test(ld)) return true;
  if (noNews) return false;
  if (ARTICLE_LD.test(ld)) return true;
  return PIECE_ADDRESS.test(path) && (has(document, 'p', 3) || has(document, 'br', 6));
}

/** Stops counting there; old pages part their paragraphs by line breaks. */
function has(document: Document, tag: string, count: number): boolean {
  return document.getElementsByTagName(tag)[count - 1] !== undefined;
}

function structuredData(document: Document): string {
  let text = '';
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++)
    text += (scripts[i]?.textContent ?? '').slice(0, MAX_SCRIPT_CHARS);
  return text;
}
