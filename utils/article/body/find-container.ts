// Where the body stands. Readability judges a pruned copy; its verdict is carried back to the page's own elements,
// because what belongs to the article is decided there.
import { judgeText } from './light-readability';
import { proseByElement } from './prose-by-element';
import { shownParent } from './shown-children';
import { readTextTree } from './text-tree';
import { namedReason } from './unwanted-box';
import { isHidden, isSilent, tagOf } from './visibility';

/** Parts of a page that are never the body and cost Readability most of its time. */
const PRUNED_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);
const PRUNED_ROLES = new Set('navigation dialog alertdialog contentinfo search menu menubar banner'.split(' '));

/** The share of the text Readability kept that the container has to hold. */
const CONTAINER_SHARE = 0.8;
/** The share that is enough for a box with the headline in it: what stands outside has other headlines. */
const HEADLINE_SHARE = 0.6;

/**
 * Finds the element that holds the article's text.
 *
 * @param headline - The element of the page's headline: of several articles on a page, only its own counts.
 * @returns The deepest element with at least 80 % of what Readability takes for the text; `null` when there is none.
 */
export function findContainer(document: Document, headline: Element | null): Element | null {
  if (!document.body) return null;
  const tree = readTextTree(document.body, (element) => isNoText(element, headline));
  if (!tree) return null;
  const prose = proseByElement(tree);
  const proseOf = (element: Element) => prose.get(element) ?? 0;
  const weights = new Map<Element, number>();
  let total = 0;
  for (const [original, length] of judgeText(tree)) {
    total += length;
    for (let at: Element | null = original; at; at = shownParent(at)) weights.set(at, (weights.get(at) ?? 0) + length);
  }
  if (total === 0) return null;

  // Only one child can have more than half; a hostile container has thousands, so those with text are asked.
  const parents = new Map<Element | null, Element>();
  for (const [element, weight] of weights) {
    const share = headline && element.contains(headline) ? HEADLINE_SHARE : CONTAINER_SHARE;
    if (weight >= share * total) parents.set(shownParent(element), element);
  }
  let container: Element = document.body;
  for (let heavy = parents.get(container); heavy && tagOf(heavy) !== 'p'; heavy = parents.get(container))
    container = heavy;
  const textOf = (element: Element) => Math.max(proseOf(element), weights.get(element) ?? 0);
  return ownArticle(withFurtherParts(container, prose), headline, textOf);
}

/** Characters of text in an element. */
type Measure = (element: Element) => number;

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
function withFurtherParts(found: Element, prose: ReadonlyMap<Element, number>): Element {
  let container = found;
  let at: Element = found;
  const own = Math.max(200, prose.get(found) ?? 0);
  const siblings = Map.groupBy(prose, ([element]) => element.parentElement);
  for (let level = 0; level < MAX_CLIMB; level++) {
    const parent = at.parentElement;
    if (!parent || parent === found.ownerDocument.body || tagOf(at) === 'article' || tagOf(at) === 'main') break;
    let further = 0;
    for (const [sibling, chars] of siblings.get(parent) ?? []) {
      if (sibling === at || chars === 0 || tagOf(sibling) === 'article') continue;
      if (sibling.querySelector('h1, article') || isCardList(sibling)) continue;
      const isIntro = (sibling.compareDocumentPosition(at) & FOLLOWING) !== 0 && chars >= INTRO_CHARS;
      if (isIntro || chars >= own * FURTHER_SHARE || isTwin(sibling, found) || isTwin(sibling, at)) further += chars;
    }
    if (further > 0) container = parent;
    at = parent;
  }
  return container;
}

/** Where a container holds several articles, the one with the page's headline in it. */
function ownArticle(container: Element, headline: Element | null, textOf: Measure): Element {
  const own = headline?.closest('article');
  if (!own || own === container || !container.contains(own)) return container;
  return container.querySelectorAll('article').length > 1 && textOf(own) >= INTRO_CHARS ? own : container;
}

/** So many linked headings are a list of other articles. */
const MIN_CARDS = 3;

function isCardList(element: Element): boolean {
  return element.querySelectorAll('h2 a[href], h3 a[href], h4 a[href]').length >= MIN_CARDS;
}

function isTwin(a: Element, b: Element): boolean {
  const name = a.getAttribute('class');
  return a.localName === b.localName && name !== null && name !== '' && name === b.getAttribute('class');
}

/** Boxes that are never text and sometimes long enough to be taken for it. */
const PRUNED_REASONS: ReadonlySet<string | null> = new Set(['consent', 'comments', 'screen-reader']);

/** Around the text, but not of it. */
const NO_TEXT_TAGS = new Set(['h1', 'figcaption', 'address']);

function isNoText(element: Element, headline: Element | null): boolean {
  if (NO_TEXT_TAGS.has(tagOf(element)) || isSilent(element) || PRUNED_TAGS.has(tagOf(element))) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if ((role !== null && PRUNED_ROLES.has(role)) || isNamedAway(element)) return true;
  // Pages that are sent in pieces hide a piece until a script has put it in its place: with the headline in it, it is seen.
  return isHidden(element) && !(headline && element.contains(headline));
}

function isNamedAway(element: Element): boolean {
  const tag = tagOf(element);
  return (
    (tag === 'div' || tag === 'section') &&
    PRUNED_REASONS.has(namedReason(element)) &&
    !element.querySelector('h1, article')
  );
}
