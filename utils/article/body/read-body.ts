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
export function readBody(document: Document, context: BodyContext): Body {
  const container = findContainer(document);
  if (!container) return { container: null, blocks: [], removed: [] };
  const collected = collectBlocks(container, {
    isLive: context.isLive,
    isTeaserLink: (href) => isTeaserLink(href, context),
  });
  const judged = judgeBlocks(collected.blocks, context);
  return {
    container,
    blocks: judged.kept.map(({ kind, text }) => ({ kind, text })),
    removed: [...collected.removed, ...judged.removed],
  };
}
