// Structured data of a page, read tolerantly: papers print broken JSON, entities and comments in it.

/** A JSON-LD object; nothing about its fields is known. */
export type LdNode = { readonly [key: string]: unknown };

/** Article types of schema.org and what they say of the page. */
const ARTICLE_TYPES = new Set(
  (
    'Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ' +
    'ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle SatiricalArticle Report LiveBlogPosting ' +
    'BlogPosting TechArticle ScholarlyArticle'
  ).split(' '),
);

/** A page with more is generated, not edited. */
const MAX_NODES = 2_000;
const MAX_SCRIPT_CHARS = 1_000_000;

/** All JSON-LD objects of the page, nested ones and `@graph` members included, in document order. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseTolerantly((script.textContent ?? '').slice(0, MAX_SCRIPT_CHARS)), nodes, 0);
  }
  return nodes;
}

/** The node that describes the page's own article; the first whose headline or address fits, else the first at all. */
export function articleNode(nodes: readonly LdNode[], pageUrl: string): LdNode | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.has(type)));
  const path = pathOf(pageUrl);
  const own = articles.find((node) => addressesOf(node).some((at) => pathOf(at) === path));
  return own ?? articles.find((node) => typeof node.headline === 'string') ?? articles[0];
}

/** `@type` as a list of local names. */
export function typesOf(node: LdNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** A value that may be a string, an object with a name, or a list of such: all names. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(namesOf);
  if (isNode(value)) return namesOf(value.name);
  return [];
}

/** The first string of a value that may be a string or a list. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return stringOf(value[0]);
  return null;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The address a node says its piece has. */
export function addressOf(node: LdNode): string | undefined {
  return addressesOf(node).find((at) => at.includes('/') && !at.startsWith('#'));
}

function addressesOf(node: LdNode): string[] {
  return [node.url, idOf(node.mainEntityOfPage), node['@id']].filter((at) => typeof at === 'string');
}

function idOf(value: unknown): unknown {
  return isNode(value) ? value['@id'] : value;
}

function pathOf(url: string): string | null {
  return URL.parse(url, 'https://x.invalid')?.pathname.replace(/\/$/, '') ?? null;
}

function collect(value: unknown, into: LdNode[], depth: number): void {
  if (into.length >= MAX_NODES || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isNode(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement']) {
      if (typeof value[key] === 'object') collect(value[key], into, depth + 1);
    }
  }
}

function parseTolerantly(source: string): unknown {
  const text = source
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .replace(/^\/\*.*?\*\/|^<!--|-->$/gs, '')
    .replace(/;$/, '');
  const onOneLine = text.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [text, onOneLine, onOneLine.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  // Beyond repair: the other sources of the page have to serve.
  return null;
}
