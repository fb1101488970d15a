// What stands around the headline: kicker, standfirst, section. Found by name, place and what the page's head repeats.
import { normalizeText } from '@/utils/text/normalize-text';
import { comparable, fieldText, wordOverlap } from './clean-text';
import { decoded, KICKER_WORDS } from './headline';
import { isNode, namesOf, stringOf, typesOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';

const SECTION_WORDS = ['rubrik', 'ressort', 'section', 'category', 'channel', 'breadcrumb', 'rubric', 'department'];
const STANDFIRST_WORDS = [
  'standfirst',
  'teasertext',
  'teaser',
  'lead',
  'lede',
  'intro',
  'introduction',
  'deck',
  'dek',
  'subtitle',
  'subline',
  'subheadline',
  'summary',
  'vorspann',
  'description',
  'excerpt',
  'abstract',
  'subhead',
  'unterzeile',
  'einleitung',
  'anleser',
  'chapo',
  'alternativeheadline',
  'bajada',
  'sumario',
];
/** Elements looked at on either side of the headline. */
const REACH = 14;

/** The short line above the headline; `null` when the page has none or it only names the section. */
export function findKicker(
  _facts: PageFacts,
  headline: Element | null,
  innerKicker: string | null,
): Found<string> | null {
  if (innerKicker) return { value: innerKicker, source: 'markup' };
  for (const element of near(headline, 'before')) {
    if (!namedWords(element, KICKER_WORDS) || isSectionLink(element)) continue;
    const text = shortText(element);
    if (text) return { value: text, source: 'markup' };
  }
  return null;
}

/** The part of the paper: JSON-LD, meta, the named line above the headline, the breadcrumb. */
export function findSection(facts: PageFacts, headline: Element | null): Found<string> | null {
  const fromLd = fieldText(decoded(namesOf(facts.ld?.articleSection)[0] ?? null));
  if (fromLd) return { value: fromLd, source: 'json-ld' };
  const fromMeta = facts.meta('article:section', 'articlesection', 'section', 'cleverpush:category');
  if (fromMeta && !/^https?:/.test(fromMeta)) return { value: fromMeta, source: 'meta' };
  for (const element of near(headline, 'before')) {
    if (!namedWords(element, SECTION_WORDS) && !isSectionLink(element)) continue;
    const links = [...element.querySelectorAll('a')];
    const text = shortText(links.at(-1) ?? element);
    if (text && comparable(text) !== comparable(headline?.textContent ?? '')) return { value: text, source: 'markup' };
  }
  const trail = facts.document.querySelector(
    'nav[aria-label*="bread" i], nav[aria-label*="pfad" i], [class*="breadcrumb" i], [id*="breadcrumb" i]',
  );
  const steps = (trail?.textContent ?? '')
    .split(/[›»>/|\n]/)
    .map((step) => fieldText(step))
    .filter((step) => step !== null && step.length < 60);
  const step = steps.findLast((name) => name !== null && comparable(name) !== comparable(headline?.textContent ?? ''));
  if (step && steps.length >= 2 && steps.length <= 6) return { value: step, source: 'markup' };
  const crumbs = facts.jsonLd.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement;
  if (Array.isArray(crumbs) && crumbs.length >= 2) {
    const item: unknown = crumbs.length > 2 ? crumbs.at(-2) : crumbs.at(-1);
    const name = isNode(item) ? fieldText(decoded(stringOf(item.name) ?? namesOf(item.item)[0] ?? null)) : null;
    if (name && name.length < 60) return { value: name, source: 'json-ld' };
  }
  return null;
}

/** Subjects as the page's head lists them, without repetitions, at most 30. */
export function findTopics(facts: PageFacts): Found<string[]> {
  const split = (text: string) => text.split(/[,;]/);
  const fromLd = namesOf(facts.ld?.keywords).flatMap(split);
  const fromMeta = [...facts.metas('article:tag'), ...facts.metas('news_keywords').flatMap(split)];
  const source = fromLd.length > 0 ? 'json-ld' : 'meta';
  const raw = fromLd.length > 0 ? fromLd : fromMeta.length > 0 ? fromMeta : facts.metas('keywords').flatMap(split);
  const topics = new Map<string, string>();
  for (const topic of raw) {
    const text = fieldText(decoded(topic));
    if (text && text.length <= 80 && !topics.has(text.toLowerCase())) topics.set(text.toLowerCase(), text);
  }
  return { value: [...topics.values()].slice(0, 30), source };
}

/**
 * The summary paragraph the paper shows below its headline. Text that stands only in the head of the page is not shown
 * to the reader and does not count.
 *
 * @param paragraphs - The first paragraphs of the body, for a standfirst without a name.
 */
export function findStandfirst(
  facts: PageFacts,
  headline: Element | null,
  paragraphs: readonly string[],
): Found<string> | null {
  const descriptions = [
    fieldText(decoded(stringOf(facts.ld?.description))),
    facts.meta('og:description'),
    facts.meta('description'),
    fieldText(decoded(stringOf(facts.ld?.alternativeHeadline))),
  ].filter((text) => text !== null);
  const repeated = (text: string) => descriptions.some((description) => sameBeginning(text, description));

  for (const element of near(headline, 'after')) {
    const text = fieldText(element.textContent);
    if (!text || text.length < 30 || text.length > 900) continue;
    if (comparable(text) === comparable(headline?.textContent ?? '')) continue;
    const named = namedWords(element, STANDFIRST_WORDS);
    const tag = element.localName.toLowerCase();
    if (named && tag !== 'article' && element.querySelectorAll('p').length <= 3)
      return { value: text, source: 'markup' };
    if ((tag === 'p' || tag === 'h2' || element.childElementCount === 0) && repeated(text))
      return { value: text, source: 'markup' };
  }
  const first = paragraphs[0];
  if (first && first.length <= 600 && descriptions.some((description) => wordOverlap(first, description) > 0.95)) {
    return { value: first, source: 'text' };
  }
  return null;
}

/** A description often breaks off ("…"): its words have to begin the shown text. */
function sameBeginning(shown: string, description: string): boolean {
  const a = comparable(shown);
  const b = comparable(description.replace(/(?:\.{3}|…)\s*$/, ''));
  if (b.length < 30) return false;
  return a === b || (b.length >= 60 && a.startsWith(b.slice(0, Math.floor(b.length * 0.9))));
}

/** A line that is one link to a front of the paper ("/business/"): the section, whatever its class is called. */
function isSectionLink(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  if (!link || normalizeText(link.textContent ?? '') !== normalizeText(element.textContent ?? '')) return false;
  const path = URL.parse(link.getAttribute('href') ?? '', 'https://x.invalid')?.pathname ?? '';
  return /^\/[\p{L}-]{2,30}\/?$/u.test(decodeURI(path)) && !/(?:tag|thema|topic|autor|author)/i.test(path);
}

function shortText(element: Element): string | null {
  const text = fieldText(element.textContent);
  return text && text.length <= 80 ? text : null;
}

/** Elements close to the headline in document order, nearest first; those containing it left out. */
export function near(headline: Element | null, side: 'before' | 'after'): Element[] {
  if (!headline) return [];
  const found: Element[] = [];
  let at: Element | null = headline;
  for (let level = 0; at && level < 4 && found.length < REACH; level++, at = at.parentElement) {
    let sibling = side === 'before' ? at.previousElementSibling : at.nextElementSibling;
    for (let i = 0; sibling && i < 6; i++) {
      found.push(sibling, ...[...sibling.querySelectorAll('*')].slice(0, 12));
      sibling = side === 'before' ? sibling.previousElementSibling : sibling.nextElementSibling;
    }
  }
  return found.slice(0, 80);
}
