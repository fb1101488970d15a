/** The box around a card: its heading, and whether the card is one of several alike. */

import type { Card } from './find-cards';
import { contains, type Fact, type PageFacts } from './page-facts';
import { isTemplateText, tidyText } from './plain-text';
import { readSegments } from './segments';
import { isByline, isGroupLabel, isMark, isService, isSponsoredMark, isTimeText } from './text-kinds';

export interface Box {
  /** Heading as shown; `null` if none. */
  readonly heading: string | null;
  /** Labelled as advertising as a whole. */
  readonly paid: boolean;
  /** Cards beside this one with the same signature, itself included. */
  readonly size: number;
  /** Mean length of their texts. */
  readonly meanLength: number;
  /** Share of cards of the page's own site among them. */
  readonly ownShare: number;
}

/** How far up a box heading is looked for: list, wrapper, section and some wrappers of frameworks. */
const MAX_LEVELS = 9;
const MAX_HEADING = 90;
/** A link to all of them beside a heading; with more text it heads something of its own. */
const MAX_BESIDE = 80;
/** A text that nothing marks as a heading is one only if short and near. */
const MAX_UNSURE = 40;
const MAX_UNSURE_LEVELS = 4;
/** Elements with text looked at between two rows of cards. */
const MAX_BETWEEN = 8;
const NO_LINKS: ReadonlySet<Fact> = new Set();

/** What the search for headings needs to know of the page. */
interface PageReading {
  readonly facts: PageFacts;
  /** Headline of the page itself: it heads no box. */
  readonly title: string;
  /** Elements that hold cards. */
  readonly holders: ReadonlySet<Fact>;
  /** The elements around the running text. */
  readonly spine: ReadonlySet<Fact>;
  /** The headings found so far in elements between cards. */
  readonly known: Map<Fact, Heading | null>;
}

/** Prepares the page once; the function returned answers for each card. */
export function boxReader(facts: PageFacts, cards: readonly Card[], title: string): (card: Card) => Box {
  const holders = new Set<Fact>();
  const rows = new Map<Fact, Row>();
  for (const [, row] of Map.groupBy(cards, ({ root }) => rowKey(root))) {
    const common = toRow(row);
    for (const { root } of row) rows.set(root, common);
  }
  for (const { root } of cards) {
    for (let fact: Fact | null = root; fact && !holders.has(fact); fact = fact.parent) holders.add(fact);
  }
  const spine = new Set<Fact>();
  for (let fact = facts.body; fact; fact = fact.parent) spine.add(fact);
  const page = { facts, title, holders, spine, known: new Map<Fact, Heading | null>() };
  const headings = new Map<Fact, Map<Fact, Heading>>();

  return (card) => {
    const { root } = card;
    let heading: Heading | null = null;
    let branch = root;
    for (let level = 0; level < MAX_LEVELS && heading === null; level++) {
      const { parent } = branch;
      if (!parent) break;
      const known = headings.get(parent) ?? headingsOfChildren(parent, page);
      headings.set(parent, known);
      const found = known.get(branch);
      if (found && (found.sure || level < MAX_UNSURE_LEVELS)) heading = found;
      branch = parent;
    }
    return { heading: heading?.text ?? null, paid: heading?.paid ?? false, ...(rows.get(root) ?? toRow([card])) };
  };
}

type Row = Pick<Box, 'size' | 'meanLength' | 'ownShare'>;

/** What cards side by side have in common; a row may be as long as the page. */
function toRow(row: readonly Card[]): Row {
  return {
    size: row.length,
    meanLength: row.reduce((sum, { root }) => sum + root.textLength, 0) / row.length,
    ownShare: row.filter(({ links: [{ shape }] }) => shape.sameSite).length / row.length,
  };
}

/** Cards with one key stand in one list, directly or each in a wrapper. */
function rowKey(fact: Fact): string {
  return `${signature(fact)} ${signature(fact.parent)} ${fact.parent?.parent?.index ?? ''}`;
}

/** Tag and first class: equal for the rows of a list. */
function signature(fact: Fact | null): string {
  return `${fact?.tag ?? ''}.${/[^\s]+/.exec(fact?.names.slice(0, 200) ?? '')?.[0] ?? ''}`;
}

