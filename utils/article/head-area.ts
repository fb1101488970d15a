// What stands above the headline: kicker and section. Found by name, place and what the page's head repeats.
import { site } from '@/utils/teasers/address-shape';
import { normalizeText } from '@/utils/text/normalize-text';
import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { KICKER_WORDS } from './headline';
import { isNode, namesOf, stringOf, typesOf } from './json-ld';
import { letterPattern } from './letters';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { elementsBefore, hasAtMost, shownText } from './shown-text';

const SECTION_WORDS = 'rubrik ressort section category channel breadcrumb rubric department'.split(' ');
/** Elements looked at before the headline. */
const REACH = 40;

/** "February 29", "29. Februar": the day stands where others put a kicker. */
const DAY_ONLY = letterPattern(String.raw`^(?:[\p{L}]{3,9}\.? \d{1,2}|\d{1,2}\.? [\p{L}]{3,9})$`);

/** What stands above the headline in its own part of the page, menus left out. */
function above(headline: Element | null): Element[] {
  if (!headline) return [];
  const area = headline.closest('article, main');
  return elementsBefore(headline, REACH).filter(
    (at) => !at.closest('nav, menu, aside') && (!area || area.contains(at)),
  );
}

/** The short line above the headline; `null` when the page has none or it only names the section. */
export function findKicker(
  facts: PageFacts,
  headline: Element | null,
  innerKicker: string | null,
): Found<string> | null {
  if (innerKicker) return { value: innerKicker, source: 'markup' };
  for (const element of above(headline)) {
    if (!namedWords(element, KICKER_WORDS) || isSectionLink(element, facts)) continue;
    // Some print the date behind the kicker, or a colon.
    const text = shortText(element)?.replace(/\s*[/|·,]\s[^/|·]*\d{4}.*$|\s*:$/, '');
    if (text && !DAY_ONLY.test(text)) return { value: text, source: 'markup' };
  }
  return null;
}

/** The part of the paper: JSON-LD, meta, the named line above the headline, the breadcrumb. */
export function findSection(facts: PageFacts, headline: Element | null): Found<string> | null {
  const fromLd = fieldText(decoded(namesOf(facts.ld?.articleSection)[0] ?? null));
  if (fromLd && isSection(fromLd)) return { value: fromLd, source: 'json-ld' };
  const fromMeta = facts.meta('article:section', 'articlesection', 'section', 'cleverpush:category');
  if (fromMeta && isSection(fromMeta)) return { value: fromMeta, source: 'meta' };
  for (const element of above(headline)) {
    if (!namedWords(element, SECTION_WORDS) && !isSectionLink(element, facts)) continue;
    const links = [...element.querySelectorAll('a')];
    const text = shortText(links.at(-1) ?? element);
    if (text && comparable(text) !== comparable(headline?.textContent ?? '')) return { value: text, source: 'markup' };
  }
  const trail = facts.document.querySelector(
    'nav[aria-label*="bread" i], nav[aria-label*="pfad" i], nav[aria-label*="brot" i], [class*="breadcrumb" i], [id*="breadcrumb" i]',
  );
  const steps = (trail?.textContent ?? '')
    .split(/[›»>/|\n]/)
    .map((step) => fieldText(step))
    .filter((step) => step !== null && step.length < 40);
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

/** A name for readers: no address, no key of the paper's machinery, no word for every page. */
function isSection(name: string): boolean {
  return name.length < 60 && !/^https?:|_|^\S+\.\w+$|^(?:articles?|posts?|search|home|start|startseite)$/i.test(name);
}

/** A line that is one link to a front of the paper ("/business/"): the section, whatever its class is called. */
function isSectionLink(element: Element, { pageUrl }: PageFacts): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  if (!link || normalizeText(link.textContent ?? '') !== normalizeText(element.textContent ?? '')) return false;
  // In a list or a menu it is one section among all.
  if (link.closest('nav, ul, ol, menu, footer, [role="navigation"], [role="banner"]')) return false;
  const header = link.closest('header');
  if (header && !header.querySelector('h1')) return false;
  const { hostname, pathname = '' } = URL.parse(link.getAttribute('href') ?? '', pageUrl) ?? {};
  // An account of the paper elsewhere looks the same: "/elbmorgen".
  if (site(hostname ?? '') !== site(URL.parse(pageUrl)?.hostname ?? '')) return false;
  return /^\/(?:[a-z-]|%[\da-f]{2}){2,60}\/?$/i.test(pathname) && !/(?:tag|thema|topic|autor|author)/i.test(pathname);
}

function shortText(element: Element): string | null {
  if (!hasAtMost(element, 500)) return null;
  const text = shownText(element);
  return text && text.length <= 80 ? text : null;
}
