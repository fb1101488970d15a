/** The box around a card: its heading, and whether the card is one of several alike. */

import { isTimeText } from './dates';
import type { Card } from './find-cards';
import { contains, type Fact, type PageFacts } from './page-facts';
import { isTemplateText, tidyText } from './plain-text';
import { readSegments } from './segments';
import { isByline, isGroupLabel, isMark } from './text-kinds';

export interface Box {
  /** Heading as shown; `null` if none. */
  readonly heading: string | null;
  /** Cards beside this one with the same signature, itself included. */
  readonly size: number;
}

/** How far up a box heading is looked for: list, wrapper, section and some wrappers of frameworks. */
const MAX_LEVELS = 9;
const MAX_HEADING = 90;
/** A link to all of them beside a heading; with more text it heads something of its own. */
const MAX_BESIDE = 40;
/** A text that nothing marks as a heading is one only if short and near. */
const MAX_UNSURE = 40;
const MAX_UNSURE_LEVELS = 4;

/** Prepares the page once; the function returned answers for each card. */
export function boxReader(facts: PageFacts, cards: readonly Card[], page: object): (card: Card) => Box {
  const holders = new Set<Fact>();
  const sizes = new Map<string, number>();
  for (const { root } of cards) {
    for (let fact: Fact | null = root; fact && !holders.has(fact); fact = fact.parent) holders.add(fact);
    sizes.set(rowKey(root), (sizes.get(rowKey(root)) ?? 0) + 1);
  }
  const headings = new Map<Fact, Map<Fact, Heading>>();
  const spine = new Set<Fact>();
  for (let fact = facts.body; fact; fact = fact.parent) spine.add(fact);

  const headingBefore = (parent: Fact, branch: Fact, level: number): string | null => {
    const known = headings.get(parent) ?? headingsOfChildren(facts, parent, holders, spine.has(parent), page);
    headings.set(parent, known);
    const found = known.get(branch);
    return found && (found.sure || level < MAX_UNSURE_LEVELS) ? found.text : null;
  };

  return ({ root }) => {
    let heading: string | null = null;
    let branch = root;
    for (let level = 0; level < MAX_LEVELS && heading === null; level++) {
      const { parent } = branch;
      if (!parent) break;
      heading = headingBefore(parent, branch, level);
      branch = parent;
    }
    return { heading, size: sizes.get(rowKey(root)) ?? 1 };
  };
}

/** Cards with one key stand in one list, directly or each in a wrapper. */
function rowKey({ signature, parent }: Fact): string {
  return `${signature} ${parent?.signature ?? ''} ${parent?.parent?.index ?? ''}`;
}

/** For each child of `parent` that holds cards: the nearest heading among the children before it. */
function headingsOfChildren(
  { all, mainHeading }: PageFacts,
  parent: Fact,
  holders: ReadonlySet<Fact>,
  onSpine: boolean,
  page: object,
): Map<Fact, Heading> {
  const found = new Map<Fact, Heading>();
  let heading: Heading | null = null;
  let opened = false;
  const children: Fact[] = [];
  for (let index = parent.index + 1; index < parent.end; index = all[index]?.end ?? parent.end) {
    const child = all[index];
    if (child) children.push(child);
  }
  const title = mainHeading && toHeading(mainHeading, page);
  for (const child of children) {
    if (holders.has(child)) {
      if (heading !== null) found.set(child, heading);
      opened = true;
    } else if (child.textLength > MAX_HEADING * 2 || (mainHeading && contains(child, mainHeading))) {
      heading = null;
    } else if (child.textLength > 1 && child.tag !== 'li') {
      // Between the paragraphs of an article a heading speaks for the text below it, unless it says otherwise.
      const next = headingText(child, all, page);
      if (next && !isSame(next.text, title) && (onSpine ? isGroupLabel(next.text) : next.sure || !(opened || heading)))
        heading = next;
      else if (onSpine) heading = null;
    }
  }
  return found;
}

/** The page's own headline, with or without its kicker. */
function isSame(text: string, title: string | null): boolean {
  return title !== null && title.length > 12 && text.includes(title);
}

interface Heading {
  readonly text: string;
  /** Marked up as a heading, or worded like one; else only the first short text above the cards. */
  readonly sure: boolean;
}

function headingText(child: Fact, all: readonly Fact[], page: object): Heading | null {
  for (let index = child.index; index < child.end; index++) {
    const fact = all[index];
    if (!fact || !(fact.isHeading || fact.roles.has('headline') || fact.roles.has('group'))) continue;
    const text = child.textLength - fact.textLength <= MAX_BESIDE ? toHeading(fact, page) : null;
    return text === null ? null : { text, sure: true };
  }
  const text = toHeading(child, page);
  if (text === null) return null;
  if (isGroupLabel(text)) return { text, sure: true };
  return text.length >= 4 && text.length <= MAX_UNSURE && !isMark(text) && !isTimeText(text)
    ? { text, sure: false }
    : null;
}

function toHeading({ element, textLength }: Fact, page: object): string | null {
  if (textLength > MAX_HEADING) return null;
  const pieces = readSegments(element, page).map(({ text }) => text);
  const worded = pieces.filter((piece) => !isMark(piece));
  const text = tidyText((worded.length > 0 ? worded : pieces).join(' '), 120);
  return text.length < 2 || isTemplateText(text) || isByline(text) ? null : text.replace(/\s*:$/, '');
}
