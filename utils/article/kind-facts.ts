// What the judgement of a page's kind asks of the page; each fact is read once.
import type { Block } from '@/utils/model/article';
import type { Fact } from '@/utils/teasers/page-facts';
import { MAX_ADDRESS } from './address-kinds';
import { isNode, typesOf } from './json-ld';
import { PART_OF_WORD } from './kind-words';
import type { PageFacts } from './page-facts';

/** What was read of the page before its kind is judged. */
export interface KindEvidence {
  readonly blocks: readonly Block[];
  readonly wordCount: number;
  readonly headline: string | null;
  readonly section: string | null;
  readonly kicker: string | null;
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
  readonly teaserCount: number;
}

export interface KindFacts extends KindEvidence {
  readonly document: Document;
  readonly url: string;
  readonly host: string;
  /** Path and query of the address. */
  readonly path: string;
  /** schema.org types the page gives its own article, in JSON-LD or microdata. */
  readonly ownTypes: readonly string[];
  /** All schema.org types of the page. */
  readonly types: readonly string[];
  readonly ogType: string;
  readonly generator: string;
  /** Section, kicker, genre: short lines that may name the form. */
  readonly labels: string;
  /** The site bears its author's name, or says that a person publishes it. */
  readonly isPersonal: boolean;
  /** How many of the ten parts a paper has are named in links or in the address. */
  readonly paperParts: number;
  /** Text of all links. */
  linkChars(): number;
  /** Text of all paragraphs. */
  proseChars(): number;
  count(selector: string): number;
  /** Links in headings and headings in links, counted up to {@link MANY_HEADLINES}. */
  linkedHeadlines(): number;
  meta(...names: string[]): string | null;
}

/** Menus stand before and after the text; no page of a paper needs more links to show its parts. */
const MAX_LINKS = 3_000;
const MAX_HEADINGS = 500;
/** So many linked headlines make a list; no signal asks for more. */
export const MANY_HEADLINES = 12;
/** The longest name of a part in the list. */
const LONGEST_NAME = 16;
/** A paragraph of running text, as against a line of a card. */
const PROSE_CHARS = 80;

/** Collects the facts. */
export function readKindFacts(facts: PageFacts, evidence: KindEvidence): KindFacts {
  const { document } = facts;
  const url = URL.parse(facts.pageUrl);
  const path = (url ? url.pathname + url.search : '/').slice(0, MAX_ADDRESS);
  const { all, links } = facts.walked();
  let headlines: number | undefined;
  return {
    ...evidence,
    paperParts: countParts(links.slice(0, MAX_LINKS), url?.pathname ?? '/'),
    linkChars: () => sumText(links.slice(0, MAX_LINKS)),
    proseChars: () => sumText(all.filter(({ tag, textLength }) => tag === 'p' && textLength >= PROSE_CHARS)),
    document,
    url: facts.pageUrl.slice(0, MAX_ADDRESS),
    host: url?.hostname ?? '',
    path,
    ownTypes: [...(facts.ld ? typesOf(facts.ld) : []), ...ownMicrodata(document)],
    types: [...new Set([...facts.jsonLd.flatMap(typesOf), ...microdata(document)])],
    ogType: facts.meta('og:type')?.toLowerCase() ?? '',
    generator: facts.meta('generator')?.toLowerCase() ?? '',
    isPersonal: isPersonal(facts),
    labels: [evidence.section, evidence.kicker, facts.meta('article:section'), facts.ld?.genre]
      .filter((label) => typeof label === 'string')
      .join(' | '),
    count: (selector) => document.querySelectorAll(selector).length,
    linkedHeadlines: () => {
      headlines ??= countLinkedHeadlines(document);
      return headlines;
    },
    meta: facts.meta,
  };
}

function countLinkedHeadlines(document: Document): number {
  const found = new Set<Element>();
  for (const heading of take(document.querySelectorAll('h2, h3, h4'), MAX_HEADINGS)) {
    if (heading.closest('a')) found.add(heading);
    for (const link of heading.querySelectorAll('a')) found.add(link);
    if (found.size >= MANY_HEADLINES) break;
  }
  return found.size;
}

function isPersonal({ ld, meta }: PageFacts): boolean {
  const publisher = ld?.publisher;
  if (isNode(publisher) && typesOf(publisher).includes('Person')) return true;
  const author = meta('author', 'article:author')?.toLowerCase();
  return author !== undefined && author === meta('og:site_name')?.toLowerCase();
}

/** How many parts of a paper the links name, and the folders of the page's own address. */
function countParts(links: readonly Fact[], ownPath: string): number {
  const parts = new Set<number>();
  const note = (word: string) => {
    const part = PART_OF_WORD.get(word);
    if (part !== undefined) parts.add(part);
  };
  for (const { element, href, textLength } of links) {
    // A table of contents names parts, too.
    if (!href || href.startsWith('#')) continue;
    if (textLength > 0 && textLength <= LONGEST_NAME) note((element.textContent ?? '').trim().toLowerCase());
    const only = /^(?:https?:\/\/[^/]{1,99})?\/([^/?#]{1,20})\/?$/.exec(href)?.[1];
    if (only) note(only.toLowerCase());
  }
  // Of the page's own address only the folders: "/politik-und-macht/…".
  for (const folder of ownPath.toLowerCase().split('/').slice(1, -1)) for (const word of folder.split('-')) note(word);
  return parts.size;
}

function sumText(facts: readonly Fact[]): number {
  return facts.reduce((sum, { textLength }) => sum + textLength, 0);
}

/** Microdata around the text or the headline. */
function ownMicrodata(document: Document): string[] {
  const inside = document.querySelector('[itemprop~="articleBody"]') ?? document.querySelector('h1');
  const type = inside?.closest('[itemtype*="Article"], [itemtype*="Posting"]')?.getAttribute('itemtype');
  return type ? localNames(type) : [];
}

function microdata(document: Document): string[] {
  return [...take(document.querySelectorAll('[itemtype]'), 200)].flatMap((element) =>
    localNames(element.getAttribute('itemtype') ?? ''),
  );
}

function localNames(itemtype: string): string[] {
  return itemtype.split(/\s+/).map((type) => type.slice(type.lastIndexOf('/') + 1));
}

function* take<T>(list: ArrayLike<T>, most: number): Generator<T> {
  for (let i = 0; i < list.length && i < most; i++) {
    const item = list[i];
    if (item !== undefined) yield item;
  }
}
