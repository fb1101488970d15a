/**
 * Reads the teaser cards of a page: facts of all elements, item links, cards, boxes, then a score for each card.
 * Read before anything cleans the page: cleaners throw away exactly these boxes.
 */
import { parseDate, zoneOf } from '@/utils/article/zoned-time';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { readFields } from './card-fields';
import { boxReader } from './find-boxes';
import { type Card, findCards } from './find-cards';
import { readImage } from './image';
import { collectFacts, type PageFacts } from './page-facts';
import { placementOf } from './placement';
import { tidyText } from './plain-text';
import { isHopeless, MIN_SCORE, scoreCard } from './score-card';
import { readSegments } from './segments';
import { isSponsoredCard } from './sponsored';

/** More than any article page shows; a page of links is no article. */
const MAX_TEASERS = 200;
/** Cards looked at closely: menus and footers have many links, so some more than are kept. */
const MAX_CARDS = 1000;

/**
 * Reads the teasers of an article page. Changes nothing in the document, needs no layout.
 *
 * @param document - The page as it is shown, settled; hidden parts are left out.
 * @param pageUrl - Its address; links to it are no teasers.
 * @param walked - The facts of the page, where they are known.
 * @returns In reading order, one entry for each address, at most 200; copies of a card fill each other's gaps.
 */
export function readTeasers(document: Document, pageUrl: string, walked?: PageFacts): ExtractedTeaser[] {
  if (!document.body) return [];
  const base = baseUrl(document, pageUrl);
  const facts = walked ?? collectFacts(document);
  const cards = findCards(facts, pageUrl, base);
  const title = tidyText(facts.mainHeading?.element.textContent ?? '', 300);
  const boxOf = boxReader(facts, cards, title);
  const siteName = readSiteName(document);
  const zone = zoneOf(pageUrl, document.documentElement.lang);
  const found = new Map<string, ExtractedTeaser>();
  for (const card of cards.slice(0, MAX_CARDS)) {
    const [{ key }] = card.links;
    const known = found.get(key);
    if ((!known && found.size >= MAX_TEASERS) || isHopeless(card, facts)) continue;
    const teaser = readTeaser(card, { facts, boxOf, siteName, zone, base, title });
    if (!teaser) continue;
    found.set(key, known ? merge(known, teaser) : teaser);
  }
  return [...found.values()];
}

interface Context {
  readonly facts: PageFacts;
  readonly boxOf: ReturnType<typeof boxReader>;
  readonly siteName: string | null;
  readonly zone: string | null;
  readonly base: string;
  readonly title: string;
}

function readTeaser(card: Card, { facts, boxOf, siteName, zone, base, title }: Context): ExtractedTeaser | null {
  const [{ url }] = card.links;
  const itemLinks = new Set(card.links.map(({ fact }) => fact));
  const fields = readFields(readSegments(card.root, facts, itemLinks), siteName, zone);
  if (!fields) return null;
  const box = boxOf(card);
  const image = readImage(card.root.element, base);
  const group = fields.group ?? box.heading;
  const sponsored = fields.sponsored || box.paid || isSponsoredCard(card, group);
  if (scoreCard(card, fields, box, { hasImage: image !== null, sponsored, title }) < MIN_SCORE) return null;
  return {
    url,
    headline: fields.headline,
    kicker: fields.kicker,
    publishedAt: fields.publishedAt ?? dateOfTime(card.root.element, zone),
    snippet: fields.snippet,
    label: fields.label,
    image,
    group,
    placement: placementOf(card.root, facts),
    sponsored,
  };
}

/** A `time` element without text: a script of the page fills it in. */
function dateOfTime(root: Element, zone: string | null): string | null {
  const datetime = root.querySelector('time[datetime]')?.getAttribute('datetime');
  return datetime ? parseDate(datetime, zone) : null;
}

function merge(first: ExtractedTeaser, copy: ExtractedTeaser): ExtractedTeaser {
  return {
    ...first,
    kicker: first.kicker ?? copy.kicker,
    publishedAt: first.publishedAt ?? copy.publishedAt,
    snippet: first.snippet ?? copy.snippet,
    label: first.label ?? copy.label,
    image: first.image ?? copy.image,
    group: first.group ?? copy.group,
    sponsored: first.sponsored && copy.sponsored,
  };
}

function baseUrl(document: Document, pageUrl: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && URL.parse(href, pageUrl)?.href) || pageUrl;
}

function readSiteName(document: Document): string | null {
  const meta = document.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  const name = tidyText(meta?.getAttribute('content') ?? '', 60);
  return name === '' ? null : name;
}
