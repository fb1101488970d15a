/** Where on the page a card stands, by order and markup alone. */
import type { Placement } from '@/utils/model/teaser';
import { contains, type Fact, type PageFacts } from './page-facts';

/** Beside and around the running text; a page without running text has no `inline`. */
export function placementOf(card: Fact, { body, firstProse, lastProse, mainHeading }: PageFacts): Placement {
  const { zones } = card;
  if (zones.has('nav') || zones.has('header') || zones.has('footer')) return 'other';
  if (mainHeading && card.index < mainHeading.index) return zones.has('sidebar') ? 'sidebar' : 'other';
  if (card.index > firstProse && card.index < lastProse) return 'inline';
  if (zones.has('sidebar') && !(body && contains(body, card))) return 'sidebar';
  return 'after';
}
