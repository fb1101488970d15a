import type { Block } from '@/utils/model/article';
import { linkReader } from '@/utils/teasers/link-address';
import { collectBlocks, type RawBlock, type Removal } from './collect-blocks';
import { findContainer } from './find-container';
import { type BodyContext, judgeBlocks } from './judge-blocks';

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
  const isTeaserLink = teaserLinks(context);
  const collect = (isLive: boolean) => {
    const { blocks, removed } = collectBlocks(container, { isLive, isTeaserLink });
    const above = headline && container.contains(headline) ? countAbove(blocks, headline) : 0;
    return { blocks: blocks.slice(above), removed: [...removed, ...blocks.slice(0, above).map(toAbove)] };
  };
  let collected = collect(context.isLive);
  let judged = judgeBlocks(collected.blocks, { ...context, isTeaserLink });
  if (judged.kept.length === 0 && !context.isLive) {
    // A page made of nothing but `article` elements: they are the text.
    collected = collect(true);
    judged = judgeBlocks(collected.blocks, { ...context, isTeaserLink });
  }
  return {
    container,
    blocks: judged.kept.map(({ kind, text }) => ({ kind, text })),
    removed: [...collected.removed, ...judged.removed],
  };
}

/** Whether an address, as written in the page, is that of one of its teasers; the same few are asked about again and again. */
function teaserLinks({ pageUrl, teaserKeys }: BodyContext): (href: string) => boolean {
  if (teaserKeys.size === 0) return () => false;
  const addressOf = linkReader(pageUrl);
  const asked = new Map<string, boolean>();
  return (href) => {
    let answer = asked.get(href);
    if (answer === undefined) {
      const key = addressOf(href)?.key() ?? null;
      answer = key !== null && teaserKeys.has(key);
      asked.set(href, answer);
    }
    return answer;
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
