/** The texts of a card, piece by piece, each with what its element tells. */
import type { ClassRole } from './class-names';
import { classRoles } from './class-names';
import { isHidden } from './page-facts';
import { isTemplateText, tidyText } from './plain-text';

export interface Segment {
  readonly text: string;
  /** Element whose text it is; emphasis within counts as its text. */
  readonly element: Element;
  /** Innermost first: the element, then its ancestors up to the card. */
  readonly path: readonly Element[];
  /** Roles of the whole path. */
  readonly roles: ReadonlySet<ClassRole>;
  readonly heading: Element | null;
  /** In a link to the item of the card. */
  readonly linked: boolean;
  /** In a link to something else: section, author, topic. */
  readonly elsewhere: Element | null;
  /** Stood apart from the text before by white space or a block. */
  readonly spaced: boolean;
  /** ISO form when it stands in a `time` element. */
  readonly datetime: string | null;
}

const SKIPPED = new Set(
  'script style template noscript iframe svg object embed canvas video audio select textarea button form'.split(' '),
);
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
export function readSegments(root: Element, itemLinks: ReadonlySet<Element>): Segment[] {
  const found: Segment[] = [];
  let budget = MAX_NODES;
  let text = '';
  let owner: Element = root;
  let spaced = true;

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
  const visit = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (--budget < 0 || found.length >= MAX_SEGMENTS) return;
      if (child.nodeType === 3) {
        text += (child as Text).data;
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (element.localName === 'br') text += ' ';
      if (depth > 60 || SKIPPED.has(element.localName) || isHidden(element)) continue;
      if (EMPHASIS.has(element.localName) && !element.getAttribute('class')) {
        visit(element, depth + 1);
        continue;
      }
      flush();
      const outer = owner;
      owner = element;
      if (!INLINE.has(element.localName)) spaced = true;
      visit(element, depth + 1);
      flush();
      if (!INLINE.has(element.localName)) spaced = true;
      owner = outer;
    }
  };
  visit(root, 0);
  flush();
  return found;
}

function toSegment(
  text: string,
  owner: Element,
  root: Element,
  itemLinks: ReadonlySet<Element>,
  spaced: boolean,
): Segment {
  const path: Element[] = [];
  const roles = new Set<ClassRole>();
  let heading: Element | null = null;
  let link: Element | null = null;
  let datetime: string | null = null;
  for (let element: Element | null = owner; element; element = element.parentElement) {
    path.push(element);
    if (element !== root || element === owner) for (const role of rolesOf(element)) roles.add(role);
    if (!heading && isHeading(element)) heading = element;
    if (element.localName === 'a') link ??= element;
    if (element.localName === 'time') datetime ??= element.getAttribute('datetime');
    if (element === root) break;
  }
  const linked = link !== null && itemLinks.has(link);
  const elsewhere = linked ? null : link;
  return { text, element: owner, path, roles, heading, linked, elsewhere, spaced, datetime };
}

function rolesOf(element: Element): ReadonlySet<ClassRole> {
  const id = element.getAttribute('id') ?? '';
  const names = element.getAttribute('class') ?? '';
  return classRoles(id ? `${names} ${id}` : names);
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading';
}
