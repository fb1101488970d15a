// How common a word is before a library has taught anything: from our lists of function words and of words that stand in news
// of every kind, and for the rest from its length, as frequent words are short (Zipf's law of abbreviation). No frequency list
// that may be shipped was found: those in the package registry come from subtitles or carry no licence of their data.
import { isCommon } from '@/utils/stories/common-words';
import { isStopword } from '@/utils/text/tokens';

/** Shares of articles; estimates, only their order of size matters. */
const FUNCTION_WORD = 0.5;
const NEWS_WORD = 0.1;
const SHORT_WORD = 0.01;
const RAREST = 0.0005;
/** Each letter more makes a word rarer by a quarter. */
const PER_LETTER = 0.75;
const SHORT_CHARS = 3;

/**
 * @param key - A stem, as `stem` gives it, or a key shared by languages.
 * @param lang - BCP 47 tag.
 * @returns The share of articles that have the word, above 0 and below 1.
 */
export function commonness(key: string, lang: string): number {
  if (isStopword(key, lang)) return FUNCTION_WORD;
  if (isCommon(key, lang)) return NEWS_WORD;
  return Math.max(RAREST, SHORT_WORD * PER_LETTER ** Math.max(0, key.length - SHORT_CHARS));
}
