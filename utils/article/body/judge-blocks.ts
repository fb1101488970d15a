// Decides block by block what belongs to the text. Every removal has a name, listed by the debug view and `lab read --explain`.
import { addressKey } from '@/utils/text/address';
import { comparable, isLeftover, wordOverlap } from '../clean-text';
import type { RawBlock, Removal } from './collect-blocks';
import { FURNITURE } from './phrases';

/** What is known of the page before its text is judged. */
export interface BodyContext {
  readonly pageUrl: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  /** Words of captions and credits shown elsewhere. */
  readonly caption: string | null;
  readonly authors: readonly string[];
  /** Address keys of the page's teasers. */
  readonly teaserKeys: ReadonlySet<string>;
}

/** Two texts with so many words in common are one: "Nato-Truppen in Ukraine" and "Nato-Truppen in der Ukraine sind". */
const SAME_HEADLINE = 0.8;
const SAME_TEXT = 0.95;
/** A block of links alone, by share of linked text. */
const ALL_LINKED = 0.85;
/** The headline area may repeat itself in so many first blocks. */
const FIRST_BLOCKS = 4;

/** Splits blocks into the article's and the rest, with reasons. */
export function judgeBlocks(raw: readonly RawBlock[], context: BodyContext): { kept: RawBlock[]; removed: Removal[] } {
  const kept: RawBlock[] = [];
  const removed: Removal[] = [];
  const seen = new Set<string>();
  const texts = raw.map((block) => comparable(block.text));
  raw.forEach((block, i) => {
    const key = texts[i] ?? '';
    const reason =
      reasonAgainst(block, kept.length, context) ??
      repetition(key, seen, block, texts) ??
      (isPullQuoteTail(block, raw[i - 1], removed.at(-1)) ? 'pull-quote' : null);
    if (reason) {
      removed.push({ reason, text: block.text.slice(0, 120) });
    } else {
      kept.push(block);
      seen.add(key);
    }
  });
  return { kept: dropLooseHeadings(kept, removed), removed };
}

function reasonAgainst(block: RawBlock, place: number, context: BodyContext): string | null {
  const { text } = block;
  if (isLeftover(text)) return 'leftover';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-words';
  const furniture = FURNITURE.find(({ pattern }) => pattern.test(text));
  if (furniture) return furniture.reason;
  if (place < FIRST_BLOCKS) {
    if (wordOverlap(text, context.headline) >= (block.kind === 'heading' ? SAME_HEADLINE : SAME_TEXT))
      return 'repeated-headline';
    if (context.kicker && comparable(text) === comparable(context.kicker)) return 'kicker';
    if (context.standfirst && wordOverlap(text, context.standfirst) >= SAME_TEXT) return 'standfirst';
  }
  if (context.caption && text.length > 20 && wordOverlap(text, context.caption) >= SAME_TEXT) return 'caption';
  if (isOnlyNames(text, context.authors)) return 'byline';
  return linkReason(block, context);
}

function repetition(key: string, seen: ReadonlySet<string>, block: RawBlock, texts: readonly string[]): string | null {
  if (key.length > 40 && seen.has(key)) return 'repeated';
  // A pull quote says again, set apart, what the text says.
  const isAgain = (text: string) => text.length > key.length && text.includes(key);
  if (block.kind !== 'heading' && key.length > 30 && texts.some(isAgain)) return 'pull-quote';
  return null;
}

/** Who said it, set below a pull quote in the same box. */
function isPullQuoteTail(block: RawBlock, before: RawBlock | undefined, last: Removal | undefined): boolean {
  if (block.kind !== 'quote' || last?.reason !== 'pull-quote' || !before || block.text.length > 120) return false;
  return last.text === before.text.slice(0, 120) && !/[.!?]["”“»«]?$/.test(block.text);
}

function isOnlyNames(text: string, authors: readonly string[]): boolean {
  if (authors.length === 0 || text.length > 200) return false;
  let rest = comparable(text);
  for (const author of authors) rest = rest.replace(comparable(author), ' ');
  return (
    rest !== comparable(text) &&
    rest.split(' ').filter((word) => word && !/^(?:von|by|und|and|mit|with|aus|in)$/.test(word)).length <= 2
  );
}

function linkReason(block: RawBlock, context: BodyContext): string | null {
  if (block.links.length === 0 || block.linkChars < block.text.length * ALL_LINKED) return null;
  if (block.links.some((link) => isTeaserLink(link, context))) return 'related';
  return block.text.length < 200 ? 'links-only' : null;
}

/** Whether an address, as written in the page, is that of one of its teasers. */
export function isTeaserLink(href: string, context: BodyContext): boolean {
  const key = addressKey(URL.parse(href, context.pageUrl)?.href ?? '');
  return key !== null && context.teaserKeys.has(key);
}

/** A heading with no text after it announces something that was left out. */
function dropLooseHeadings(blocks: readonly RawBlock[], removed: Removal[]): RawBlock[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    const loose = block.kind === 'heading' && next === undefined;
    if (loose) removed.push({ reason: 'loose-heading', text: block.text.slice(0, 120) });
    return !loose;
  });
}
