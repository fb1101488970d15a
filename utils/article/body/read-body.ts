import type { Block } from '@/utils/model/article';
import { collectBlocks, type RawBlock, type Removal } from './collect-blocks';
import { findContainer } from './find-container';
import { type BodyContext, isTeaserLink, judgeBlocks } from './judge-blocks';

/** The body of a page: its blocks, where they stand, and what was left out. */
export interface Body {
  readonly container: Element | null;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
}

/** Readability finds the container; what belongs to the article is decided on the page's own elements. */
export function readBody(document: Document, headline: Element | null, context: BodyContext): Body {
  const container = findContainer(document, headline);
  if (!container) return { container: null, blocks: [], removed: [] };
  // The same few addresses are asked about for every box around them.
  const asked = new Map<string, boolean>();
  const isTeaser = (href: string) => {
    let answer = asked.get(href);
    if (answer === undefined) {
      answer = isTeaserLink(href, context);
      asked.set(href, answer);
    }
    return answer;
  };
  const collect = (isLive: boolean) => {
    const { blocks, removed } = collectBlocks(container, { isLive, isTeaserLink: isTeaser });
    const above = headline && container.contains(headline) ? countAbove(blocks, headline) : 0;
    return { blocks: blocks.slice(above), removed: [...removed, ...blocks.slice(0, above).map(toAbove)] };
  };
  let collected = collect(context.isLive);
  let judged = judgeBlocks(collected.blocks, context);
  if (judged.kept.length === 0 && !context.isLive) {
    // A page made of nothing but `article` elements: they are the text.
    collected = collect(true);
    judged = judgeBlocks(collected.blocks, context);
  }
  return {
    container,
    blocks: judged.kept.map(({ kind, text }) => ({ kind, text })),
    removed: [...collected.removed, ...judged.removed],
  };
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
/** With more above it, the headline is none: a name at the foot of the text. */
const MAX_ABOVE = 0.3;

/** How many blocks stand above the headline: kickers, trails, notes of the paper. */
function countAbove(blocks: readonly RawBlock[], headline: Element): number {
  const first = blocks.findIndex(({ element }) => (element.compareDocumentPosition(headline) & FOLLOWING) === 0);
  const chars = (part: readonly RawBlock[]) => part.reduce((sum, { text }) => sum + text.length, 0);
  return first > 0 && chars(blocks.slice(0, first)) <= MAX_ABOVE * chars(blocks) ? first : 0;
}

function toAbove({ text }: RawBlock): Removal {
  return { reason: 'above-headline', text: text.slice(0, 120) };
}
