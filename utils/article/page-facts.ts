import { collectFacts, type PageFacts as Walked } from '@/utils/teasers/page-facts';
import { isSameArticle } from './article-address';
import { fieldText, wordOverlap } from './clean-text';
import { addressOf, articleNode, type LdNode, readJsonLd, stringOf } from './json-ld';
import { remembered } from './remembered';

/** What the head of a page says, read once and shared by all fields. */
export interface PageFacts {
  readonly document: Document;
  /** Address of the page as shown in the browser. */
  readonly pageUrl: string;
  readonly jsonLd: readonly LdNode[];
  /** The JSON-LD node of the page's own article. */
  readonly ld: LdNode | undefined;
  /** First usable content of a meta element by `name`, `property` or `itemprop`; only its letters count. */
  meta(...names: string[]): string | null;
  /** All contents of a meta element. */
  metas(name: string): readonly string[];
  /** What one walk over the page's elements has noted. */
  walked(): Walked;
}

/** What the head says of the paper and not of one article: it stays right when the rest is left behind. */
const KEPT = new Set(['ogsitename', 'applicationname', 'language', 'oglocale', 'generator', 'publisher']);
/** A shorter path is a front page or a section. */
const MIN_PATH = 10;
/** Two wordings of one headline share more; the paper's name behind both makes for less than this. */
const OTHER_HEADLINE = 0.2;

/**
 * @param pageUrl - The address in the address bar; `document` may not know it (a parsed file).
 * @param known - The facts of the page's elements, where somebody has collected them.
 */
export function readPageFacts(document: Document, pageUrl: string, known?: Walked): PageFacts {
  let walked = known;
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = metaKey(element.getAttribute(attribute) ?? '');
      if (name === '') continue;
      const content = element.getAttribute('content') ?? '';
      const list = contents.get(name);
      if (list) list.push(content);
      else contents.set(name, [content]);
    }
  }
  // Most of a head is never asked for: texts are cleaned when they are.
  const all = (name: string) =>
    (contents.get(metaKey(name)) ?? []).map((content) => fieldText(content)).filter((text) => text !== null);
  let jsonLd = readJsonLd(document);
  let ld = articleNode(jsonLd, pageUrl);
  const stated = [ld && addressOf(ld), all('og:url')[0]].filter((address) => typeof address === 'string');
  const headline = stringOf(ld?.headline) ?? all('og:title')[0] ?? '';
  if (isLeftBehind(document, pageUrl, stated, headline)) {
    for (const name of [...contents.keys()]) if (!KEPT.has(name)) contents.delete(name);
    jsonLd = [];
    ld = undefined;
  }
  return {
    document,
    pageUrl,
    jsonLd,
    ld,
    meta: (...names) => {
      for (const name of names) {
        const found = all(name)[0];
        if (found !== undefined) return found;
      }
      return null;
    },
    metas: all,
    walked: () => {
      walked ??= collectFacts(document);
      return walked;
    },
  };
}

/**
 * Whether the head still describes the article before: single-page sites change the title of the window and nothing else.
 * All addresses in the head lead elsewhere then, and its headline shares no word with the title.
 */
function isLeftBehind(document: Document, pageUrl: string, stated: readonly string[], headline: string): boolean {
  const title = document.title;
  if (stated.length === 0 || headline === '' || title.trim() === '') return false;
  const isElsewhere = (address: string) => {
    const path = URL.parse(address, pageUrl)?.pathname ?? '/';
    return path.length > MIN_PATH && !isSameArticle(new URL(address, pageUrl).href, pageUrl);
  };
  return stated.every(isElsewhere) && wordOverlap(headline, title) < OTHER_HEADLINE;
}

/** Papers spell one name in many ways: "article:published_time", "article:published:time", "DatePublished". */
const metaKey = remembered((name) => name.toLowerCase().replace(/[^a-z\d]/g, ''));

/** A field's value with where it was found. */
export interface Found<T> {
  readonly value: T;
  readonly source: import('@/utils/model/article').FieldSource;
}
