// Full-text search over what the reader keeps: BM25 over stems, forgiving in spelling, German compounds and half-typed words.

import { stem } from '@/utils/text/stem';
import { isStopword, tokenize } from '@/utils/text/tokens';
import { foldSpelling } from './fold';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface SearchDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

export interface SearchIndex {
  /** Adds a document; one with a known id takes the place of the old. */
  add(doc: SearchDocument): void;
  /** Forgets a document; an unknown id is no error. */
  remove(id: string): void;
  /**
   * @param query - As typed; the last word may be half a word.
   * @param lang - BCP 47 tag of the query: the reader's language.
   * @returns Ids of documents, best first; empty for a query without words.
   */
  search(query: string, lang: string, limit?: number): string[];
}

interface Stored {
  readonly length: number;
  readonly lang: string;
  readonly terms: ReadonlyMap<string, number>;
}

/** A word of the query and what stands for it in the index, each with its worth. */
type Variants = ReadonlyMap<string, number>;

/** Longer than any article; the rest of a text is not found by. */
const MAX_TEXT_CHARS = 2_000_000;
const MAX_QUERY_WORDS = 32;
const MAX_QUERY_CHARS = 2000;
/** A word is looked up by the stem of each language in the index. */
const MAX_LANGUAGES = 6;

/** The usual values of BM25; 0.8 to 2 and 0.3 to 0.75 differ by less than half a point nDCG@5. */
const K1 = 1.2;
const B = 0.75;
/** One word of the headline counts like so many of the text. */
const TITLE_COUNT = 2;
/** Worth of what is found in place of the word itself: 0.2 to 0.7 differ by less than half a point. */
const WORTH = { longerWord: 0.4, partOfCompound: 0.5, halfTyped: 0.4 };
/** "Ei", "Uhr": the beginning of too many other words. */
const MIN_COMPOUND_CHARS = 4;
const MIN_TYPED_CHARS = 2;

export function createSearchIndex(): SearchIndex {
  const documents = new Map<string, Stored>();
  const postings = new Map<string, Map<string, number>>();
  const languages = new Map<string, number>();
  let totalLength = 0;
  let vocabulary: Vocabulary | undefined;

  const index: SearchIndex = {
    add(doc) {
      index.remove(doc.id);
      const stored = read(doc);
      documents.set(doc.id, stored);
      totalLength += stored.length;
      languages.set(stored.lang, (languages.get(stored.lang) ?? 0) + 1);
      for (const [term, count] of stored.terms) {
        const posting = postings.get(term);
        if (posting) posting.set(doc.id, count);
        else {
          postings.set(term, new Map([[doc.id, count]]));
          vocabulary = undefined;
        }
      }
    },
    remove(id) {
      const stored = documents.get(id);
      if (!stored) return;
      documents.delete(id);
      totalLength -= stored.length;
      const left = (languages.get(stored.lang) ?? 1) - 1;
      if (left > 0) languages.set(stored.lang, left);
      else languages.delete(stored.lang);
      for (const term of stored.terms.keys()) {
        const posting = postings.get(term);
        posting?.delete(id);
        if (posting?.size === 0) {
          postings.delete(term);
          vocabulary = undefined;
        }
      }
    },
    search(query, lang, limit = 50) {
      vocabulary ??= createVocabulary(postings);
      const words = wordsOf(query, lang);
      const langs = [...new Set([lang.split('-')[0] ?? lang, ...languages.keys()])].slice(0, MAX_LANGUAGES);
      const openEnd = /[\p{L}\p{N}]$/u.test(query.trimEnd()) && query === query.trimEnd();
      const scores = new Map<string, number>();
      const hits = new Map<string, number>();
      for (const [i, word] of words.entries()) {
        const last = openEnd && i === words.length - 1;
        const found = scoreWord(variantsOf(word, langs, last, vocabulary));
        for (const [id, score] of found) {
          scores.set(id, (scores.get(id) ?? 0) + score);
          hits.set(id, (hits.get(id) ?? 0) + 1);
        }
      }
      // Two words of the query found beat one found twice.
      const worth = (id: string) => (scores.get(id) ?? 0) * Math.sqrt((hits.get(id) ?? 0) / words.length);
      const ranked = [...scores.keys()].map((id) => ({ id, worth: worth(id) })).sort((a, b) => b.worth - a.worth);
      return ranked.slice(0, limit).map(({ id }) => id);
    },
  };

  /** The best variant counts, not their sum: a document is no better for saying the word in three forms. */
  function scoreWord(variants: Variants): Map<string, number> {
    const best = new Map<string, number>();
    const average = totalLength / Math.max(1, documents.size);
    for (const [term, worth] of variants) {
      const posting = postings.get(term);
      if (!posting) continue;
      const idf = Math.log(1 + (documents.size - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, count] of posting) {
        const length = documents.get(id)?.length ?? average;
        const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
        const score = worth * idf * saturated;
        if (score > (best.get(id) ?? 0)) best.set(id, score);
      }
    }
    return best;
  }

  return index;
}

function read({ lang, title, text }: SearchDocument): Stored {
  const terms = new Map<string, number>();
  const count = (part: string, weight: number) => {
    const tokens = tokenize(part, lang);
    for (const token of tokens) {
      const term = termOf(token, lang);
      terms.set(term, (terms.get(term) ?? 0) + weight);
    }
    return tokens.length * weight;
  };
  const length = count(title, TITLE_COUNT) + count(text.slice(0, MAX_TEXT_CHARS), 1);
  // Stems differ by language, not by region.
  return { length, lang: lang.split('-')[0] ?? lang, terms };
}

const termOf = (token: string, lang: string): string => stem(foldSpelling(token), lang);

/** Without stop words, unless there is nothing else ("Who is who"). */
function wordsOf(query: string, lang: string): string[] {
  const all = tokenize(query.slice(0, MAX_QUERY_CHARS), lang).slice(0, MAX_QUERY_WORDS);
  const content = all.filter((token) => !isStopword(token, lang));
  return [...new Set(content.length > 0 ? content : all)];
}

function variantsOf(word: string, langs: readonly string[], isLast: boolean, vocabulary: Vocabulary): Variants {
  const variants = new Map<string, number>();
  const add = (term: string, worth: number) => variants.set(term, Math.max(worth, variants.get(term) ?? 0));
  for (const lang of langs) {
    const term = termOf(word, lang);
    add(term, 1);
    if (/^\p{N}/u.test(term)) continue;
    if (/^de\b/.test(lang)) {
      for (const part of vocabulary.partsOf(term)) add(part, WORTH.partOfCompound);
      if (term.length >= MIN_COMPOUND_CHARS) {
        for (const longer of vocabulary.beginningWith(term)) add(longer, WORTH.longerWord);
        for (const longer of vocabulary.endingWith(term)) add(longer, WORTH.longerWord);
      }
    }
  }
  if (isLast && word.length >= MIN_TYPED_CHARS) {
    for (const longer of vocabulary.beginningWith(foldSpelling(word))) add(longer, WORTH.halfTyped);
  }
  return variants;
}
