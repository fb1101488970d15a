// Full-text search over what the reader keeps: BM25 over stems, forgiving in spelling, German compounds and half-typed words.
import { isStopword, tokenize } from '@/utils/text/tokens';
import { createPostings, type Postings, type SearchDocument } from './postings';
import { variantsOf } from './variants';

export type { SearchDocument } from './postings';

export interface SearchIndex {
  /** Adds a document; one with a known id takes the place of the old. */
  add(doc: SearchDocument): void;
  /** Forgets a document; an unknown id is no error. */
  remove(id: string): void;
  /**
   * @param query - As typed; the last word may be half a word, unless white space or a mark stands behind it.
   * @param lang - BCP 47 tag of the query: the reader's language.
   * @param limit - At most so many, 50 if left out.
   * @returns Ids of documents, best first; empty for a query without words.
   */
  search(query: string, lang: string, limit?: number): string[];
}

const DEFAULT_LIMIT = 50;
const MAX_QUERY_WORDS = 32;
const MAX_QUERY_CHARS = 2000;
/** A word is looked up by the stem of each language in the index. */
const MAX_LANGUAGES = 6;

/** The usual values of BM25; 0.8 to 2 and 0.3 to 0.75 differ by less than half a point nDCG@5. */
const K1 = 1.2;
const B = 0.75;

/** @returns An empty index, in memory. */
export function createSearchIndex(): SearchIndex {
  const index = createPostings();
  return {
    add(doc) {
      index.remove(doc.id);
      index.add(doc);
    },
    remove: (id) => index.remove(id),
    search: (query, lang, limit = DEFAULT_LIMIT) => searchIn(index, query, lang).slice(0, limit),
  };
}

function searchIn(index: Postings, query: string, lang: string): string[] {
  const words = wordsOf(query, lang);
  const langs = [...new Set([lang.split('-')[0] ?? lang, ...index.languages()])].slice(0, MAX_LANGUAGES);
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const found = new Map<string, { score: number; words: number }>();
  for (const [i, word] of words.entries()) {
    const variants = variantsOf(word, langs, isOpen && i === words.length - 1, index);
    for (const [id, score] of scoreWord(index, variants)) {
      const sum = found.get(id) ?? { score: 0, words: 0 };
      found.set(id, { score: sum.score + score, words: sum.words + 1 });
    }
  }
  return (
    [...found]
      // Two words of the query found once beat one found twice.
      .map(([id, sum]) => ({ id, worth: sum.score * Math.sqrt(sum.words / words.length) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ id }) => id)
  );
}

/** The best variant counts, not their sum: a document is no better for saying the word in three forms. */
function scoreWord(index: Postings, variants: ReadonlyMap<string, number>): Map<string, number> {
  const best = new Map<string, number>();
  for (const [term, worth] of variants) {
    const posting = index.of(term);
    if (!posting) continue;
    const idf = Math.log(1 + (index.size() - posting.size + 0.5) / (posting.size + 0.5));
    for (const [id, count] of posting) {
      const length = index.lengthOf(id) / index.averageLength();
      const score = (worth * idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
  }
  return best;
}

/** Without stop words, unless there is nothing else ("Who is who"). */
function wordsOf(query: string, lang: string): string[] {
  const all = tokenize(query.slice(0, MAX_QUERY_CHARS), lang).slice(0, MAX_QUERY_WORDS);
  const content = all.filter((token) => !isStopword(token, lang));
  return [...new Set(content.length > 0 ? content : all)];
}
