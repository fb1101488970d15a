// What a page is: evidence from its structured data, address, structure and text is added up.
import type { PageKind } from '@/utils/model/article';
import { type KindEvidence, readKindFacts } from './kind-facts';
import { FRONT, GALLERY, LIVE, NEWS, OPINION, scoreOf, VIDEO } from './kind-signals';
import type { PageFacts } from './page-facts';

/**
 * Judges the kind of a page; `section-front` and `non-news` are no articles.
 *
 * @param evidence - What the other readers found; the text decides more than the address.
 */
export function judgeKind(facts: PageFacts, evidence: KindEvidence): PageKind {
  const page = readKindFacts(facts, evidence);
  const isNews = scoreOf(NEWS, page) >= 3;
  if (scoreOf(VIDEO, page) >= 3) return 'video';
  if (!isNews) return scoreOf(FRONT, page) >= 3 ? 'section-front' : 'non-news';
  if (scoreOf(LIVE, page) >= 2) return 'live-ticker';
  if (scoreOf(GALLERY, page) >= 2) return 'gallery';
  return scoreOf(OPINION, page) >= 2 ? 'opinion' : 'news-article';
}
