import { fieldText } from './clean-text';
import { articleNode, type LdNode, readJsonLd } from './json-ld';

/** What the head of a page says, read once and shared by all fields. */
export interface PageFacts {
  readonly document: Document;
  /** Address of the page as shown in the browser. */
  readonly pageUrl: string;
  readonly jsonLd: readonly LdNode[];
  /** The JSON-LD node of the page's own article. */
  readonly ld: LdNode | undefined;
  /** First usable content of a meta element by `name`, `property` or `itemprop`, any case. */
  meta(...names: string[]): string | null;
  /** All contents of a meta element. */
  metas(name: string): readonly string[];
}

/** @param pageUrl - The address in the address bar; `document` may not know it (a parsed file). */
export function readPageFacts(document: Document, pageUrl: string): PageFacts {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const text = fieldText(element.getAttribute('content'));
    if (text === null) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const list = contents.get(name);
      if (list) list.push(text);
      else contents.set(name, [text]);
    }
  }
  const jsonLd = readJsonLd(document);
  return {
    document,
    pageUrl,
    jsonLd,
    ld: articleNode(jsonLd, pageUrl),
    meta: (...names) => {
      for (const name of names) {
        const found = contents.get(name)?.[0];
        if (found !== undefined) return found;
      }
      return null;
    },
    metas: (name) => contents.get(name) ?? [],
  };
}

/** A field's value with where it was found. */
export interface Found<T> {
  readonly value: T;
  readonly source: import('@/utils/model/article').FieldSource;
}
