// Walks the container in the page's own DOM and cuts it into blocks, leaving out what is no text of the article.
import type { Block } from '@/utils/model/article';
import { normalizeText } from '@/utils/text/normalize-text';

import { whyLeftOut } from './left-out';
import { noteBoxes, type PageNotes } from './note-boxes';
import { shownChildren } from './shown-children';
import type { RemovalReason } from './unwanted-box';
import { tagOf } from './visibility';

/** A block with what is needed to judge it further. */
export interface RawBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  /** The element the text stands in. */
  readonly element: Element;
  /** Addresses of the links in it, as written. */
  readonly links: readonly string[];
  /** Length of the linked text. */
  readonly linkChars: number;
  /** Whether all of it is bold: a standfirst or a sub-heading in disguise. */
  readonly allBold: boolean;
  /** Description (`alt`) of the picture right before it, empty when that has none; `null`: no picture there. */
  readonly afterImage: string | null;
}

export interface Removal {
  readonly reason: string;
  readonly text: string;
}

const BLOCK_TAGS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** What makes a block of an inline element around it. */
const PARTING_TAGS = new Set('p div h2 h3 ul ol section article blockquote'.split(' '));

/** Blocks beyond this number are no article any more; a day-long live ticker has some hundred. */
const MAX_BLOCKS = 3_000;
const MAX_BLOCK_CHARS = 20_000;
/** Links of one block that are told apart. */
const MAX_LINKS = 100;
const MAX_DEPTH = 400;
/** The longest articles have a twentieth of it; the walk ends there. */
const MAX_ELEMENTS = 60_000;
const MAX_CHARS = 2_000_000;

/** What the elements around a text say of it. */
interface Style {
  /** Address of the link around, as written; `null` outside links. */
  readonly link: string | null;
  readonly bold: boolean;
}

interface Run {
  text: string;
  linkChars: number;
  boldChars: number;
  links: string[];
}

/** Cuts a container into blocks in reading order. */
export function collectBlocks(container: Element, page: PageNotes): { blocks: RawBlock[]; removed: Removal[] } {
  const blocks: RawBlock[] = [];
  const removed: Removal[] = [];
  const notes = noteBoxes(container, page);
  let run = emptyRun();
  let elements = 0;
  let chars = 0;
  let picture: string | null = null;

  const flush = (kind: Block['kind'], element: Element) => {
    if (run.text === '') return;
    const { links, linkChars, boldChars } = run;
    for (const part of run.text.split('\u2029')) {
      const text = normalizeText(part.slice(0, MAX_BLOCK_CHARS));
      if (text === '' || blocks.length >= MAX_BLOCKS) continue;
      blocks.push({
        kind,
        text,
        element,
        links,
        linkChars,
        allBold: boldChars >= text.length * 0.95,
        afterImage: picture,
      });
      picture = null;
    }
    run = emptyRun();
  };

  const walk = (parent: Element, tag: string, kind: Block['kind'], style: Style, depth: number) => {
    const shown = shownChildren(parent, tag);
    if (shown) for (const node of shown) take(node, parent, kind, style, depth);
    else for (let node = parent.firstChild; node; node = node.nextSibling) take(node, parent, kind, style, depth);
  };

  const take = (node: Node, parent: Element, kind: Block['kind'], style: Style, depth: number): void => {
    if (blocks.length >= MAX_BLOCKS) return;
    if (node.nodeType === 3) {
      chars += node.nodeValue?.length ?? 0;
      if (chars <= MAX_CHARS) append(run, node.nodeValue ?? '', style);
      return;
    }
    if (node.nodeType !== 1 || ++elements > MAX_ELEMENTS) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (isLineBreak(element, tag)) {
      const isBreak = isFollowedByBreak(element);
      run.text += isBreak ? '\u2029' : ' ';
      // What stands an empty line below a picture is no caption.
      if (isBreak) picture = null;
      return;
    }
    if (isEmpty(element, tag)) {
      if (BLOCK_TAGS.has(tag)) flush(kind, parent);
      return;
    }
    const block = isBlock(element, tag);
    const reason = whyLeftOut(element, block, notes);
    if (reason) {
      note(removed, reason, element);
      if (reason === 'figure' && !element.querySelector('figcaption')) picture = altOf(element);
      // A removed block still parts the text before it from the text after it.
      if (block) flush(kind, parent);
      return;
    }
    if (tag === 'img') picture = altOf(element);
    if (depth >= MAX_DEPTH) return;
    const inner = {
      link: tag === 'a' ? (element.getAttribute('href') ?? '') : style.link,
      bold: style.bold || tag === 'b' || tag === 'strong' || (tag === 'span' && isBold(element)),
    };
    if (block) {
      flush(kind, parent);
      const innerKind = kindOf(tag) ?? kind;
      walk(element, tag, innerKind, inner, depth + 1);
      flush(innerKind, element);
    } else {
      walk(element, tag, kind, inner, depth + 1);
    }
  };
  walk(container, tagOf(container), 'paragraph', { link: null, bold: false }, 0);
  flush('paragraph', container);
  return { blocks, removed };
}

