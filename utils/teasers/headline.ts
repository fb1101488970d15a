/** Which texts of a card are its headline, and which kicker stands in the same heading. */
import { remembered } from '@/utils/article/remembered';
import { contains, type Fact } from './page-facts';
import { measure, wordForm } from './plain-text';
import type { Segment } from './segments';
import { isByline, isGroupLabel, isMark, isTimeText } from './text-kinds';
import { BADGES } from './words';

/** A kicker is a few words; the longest seen has 60 characters. */
export const MAX_KICKER = 70;

type Split = Pick<Head, 'parts' | 'kicker'>;

/** Is the headline in the link, beside a link that shows only a picture or a call, or apart from what is linked? */
export type Bond = 'linked' | 'beside' | 'apart';

export interface Head {
  readonly parts: readonly Segment[];
  readonly kicker: string | null;
  readonly marked: boolean;
  readonly bond: Bond;
  /** How well it suits a headline; a bare linked sentence has 5. */
  readonly score: number;
}

/** Scores the elements that could be the headline: headings, elements so named, and single linked pieces. */
export function findHeadline(segments: readonly Segment[]): Head | null {
  const candidates = new Map<Fact, Segment[]>();
  for (const segment of segments) {
    const elements = new Set<Fact>([segment.element]);
    if (segment.heading) elements.add(segment.heading);
    for (const element of segment.path) if (isNamedHeadline(element.names)) elements.add(element);
    for (const element of elements) {
      const known = candidates.get(element);
      if (known) known.push(segment);
      else candidates.set(element, [segment]);
    }
  }
  // What is said twice, once for screen readers or when the pointer rests on the link, is the headline.
  const spoken = new Set<string | undefined>();
  for (const { linked, path, roles, text } of segments) {
    if (roles.has('unseen')) spoken.add(text);
    const link = linked ? path.find(({ tag }) => tag === 'a') : undefined;
    spoken.add(link?.element.getAttribute('title')?.trim());
  }
  const hasLinkText = segments.some(({ linked, text, roles }) => linked && text.length >= 20 && !roles.has('unseen'));
  let best: Head | null = null;
  let bestScore = 0;
  for (const [element, parts] of candidates) {
    const split = splitHeading(parts, element);
    const text = joinText(split.parts);
    if (text.length < 3 || !/\p{L}/u.test(text) || isMark(text)) continue;
    let score = headlineScore(element, split.parts, text) + (spoken.has(text) ? 4 : 0);
    if (hasLinkText && !split.parts.some(({ linked }) => linked)) score -= 2;
    if (isGroupLabel(text)) score -= 2;
    if (score > bestScore) {
      bestScore = score;
      const marked = split.parts.some((part) => part.heading !== null || part.roles.has('headline'));
      best = { ...split, marked, bond: bondOf(split.parts, text, segments), score };
    }
  }
  return best;
}

const NAMED_HEADLINE = /headline|(?:^|[-_ a-z])title|titel|(?:^|[-_ ])hed(?:$|[-_ ])|Title|Headline/;
const isNamedHeadline = remembered((names) => NAMED_HEADLINE.test(names));

function bondOf(parts: readonly Segment[], text: string, segments: readonly Segment[]): Bond {
  if (parts.some(({ linked }) => linked)) return 'linked';
  const linkTexts = segments
    .filter((segment) => segment.linked && !isMark(segment.text))
    .map((segment) => segment.text);
  if (linkTexts.length === 0) return 'beside';
  return linkTexts.some((linkText) => linkText.includes(text)) ? 'linked' : 'apart';
}

/** Of two headings the bigger one; the other is a kicker or a standfirst, and the smallest are often mere labels. */
function headingWeight({ tag }: Fact): number {
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 3);
  return (level < 5 ? 3.6 : 2.1) - 0.1 * level;
}

