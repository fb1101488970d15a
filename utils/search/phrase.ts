import { tokenize } from '@/utils/text/tokens';
import { foldSpelling } from './fold';

/**
 * Looks for words that stand side by side, in any spelling that folds alike, but in no other inflection.
 *
 * @param lang - BCP 47 tag of the texts.
 * @returns Whether a text has the phrase; a phrase without words is in every text.
 */
export function phraseFinder(phrase: string, lang: string): (text: string) => boolean {
  const wanted = tokenize(phrase, lang).map(foldSpelling);
  return (text) => {
    const words = tokenize(text, lang).map(foldSpelling);
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (wanted.every((word, i) => words[at + i] === word)) return true;
    }
    return false;
  };
}