function altOf(element: Element): string {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  return image?.getAttribute('alt') ?? '';
}

function emptyRun(): Run {
  return { text: '', linkChars: 0, boldChars: 0, links: [] };
}

function append(run: Run, text: string, style: Style): void {
  run.text += text;
  const chars = text.trim().length;
  if (style.link !== null && chars > 0) {
    run.linkChars += chars;
    if (run.links.at(-1) !== style.link && run.links.length < MAX_LINKS) run.links.push(style.link);
  }
  if (style.bold) run.boldChars += chars;
}

/** Nothing to read in it, and no picture: half of the elements of some pages. */
function isEmpty(element: Element, tag: string): boolean {
  return element.firstChild === null && tag !== 'img' && tag !== 'slot' && !tag.includes('-');
}

/** Inline elements around blocks (a link around a card, a custom element around paragraphs) count as blocks. */
function isBlock(element: Element, tag: string): boolean {
  if (BLOCK_TAGS.has(tag)) return true;
  return tag.includes('-') || (element.firstElementChild !== null && holdsBlock(element));
}

/** Looked at within an inline element; one with more in it is a box. */
const MAX_INLINE_ELEMENTS = 200;

function holdsBlock(inline: Element): boolean {
  const walker = inline.ownerDocument.createTreeWalker(inline, 1);
  for (let i = 0; i < MAX_INLINE_ELEMENTS; i++) {
    if (!walker.nextNode()) return false;
    if (PARTING_TAGS.has(tagOf(walker.currentNode as Element))) return true;
  }
  return true;
}

function kindOf(tag: string): Block['kind'] | null {
  if (/^h[2-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li') return 'list-item';
  return null;
}

/** A line break, or what a paper uses for it: an empty `span` named so. */
function isLineBreak(element: Element, tag: string): boolean {
  if (tag === 'br') return true;
  return (
    tag === 'span' && element.firstChild === null && /(?:^|\s)br(?:\s|$)/.test(element.getAttribute('class') ?? '')
  );
}

function isFollowedByBreak(element: Element): boolean {
  let node = element.nextSibling;
  while (node && node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') node = node.nextSibling;
  return node?.nodeType === 1 && isLineBreak(node as Element, tagOf(node as Element));
}

function isBold(span: Element): boolean {
  if (!span.hasAttributes()) return false;
  return (
    /(?:^|\s)(?:strong|bold)(?:\s|$)/.test(span.getAttribute('class') ?? '') ||
    /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test((span.getAttribute('style') ?? '').slice(0, 500))
  );
}

/** The first characters of an element's text; boxes that are left out may be whole comment sections. */
function beginningOf(element: Element, chars: number): string {
  const walk = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (text.length < chars && walk.nextNode()) text += walk.currentNode.nodeValue ?? '';
  return text;
}

function note(removed: Removal[], reason: RemovalReason, element: Element): void {
  if (reason === 'silent' || removed.length >= 500) return;
  const text = normalizeText(beginningOf(element, 400)).slice(0, 120);
  if (text) removed.push({ reason, text });
}
