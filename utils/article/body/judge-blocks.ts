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
  /** Headlines and snippets of the page's teasers, as `comparable` gives them. */
  readonly teaserTexts: ReadonlySet<string>;
  /** A live ticker: its entries are articles in the article. */
  readonly isLive: boolean;
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
      (key.length > 15 && context.teaserTexts.has(key) ? 'related' : null) ??
      repetition(key, seen, block, texts) ??
      (isPullQuoteTail(block, raw[i - 1], removed.at(-1)) ? 'pull-quote' : null) ??
      (isAttribution(block, raw[i - 1]) ? 'attribution' : null);
    if (reason) {
      removed.push({ reason, text: block.text.slice(0, 120) });
    } else {
      kept.push(block);
      seen.add(key);
    }
  });
  const text = dropAuthorBios(dropFurniture(withBoldHeadings(kept), removed), context.authors, removed);
  return { kept: dropLooseHeadings(text, removed), removed };
}

function reasonAgainst(block: RawBlock, place: number, context: BodyContext): string | null {
  const { text } = block;
  if (isLeftover(text)) return 'leftover';
  if (!(block.kind === 'paragraph' ? /\p{L}/u : /[\p{L}\p{N}]/u).test(text)) return 'no-words';
  const furniture = FURNITURE.find(({ pattern }) => pattern.test(text));
  if (furniture) return furniture.reason;
  if (place < FIRST_BLOCKS) {
    if (wordOverlap(text, context.headline) >= (block.kind === 'heading' ? SAME_HEADLINE : SAME_TEXT))
      return 'repeated-headline';
    if (context.kicker && comparable(text) === comparable(context.kicker)) return 'kicker';
    if (context.standfirst && wordOverlap(text, context.standfirst) >= SAME_TEXT) return 'standfirst';
  }
  if (context.caption && text.length > 20 && wordOverlap(text, context.caption) >= SAME_TEXT) return 'caption';
  if (block.afterImage && isLikeCaption(block)) return 'caption';
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

/** Who said it, set below a quotation: "Ada Kern, Leiterin des Instituts". */
function isAttribution(block: RawBlock, before: RawBlock | undefined): boolean {
  return (
    before?.kind === 'quote' &&
    block.kind !== 'heading' &&
    block.text.length <= 120 &&
    !/[.!?…:]["”“»«’]?$/.test(block.text)
  );
}

/** Who said it, set below a pull quote in the same box. */
function isPullQuoteTail(block: RawBlock, before: RawBlock | undefined, last: Removal | undefined): boolean {
  if (block.kind === 'heading' || last?.reason !== 'pull-quote' || !before || block.text.length > 120) return false;
  return last.text === before.text.slice(0, 120) && !/[.!?]["”“»«]?$/.test(block.text);
}

/** A line right below a picture that repeats its description, or is no sentence. */
function isLikeCaption({ kind, text, afterImage }: RawBlock): boolean {
  if (kind === 'heading' || text.length > 250) return false;
  if (afterImage && comparable(afterImage) === comparable(text)) return true;
  return text.length < 160 && !/[.!?…:]["”“»«’)]?$/.test(text);
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
  if (block.links.every((link) => isSamePage(link, context.pageUrl))) {
    // A heading that is its own anchor links to its place in the page; a list of such links is a table of contents.
    return block.kind === 'heading' ? null : 'contents';
  }
  if (block.links.some((link) => isTeaserLink(link, context))) return 'related';
  return block.text.length < 200 ? 'links-only' : null;
}

function isSamePage(link: string, pageUrl: string): boolean {
  return (
    link === '' ||
    link.startsWith('#') ||
    (link.includes('#') && addressKey(URL.parse(link, pageUrl)?.href ?? '') === addressKey(pageUrl))
  );
}

/** Whether an address, as written in the page, is that of one of its teasers. */
export function isTeaserLink(href: string, context: BodyContext): boolean {
  const key = addressKey(URL.parse(href, context.pageUrl)?.href ?? '');
  return key !== null && context.teaserKeys.has(key);
}

/** A sub-heading in disguise is no longer than a headline. */
const MAX_BOLD_HEADING_CHARS = 90;

/** A short bold line of its own, with no full stop and running text after it, is a sub-heading, whatever its tag. */
function withBoldHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const isHeading =
      i > 0 &&
      block.kind === 'paragraph' &&
      block.allBold &&
      block.text.length <= MAX_BOLD_HEADING_CHARS &&
      !/[.!…:;,]["”“»«’)]?$/.test(block.text) &&
      next?.kind === 'paragraph' &&
      !next.allBold &&
      isProse(next);
    return isHeading ? { ...block, kind: 'heading' } : block;
  });
}

/** Running text: long enough for a sentence, and ending like one. */
function isProse({ text }: RawBlock): boolean {
  return text.length >= 80 || (text.length >= 40 && /[.!?…:]["”“»«’)]?$/.test(text));
}

const MAX_TAIL_LINES = 8;

/**
 * Before the first and after the last running text stand bits of the page: "Reading time 4 min", "Saved", "Sources". Short
 * lines without the end of a sentence go; headings, lists and quotations are judged elsewhere.
 */
function dropFurniture(blocks: readonly RawBlock[], removed: Removal[]): RawBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first < 0) return [...blocks];
  // Many short lines in a row are a list that is written without list markup.
  const isList = blocks.slice(last + 1).filter((block) => block.kind === 'paragraph').length > MAX_TAIL_LINES;
  return blocks.filter((block, i) => {
    if ((i >= first && i <= last) || block.kind !== 'paragraph' || (i > last && isList)) return true;
    const isSentence = /[.!?…]["”“»«’)]?$/.test(block.text) && block.text.length >= 25;
    if (isSentence) return true;
    removed.push({ reason: i < first ? 'head-furniture' : 'tail-furniture', text: block.text.slice(0, 120) });
    return false;
  });
}

/** A sentence on the author below the text: "Jonas Petersen ist Redakteur …", "Ada Kern covers …". */
function dropAuthorBios(blocks: readonly RawBlock[], authors: readonly string[], removed: Removal[]): RawBlock[] {
  return blocks.filter((block, i) => {
    if (i < blocks.length - 3 || i === 0 || block.text.length > 600) return true;
    const isBio = authors.some((author) => {
      const at = author.length > 4 ? block.text.indexOf(author) : -1;
      return at >= 0 && at < 60 && BIO_VERB.test(block.text.slice(at + author.length, at + author.length + 60));
    });
    if (isBio) removed.push({ reason: 'author-bio', text: block.text.slice(0, 120) });
    return !isBio;
  });
}

const BIO_VERB =
  /^[^.!?]{0,30}?\b(?:ist|war|arbeitet|berichtet|schreibt|leitet|studierte|wurde|is|was|covers|writes|reports|joined|has|can be|hosts|leads)\b/i;

/** A heading with no text after it announces something that was left out. */
function dropLooseHeadings(blocks: readonly RawBlock[], removed: Removal[]): RawBlock[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    const loose = block.kind === 'heading' && next === undefined;
    if (loose) removed.push({ reason: 'loose-heading', text: block.text.slice(0, 120) });
    return !loose;
  });
}
