import type { Block } from '@/utils/model/article';
import { collectBlocks, type Removal } from './collect-blocks';
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
  const collect = (isLive: boolean) => collectBlocks(container, { isLive, isTeaserLink: isTeaser });
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
