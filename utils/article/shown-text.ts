// The text of a small element as a reader sees it, and the elements around a place. Both walk without recursion, bounded.
import { isHidden, isSilent, tagOf } from './body/visibility';
import { fieldText } from './clean-text';

/** No headline, caption or by-line has more nodes; a hostile one is cut. */
const MAX_NODES = 600;
const MAX_CHARS = 2_000;
const LINE_TAGS = new Set('a abbr b cite em i mark q s small span strong sub sup u wbr'.split(' '));
/** Class names for text that only a screen reader says, and for pictures made of letters. */
const SPOKEN = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader\S*|icon)(?:$|\s)/i;

/**
 * The words of an element, as {@link fieldText} gives them, without pictures, buttons, scripts and hidden parts.
 * Two blocks are parted by a space even where the markup has none, and so is a sentence from an element right after it.
 *
 * @param isLeftOut - Parts that do not count here.
 */
export function shownText(root: Element, isLeftOut: (element: Element) => boolean = () => false): string | null {
  let text = '';
  let edge = false;
  let node: Node | null = root.firstChild;
  for (let count = 0; node && count < MAX_NODES && text.length < MAX_CHARS; count++) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      const piece = node.nodeValue ?? '';
      text += edge && /[.!?:;)\]]$/.test(text) && /^[\p{L}(©]/u.test(piece) ? ` ${piece}` : piece;
      edge = false;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (!LINE_TAGS.has(tagOf(element))) text += ' ';
      edge = true;
      if (!isUnread(element) && !isLeftOut(element)) down = element.firstChild;
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      edge = true;
      if (node && node !== root && !LINE_TAGS.has(tagOf(node as Element))) text += ' ';
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return fieldText(text);
}

/** Whether an element has no more text than that, looking no further than needed: boxes of hostile pages hold megabytes. */
export function hasAtMost(root: Element, chars: number): boolean {
  let left = chars;
  let node: Node | null = root.firstChild;
  for (let count = 0; node; count++) {
    if (count > 2 * MAX_NODES) return false;
    if (node.nodeType === 3) left -= node.nodeValue?.length ?? 0;
    if (left < 0) return false;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = !node || node === root ? null : node.nextSibling;
  }
  return true;
}

/** Whether nobody reads an element's text on the page. */
export function isUnread(element: Element): boolean {
  return isSilent(element) || isHidden(element) || SPOKEN.test(element.getAttribute('class') ?? '');
}

/**
 * The elements after a place in document order, the place's own children left out; walked only as far as they are asked for.
 *
 * @param limit - How many at most.
 */
export function* elementsAfter(place: Element, limit: number): Generator<Element> {
  let at = skipping(place);
  for (let count = 0; at && count < limit; count++) {
    yield at;
    at = (isUnread(at) ? null : at.firstElementChild) ?? skipping(at);
  }
}

/** The next element in document order outside the given one. */
function skipping(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.nextElementSibling) at = at.parentElement;
  return at?.nextElementSibling ?? null;
}

/** The elements before a place, nearest first, those around it left out. */
export function elementsBefore(place: Element, limit: number): Element[] {
  const found: Element[] = [];
  let at: Element | null = place;
  while (at && found.length < limit) {
    const before: Element | null = at.previousElementSibling;
    if (before) {
      let deepest: Element = before;
      while (deepest.lastElementChild && !isUnread(deepest)) deepest = deepest.lastElementChild;
      at = deepest;
    } else {
      at = at.parentElement;
    }
    if (at && !at.contains(place)) found.push(at);
  }
  return found;
}
