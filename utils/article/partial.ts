import type { Block, Partial } from '@/utils/model/article';
import { isNode } from './json-ld';
import type { PageFacts } from './page-facts';
import { WALL_WORDS } from './paywall-words';

/** Teaser texts of paid pieces have rarely more words, most have half of it. */
const SHORT_WORDS = 250;
const TINY_WORDS = 120;
/** Text nodes looked at for the words of a wall; a long article with its menus has some 2,000. */
const MAX_NODES = 20_000;
/** The line of a wall is a sentence. */
const MAX_LINE = 250;

/**
 * Whether the page shows only a part of the article. Signs add up, from 3 on: that a piece is paid does not say that its
 * reader has not paid, and papers leave the boxes of their walls in the page, hidden, for everybody.
 */
export function findPartial(facts: PageFacts, blocks: readonly Block[], wordCount: number): Partial | null {
  const isShort = wordCount < SHORT_WORDS;
  const breaksOff = isShort && /(?:…|\.{3}|\[…\])["”“»«)]?$/.test(blocks.at(-1)?.text ?? '');
  const locked = isLocked(facts);
  const stated = statedWords(facts);
  if (!locked && !isShort) return null;

  let score = (locked ? 1 : 0) + (breaksOff ? 2.5 : 0) + (isShort ? 0.5 : 0) + (wordCount < TINY_WORDS ? 0.5 : 0);
  // The page's head has the whole text for search engines, or no more than is shown.
  if (locked && stated > 1.4 * wordCount) score += 2;
  else if (stated >= 80 && stated <= 1.15 * wordCount) score -= 2;
  const walled = score >= 1 && hasWall(facts.document);
  if (walled) score += 2;
  if (score < 3) return null;
  return { reason: locked || walled ? 'paywall' : 'cut-off' };
}

function isLocked({ ld, meta }: PageFacts): boolean {
  if (isFalse(ld?.isAccessibleForFree)) return true;
  const parts: unknown = ld?.hasPart;
  const list: unknown[] = Array.isArray(parts) ? parts : [parts];
  if (list.some((part) => isNode(part) && isFalse(part.isAccessibleForFree))) return true;
  return /^(?:locked|metered|paid|premium)$/i.test(meta('article:content_tier', 'content_tier') ?? '');
}

/** Papers write `false`, `"False"` and the address of the word at schema.org. */
function isFalse(value: unknown): boolean {
  return /(?:^|\/)false$/i.test(String(value));
}

/** Words of the text in the page's own data; 0 when it has none. */
function statedWords({ ld }: PageFacts): number {
  return typeof ld?.articleBody === 'string' ? ld.articleBody.split(/\s+/).length : 0;
}

function hasWall(document: Document): boolean {
  const texts = document.createTreeWalker(document.body, 4);
  for (let i = 0; i < MAX_NODES; i++) {
    const node = texts.nextNode();
    if (!node) return false;
    const text = node.nodeValue ?? '';
    if (text.length > 8 && text.length < MAX_LINE && WALL_WORDS.test(text) && isShown(node.parentElement)) return true;
  }
  return false;
}

const HIDDEN = 'script, style, template, noscript, [hidden], [style*="display:none" i], [style*="display: none" i]';

function isShown(element: Element | null): boolean {
  if (!element || element.closest(HIDDEN)) return false;
  // Parsed files have no layout to ask.
  return !('checkVisibility' in element) || element.checkVisibility();
}
