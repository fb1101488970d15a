// Boxes between the paragraphs that call for something (a newsletter, an app, a donation) and have no telling name: one
// line that says so speaks for the whole box.
import type { RawBlock } from './collect-blocks';
import { tagOf } from './visibility';

/** What a box may call for; a stray "Advertisement" or "Share" says nothing of the text around it. */
const CALLS: ReadonlySet<string> = new Set([
  'newsletter',
  'donation',
  'paywall',
  'app',
  'podcast',
  'consent',
  'follow',
]);
/** A box is a heading, a sentence or two and a button. */
const MAX_BOX_CHARS = 700;
const MAX_BOX_BLOCKS = 6;
/** The text is several times as long as a box in it. */
const MAX_SHARE = 0.3;
const PARTS_OF_TEXT = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table tr td a b strong em i span small'.split(' '),
);

/**
 * The blocks of such boxes, with what each calls for.
 *
 * @param furniture - What each block was found to be by its words, `null` for text.
 */
export function callBoxes(
  blocks: readonly RawBlock[],
  furniture: readonly (string | null)[],
): ReadonlyMap<RawBlock, string> {
  const found = new Map<RawBlock, string>();
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  blocks.forEach((block, i) => {
    if (found.has(block)) return;
    const reason = furniture[i];
    if (!reason || !CALLS.has(reason)) return;
    const box = boxAround(block.element);
    if (!box) return;
    const near = blocks.slice(Math.max(0, i - MAX_BOX_BLOCKS), i + MAX_BOX_BLOCKS + 1);
    const inside = near.filter(({ element }) => box.contains(element));
    const boxChars = inside.reduce((sum, { text }) => sum + text.length, 0);
    if (inside.length <= MAX_BOX_BLOCKS && boxChars <= MAX_BOX_CHARS && boxChars <= chars * MAX_SHARE)
      for (const part of inside) found.set(part, reason);
  });
  return found;
}

/** The nearest box around a line. */
function boxAround(line: Element): Element | null {
  let box: Element | null = line;
  while (box && PARTS_OF_TEXT.has(tagOf(box))) box = box.parentElement;
  return box;
}
