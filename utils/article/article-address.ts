import { addressKey, cleanAddress } from '@/utils/text/address';
import { comparable } from './clean-text';
import type { Found, PageFacts } from './page-facts';

/**
 * The article's own address. A canonical link is trusted when it leads to the same site and is no front page: single-page
 * sites leave the head of the first article standing, and some papers name their home page on every page.
 */
export function findAddress(facts: PageFacts): Found<string> {
  const shown = cleanAddress(facts.pageUrl) ?? facts.pageUrl;
  const canonical = facts.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const stated = cleanAddress(canonical ?? '', facts.pageUrl);
  if (stated && isSameArticle(stated, shown)) return { value: stated, source: 'meta' };
  return { value: shown, source: 'address' };
}

/** Whether two addresses name one piece: the same path, or most of its words on the same site. */
export function isSameArticle(stated: string, shown: string): boolean {
  if (addressKey(stated) === addressKey(shown)) return true;
  const from = URL.parse(shown);
  const to = URL.parse(stated);
  if (!from || !to || to.pathname === '/' || houseOf(from.hostname) !== houseOf(to.hostname)) return false;
  const shared = sharedWords(from.pathname, to.pathname);
  return shared >= 0.5;
}

/** The last two labels of a host: enough to tell one house from another here. */
function houseOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function sharedWords(a: string, b: string): number {
  const left = new Set(comparable(a).split(' ').filter(Boolean));
  const right = new Set(comparable(b).split(' ').filter(Boolean));
  if (left.size === 0 || right.size === 0) return 0;
  return [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size);
}
