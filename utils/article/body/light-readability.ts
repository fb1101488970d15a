// Readability's judgement without its housekeeping: it scores a bare skeleton of the page's running text, and nothing is
// cleaned or rewritten afterwards, since only the place of the text is wanted.
import Readability from '@mozilla/readability/Readability.js';
import { Skeleton, SkeletonElement } from './skeleton';
import { isBranch, type TextBranch, type TextRun } from './text-tree';

/** Less text is no article: judged again without the checks of class names, as Readability does itself. */
const ENOUGH_CHARS = 250;
/** Readability's flags: leave out unlikely boxes, weigh class names. In the order in which it gives them up. */
const ATTEMPTS = [3, 2, 0];

/** A page's element with the length of the text that Readability keeps directly in it. */
export type KeptText = ReadonlyMap<Element, number>;

/**
 * Lets Readability choose the article's text.
 *
 * @returns Empty when it finds none.
 */
export function judgeText(tree: TextBranch): KeptText {
  let best: KeptText = new Map();
  let bestChars = 0;
  for (const flags of ATTEMPTS) {
    const skeleton = new Skeleton();
    addChildren(skeleton.body, tree);
    const content = new TextJudge(skeleton, flags).judge();
    const kept = content ? textByOriginal(content) : new Map<Element, number>();
    let chars = 0;
    for (const length of kept.values()) chars += length;
    if (chars > bestChars) {
      best = kept;
      bestChars = chars;
    }
    if (chars >= ENOUGH_CHARS) break;
  }
  return best;
}

/** The steps of Readability 0.6 that serve the look of the result, or ask what the skeleton has settled, do nothing here. */
class TextJudge extends Readability {
  constructor(skeleton: Skeleton, flags: number) {
    super(skeleton, { charThreshold: 0, disableJSONLD: true });
    this._flags = flags;
    this._metadata = {};
    this._articleTitle = '';
  }

  judge(): SkeletonElement | null {
    return this._grabArticle();
  }

  override _isProbablyVisible(): boolean {
    return true;
  }

  override _isValidByline(): boolean {
    return false;
  }

  override _headerDuplicatesTitle(): boolean {
    return false;
  }

  override _isElementWithoutContent(): boolean {
    return false;
  }

  override _getInnerText(element: SkeletonElement): string {
    return element.textContent;
  }

  override _getLinkDensity(element: SkeletonElement): number {
    const chars = { all: 0, linked: 0 };
    measure(element, 0, chars);
    return chars.all === 0 ? 0 : chars.linked / chars.all;
  }

  override _prepArticle(): void {}
}

/** Adds up lengths as Readability does: what is linked within the page counts for a third. */
function measure(element: SkeletonElement, weight: number, chars: { all: number; linked: number }): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      chars.all += node.textContent.length;
      chars.linked += node.textContent.length * weight;
    } else measure(node, node.tagName === 'A' ? linkWeight(node) : weight, chars);
  }
}

function linkWeight(link: SkeletonElement): number {
  return link.getAttribute('href') === LOCAL ? 0.3 : 1;
}

function addChildren(parent: SkeletonElement, { children }: TextBranch): void {
  for (const child of children) {
    if (!isBranch(child)) {
      addText(parent, child);
      continue;
    }
    const { element } = child;
    const made = new SkeletonElement(skeletonTag(child), element, { role: element.getAttribute('role') });
    made.className = element.getAttribute('class') ?? '';
    made.id = element.getAttribute('id') ?? '';
    parent.appendChild(made);
    addChildren(made, child);
  }
}

/** Custom elements and odd names count as plain boxes; boxes of text alone are paragraphs, as Readability would have them. */
function skeletonTag({ tag, children }: TextBranch): string {
  const known = /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div';
  return known === 'div' && !children.some(isBranch) ? 'p' : known;
}

/** An address within the page. */
const LOCAL = '#text';

function addText(parent: SkeletonElement, { free, linked, local }: TextRun): void {
  if (free !== '') parent.addText(tidy(free));
  for (const [text, href] of [
    [linked, '/'],
    [local, LOCAL],
  ] as const) {
    if (text === '') continue;
    const link = new SkeletonElement('a', null, { href });
    link.addText(tidy(text));
    parent.appendChild(link);
  }
}

/** Readability's points for one text end at 300 characters, but for its commas. */
const MAX_TEXT = 20_000;

function tidy(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim();
}

function textByOriginal(content: SkeletonElement): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const visit = (parent: SkeletonElement, original: Element | null): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) visit(node, node.original ?? original);
      else if (original) lengths.set(original, (lengths.get(original) ?? 0) + node.textContent.length);
    }
  };
  visit(content, null);
  return lengths;
}
