// What the spelling of a word says about it: acronym, name, or just the first word of a sentence.
import type { Word } from '@/utils/text/tokens';

export const isUpper = (form: string): boolean => /^\p{Lu}/u.test(form);

/** "US", "WHO", "G7": never a stop word, whatever it reads in lower case. */
export const isAcronym = (form: string): boolean => /^\p{Lu}{2,6}\d*$/u.test(form);

/** The first word of a sentence or quotation is upper case whatever it is; told by the signs before it. */
export function opensSentence(text: string, word: Word, index: number): boolean {
  if (index === 0) return true;
  return /(?:[.!?:…]["”“»«')\]]?\s|\n|[“"„»])\s?["“„»(]?$/u.test(text.slice(Math.max(0, word.start - 4), word.start));
}

/** "Five Dead in Harbour Fire": upper case says nothing there. German nouns make the measure useless, so English only. */
export function isTitleCase(words: readonly Word[], lang: string): boolean {
  if (!/^en\b/.test(lang)) return false;
  const long = words.filter((word) => word.form.length > 3);
  return long.filter((word) => isUpper(word.form)).length > 0.7 * long.length;
}