/** For each child of `parent` that holds cards: the nearest heading among the children before it. */
function headingsOfChildren(parent: Fact, page: PageReading): Map<Fact, Heading> {
  const { all, mainHeading } = page.facts;
  const onSpine = page.spine.has(parent);
  const found = new Map<Fact, Heading>();
  let heading: Heading | null = null;
  let opened = false;
  let between: Fact[] = [];
  for (let index = parent.index + 1; index < parent.end; index = all[index]?.end ?? parent.end) {
    const child = all[index];
    if (!child) break;
    if (page.holders.has(child)) {
      // Below the last paragraph nothing but boxes is headed.
      const amongText = onSpine && child.index < page.facts.lastProse;
      // Keywords and newsletters between text and boxes have headings of their own.
      const beside = onSpine ? between.filter((fact) => !isServiceBox(fact, page)) : between;
      const next = headingAmong(beside, amongText, onSpine || opened || heading !== null, page);
      if (next !== 'none') heading = next;
      if (heading) found.set(child, heading);
      // What stands above the running text does not head what comes below it.
      if (page.spine.has(child)) heading = null;
      opened = true;
      between = [];
    } else if (page.spine.has(child) || (mainHeading && contains(child, mainHeading))) {
      heading = null;
      between = [];
    } else if (child.textLength > 1 && child.tag !== 'li' && !child.zones.has('hidden')) between.push(child);
  }
  return found;
}

/** @returns `null` when a text between ends the box before, `'none'` when nothing is said. */
function headingAmong(
  between: readonly Fact[],
  amongText: boolean,
  /** Only a sure heading counts: a box is open already, or the whole page is. */
  sureOnly: boolean,
  page: PageReading,
): Heading | null | 'none' {
  let unsure: Heading | null = null;
  for (const child of between.slice(-MAX_BETWEEN).reverse()) {
    if (child.textLength > MAX_HEADING * 2) return unsure;
    const heading = headingOf(child, page);
    // Between the paragraphs of an article a heading speaks for the text below it, unless it says otherwise.
    if (heading && (amongText ? isGroupLabel(heading.text) : heading.sure)) return heading;
    if (amongText) return null;
    if (heading && !sureOnly) unsure = heading;
  }
  return unsure ?? 'none';
}

function isServiceBox(child: Fact, page: PageReading): boolean {
  const text = child.textLength <= MAX_HEADING * 2 ? headingOf(child, page)?.text : undefined;
  return text !== undefined && isService(text);
}

interface Heading {
  readonly text: string;
  /** Marked up as a heading, or worded like one; else only the first short text above the cards. */
  readonly sure: boolean;
  /** A label of advertising stands beside it. */
  readonly paid: boolean;
}

function headingOf(child: Fact, page: PageReading): Heading | null {
  let heading = page.known.get(child);
  if (heading === undefined) {
    heading = findHeading(child, page);
    page.known.set(child, heading);
  }
  return heading;
}

function findHeading(child: Fact, page: PageReading): Heading | null {
  const { all } = page.facts;
  for (let index = child.index; index < child.end; index++) {
    const fact = all[index];
    if (!fact || !(fact.isHeading || fact.roles.has('headline') || fact.roles.has('group'))) continue;
    const text = child.textLength - fact.textLength <= MAX_BESIDE ? toHeading(fact, page) : null;
    return text === null ? null : { text, sure: true, paid: isPaid(child, page) };
  }
  const text = toHeading(child, page);
  if (text === null) return null;
  const paid = isPaid(child, page);
  if (isGroupLabel(text)) return { text, sure: true, paid };
  // An advertising slot has parts; a label is one element.
  if (paid && child.end === child.index + 1) return { text, sure: false, paid };
  if (text.length < 4 || text.length > MAX_UNSURE || isMark(text) || isTimeText(text)) return null;
  return { text, sure: false, paid };
}

function isPaid(fact: Fact, { facts }: PageReading): boolean {
  return fact.textLength <= MAX_HEADING * 2 && readSegments(fact, facts, NO_LINKS).some(isSponsoredMark);
}

/** The words of an element, if they can head a box: not a call, not a byline, not the page's own headline. */
function toHeading(fact: Fact, { facts, title }: PageReading): string | null {
  if (fact.textLength > MAX_HEADING) return null;
  const pieces = readSegments(fact, facts, NO_LINKS).map(({ text }) => text);
  const worded = pieces.filter((piece) => !isMark(piece));
  const text = tidyText((worded.length > 0 ? worded : pieces).join(' '), 120).replace(/\s*:$/, '');
  if (text.length < 2 || isTemplateText(text) || isByline(text)) return null;
  return title.length > 12 && text.includes(title) ? null : text;
}
