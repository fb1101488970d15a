import type { Block, Partial } from '@/utils/model/article';
import { isNode } from './json-ld';
import type { PageFacts } from './page-facts';

/** A piece that is not free and shows no more than this is a teaser text, whatever its markup says. */
const SHORT_WORDS = 250;

/** Whether the page shows only a part of the article, by its own statement or because the text breaks off. */
export function findPartial(facts: PageFacts, blocks: readonly Block[], wordCount: number): Partial | null {
  const locked = isLocked(facts);
  if (locked && (wordCount < SHORT_WORDS || hasPaywallBox(facts.document))) return { reason: 'paywall' };
  const last = blocks.at(-1)?.text ?? '';
  if (/(?:…|\.{3})["”“»«]?$/.test(last) && wordCount < SHORT_WORDS) return { reason: 'cut-off' };
  return null;
}

function isLocked(facts: PageFacts): boolean {
  const free = facts.ld?.isAccessibleForFree;
  if (free === false || String(free).toLowerCase() === 'false') return true;
  const parts: unknown = facts.ld?.hasPart;
  const list: unknown[] = Array.isArray(parts) ? parts : [parts];
  if (list.some((part) => isNode(part) && String(part.isAccessibleForFree).toLowerCase() === 'false')) return true;
  return /^(?:locked|metered|paid|premium)$/i.test(facts.meta('article:content_tier', 'content_tier') ?? '');
}

function hasPaywallBox(document: Document): boolean {
  return (
    document.querySelector('[class*="paywall" i], [id*="paywall" i], [data-paywall], [class*="regwall" i]') !== null
  );
}
