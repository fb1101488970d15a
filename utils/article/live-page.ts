import { typesOf } from './json-ld';
import type { PageFacts } from './page-facts';

const LIVE_ADDRESS = /live-?(?:blog|ticker|updates?)|newsblog|news-?ticker|-live(?:[-/.]|$)|\/live\//i;

/** Whether a page says that it is a live ticker, by its structured data or its address. */
export function isLivePage(facts: PageFacts): boolean {
  if (facts.ld && typesOf(facts.ld).includes('LiveBlogPosting')) return true;
  return LIVE_ADDRESS.test(URL.parse(facts.pageUrl)?.pathname ?? '');
}
