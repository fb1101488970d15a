import { endsLikeSentence } from './running-text';
import { isBranch, type TextBranch, type TextRun } from './text-tree';
import { namedReason } from './unwanted-box';

/** Lists beside the text are summaries and tables of contents. */
const LISTS = new Set(['li', 'dt', 'dd']);
/** Shorter runs are captions, labels and teasers as often as text. */
const MIN_CHARS = 80;

/**
 * Characters of running text below each element of the tree, links, lists and boxes by name left out. Elements that are missing
 * hold none.
 */
export function proseByElement(tree: TextBranch): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>();
  const visit = (branch: TextBranch): number => {
    let chars = 0;
    for (const child of branch.children) {
      if (!isBranch(child)) {
        chars += proseChars(child);
        continue;
      }
      const inner = visit(child);
      if (!namedReason(child.element) && !LISTS.has(child.tag)) chars += inner;
    }
    found.set(branch.element, chars);
    return chars;
  };
  visit(tree);
  return found;
}

function proseChars({ free, linked, local }: TextRun): number {
  const chars = free.trim().length + local.length;
  const linkedChars = linked.trim().length;
  if (chars + linkedChars < MIN_CHARS || linkedChars > chars) return 0;
  return endsLikeSentence(free) || endsLikeSentence(linked) ? chars + linkedChars : 0;
}
