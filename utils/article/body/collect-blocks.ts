// Walks the container in the page's own DOM and cuts it into blocks, leaving out what is no text of the article.
import type { Block } from '@/utils/model/article';
import { normalizeText } from '@/utils/text/normalize-text';

import { type RemovalReason, unwantedBox } from './unwanted-box';
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

const BLOCK_TAGS = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'figure',
  'aside',
  'footer',
  'nav',
  'form',
]);

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
 * @param page - Whether it is a live ticker (its entries are articles in the article), and which addresses, as written,
 *   are those of its teasers.
 */
export function collectBlocks(
  container: Element,
  page: { readonly isLive: boolean; isTeaserLink(href: string): boolean },
): { blocks: RawBlock[]; removed: Removal[] } {
  const { isTeaserLink } = page;
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

  const reasonAgainst = (element: Element, block: boolean): RemovalReason | null => {
    const reason = unwantedBox(element, containerChars);
    // Within a line, names say how a word is dressed, not that it is no word: only what nobody reads there goes.
    if (!block) return reason && INLINE_REASONS.has(reason) ? reason : isSpokenOnly(element) ? 'screen-reader' : null;
    if (reason) return reason;
    if (isTeaserBox(element, isTeaserLink)) return 'related';
    return !page.isLive && isFurtherArticle(element, containerChars) ? 'further-article' : null;
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
      const reason = reasonAgainst(element, block);
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

/** A teaser box has so little text, most of it linked. */
const MAX_TEASER_BOX_CHARS = 500;
const BOX_TAGS = new Set(['div', 'section', 'ul', 'ol', 'dl', 'article', 'p', 'li', 'a']);

/** A small box made of links to the page's teasers, with a label or a snippet at most. */
function isTeaserBox(element: Element, isTeaserLink: (href: string) => boolean): boolean {
  const tag = tagOf(element);
  if (!BOX_TAGS.has(tag) || element.childElementCount === 0) return false;
  const chars = textLength(element);
  if (chars === 0 || chars > MAX_TEASER_BOX_CHARS) return false;
  const links = tag === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  if (links.length === 0 || links.length > 12) return false;
  let linked = 0;
  for (const link of links) {
    if (isTeaserLink(link.getAttribute('href') ?? '')) linked += textLength(link);
  }
  return linked >= chars * 0.6;
}

/** Reasons that also hold for a piece of a line. */
const INLINE_REASONS: ReadonlySet<RemovalReason> = new Set([
  'silent',
  'hidden',
  'screen-reader',
  'share',
  'tools',
  'figure',
  'caption',
  'form',
]);

/** What screen readers are told of a link, in German, English, French and Spanish. */
const SPOKEN_ONLY =
  /^[\s,(]*(?:(?:link )?(?:öffnet|wird) (?:sich )?(?:im|in|in einem) neue[mn] (?:fenster|tab)(?: geöffnet)?|(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)|externer link|external link|nouvelle fenêtre|se abre en una? (?:nueva )?(?:ventana|pestaña)(?: nueva)?)[\s)]*$/i;

function isSpokenOnly(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 60 && SPOKEN_ONLY.test(text);
}

/** An `article` within the container that holds a smaller part of its text: a card, or a piece loaded below. */
function isFurtherArticle(element: Element, containerChars: number): boolean {
  if (tagOf(element) !== 'article' && element.getAttribute('role') !== 'article') return false;
  return (element.textContent?.length ?? 0) < containerChars * 0.5;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
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

function note(removed: Removal[], reason: RemovalReason, element: Element): void {
  if (reason === 'silent' || removed.length >= 500) return;
  const text = normalizeText((element.textContent ?? '').slice(0, 400)).slice(0, 120);
  if (text) removed.push({ reason, text });
}
