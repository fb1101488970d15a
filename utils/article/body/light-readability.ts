// Readability's judgement without its housekeeping: it scores a bare skeleton of the page's running text, and nothing is
// cleaned or rewritten afterwards, since only the place of the text is wanted.
import Readability from '@mozilla/readability/Readability.js';
import { isBranch, type TextBranch, type TextRun } from './text-tree';

/** Marks an element of the skeleton with the place of its original in the list. */
const MARK = 'data-original';
/** Less text is no article: judged again without the checks of class names, as Readability does itself. */
const ENOUGH_CHARS = 250;
/** Readability's flags: leave out unlikely boxes, weigh class names. In the order in which it gives them up. */
const ATTEMPTS = [3, 2, 0];
/** Roles that Readability leaves out with the unlikely boxes. */
const UNLIKELY_ROLES = new Set(['complementary', 'alert']);

/** A page's element with the length of the text that Readability keeps directly in it. */
export type KeptText = ReadonlyMap<Element, number>;

/**
 * Lets Readability choose the article's text.
 *
 * @returns Empty when it finds none.
 */
export function judgeText(document: Document, tree: TextBranch): KeptText {
  let best: KeptText = new Map();
  let bestChars = 0;
  for (const flags of ATTEMPTS) {
    const originals: Element[] = [];
    const skeleton = document.implementation.createHTMLDocument('');
    addChildren(skeleton, skeleton.body, tree, originals);
    const content = new TextJudge(skeleton, flags).judge();
    const kept = content ? textByOriginal(content, originals) : new Map<Element, number>();
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
  constructor(skeleton: Document, flags: number) {
    super(skeleton, { charThreshold: 0, disableJSONLD: true });
    this._flags = flags;
    this._metadata = {};
    this._articleTitle = '';
    // Readability keeps the page's markup for a second attempt of its own; ours starts from the tree.
    Object.defineProperty(skeleton.body, 'innerHTML', { value: '' });
  }

  judge(): Element | null {
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

  override _getInnerText(element: Element): string {
    return element.textContent ?? '';
  }

  override _prepArticle(): void {}
}

function addChildren(skeleton: Document, parent: Element, { children }: TextBranch, originals: Element[]): void {
  for (const child of children) {
    if (!isBranch(child)) {
      addText(skeleton, parent, child);
      continue;
    }
    const { element } = child;
    const made = skeleton.createElement(skeletonTag(child));
    for (const name of ['class', 'id']) {
      const value = element.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    const role = element.getAttribute('role');
    if (role !== null && UNLIKELY_ROLES.has(role)) made.setAttribute('role', role);
    made.setAttribute(MARK, String(originals.push(element) - 1));
    addChildren(skeleton, made, child, originals);
    parent.append(made);
  }
}

/** Custom elements and odd names count as plain boxes; boxes of text alone are paragraphs, as Readability would have them. */
function skeletonTag({ tag, children }: TextBranch): string {
  const known = /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div';
  return known === 'div' && !children.some(isBranch) ? 'p' : known;
}

function addText(skeleton: Document, parent: Element, { free, linked, local }: TextRun): void {
  if (free !== '') parent.append(skeleton.createTextNode(tidy(free)));
  for (const [text, href] of [
    [linked, '/'],
    [local, '#text'],
  ] as const) {
    if (text === '') continue;
    const link = skeleton.createElement('a');
    link.setAttribute('href', href);
    link.append(skeleton.createTextNode(tidy(text)));
    parent.append(link);
  }
}

/** Readability's points for one text end at 300 characters, but for its commas. */
const MAX_TEXT = 20_000;

function tidy(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim();
}

function textByOriginal(content: Node, originals: readonly Element[]): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const visit = (parent: Node, original: Element | undefined): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (original) lengths.set(original, (lengths.get(original) ?? 0) + (node.nodeValue ?? '').length);
      } else if (node.nodeType === 1) {
        const mark = (node as Element).getAttribute(MARK);
        visit(node, mark === null ? original : originals[Number(mark)]);
      }
    }
  };
  visit(content, undefined);
  return lengths;
}
