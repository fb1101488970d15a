// What each reader says of a page, in the one form the scorer takes.
import type Readability from '@mozilla/readability/Readability.js';
import type { DefuddleResponse } from 'defuddle';
import { articleNode, namesOf, readJsonLd, stringOf } from '@/utils/article/json-ld';
import type { Block, ExtractedArticle } from '@/utils/model/article';
import { normalizeText } from '@/utils/text/normalize-text';

export interface Answer {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly lang: string | null;
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  readonly topics?: readonly string[];
  readonly caption?: string | null;
  readonly credit?: string | null;
}
export type Answers = { readonly [tool: string]: Answer };

const NOTHING: Answer = { title: null, authors: [], publishedAt: null, lang: null, lead: null, blocks: [] };

/** Our own reading. */
export function fromReading(article: ExtractedArticle | null): Answer {
  if (!article) return NOTHING;
  const { headline, authors, publishedAt, lang, standfirst, blocks, topics, image } = article;
  const { caption = null, credit = null } = image ?? {};
  return { title: headline, authors, publishedAt, lang, lead: standfirst, blocks, topics, caption, credit };
}

/** Readability: byline and excerpt as they come, the text cut into blocks. */
export function fromReadability(parsed: ReturnType<Readability['parse']>, document: Document): Answer {
  if (!parsed) return NOTHING;
  return {
    title: parsed.title ?? null,
    authors: splitByline(parsed.byline),
    publishedAt: parsed.publishedTime ?? null,
    lang: parsed.lang ?? null,
    lead: null,
    blocks: blocksOf(parsed.content ?? '', document),
  };
}

/** Defuddle. */
export function fromDefuddle(parsed: DefuddleResponse, document: Document): Answer {
  return {
    title: parsed.title || null,
    authors: splitByline(parsed.author),
    publishedAt: parsed.published || null,
    lang: parsed.language || null,
    lead: null,
    blocks: blocksOf(parsed.content, document),
  };
}

/** What the page's structured data alone gives: the floor. */
export function fromJsonLd(document: Document, url: string): Answer {
  const node = articleNode(readJsonLd(document), url);
  if (!node) return NOTHING;
  const paragraphs = (stringOf(node.articleBody) ?? '').split(/\n+/).map(normalizeText).filter(Boolean);
  return {
    title: stringOf(node.headline),
    authors: namesOf(node.author),
    publishedAt: stringOf(node.datePublished),
    lang: stringOf(node.inLanguage),
    lead: stringOf(node.description),
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    topics: namesOf(node.keywords).flatMap((words) => words.split(',')),
  };
}

function splitByline(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*(?:by|von)\s+/i, '')
    .split(/\s*(?:,|;|\band\b|\bund\b)\s+/)
    .filter(Boolean);
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre';

/** Cuts cleaned html into its innermost blocks; text beside them in a `div` counts as a paragraph. */
function blocksOf(html: string, document: Document): Block[] {
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = html;
  const blocks: Block[] = [];
  let loose = '';
  const flush = () => {
    const text = normalizeText(loose);
    loose = '';
    if (text !== '') blocks.push({ kind: 'paragraph', text });
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) loose += node.nodeValue ?? '';
      if (!(node instanceof Element)) continue;
      if (node.matches(BLOCKS) && !node.querySelector(BLOCKS)) {
        flush();
        const text = normalizeText(node.textContent ?? '');
        if (text !== '') blocks.push({ kind: /^h\d$/.test(node.localName) ? 'heading' : 'paragraph', text });
      } else if (/^(?:div|section|article|ul|ol|blockquote|li|figure|table|tr|main|header)$/.test(node.localName)) {
        flush();
        visit(node);
        flush();
      } else visit(node);
    }
  };
  visit(inert.body);
  flush();
  return blocks;
}
