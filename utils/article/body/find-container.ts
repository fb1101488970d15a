// Where the body stands. Readability judges a pruned copy; its verdict is carried back to the page's own elements,
// because what belongs to the article is decided there.
import Readability from '@mozilla/readability/Readability.js';
import { namedReason } from './unwanted-box';
import { isHidden, isSilent, tagOf } from './visibility';

/** Marks a copied element with the place of its original in the list. */
const MARK = 'data-original';

/** Attributes Readability judges by. */
const KEPT_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'href', 'src', 'alt'];

/** Parts of a page that are never the body and cost Readability most of its time. */
const PRUNED_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const PRUNED_ROLES = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'banner',
]);

/** Deeper markup is broken or hostile; its text would be nobody's article. */
const MAX_DEPTH = 400;
/** More elements than any article page has; reading stops there. */
const MAX_ELEMENTS = 60_000;

/** The share of the text Readability kept that the container has to hold. */
const CONTAINER_SHARE = 0.8;

/**
 * Finds the element that holds the article's text.
 *
 * @param headline - The element of the page's headline: of several articles on a page, only its own counts.
 * @returns The deepest element with at least 80 % of what Readability takes for the text; `null` when there is none.
 */
export function findContainer(document: Document, headline: Element | null): Element | null {
  if (!document.body) return null;
  const originals: Element[] = [];
  const copy = prunedCopy(document, originals);
  const parsed = new Readability<Node>(copy, {
    charThreshold: 250,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  if (!parsed?.content) return null;

  const weights = new Map<Element, number>();
  let total = 0;
  for (const [mark, length] of textByMark(parsed.content)) {
    const original = originals[mark];
    if (!original) continue;
    total += length;
    for (let at: Element | null = original; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  if (total === 0) return null;

  let container: Element = document.body;
  for (;;) {
    const heavy: Element | undefined = [...container.children].find(
      (child) => (weights.get(child) ?? 0) >= CONTAINER_SHARE * total,
    );
    if (!heavy || tagOf(heavy) === 'p') return ownArticle(withFurtherParts(container), headline);
    container = heavy;
  }
}

/** A body is parted into containers at most so many levels deep. */
const MAX_CLIMB = 6;
/** Sibling containers with so much of the found text belong to it. */
const FURTHER_SHARE = 0.2;
/** A first paragraph set apart above the rest. */
const INTRO_CHARS = 150;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/**
 * Climbs while the siblings of a container hold text of the same article: chapters around embeds, a first paragraph in a
 * box of its own. A sibling with a headline of its own is another article.
 */
function withFurtherParts(found: Element): Element {
  let container = found;
  let at: Element = found;
  const own = Math.max(200, proseLength(found));
  for (let level = 0; level < MAX_CLIMB; level++) {
    const parent = at.parentElement;
    if (!parent || parent === found.ownerDocument.body || tagOf(at) === 'article' || tagOf(at) === 'main') break;
    let further = 0;
    for (const sibling of parent.children) {
      if (sibling === at || isPruned(sibling) || tagOf(sibling) === 'article' || sibling.querySelector('h1, article'))
        continue;
      const prose = proseLength(sibling);
      const isIntro = (sibling.compareDocumentPosition(at) & FOLLOWING) !== 0 && prose >= INTRO_CHARS;
      if (isIntro || prose >= own * FURTHER_SHARE || (prose > 0 && (isTwin(sibling, found) || isTwin(sibling, at))))
        further += prose;
    }
    if (further > 0) container = parent;
    at = parent;
  }
  return container;
}

/** Where a container holds several articles, the one with the page's headline in it. */
function ownArticle(container: Element, headline: Element | null): Element {
  const own = headline?.closest('article');
  if (!own || own === container || !container.contains(own)) return container;
  return container.querySelectorAll('article').length > 1 && proseLength(own) >= INTRO_CHARS ? own : container;
}

function isTwin(a: Element, b: Element): boolean {
  const name = a.getAttribute('class');
  return a.localName === b.localName && name !== null && name !== '' && name === b.getAttribute('class');
}

/** Length of the paragraphs with running text below an element, links left out, boxes by name too. */
function proseLength(element: Element): number {
  if (namedReason(element)) return 0;
  let chars = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < 80 || !/[.!?…]["”“»«’)]?\s*$/.test(paragraph.textContent ?? '')) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
    if (linked < length * 0.5 && !inNamedBox(paragraph, element)) chars += length;
  }
  return chars;
}

function inNamedBox(paragraph: Element, top: Element): boolean {
  for (let at: Element | null = paragraph; at && at !== top; at = at.parentElement)
    if (namedReason(at) || isPruned(at)) return true;
  return false;
}

function prunedCopy(document: Document, originals: Element[]): Document {
  const copy = document.implementation.createHTMLDocument('');
  const stack: { from: Node; to: Node; depth: number }[] = [];
  const push = (parent: Node, to: Node, depth: number) => {
    for (let child = parent.lastChild; child; child = child.previousSibling) stack.push({ from: child, to, depth });
  };
  push(document.body, copy.body, 0);
  for (let next = stack.pop(); next && originals.length < MAX_ELEMENTS; next = stack.pop()) {
    const { from, to, depth } = next;
    if (from.nodeType === 3) {
      to.appendChild(copy.createTextNode(from.nodeValue ?? ''));
    } else if (from.nodeType === 1 && depth < MAX_DEPTH) {
      const element = from as Element;
      if (isPruned(element)) continue;
      const made = copyElement(copy, element, originals.push(element) - 1);
      to.appendChild(made);
      push(element, made, depth + 1);
    }
  }
  return copy;
}

/** Boxes that are never text and sometimes long enough to be taken for it. */
const PRUNED_REASONS: ReadonlySet<string | null> = new Set(['consent', 'comments', 'screen-reader']);

function isPruned(element: Element): boolean {
  const role = element.getAttribute('role');
  return (
    isSilent(element) ||
    isNamedAway(element) ||
    PRUNED_TAGS.has(tagOf(element)) ||
    (role !== null && PRUNED_ROLES.has(role)) ||
    isHidden(element)
  );
}

function isNamedAway(element: Element): boolean {
  const tag = tagOf(element);
  return (
    (tag === 'div' || tag === 'section') &&
    PRUNED_REASONS.has(namedReason(element)) &&
    !element.querySelector('h1, article')
  );
}

function copyElement(copy: Document, element: Element, mark: number): Element {
  const tag = tagOf(element);
  // Custom elements and odd names count as plain boxes.
  const made = copy.createElement(/^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div');
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.setAttribute(MARK, String(mark));
  return made;
}

/** Text length under each marked element of the result, by its nearest mark. */
function textByMark(content: Node): Map<number, number> {
  const lengths = new Map<number, number>();
  const stack: { node: Node; mark: number }[] = [{ node: content, mark: -1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    let { mark } = next;
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').trim().length;
      if (length > 0 && mark >= 0) lengths.set(mark, (lengths.get(mark) ?? 0) + length);
      continue;
    }
    if (node.nodeType === 1) mark = Number((node as Element).getAttribute(MARK) ?? mark);
    for (let child = node.firstChild; child; child = child.nextSibling) stack.push({ node: child, mark });
  }
  return lengths;
}
