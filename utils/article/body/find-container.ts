// Where the body stands. Readability judges a pruned copy; its verdict is carried back to the page's own elements,
// because what belongs to the article is decided there.
import { judgeText } from './light-readability';
import { readTextTree } from './text-tree';
import { namedReason } from './unwanted-box';
import { isHidden, isSilent, tagOf } from './visibility';

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
  const tree = readTextTree(document.body, isNoText);
  if (!tree) return null;
  const weights = new Map<Element, number>();
  let total = 0;
  for (const [original, length] of judgeText(document, tree)) {
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

/** Boxes that are never text and sometimes long enough to be taken for it. */
const PRUNED_REASONS: ReadonlySet<string | null> = new Set(['consent', 'comments', 'screen-reader']);

/** Around the text, but not of it. */
const NO_TEXT_TAGS = new Set(['h1', 'figcaption', 'address']);

function isNoText(element: Element): boolean {
  return NO_TEXT_TAGS.has(tagOf(element)) || isPruned(element);
}

function isPruned(element: Element): boolean {
  if (isSilent(element) || PRUNED_TAGS.has(tagOf(element))) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return (role !== null && PRUNED_ROLES.has(role)) || isHidden(element) || isNamedAway(element);
}

function isNamedAway(element: Element): boolean {
  const tag = tagOf(element);
  return (
    (tag === 'div' || tag === 'section') &&
    PRUNED_REASONS.has(namedReason(element)) &&
    !element.querySelector('h1, article')
  );
}
