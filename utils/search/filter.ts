// Which documents an operator, a phrase or a word to be left out lets through, as sets of numbers.
import { fieldTerm, MAX_TERM_CHARS, termOf } from '@/utils/index/document';
import type { Lookup } from '@/utils/index/lookup';
import { IN_QUOTE } from '@/utils/index/postings';
import { known, type Reading, together } from '@/utils/index/reading';
import { isStopword, tokenize } from '@/utils/text/tokens';
import { DocumentSet } from './document-set';
import { foldSpelling } from './fold';
import type { ParsedQuery } from './parse-query';

/** A name of which only the beginning is typed may go on in so many ways. */
const MAX_NAMES = 50;

export interface Filter {
  /** Each document must be in all of these. */
  readonly within: readonly DocumentSet[];
  /** And in none of these. */
  readonly without: readonly DocumentSet[];
}

/**
 * @param langs - Languages whose stems a word is looked up by.
 * @returns For phrases the documents that have all their words: that they stand side by side is for the text to show.
 */
export function* filterOf(query: ParsedQuery, langs: readonly string[], lookup: Lookup): Reading<Filter> {
  const lang = langs[0] ?? 'und';
  const fields: Reading<DocumentSet>[] = [];
  for (const field of ['speaker', 'role', 'via', 'paper'] as const) {
    for (const value of query[field]) {
      for (const token of tokenize(value, lang)) {
        fields.push(docsOfAny(lookup.termsBeginning(fieldTerm(field, foldSpelling(token)), MAX_NAMES), lookup, 0));
      }
    }
  }
  if (query.hasQuote) fields.push(docsOfAny(known([fieldTerm('has', 'quote')]), lookup, 0));
  const words = (text: string, place: number) =>
    contentOf(text, langs).map(({ token, isStop }) =>
      docsOfAny(known(termsOf(token, langs)), lookup, isStop ? 0 : place),
    );
  for (const phrase of query.phrases) fields.push(...words(phrase, 0));
  for (const phrase of query.said) fields.push(...words(phrase, IN_QUOTE));
  const without = query.without.flatMap((word) => words(word, 0));
  const sets = yield* together([...fields, ...without]);
  return { within: sets.slice(0, fields.length), without: sets.slice(fields.length) };
}

const termsOf = (token: string, langs: readonly string[]): string[] => {
  const form = foldSpelling(token).slice(0, MAX_TERM_CHARS);
  return [...new Set(langs.map((lang) => termOf(form, lang)))];
};

/**
 * Words that tell; the others only where there is nothing else. A function word of any of the languages is one: of those an
 * article notes no more than that it has them.
 */
function contentOf(text: string, langs: readonly string[]): { token: string; isStop: boolean }[] {
  const all = tokenize(text, langs[0] ?? 'und').map((token) => {
    return { token, isStop: langs.some((lang) => isStopword(token, lang)) };
  });
  const content = all.filter(({ isStop }) => !isStop);
  return content.length > 0 ? content : all;
}

function* docsOfAny(terms: Reading<string[]>, lookup: Lookup, place: number): Reading<DocumentSet> {
  const found = new DocumentSet(lookup);
  for (const lists of yield* together((yield* terms).map((term) => lookup.postings(term)))) {
    for (const { docs, usages } of lists) {
      for (let i = 0; i < docs.length; i++) if (((usages[i] ?? 0) & place) === place) found.add(docs[i] ?? 0);
    }
  }
  return found;
}