function headlineScore(element: Fact, parts: readonly Segment[], text: string): number {
  const [first] = parts;
  if (!first) return 0;
  const { words, length } = measure(text);
  let score = 1;
  if (first.heading) score += headingWeight(first.heading);
  if (first.roles.has('headline')) score += 2;
  if (parts.some((part) => part.linked)) score += 2;
  if (element === first.heading) score += 0.5;
  for (const role of ['kicker', 'snippet', 'date', 'author', 'badge', 'caption', 'credit', 'brand'] as const) {
    if (parts.every((part) => part.roles.has(role))) score -= role === 'kicker' || role === 'snippet' ? 3 : 4;
  }
  if (parts.every((part) => part.elsewhere !== null)) score -= 6;
  if (first.roles.has('unseen')) score -= 4;
  if (isTimeText(text) || isByline(text)) score -= 5;
  if (words >= 4) score += 1.5;
  else if (words === 1) score -= 1;
  if (length >= 25 && length <= 160) score += 1;
  if (text.length > 220) score -= 3;
  if (element.tag === 'p' && !first.linked) score -= 1;
  return score;
}

/** Takes kicker, badge, date and hidden words out of a heading that holds them beside the headline. */
function splitHeading(parts: readonly Segment[], element: Fact): Split {
  if (parts.length < 2) return { parts, kicker: null };
  const own = parts.filter(
    (part) => !part.path.some((at) => at !== element && contains(element, at) && isAside(at, part)),
  );
  const kept = own.length > 0 ? own : parts;
  const aside = parts.filter((part) => !kept.includes(part));
  const kicker = aside.find(
    (part) => !isMark(part.text) && !isTimeText(part.text) && (part.roles.has('kicker') || part.path.some(isSmall)),
  );
  if (kicker) return { parts: kept, kicker: kicker.text };
  return splitUnnamed(kept, element);
}

/** Two pieces side by side in a heading, the first short: only one linked, only one named, or dressed differently. */
function splitUnnamed(parts: readonly Segment[], element: Fact): Split {
  const [first] = parts;
  if (!first || parts.length < 2 || first.text.length > MAX_KICKER || isGroupLabel(first.text))
    return { parts, kicker: null };
  const branches = new Map<Fact, Segment[]>();
  for (const part of parts) {
    const branch = branchOf(part, parts, element);
    const known = branches.get(branch);
    if (known) known.push(part);
    else branches.set(branch, [part]);
  }
  const [before, after, ...more] = [...branches];
  if (!before || !after || more.length > 0 || before[0] === element || after[0] === element)
    return { parts, kicker: null };
  const linked = (part: Segment) => part.linked;
  const [dress, otherDress] = [before[0].names, after[0].names];
  const differs =
    (!before[1].some(linked) && after[1].every(linked)) ||
    (isNamedHeadline(otherDress) && !isNamedHeadline(dress)) ||
    (before[0].tag === after[0].tag && dress !== otherDress && isNamedHeadline(otherDress) === isNamedHeadline(dress));
  if (!differs) return { parts, kicker: null };
  const text = joinText(before[1]);
  return { parts: after[1], kicker: isMark(text) ? null : text };
}

/** The child, below what all parts share, through which a part hangs in the heading. */
function branchOf(part: Segment, parts: readonly Segment[], element: Fact): Fact {
  let branch = part.element;
  for (const at of part.path) {
    if (at === element || parts.every((other) => contains(at, other.element))) break;
    branch = at;
  }
  return branch;
}

function isSmall({ tag }: Fact): boolean {
  return tag === 'small';
}

function isAside(at: Fact, part: Segment): boolean {
  if (at.tag === 'small' || at.tag === 'time') return true;
  const { roles } = part;
  return (
    part.elsewhere !== null ||
    roles.has('kicker') ||
    roles.has('badge') ||
    roles.has('date') ||
    roles.has('author') ||
    roles.has('unseen') ||
    isMark(part.text)
  );
}

/** "Lesen Sie auch: Headline" in one link text. */
export function cutLabel(text: string): { text: string; label: string | null } {
  const colon = text.indexOf(':');
  if (colon < 4 || colon > 40) return { text, label: null };
  const before = text.slice(0, colon);
  const after = text.slice(colon + 1).trim();
  if (BADGES.has(wordForm(before)) && after.length > 15) return { text: after, label: null };
  return isGroupLabel(before) && after.length > 15 ? { text: after, label: before } : { text, label: null };
}

/** The text of pieces in order, with a space only where the page has one. */
export function joinText(parts: readonly Segment[]): string {
  return parts.reduce(
    (text, part, index) => (index > 0 && part.spaced ? `${text} ${part.text}` : text + part.text),
    '',
  );
}
