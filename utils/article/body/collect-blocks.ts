// Walks the container in the page's own DOM and cuts it into blocks, leaving out what is no text of the article.
import type { Block } from '@/utils/model/article';
import { normalizeText } from '@/utils/text/normalize-text';

import { type PageNotes, whyLeftOut } from './left-out';
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

/** Blocks beyond this number are no article any more; a day-long live ticker has some hundred. */
const MAX_BLOCKS = 3_000;
const MAX_BLOCK_CHARS = 20_000;
const MAX_DEPTH = 400;

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

/**
 * Cuts a container into blocks in reading order.
 *
 */
export function collectBlocks(container: Element, page: PageNotes): { blocks: RawBlock[]; removed: Removal[] } {
  const blocks: RawBlock[] = [];
  const removed: Removal[] = [];
  const containerChars = container.textContent?.length ?? 0;
  let run = emptyRun();
  let picture: string | null = null;

  const flush = (kind: Block['kind'], element: Element) => {
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

  const walk = (parent: Element, kind: Block['kind'], style: Style, depth: number) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        append(run, node.nodeValue ?? '', style);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'br') {
        run.text += nextMeaningful(element) === 'br' ? '\u2029' : ' ';
        continue;
      }
      const block = isBlock(element, tag);
      const reason = whyLeftOut(element, block, page, containerChars);
      if (reason) {
        note(removed, reason, element);
        if (reason === 'figure' && !element.querySelector('figcaption')) picture = altOf(element);
        // A removed block still parts the text before it from the text after it.
        if (block) flush(kind, parent);
        continue;
      }
      if (tag === 'img') picture = altOf(element);
      if (depth >= MAX_DEPTH) continue;
      const inner = {
        link: tag === 'a' ? (element.getAttribute('href') ?? '') : style.link,
        bold: style.bold || tag === 'b' || tag === 'strong',
      };
      if (block) {
        flush(kind, parent);
        const innerKind = kindOf(tag) ?? kind;
        walk(element, innerKind, inner, depth + 1);
        flush(innerKind, element);
      } else {
        walk(element, kind, inner, depth + 1);
      }
    }
  };
  walk(container, 'paragraph', { link: null, bold: false }, 0);
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
    if (run.links.at(-1) !== style.link) run.links.push(style.link);
  }
  if (style.bold) run.boldChars += chars;
}

/** Inline elements around blocks (a link around a card, a custom element around paragraphs) count as blocks. */
function isBlock(element: Element, tag: string): boolean {
  if (BLOCK_TAGS.has(tag)) return true;
  if (element.childElementCount === 0) return tag.includes('-');
  return tag.includes('-') || element.querySelector('p, div, h2, h3, ul, ol, section, article, blockquote') !== null;
}

function kindOf(tag: string): Block['kind'] | null {
  if (/^h[2-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li') return 'list-item';
  return null;
}

function nextMeaningful(element: Element): string {
  let node = element.nextSibling;
  while (node && node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') node = node.nextSibling;
  return node?.nodeType === 1 ? tagOf(node as Element) : '';
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
