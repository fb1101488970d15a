import { wordsOf } from './body/unwanted-box';
import { remembered } from './remembered';

const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-manual', 'slot'];
/** Longer names are machine made; their beginning says enough. */
const MAX_NAME_CHARS = 500;
/** Different names on the largest pages. */
const MOST_NAMES = 1_000;

/** Whether class, id, `itemprop` or `data-testid` of an element carries one of the words, as a whole word or joined. */
export function namedWords(element: Element, words: readonly string[]): boolean {
  if (!element.hasAttributes()) return false;
  let name = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value}`;
  }
  if (name === '') return false;
  const own = wordSet(name.slice(0, MAX_NAME_CHARS));
  return words.some((word) => own.has(word));
}

/** As parts ("articleByline") and as a whole without digits and dashes ("alternativeheadline"). */
const wordSet = remembered(
  (name): ReadonlySet<string> => new Set([...wordsOf(name), ...name.toLowerCase().split(/[^a-zäöüß]+/)]),
  MOST_NAMES,
  MAX_NAME_CHARS,
);
