import { normalizeText } from '@/utils/text/normalize-text';
import { isHidden } from './body/visibility';
import { comparable, fieldText, wordOverlap } from './clean-text';
import { decoded } from './entities';
import { stringOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { shownText } from './shown-text';
import { withoutSite } from './site-name';

/** The headline as shown, the element it stands in, and the kicker when it stands inside the same element. */
export interface HeadlineFound extends Found<string> {
  readonly element: Element | null;
  readonly innerKicker: string | null;
}

/** Names for the short line above a headline. */
export const KICKER_WORDS = (
  'kicker overline topline dachzeile roofline spitzmarke eyebrow supertitle supertitel surtitle preheadline ' +
  'pretitle tagline headtag antetitulo occhiello vignette subheadline-top rubric-title hat'
).split(' ');

/** An `h1` that agrees so far with what the page's head says is the headline. */
const AGREES = 0.5;
/** Two wordings of one headline share this much; less is another piece's title, or a slogan. */
const SAME_PIECE = 0.2;
const MAX_HEADINGS = 30;
/** Where some papers repeat the headline as the last step of a trail, as an `h1`. */
const TRAIL = 'nav, [class*="breadcrumb" i]';
const MAX_KICKER_CHARS = 60;
/** The name of a section or a paper, with its dash. */
const MAX_TAIL_CHARS = 25;
const MIN_HEADLINE_CHARS = 15;

/**
 * Chooses the headline among `h1`, Open Graph, JSON-LD and `<title>`. The page's own letters count where they say the same
 * as Open Graph; where a paper words the two differently, Open Graph is the headline without the marks of the layout.
 * Measured on the development pages (`docs/QUALITY.md`): Open Graph is right on 85 %, `h1` on 76 %, JSON-LD on 66 %.
 */
export function findHeadline(facts: PageFacts): HeadlineFound | null {
  const { document } = facts;
  const ld = fieldText(decoded(stringOf(facts.ld?.headline)));
  const og = withoutSite(decoded(facts.meta('og:title')), facts);
  const cards = [
    decoded(facts.meta('twitter:title')),
    decoded(facts.meta('title', 'headline', 'dc.title', 'sailthru.title')),
  ].map((text) => withoutSite(text, facts));
  const title = withoutSite(fieldText(document.title), facts);
  // Most sources say the same: each wording once.
  const stated = [...new Set([ld, og, ...cards, title])].filter((text) => text !== null);
  const shown = findShown(document, stated);
  const found = choose(shown, { ld, og, cards, title });
  return found && { ...found, value: withoutTail(found.value, stated) };
}

interface Stated {
  readonly ld: string | null;
  readonly og: string | null;
  readonly cards: readonly (string | null)[];
  readonly title: string | null;
}

function choose(shown: HeadlineFound | null, { ld, og, cards, title }: Stated): HeadlineFound | null {
  if (shown && og && og === ld && isInnerKicker(shown.value, og)) return { ...shown, value: og, source: 'open-graph' };
  if (shown && og && isBarer(shown.value, og)) return { ...shown, value: og, source: 'open-graph' };
  if (shown && !isReworded(shown.value, og, cards)) {
    // The colon behind a kicker is often drawn by the style sheet alone.
    const marked = cards.find((card) => card !== null && isBarer(shown.value, card));
    if (marked) return { ...shown, value: marked, source: 'meta' };
    return isSaidBy(cards, shown.value) ? shown : withoutOuterKicker(shown, og);
  }
  if (shown && og && wordOverlap(shown.value, og) >= SAME_PIECE) return { ...shown, value: og, source: 'open-graph' };
  // The page shows a longer line than any of the others knows: its own headline, told anew for search engines and shares.
  if (shown && (comparable(shown.value) === comparable(ld ?? '') || comparable(shown.value).split(' ').length >= 5))
    return shown;
  const said: [string | null, Found<string>['source']][] = [
    [og, 'open-graph'],
    [ld, 'json-ld'],
    [cards[0] ?? null, 'open-graph'],
  ];
  for (const [value, source] of said) if (value) return { value, source, element: null, innerKicker: null };
  if (shown) return shown;
  return title ? { value: title, source: 'title', element: null, innerKicker: null } : null;
}

/** "Kicker: headline" in Open Graph and JSON-LD alike, of which the page sets the kicker apart: to the paper it is one line. */
function isInnerKicker(shown: string, og: string): boolean {
  const kicker = og.endsWith(shown) ? og.slice(0, -shown.length) : '';
  return kicker.length <= MAX_KICKER_CHARS && /[\p{L}\p{N}]:\s$/u.test(kicker);
}

/** Cuts what another source does not have behind the same headline: "Headline-Politics", "Headline: Paper". */
function withoutTail(value: string, stated: readonly string[]): string {
  const shorter = stated.find(
    (text) =>
      text.length >= MIN_HEADLINE_CHARS &&
      text.length < value.length &&
      value.length - text.length <= MAX_TAIL_CHARS &&
      value.startsWith(text) &&
      /^\s*[-–|｜ㅣ：]\s*\S/.test(value.slice(text.length)),
  );
  return shorter ?? value;
}

/** Whether Open Graph has other words than the page; a card that repeats the page's own outvotes it. */
function isReworded(shown: string, og: string | null, cards: readonly (string | null)[]): boolean {
  const plain = comparable(shown);
  if (!og || plain === '' || comparable(og).includes(plain) || plain.includes(comparable(og))) return false;
  return !isSaidBy(cards, shown);
}

function isSaidBy(cards: readonly (string | null)[], shown: string): boolean {
  return cards.some((card) => comparable(card ?? '') === comparable(shown));
}

/** Whether the page parts by layout what its head parts by marks: the same words with fewer of them. */
function isBarer(shown: string, stated: string): boolean {
  return comparable(shown) === comparable(stated) && marksIn(shown) < marksIn(stated);
}

/** An ellipsis at the end does not count: it says that a machine cut the headline. */
function marksIn(text: string): number {
  return text.replace(/(?:\.{3}|…)$/, '').match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0;
}

/** "Kicker: headline" in one `h1` where Open Graph has the headline alone. */
function withoutOuterKicker(shown: HeadlineFound, og: string | null): HeadlineFound {
  const start = og ? shown.value.length - og.length : 0;
  if (!og || start <= 0 || start > MAX_KICKER_CHARS || !shown.value.endsWith(og)) return shown;
  const kicker = shown.value.slice(0, start).replace(/[\s:|–-]+$/, '');
  return { ...shown, value: og, innerKicker: shown.innerKicker ?? (kicker || null) };
}

/** The `h1` that agrees best with the head of the page; a lower heading where one says exactly the same. */
function findShown(document: Document, stated: readonly string[]): HeadlineFound | null {
  let best: { found: HeadlineFound; score: number } | null = null;
  let inTrail: HeadlineFound | null = null;
  for (const element of [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS)) {
    if (isHidden(element) || leadsHome(element)) continue;
    const found = shownHeadline(element, stated);
    if (!found) continue;
    const score = stated.includes(found.value)
      ? 1
      : Math.max(0, ...stated.map((text) => wordOverlap(found.value, text)));
    if (element.closest(TRAIL)) inTrail ??= found;
    else if (!best || score > best.score) best = { found, score };
  }
  if (best && best.score >= AGREES) return best.found;
  const said = new Set(stated.map(comparable));
  for (const element of [...document.querySelectorAll('h2, h3, [itemprop~="headline"]')].slice(0, MAX_HEADINGS)) {
    const found = isHidden(element) ? null : shownHeadline(element, stated);
    if (found && said.has(comparable(found.value))) return found;
  }
  return best?.found ?? inTrail;
}

/** The paper's name above the page is often its first `h1`, and a link to its front. */
function leadsHome(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(link?.getAttribute('href') ?? '-');
}

function shownHeadline(element: Element, stated: readonly string[]): HeadlineFound | null {
  // Some papers hide the colon behind a kicker from the eye, and print it in the head of the page.
  const written = fieldText(element.textContent);
  const whole = written && stated.includes(written) ? written : shownText(element);
  if (!whole) return null;
  const isStated = (text: string) => {
    const plain = comparable(text);
    return stated.some((title) => title.startsWith(text) || comparable(title).startsWith(plain));
  };
  const named = [...element.children].find((child) => namedWords(child, KICKER_WORDS));
  // A kicker that the paper itself prints as part of the headline, here and in its head, stays one.
  const kicker = isStated(whole) ? null : named ? shownText(named) : unnamedKicker(element, whole, isStated);
  const rest =
    kicker && whole.startsWith(kicker) ? normalizeText(whole.slice(kicker.length).replace(/^\s*[:|–-]\s*/, '')) : '';
  if (rest === '') return { value: whole, source: 'markup', element, innerKicker: null };
  return { value: rest, source: 'markup', element, innerKicker: kicker?.replace(/\s*:$/, '') ?? null };
}

/** A first child of the `h1` that the headline stated elsewhere does not have. */
function unnamedKicker(element: Element, whole: string, isStated: (text: string) => boolean): string | null {
  const first = element.firstElementChild;
  const text = first ? shownText(first) : null;
  if (!text || text.length > MAX_KICKER_CHARS || !whole.startsWith(text)) return null;
  const rest = comparable(whole.slice(text.length));
  return rest !== '' && isStated(rest) ? text : null;
}
