import { normalizeText } from '@/utils/text/normalize-text';
import { isHidden } from './body/visibility';
import { comparable, fieldText, wordOverlap } from './clean-text';
import { stringOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';

/** The headline as shown, the element it stands in, and the kicker when it stands inside the same element. */
export interface HeadlineFound extends Found<string> {
  readonly element: Element | null;
  readonly innerKicker: string | null;
}

/** Names for the short line above a headline. */
export const KICKER_WORDS = [
  'kicker',
  'overline',
  'topline',
  'dachzeile',
  'roofline',
  'spitzmarke',
  'eyebrow',
  'supertitle',
  'preheadline',
  'subheadline-top',
  'rubric-title',
  'hat',
];

/** An `h1` that agrees so far with what the page's head says is the headline. */
const AGREES = 0.5;

/**
 * Chooses the headline among `h1`, JSON-LD, Open Graph and `<title>`: the one on the page wins when one of the others
 * says much the same, since that is what the reader sees.
 */
export function findHeadline(facts: PageFacts): HeadlineFound | null {
  const fromLd = fieldText(decoded(stringOf(facts.ld?.headline)));
  const fromMeta = withoutSite(facts.meta('og:title', 'twitter:title'), facts);
  const fromTitle = withoutSite(fieldText(facts.document.querySelector('head > title, title')?.textContent), facts);
  const stated = [fromLd, fromMeta, fromTitle].filter((text) => text !== null);

  let best: { found: HeadlineFound; score: number } | null = null;
  const headings = [...facts.document.querySelectorAll('h1')].slice(0, 30);
  for (const element of headings) {
    if (isHidden(element)) continue;
    const shown = shownHeadline(element, stated);
    if (!shown) continue;
    const agreement = Math.max(0, ...stated.map((text) => wordOverlap(shown.value, text)));
    if (!best || agreement > best.score) best = { found: shown, score: agreement };
  }
  if (best && (best.score >= AGREES || stated.length === 0)) return best.found;
  if (best && headings.length === 1 && best.found.value.length > 25) return best.found;
  if (fromLd) return { value: fromLd, source: 'json-ld', element: null, innerKicker: null };
  if (fromMeta) return { value: fromMeta, source: 'open-graph', element: null, innerKicker: null };
  if (best) return best.found;
  return fromTitle ? { value: fromTitle, source: 'title', element: null, innerKicker: null } : null;
}

function shownHeadline(element: Element, stated: readonly string[]): HeadlineFound | null {
  const kickerElement = [...element.children].find((child) => namedWords(child, KICKER_WORDS));
  const whole = fieldText(element.textContent);
  if (!whole) return null;
  const kicker = kickerElement ? fieldText(kickerElement.textContent) : unnamedKicker(element, whole, stated);
  const value =
    kicker && whole.startsWith(kicker) ? normalizeText(whole.slice(kicker.length).replace(/^\s*[:|–-]\s*/, '')) : whole;
  if (value === '') return { value: whole, source: 'markup', element, innerKicker: null };
  return { value, source: 'markup', element, innerKicker: kicker ? kicker.replace(/\s*:$/, '') : null };
}

/** A first child of the `h1` that the headline stated elsewhere does not have. */
function unnamedKicker(element: Element, whole: string, stated: readonly string[]): string | null {
  const first = element.firstElementChild;
  if (!first || element.childElementCount < 2) return null;
  const text = fieldText(first.textContent);
  if (!text || text.length > 60 || !whole.startsWith(text)) return null;
  const rest = comparable(whole.slice(text.length));
  return rest !== '' && stated.some((title) => comparable(title) === rest) ? text : null;
}

/** Cuts the paper's name off a title: "Headline | Paper", "Headline - Paper". */
function withoutSite(title: string | null, facts: PageFacts): string | null {
  if (!title) return null;
  const site = comparable(facts.meta('og:site_name', 'application-name') ?? '');
  const host = comparable(
    URL.parse(facts.pageUrl)
      ?.hostname.replace(/^www\./, '')
      .split('.')[0] ?? '',
  );
  const parts = title.split(/\s+[|–—·»-]\s+/);
  while (parts.length > 1) {
    const last = comparable(parts.at(-1) ?? '').replace(/ (?:de|com|online|news)$/, '');
    const isSite =
      last !== '' &&
      (site.includes(last) ||
        (host !== '' && last.replace(/ /g, '').includes(host)) ||
        (site !== '' && last.includes(site)));
    if (!isSite) break;
    parts.pop();
  }
  const cut =
    parts.length === title.split(/\s+[|–—·»-]\s+/).length
      ? title
      : title.slice(0, title.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length);
  return normalizeText(cut) || null;
}

/** JSON-LD is often written with HTML entities in it. */
export function decoded(text: string | null): string | null {
  if (!text?.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(quot|amp|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name)
      return { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ' }[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
