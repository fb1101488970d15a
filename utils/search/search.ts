// A search over documents in memory, by the same ranking as the library's: for the laboratory, and for lists without a database.
import { createMemorySource } from '@/utils/index/memory-source';
import { type Reading, readNow } from '@/utils/index/reading';
import { type SignedDocument, signatureOf } from '@/utils/stories/signature';
import { toIndexDocument } from './analyse';
import { loosened, parseQuery } from './parse-query';
import { FEW_FOUND, rank } from './rank';
import type { FindRelated } from './related-words';
import { SIMILAR_TO, similarTo } from './similar';

export interface SearchDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601; left out: unknown. */
  readonly date?: string | null;
}

export interface SearchIndex {
  /** Adds a document; one with a known id takes the place of the old. */
  add(doc: SearchDocument): void;
  /** Forgets a document; an unknown id is no error. */
  remove(id: string): void;
  /**
   * @param query - As typed, operators and all; the last word may be half a word, unless white space or a mark stands behind it.
   * @param lang - BCP 47 tag of the query: the reader's language.
   * @param limit - At most so many, 50 if left out.
   * @returns Ids of documents, best first; empty for a query without words.
   */
  search(query: string, lang: string, limit?: number): string[];
}

const DEFAULT_LIMIT = 50;

/**
 * @param related - Left out: only the words themselves are looked for.
 * @returns An empty index, in memory.
 */
export function createSearchIndex(related?: FindRelated): SearchIndex {
  const source = createMemorySource();
  const numbers = new Map<string, number>();
  const signed = new Map<number, SignedDocument>();
  let next = 0;
  const now = <T>(reading: Reading<T>) => readNow(reading, () => new Uint8Array());
  const remove = (id: string) => {
    const no = numbers.get(id);
    if (no === undefined) return;
    source.remove(no);
    numbers.delete(id);
    signed.delete(no);
  };
  return {
    add({ id, lang, title, text, date = null }) {
      remove(id);
      numbers.set(id, next);
      signed.set(next, { lang, title, text });
      const document = { kind: 'article', id, lang, date, headline: title, top: [], text, quoted: [] } as const;
      source.add(next++, toIndexDocument({ ...document, fields: { has: ['words'] } }));
    },
    remove,
    search: (query, lang, limit = DEFAULT_LIMIT) => {
      const parsed = parseQuery(query);
      const options = { lang, limit, kinds: ['article'], related } as const;
      const strict = now(rank([source], parsed, options)).found;
      const found = strict.length === 0 ? now(rank([source], loosened(parsed), options)).found : strict;
      const ids = found.map(({ id }) => id);
      if (found.length >= Math.min(limit, FEW_FOUND)) return ids;
      const examples = found.slice(0, SIMILAR_TO).flatMap((each) => {
        const document = signed.get(each.doc);
        return document ? [{ ...each, signature: signatureOf(document) }] : [];
      });
      const similar = now(similarTo([source], examples, new Set(found.map(({ doc }) => doc))));
      return [...ids, ...similar.map(({ id }) => id)].slice(0, limit);
    },
  };
}
