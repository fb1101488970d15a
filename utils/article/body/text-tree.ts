// The page's running text as a light tree of plain records: each fact is read from the page once, and what holds no
// running text (menus, lists of links, pictures) is gone before anybody judges it.
import { shownChildren } from './shown-children';
import { tagOf } from './visibility';

/** An element that holds running text somewhere below. */
export interface TextBranch {
  readonly element: Element;
  readonly tag: string;
  readonly children: readonly (TextBranch | TextRun)[];
}

/** Text directly in a branch, with that of the inline elements around it, by how it is linked. */
export interface TextRun {
  readonly free: string;
  readonly linked: string;
  /** Linked within the page. */
  readonly local: string;
}

type LinkKind = keyof TextRun;
type OpenRun = Record<LinkKind, string>;

/** Readability gives a paragraph of fewer characters no points. */
const PROSE_CHARS = 25;
/** Text of which more is linked is a list of links. */
const MAX_LINKED = 0.8;
/** Deeper markup is broken or hostile; its text would be nobody's article. */
const MAX_DEPTH = 400;
/** More elements than any article page has; reading stops there. */
const MAX_ELEMENTS = 60_000;
/** More paragraphs than any article has: these are enough to say where it stands. */
const MAX_RUNS = 3_000;
/** Elements that only dress words. */
const INLINE = new Set(
  [
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span',
    'strike strong sub sup time tt u var wbr',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Reads the tree of running text below an element.
 *
 * @param isPruned - Elements that are left out with all in them.
 * @returns `null` when there is no running text.
 */
export function readTextTree(root: Element, isPruned: (element: Element) => boolean): TextBranch | null {
  let elements = 0;
  let runs = 0;
  const fill = (parent: Element, tag: string, children: (TextBranch | OpenRun)[], link: LinkKind, depth: number) => {
    const shown = shownChildren(parent, tag);
    if (shown) for (const node of shown) take(node, children, link, depth);
    else for (let node = parent.firstChild; node; node = node.nextSibling) take(node, children, link, depth);
  };
  const take = (node: Node, children: (TextBranch | OpenRun)[], link: LinkKind, depth: number): void => {
    const type = node.nodeType;
    if (type === 3) append(children, (node as Text).data, link);
    if (type !== 1 || depth > MAX_DEPTH || runs > MAX_RUNS || ++elements > MAX_ELEMENTS) return;
    const element = node as Element;
    const tag = tagOf(element);
    // Half of the elements of some pages are empty: nothing to judge.
    if (element.firstChild === null && tag !== 'br' && tag !== 'slot' && !tag.includes('-')) return;
    if (isPruned(element)) return;
    if (tag === 'br') append(children, ' ', link);
    else if (INLINE.has(tag)) fill(element, tag, children, tag === 'a' ? linkKind(element) : link, depth + 1);
    else {
      const branch = grow(element, tag, link, depth + 1);
      if (branch) children.push(branch);
    }
  };
  const grow = (element: Element, tag: string, link: LinkKind, depth: number): TextBranch | null => {
    const all: (TextBranch | OpenRun)[] = [];
    fill(element, tag, all, link, depth);
    const children: (TextBranch | TextRun)[] = [];
    for (const child of all) {
      if (isBranch(child)) children.push(child);
      else if (isProse(child)) {
        runs++;
        children.push(child);
      }
    }
    return children.length > 0 ? { element, tag, children } : null;
  };
  return grow(root, tagOf(root), 'free', 0);
}

/** Is the child an element, not text? */
export function isBranch(child: TextBranch | TextRun): child is TextBranch {
  return 'element' in child;
}

function linkKind(link: Element): LinkKind {
  const href = link.getAttribute('href');
  if (href === null) return 'free';
  return href.startsWith('#') ? 'local' : 'linked';
}

function append(children: (TextBranch | OpenRun)[], text: string, link: LinkKind): void {
  const last = children.at(-1);
  if (last && !isBranch(last)) last[link] += text;
  else if (text.trim() !== '') {
    const run = { free: '', linked: '', local: '' };
    run[link] = text;
    children.push(run);
  }
}

function isProse({ free, linked, local }: TextRun): boolean {
  const linkedChars = linked === '' ? 0 : linked.trim().length;
  const chars = free.trim().length + linkedChars + local.length;
  return chars >= PROSE_CHARS && linkedChars <= chars * MAX_LINKED;
}
