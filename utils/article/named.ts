import { wordsOf } from './body/unwanted-box';

const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-manual', 'slot'];
/** Longer names are machine made; their beginning says enough. */
const MAX_NAME_CHARS = 500;

/** The words of each name met on a page: the same few hundred names are asked for again and again. */
const memo = new WeakMap<Document, Map<string, ReadonlySet<string>>>();

/** Whether class, id, `itemprop` or `data-testid` of an element carries one of the words, as a whole word or joined. */
export function namedWords(element: Element, words: readonly string[]): boolean {
  if (!element.hasAttributes()) return false;
  let name = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value}`;
  }
  if (name === '') return false;
  const own = wordSet(element.ownerDocument, name.slice(0, MAX_NAME_CHARS));
  return words.some((word) => own.has(word));
}

function wordSet(document: Document, name: string): ReadonlySet<string> {
  let known = memo.get(document);
  if (!known) {
    known = new Map();
    memo.set(document, known);
  }
  let words = known.get(name);
  if (!words) {
    // As parts ("articleByline") and as a whole without digits and dashes ("alternativeheadline").
    words = new Set([...wordsOf(name), ...name.toLowerCase().split(/[^a-zäöüß]+/)]);
    known.set(name, words);
  }
  return words;
}
