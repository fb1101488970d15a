import { wordsOf } from './body/unwanted-box';

/** Whether class, id, `itemprop` or `data-testid` of an element carries one of the words, as a whole word or joined. */
export function namedWords(element: Element, words: readonly string[]): boolean {
  const name = ['class', 'id', 'itemprop', 'data-testid', 'data-manual', 'slot']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .slice(0, 500);
  if (name.trim() === '') return false;
  const own = wordsOf(name);
  const joined = name.toLowerCase().replace(/[^a-zäöüß]+/g, ' ');
  return words.some((word) => own.includes(word) || joined.split(' ').some((token) => token === word));
}
