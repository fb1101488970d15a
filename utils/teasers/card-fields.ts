/** What a card says: each piece of text gets the one role that fits it best. */

import { parseDate } from '@/utils/article/zoned-time';
import { AUTHOR_SEGMENTS } from './address-words';
import type { ClassRole } from './class-names';
import { type Bond, cutLabel, findHeadline, joinText, MAX_KICKER } from './headline';
import type { Fact } from './page-facts';
import { tidyText } from './plain-text';
import type { Segment } from './segments';
import { dateOf, isByline, isGroupLabel, isMark, isSponsoredMark, isTimeText } from './text-kinds';

export interface CardFields {
  readonly headline: string;
  readonly kicker: string | null;
  readonly publishedAt: string | null;
  readonly snippet: string | null;
  readonly label: string | null;
  readonly sponsored: boolean;
  /** "Lesen Sie auch:" before the link, inside the card. */
  readonly group: string | null;
  /** The headline stands in a heading or in an element that calls itself one. */
  readonly marked: boolean;
  readonly bond: Bond;
  /** See `Head.score`. */
  readonly headScore: number;
  readonly hasDate: boolean;
}

/** Shorter is a label, not a teaser text. */
export const MIN_SNIPPET = 40;
/** Elements that say of themselves that they are neither kicker nor teaser text. */
const OTHER_ROLES: readonly ClassRole[] = ['date', 'author', 'caption', 'credit', 'unseen', 'brand', 'share'];

/**
 * @param segments - The texts of the card, see `readSegments`.
 * @param zone - IANA zone of clocks without offset, see `zoneOf`.
 * @param siteName - Name of the site, when the page tells it: a piece equal to it is the brand.
 * @returns `null` when nothing in the card can be a headline.
 */
export function readFields(
  segments: readonly Segment[],
  siteName: string | null,
  zone: string | null,
): CardFields | null {
  const head = findHeadline(segments);
  if (!head) return null;
  const texts = new Set(head.parts);
  const first = segments.findIndex((segment) => texts.has(segment));
  const headline = cutLabel(joinText(head.parts));
  if (headline.text === '') return null;
  const rest = segments.filter((segment) => !texts.has(segment));
  const kicker = head.kicker ?? findKicker(segments, first, texts, headline.text, siteName);
  const group =
    headline.label ??
    rest.find((segment) => segments.indexOf(segment) < first && isGroupLabel(segment.text))?.text ??
    null;
  return {
    headline: tidyText(headline.text, 300),
    kicker: kicker === null ? null : tidyText(kicker.replace(/\s*[:|·•–/-]\s*$/, ''), 120),
    publishedAt: findDate(rest, zone),
    snippet: findSnippet(rest, headline.text, kicker),
    label: findLabel(rest, siteName),
    sponsored: segments.some(isSponsoredMark),
    group: group === null ? null : tidyText(group, 120).replace(/\s*:$/, ''),
    marked: head.marked,
    bond: head.bond,
    headScore: head.score,
    hasDate: rest.some((segment) => segment.datetime !== null || isTimeText(segment.text)),
  };
}

function findKicker(
  segments: readonly Segment[],
  first: number,
  headline: ReadonlySet<Segment>,
  title: string,
  siteName: string | null,
): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const [index, segment] of segments.entries()) {
    if (headline.has(segment) || segment.text.length > MAX_KICKER || segment.text === title) continue;
    const { text, roles } = segment;
    if (isMark(text) || isTimeText(text) || isByline(text) || text === siteName || isSponsoredMark(segment)) continue;
    if (isGroupLabel(text) && !(roles.has('kicker') && !text.includes(' '))) continue;
    if (OTHER_ROLES.some((role) => roles.has(role)) || leadsToAuthor(segment)) continue;
    // "bei" and "in" are left over from a sentence around the link; a photographer stands in brackets.
    if (!/\p{L}{2}/u.test(text) || /^\p{Ll}{1,3}$|^\(.*\)$/u.test(text)) continue;
    let score = 0;
    if (roles.has('kicker')) score += 4;
    else if (roles.has('section')) score += 1.5;
    if (roles.has('badge')) score -= 2;
    if (roles.has('snippet')) score -= 2;
    if (index < first) score += index === first - 1 ? 2 : 1.5;
    else score -= roles.has('kicker') || roles.has('section') ? 0.5 : 2;
    if (text.split(' ').length > 7) score -= 1;
    if (/[.!]$/.test(text)) score -= 1;
    if (score >= 1 && score > bestScore) {
      bestScore = score;
      best = text;
    }
  }
  return best;
}

function leadsToAuthor({ elsewhere }: Segment): boolean {
  const path = elsewhere?.href?.slice(0, 300).toLowerCase() ?? '';
  return path.split('/').some((part) => AUTHOR_SEGMENTS.has(part));
}

function findDate(segments: readonly Segment[], zone: string | null): string | null {
  for (const { datetime } of segments) {
    const date = datetime && parseDate(datetime, zone);
    if (date) return date;
  }
  for (const { text } of segments) {
    const date = dateOf(text, zone);
    if (date) return date;
  }
  return null;
}

const PARAGRAPHS = new Set(['p', 'div', 'section', 'li', 'article']);

function findSnippet(rest: readonly Segment[], title: string, kicker: string | null): string | null {
  // Pieces of one paragraph belong together.
  const paragraphs = new Map<Fact, Segment[]>();
  for (const segment of rest) {
    if (segment.text === kicker || segment.heading || isMark(segment.text)) continue;
    if (OTHER_ROLES.some((role) => segment.roles.has(role))) continue;
    const block = segment.path.find(({ tag }) => PARAGRAPHS.has(tag)) ?? segment.element;
    const known = paragraphs.get(block);
    if (known) known.push(segment);
    else paragraphs.set(block, [segment]);
  }
  let best: string | null = null;
  let bestScore = 0;
  for (const [block, parts] of paragraphs) {
    const text = joinText(parts);
    if (text.length < MIN_SNIPPET || title.includes(text) || isTimeText(text) || isByline(text)) continue;
    let score = Math.min(text.length, 300) / 100;
    if (parts.some((part) => part.roles.has('snippet'))) score += 3;
    if (block.tag === 'p') score += 1;
    if (score > bestScore) {
      bestScore = score;
      best = text;
    }
  }
  return best === null ? null : tidyText(best, 1000);
}

function findLabel(rest: readonly Segment[], siteName: string | null): string | null {
  const named = rest.find(
    ({ text, roles }) => text.length <= 40 && (text === siteName || roles.has('brand')) && !isMark(text),
  );
  return named ? tidyText(named.text, 60) : null;
}
