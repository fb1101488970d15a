/** An address with a headline in it, a date or a number: the shape of a single piece. */
const ARTICLE_PATH = /\/\d{4}\/\d{1,2}\/|\d{5,}|(?:[a-zäöüß0-9]+-){3,}[a-zäöüß0-9]+/i;
const ARTICLE_LD = /"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;

/**
 * The cheap check before a page is read: a handful of look-ups that together take well under a millisecond, so that pages
 * which are no articles pay nothing. It errs towards yes; the reader proper decides.
 */
export function isProbablyArticle(document: Document, pageUrl: string): boolean {
  const path = URL.parse(pageUrl)?.pathname ?? '/';
  if (path === '/' || !document.body) return false;
  if (document.querySelector('meta[property="og:type"][content="article" i], meta[property="article:published_time"]'))
    return true;
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    if (ARTICLE_LD.test((script.textContent ?? '').slice(0, 20_000))) return true;
  }
  if (!document.querySelector('h1')) return false;
  return document.querySelector('article p, main p, [itemprop="articleBody"]') !== null && ARTICLE_PATH.test(path);
}
