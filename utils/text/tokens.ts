// Words of a text, for comparing and searching. The surface form is kept apart so that screens can show it.
import { stem } from './stem';
import { STOPWORDS_DE } from './stopwords.de';
import { STOPWORDS_EN } from './stopwords.en';

/** A word or number as it stands in the text. */
export interface Word {
  readonly form: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

// Numbers keep their inner points and commas ("1.200,50"); a hyphen parts words ("Nato-Gipfel"), so that each is found alone.
const WORD = /\p{N}+(?:[.,]\p{N}+)*(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * All words and numbers in text order, as written. Soft hyphens must be gone (see `normalizeText`).
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) words.push({ form: match[0], start: match.index });
  return words;
}

/**
 * Lower-case words and numbers in text order; umlauts and stop words stay.
 *
 * @param lang - BCP 47 tag; decides the rules of lower case (Turkish i).
 */
export function tokenize(text: string, lang: string): string[] {
  const lower = lowerCase(lang);
  return findWords(text).map((word) => lower(word.form));
}

/**
 * What a text is about: stems in text order, without stop words; numbers stay as they are written.
 *
 * @param lang - BCP 47 tag. German and English are stemmed and cleared of stop words, other languages only lower-cased.
 */
export function contentTerms(text: string, lang: string): string[] {
  return tokenize(text, lang)
    .filter((token) => !isStopword(token, lang))
    .map((token) => stem(token, lang));
}

/** @param token - Lower case, as `tokenize` gives it. */
export function isStopword(token: string, lang: string): boolean {
  return stopwordsOf(lang).has(token);
}

/** Lower-casing by language, falling back to the plain rules for a tag that is none. */
function lowerCase(lang: string): (form: string) => string {
  return /^(?:tr|az|lt)\b/.test(lang)
    ? (form) => form.toLocaleLowerCase(lang.slice(0, 2))
    : (form) => form.toLowerCase();
}

function stopwordsOf(lang: string): ReadonlySet<string> {
  if (/^de\b/.test(lang)) return STOPWORDS_DE;
  return /^en\b/.test(lang) ? STOPWORDS_EN : NO_WORDS;
}
