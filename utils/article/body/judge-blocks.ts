// Decides block by block what belongs to the text. Every removal has a name, listed by the debug view and `lab read --explain`.
import { addressKey } from '@/utils/text/address';
import { comparable, isLeftover, wordOverlap } from '../clean-text';
import { callBoxes } from './call-boxes';
import type { RawBlock, Removal } from './collect-blocks';
import { trimEdges } from './edges';
import { furnitureReason } from './phrases';
import { pullQuoteFinder } from './pull-quotes';
import { endsLikeSentence } from './running-text';
import { withSubHeadings } from './sub-headings';

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
  /** Headlines and snippets of the page's teasers, as `comparable` gives them. */
  readonly teaserTexts: ReadonlySet<string>;
  /** A live ticker: its entries are articles in the article. */
  readonly isLive: boolean;
}

/** With the answer for an address, as written in the page: is it that of one of its teasers? */
export interface JudgeContext extends BodyContext {
  isTeaserLink(href: string): boolean;
}

/** Two texts with so many words in common are one: "Nato-Truppen in Ukraine" and "Nato-Truppen in der Ukraine sind". */
const SAME_HEADLINE = 0.8;
const SAME_TEXT = 0.95;
/** A block of links alone, by share of linked text. */
const ALL_LINKED = 0.85;
/** The headline area may repeat itself in so many first blocks. */
const FIRST_BLOCKS = 4;

/** Splits blocks into the article's and the rest, with reasons. */
export function judgeBlocks(raw: readonly RawBlock[], context: JudgeContext): { kept: RawBlock[]; removed: Removal[] } {
  const keys = raw.map((block) => comparable(block.text));
  const isPullQuote = pullQuoteFinder(raw, keys);
  const furniture = raw.map(({ text }) => furnitureReason(text));
  const boxes = callBoxes(raw, furniture);
  const seen = new Set<string>();
  let place = 0;
  const reasons: (string | null)[] = [];
  raw.forEach((block, i) => {
    const key = keys[i] ?? '';
    const before = raw[i - 1];
    const reason =
      boxes.get(block) ??
      furniture[i] ??
      (place < FIRST_BLOCKS ? repeatsTop(block, context) : null) ??
      reasonAgainst(block, context) ??
      (key.length > 15 && context.teaserTexts.has(key) ? 'related' : null) ??
      (key.length > 40 && seen.has(key) ? 'repeated' : null) ??
      (isPullQuote(i) ? 'pull-quote' : null) ??
      (isPullQuoteTail(block, reasons.at(-1) ?? null) ? 'pull-quote' : null) ??
      (isAttribution(block, before) ? 'attribution' : null) ??
      // What stands between a picture and the line that says whose it is, is its caption.
      (block.afterImage !== null && isLine(raw[i + 1]) && furniture[i + 1] === 'caption' ? 'caption' : null);
    reasons.push(reason);
    if (reason) return;
    place++;
    seen.add(key);
  });
  const kept = withSubHeadings(raw.filter((_, i) => !reasons[i]));
  const { text, removed } = trimEdges(kept, context);
  const early = raw.flatMap((block, i) => toRemoval(block, reasons[i] ?? null));
  return { kept: text, removed: [...early, ...removed] };
}

function toRemoval({ text }: RawBlock, reason: string | null): Removal[] {
  return reason ? [{ reason, text: text.slice(0, 120) }] : [];
}

/** The headline area says itself again on top of the text. */
function repeatsTop({ kind, text }: RawBlock, context: BodyContext): string | null {
  if (wordOverlap(text, context.headline) >= (kind === 'heading' ? SAME_HEADLINE : SAME_TEXT))
    return 'repeated-headline';
  if (context.kicker && comparable(text) === comparable(context.kicker)) return 'kicker';
  return context.standfirst && wordOverlap(text, context.standfirst) >= SAME_TEXT ? 'standfirst' : null;
}

function reasonAgainst(block: RawBlock, context: JudgeContext): string | null {
  const { text } = block;
  if (isLeftover(text)) return 'leftover';
  if (!(block.kind === 'paragraph' ? /\p{L}/u : /[\p{L}\p{N}]/u).test(text)) return 'no-words';
  if (context.caption && text.length > 20 && wordOverlap(text, context.caption) >= SAME_TEXT) return 'caption';
  if (block.afterImage !== null && isLikeCaption(block)) return 'caption';
  if (isOnlyNames(text, context.authors)) return 'byline';
  return linkReason(block, context);
}

/** Who said it, set below a quotation: "Ada Kern, Leiterin des Instituts". */
function isAttribution(block: RawBlock, before: RawBlock | undefined): boolean {
  return (
    before?.kind === 'quote' && block.kind !== 'heading' && block.text.length <= 120 && !endsLikeSentence(block.text)
  );
}

/** Who said it, set below a pull quote in the same box. */
function isPullQuoteTail(block: RawBlock, reasonBefore: string | null): boolean {
  return (
    block.kind !== 'heading' &&
    reasonBefore === 'pull-quote' &&
    block.text.length <= 120 &&
    !endsLikeSentence(block.text)
  );
}

/** A line right below a picture that repeats its description, or is no sentence. */
function isLikeCaption({ kind, text, afterImage }: RawBlock): boolean {
  if (kind === 'heading' || text.length > 250) return false;
  if (afterImage && comparable(afterImage) === comparable(text)) return true;
  return text.length < 160 && !endsLikeSentence(text);
}

function isLine(block: RawBlock | undefined): boolean {
  return block !== undefined && block.text.length <= 120;
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

function linkReason(block: RawBlock, context: JudgeContext): string | null {
  if (block.links.length === 0 || block.linkChars < block.text.length * ALL_LINKED) return null;
  if (block.links.every((link) => isSamePage(link, context.pageUrl))) {
    // A heading that is its own anchor links to its place in the page; a list of such links is a table of contents.
    return block.kind === 'heading' ? null : 'contents';
  }
  if (block.links.some((link) => context.isTeaserLink(link))) return 'related';
  return block.text.length < 200 ? 'links-only' : null;
}

function isSamePage(link: string, pageUrl: string): boolean {
  return (
    link === '' ||
    link.startsWith('#') ||
    (link.includes('#') && addressKey(URL.parse(link, pageUrl)?.href ?? '') === addressKey(pageUrl))
  );
}
