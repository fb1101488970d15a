import type { TextQuoteSelector } from '@/utils/model/selector';
import { foldText, mapText } from './text-map';

/** Places of the same words looked at; a page that repeats a passage more often is not an article. */
const MAX_PLACES = 200;

/**
 * Finds a described passage in a page.
 *
 * Only the very words count, apart from white space and typographic marks; among several places the one with the fitting
 * surroundings wins. An uncertain match is no match: a wrong jump is worse than none.
 *
 * @returns The range, or `null` when the words are not there or two places fit equally well without any context.
 */
export function matchSelector(root: Element, selector: TextQuoteSelector): Range | null {
  const exact = foldText(selector.exact);
  if (exact === '') return null;
  const map = mapText(root);
  const prefix = foldText(selector.prefix);
  const suffix = foldText(selector.suffix);

  let best = -1;
  let bestFit = -1;
  let places = 0;
  for (let at = map.text.indexOf(exact); at >= 0 && places < MAX_PLACES; at = map.text.indexOf(exact, at + 1)) {
    places++;
    const before = map.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
    const after = map.text.slice(at + exact.length, at + exact.length + suffix.length + 1).trimStart();
    const fit = sharedEnd(before, prefix) + sharedStart(after, suffix);
    if (fit > bestFit) {
      best = at;
      bestFit = fit;
    }
  }
  if (best < 0) return null;
  const start = map.place(best);
  const end = map.place(best + exact.length - 1);
  if (!start || !end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function sharedEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}
