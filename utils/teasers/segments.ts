/** The texts of a card, piece by piece, each with what its element tells. */
import type { ClassRole } from './class-names';
import type { Fact, PageFacts } from './page-facts';
import { isTemplateText, tidyText } from './plain-text';

export interface Segment {
  readonly text: string;
  /** Element whose text it is; emphasis within counts as its text. */
  readonly element: Fact;
  /** Innermost first: the element, then its ancestors up to the card. */
  readonly path: readonly Fact[];
  /** Roles of the whole path. */
  readonly roles: ReadonlySet<ClassRole>;
  readonly heading: Fact | null;
  /** In a link to the item of the card. */
  readonly linked: boolean;
  /** In a link to something else: section, author, topic. */
  readonly elsewhere: Fact | null;
  /** Stood apart from the text before by white space or a block. */
  readonly spaced: boolean;
  /** ISO form when it stands in a `time` element. */
  readonly datetime: string | null;
}

/** Besides what the walk over the page leaves out. */
const SKIPPED = new Set(['button', 'form']);
const EMPHASIS = new Set('b i em wbr br sup sub abbr mark q font u s cite bdi'.split(' '));
const INLINE = new Set([...EMPHASIS, 'span', 'a', 'small', 'strong', 'time', 'label', 'picture', 'img']);
/** A card with more pieces is none. */
const MAX_SEGMENTS = 120;
const MAX_NODES = 1500;

/**
 * The pieces of text below `root` in reading order; hidden parts, scripts and buttons left out.
 *
 * @param itemLinks - The links to the item of the card.
 */
export function readSegments(root: Fact, { all }: PageFacts, itemLinks: ReadonlySet<Fact>): Segment[] {
  const found: Segment[] = [];
  let budget = MAX_NODES;
  let text = '';
  let owner = root;
  let spaced = true;
  // The facts stand in the order in which their elements are met.
  let next = root.index + 1;

  const flush = (): void => {
    const tidy = tidyText(text);
    const leading = /^\s/.test(text);
    const trailing = /\s$/.test(text);
    if (tidy !== '' && /[\p{L}\p{N}]/u.test(tidy) && !isTemplateText(tidy))
      found.push(toSegment(tidy, owner, root, itemLinks, spaced || leading));
    if (tidy !== '') spaced = trailing;
    else if (leading) spaced = true;
    text = '';
  };
  const visit = (parent: Fact, depth: number): void => {
    for (let child = parent.element.firstChild; child; child = child.nextSibling) {
      if (--budget < 0 || found.length >= MAX_SEGMENTS) return;
      if (child.nodeType === 3) text += (child as Text).data;
      const fact = child.nodeType === 1 ? all[next] : undefined;
      // What the walk over the page has left out has no facts.
      if (fact?.element !== child) continue;
      if (fact.tag === 'br') text += ' ';
      if (depth <= 60 && !SKIPPED.has(fact.tag) && !fact.isHidden) enter(fact, depth + 1);
      next = fact.end;
    }
  };
  const enter = (fact: Fact, depth: number): void => {
    next = fact.index + 1;
    if (EMPHASIS.has(fact.tag) && fact.names === '') {
      visit(fact, depth);
      return;
    }
    flush();
    const outer = owner;
    owner = fact;
    if (!INLINE.has(fact.tag)) spaced = true;
    visit(fact, depth);
    flush();
    if (!INLINE.has(fact.tag)) spaced = true;
    owner = outer;
  };
  visit(root, 0);
  flush();
  return found;
}

function toSegment(text: string, owner: Fact, root: Fact, itemLinks: ReadonlySet<Fact>, spaced: boolean): Segment {
  const path: Fact[] = [];
  const roles = new Set<ClassRole>();
  let heading: Fact | null = null;
  let link: Fact | null = null;
  let datetime: string | null = null;
  for (let fact: Fact | null = owner; fact; fact = fact.parent) {
    path.push(fact);
    if (fact !== root || fact === owner) for (const role of fact.roles) roles.add(role);
    if (!heading && fact.isHeading) heading = fact;
    if (fact.tag === 'a') link ??= fact;
    if (fact.tag === 'time') datetime ??= fact.element.getAttribute('datetime');
    if (fact === root) break;
  }
  const linked = link !== null && itemLinks.has(link);
  const elsewhere = linked ? null : link;
  return { text, element: owner, path, roles, heading, linked, elsewhere, spaced, datetime };
}
