/**
 * From links to cards. An item is an address like an article's; its card is the largest element around the link
 * whose item links all go to this one address.
 */
import { addressKey } from '@/utils/text/address';
import { type AddressShape, shapeReader } from './address-shape';
import { AUTHOR_SEGMENTS } from './address-words';
import { type LinkAddress, linkReader } from './link-address';
import { contains, type Fact, type PageFacts } from './page-facts';
import { tidyText } from './plain-text';
import { isPaidLink } from './sponsored';
import { isGroupLabel } from './text-kinds';

export interface ItemLink {
  readonly fact: Fact;
  readonly url: string;
  readonly key: string;
  readonly shape: AddressShape;
}

export interface Card {
  readonly root: Fact;
  /** All links of the card to the item, in reading order; never empty. */
  readonly links: readonly [ItemLink, ...ItemLink[]];
}

/** A card with more text holds more than a headline, a date and a teaser text. */
const MAX_CARD_TEXT = 1000;
/** Links beside those to the item: section, author, label. With more it is a list of links. */
const MAX_OTHER_LINKS = 3;
/** What one step upwards may add in text: a teaser text, no article. */
const MAX_STEP_TEXT = 600;
const MIXED = Symbol('several items');

/** The cards of a page in reading order. One address can have several. */
export function findCards(facts: PageFacts, pageUrl: string, base: string): Card[] {
  const links = findItemLinks(facts, pageUrl, base);
  const items = keysBelow(facts, links);
  const roots = new Map<Fact, Fact>();
  const byRoot = new Map<Fact, [ItemLink, ...ItemLink[]]>();
  for (const link of links) {
    const root = grow(link, items, facts, roots);
    const known = byRoot.get(root);
    if (known) known.push(link);
    else byRoot.set(root, [link]);
  }
  return [...byRoot].map(([root, found]) => ({ root, links: found }));
}

function findItemLinks(facts: PageFacts, pageUrl: string, base: string): ItemLink[] {
  const pageKey = addressKey(pageUrl);
  const addressOf = linkReader(base);
  const shapeOf = shapeReader(pageUrl);
  const memo = new Map<string, Target | null>();
  const links: ItemLink[] = [];
  const menuLinks = new Set<string>();
  for (const fact of facts.links) {
    const href = fact.href ?? '';
    // Never an item itself: what its address looks like does not matter, and menus have half of a page's links.
    if (isShort(fact) && fact.textLength > 0 && MENU_ZONES.some((zone) => fact.zones.has(zone))) {
      menuLinks.add(href);
      continue;
    }
    let target = memo.get(href);
    if (target === undefined) {
      const address = addressOf(href);
      target = address && { address, shape: shapeOf(address.asWritten) };
      memo.set(href, target);
    }
    if (!target || (target.shape.score <= MIN_SHAPE && !isPaidLink(fact.element))) continue;
    const { address, shape } = target;
    // The dear part comes last: half of a page's addresses are no article's.
    const key = address.key();
    if (key === null || key === pageKey) continue;
    links.push({ fact, url: address.url, key, shape });
  }
  const inMenus = new Set<string | null>();
  for (const href of menuLinks) inMenus.add(addressOf(href)?.key() ?? null);
  const isMenuEntry = ({ key, shape, fact }: ItemLink) =>
    inMenus.has(key) && (shape.score < SURE_SHAPE || isShort(fact));
  return links.filter((link) => isItem(link) && !isMenuEntry(link));
}

interface Target {
  readonly address: LinkAddress;
  readonly shape: AddressShape;
}

/** With less an address is no article's, whatever the link says. */
const MIN_SHAPE = -2.5;
/** What menu or footer links too is a page of the site itself, unless address and text are an article's for sure. */
const SURE_SHAPE = 2.5;
/** A text of so many characters may be a headline: in a menu it is a teaser in a fly-out. */
const HEADLINE_LENGTH = 25;
const MENU_ZONES = ['nav', 'menu', 'footer', 'header'] as const;

function isShort({ textLength, isHeading, parent }: Fact): boolean {
  return textLength < HEADLINE_LENGTH && !isHeading && !parent?.isHeading;
}

/** An address with little of an article needs a text that is a headline; an author's page is none with the longest name. */
function isItem({ url, fact, shape: { score } }: ItemLink): boolean {
  if (score < 0.5 && isShort(fact)) return false;
  if (score < SURE_SHAPE && fact.textLength <= MAX_NAME && isName(url, fact)) return false;
  if (score >= 0.5) return true;
  return !url.split('/', 7).some((segment) => AUTHOR_SEGMENTS.has(segment));
}

/** Longest name of a section, a topic or a box. */
const MAX_NAME = 40;

/**
 * "Books & the Arts" under `/books-and-the-arts/`: the few words of a link are the whole name of a section or topic.
 * "Lo más visto": the heading of a box, linked to the list of all.
 */
function isName(url: string, fact: Fact): boolean {
  const text = tidyText(fact.element.textContent ?? '', MAX_NAME);
  if (isGroupLabel(text)) return true;
  if (!isShort(fact)) return false;
  const name = url.split('?', 1)[0]?.replace(/\/$/, '').split('/').at(-1) ?? '';
  return name.includes('-') && letters(name) === letters(text);
}

/** What text and address have in common: `ü` is written `u` or `ue`, `&` in full or not at all. */
function letters(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\b(?:and|und)\b|[^\p{L}\p{N}]/gu, '');
  return plain.replace(/([aou])e/g, '$1');
}

/** For each element that holds item links: the one address below it, or `MIXED`. */
function keysBelow({ all }: PageFacts, links: readonly ItemLink[]): Map<Fact, string | typeof MIXED> {
  const keys = new Map<Fact, string | typeof MIXED>();
  for (const { fact, key } of links) keys.set(fact, key);
  for (let index = all.length - 1; index >= 0; index--) {
    const fact = all[index];
    const key = fact && keys.get(fact);
    if (!fact?.parent || key === undefined) continue;
    const known = keys.get(fact.parent);
    keys.set(fact.parent, known === undefined || known === key ? key : MIXED);
  }
  return keys;
}

/** Climbs from a link to its card. `roots` remembers for each element passed where the climb ended. */
function grow(link: ItemLink, items: Map<Fact, string | typeof MIXED>, facts: PageFacts, roots: Map<Fact, Fact>): Fact {
  const { mainHeading, body } = facts;
  const passed: Fact[] = [];
  let root = link.fact;
  let end = roots.get(root);
  while (!end) {
    passed.push(root);
    const next: Fact | null = root.parent;
    const stops =
      !next ||
      items.get(next) !== link.key ||
      next.tag === 'body' ||
      next.tag === 'main' ||
      next.textLength > MAX_CARD_TEXT ||
      next.textLength - root.textLength > MAX_STEP_TEXT ||
      (mainHeading !== null && contains(next, mainHeading)) ||
      (body !== null && contains(next, body)) ||
      countLinks(next, facts) - countLinks(root, facts) > MAX_OTHER_LINKS;
    if (stops) end = root;
    else {
      root = next;
      end = roots.get(root);
    }
  }
  for (const fact of passed) roots.set(fact, end);
  return end;
}

function countLinks(fact: Fact, { links }: PageFacts): number {
  return linksBefore(links, fact.end) - linksBefore(links, fact.index);
}

/** How many links have an index below `limit`, by halving. */
function linksBefore(links: readonly Fact[], limit: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.index ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
