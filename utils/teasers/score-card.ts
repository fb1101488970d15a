/** How sure it is that a card is a teaser. Signals add up; none decides alone. */
import { type CardFields, MIN_SNIPPET } from './card-fields';
import type { Box } from './find-boxes';
import type { Card } from './find-cards';
import { contains, type Fact, type PageFacts, type Zone } from './page-facts';
import { measure } from './plain-text';
import { isGroupLabel, isService } from './text-kinds';

/** Cards below are no teasers. Set with the weights, on labelled pages of 41 publishers. */
export const MIN_SCORE = 3;

/** In alphabetic writing keywords have 8 to 23 characters on average, the shortest headlines of a list without pictures 30. */
const KEYWORD_LENGTH = 25;

const ZONE_WEIGHTS: Readonly<Record<Zone, number>> = {
  hidden: -4,
  nav: -5,
  menu: -3,
  footer: -4,
  header: -2,
  share: -5,
  comment: -4,
  topics: -3,
  author: -2,
  job: -5,
  sidebar: 0,
  advert: 0,
};

/**
 * @param title - Headline of the page: a card that repeats it is the page itself, read aloud or in pictures.
 */
export function scoreCard(
  card: Card,
  fields: CardFields,
  box: Box,
  { hasImage, sponsored, title }: { hasImage: boolean; sponsored: boolean; title: string },
): number {
  const { root, links } = card;
  const [{ shape, fact }] = links;
  const { headline } = fields;
  const { words, length } = measure(headline);
  // Advertising has an address of any form and leads away; it is flagged, not left out.
  let score = Math.min(sponsored ? Math.max(shape.score, 0) : shape.score, 4) * 0.75;
  score += words >= 4 && length >= 20 ? 2 : words >= 3 && length >= 12 ? 0 : -2;
  if (!fields.marked && !hasImage && words < 4) score -= words < 3 ? 2 : 1;
  if (headline.length > 220) score -= 2;
  if (fields.marked) score += 2;
  if (hasImage) score += 1;
  if (fields.hasDate) score += 1;
  if (fields.kicker) score += 0.5;
  if (fields.snippet) score += 0.5;
  if (isTelling(card)) score += 1;
  if (box.size > 1) score += 1;
  // A list of keywords is set like a list of headlines.
  if (box.size >= 4 && box.meanLength < KEYWORD_LENGTH && !hasImage && length === headline.length) score -= 4;
  const heading = fields.group ?? box.heading;
  if (heading !== null) score += isGroupLabel(heading) ? 2 : 0.5;
  if (heading !== null && isService(heading)) score -= 6;
  if (isService(headline) && (words < 4 || shape.score < 0)) score -= 4;
  if (!fields.marked && fields.kicker !== null && isService(fields.kicker)) score -= 4;
  if (isGroupLabel(headline) && (words < 4 || shape.score < 0)) score -= 4;
  // A headline beside the link is rare, and then it is marked as one.
  if (fields.bond !== 'linked') score -= fields.marked && fields.bond === 'beside' ? 2 : 5;
  if (fields.headScore < 2) score -= 4;
  if (headline.includes('(') && /\((?:m\/w\/d|w\/m\/d|m\/f\/d|d\/m\/w|m\/w\/x|gn)\)/i.test(headline)) score -= 6;
  for (const zone of fact.zones) score += ZONE_WEIGHTS[zone];
  if (links.every((link) => isInSentence(link.fact))) score -= 6;
  // "…, als der Rat die Schulen schloss": cut out of a sentence.
  if (!fields.marked && /^\p{Ll}+\s/u.test(headline)) score -= 3;
  if (isInCaption(fact, root)) score -= 5;
  if (headline.length > 12 && title.includes(headline)) score -= 4;
  // Among articles of its own a paper shows those of its sisters.
  if (!shape.sameSite && !sponsored) score -= box.ownShare >= 0.5 ? 2 : fields.marked ? 3 : 5;
  return score;
}

/**
 * Is the best score that a card can still reach too low, before its texts are read? Most links of menus, footers and
 * sentences end here. What the markup tells is counted as it is, what only the texts can tell as well as it may turn out.
 */
export function isHopeless(card: Card, { all }: PageFacts): boolean {
  const { root, links } = card;
  const [{ shape, fact }] = links;
  let canBeMarked = false;
  let hasImage = false;
  for (let index = root.index; index < root.end; index++) {
    const inside = all[index];
    if (!inside) break;
    canBeMarked ||= inside.isHeading || inside.roles.has('headline');
    hasImage ||= IMAGES.has(inside.tag);
  }
  let best = Math.max(0, Math.min(shape.score, 4) * 0.75);
  // A headline in characters of unspaced writing counts double.
  best += root.textLength >= 10 ? 2 : root.textLength >= 6 ? 0 : -2;
  if (canBeMarked) best += 2;
  if (hasImage) best += 1;
  // A date, a kicker, others beside it, a heading above.
  best += 1 + 0.5 + 1 + 2;
  if (root.textLength >= MIN_SNIPPET) best += 0.5;
  if (isTelling(card)) best += 1;
  for (const zone of fact.zones) best += ZONE_WEIGHTS[zone];
  if (best < MIN_SCORE) return true;
  if (links.every((link) => isInSentence(link.fact))) best -= 6;
  return best < MIN_SCORE;
}

const IMAGES = new Set(['img', 'source', 'amp-img']);

/** Does a class between the link and some levels above the card speak of teasers? */
function isTelling({ root, links: [{ fact }] }: Card): boolean {
  let above = 0;
  for (let at: Fact | null = fact; at && above < 4; at = at.parent) {
    if (at.roles.has('teaser') || (at.tag === 'article' && contains(root, at))) return true;
    if (!contains(root, at)) above++;
  }
  return false;
}

const BLOCKS = new Set('p li div td dd blockquote section article figcaption h1 h2 h3 h4 h5 h6 body'.split(' '));
/** Text beside the link that is more than a label such as "Lesen Sie auch:". */
const MAX_LABEL = 30;

function isInSentence(link: Fact): boolean {
  if (link.textLength === 0) return false;
  let block: Fact | null = link.parent;
  while (block && !BLOCKS.has(block.tag)) block = block.parent;
  return block !== null && !block.isHeading && block.ownLength > MAX_LABEL;
}

function isInCaption(link: Fact, root: Fact): boolean {
  for (let at: Fact | null = link; at && contains(root, at); at = at.parent) {
    if (at.tag === 'figcaption') return true;
  }
  return root.parent?.tag === 'figcaption' || root.parent?.tag === 'figure';
}
