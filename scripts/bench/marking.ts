// Quotations shown in a page one after the other, as the content script does, and what the browser has marked for each.
import { clearHighlight, showRange } from '@/utils/anchor/highlight';
import { matchSelector } from '@/utils/anchor/match';
import { foldText, mapText } from '@/utils/anchor/text-map';
import type { TextQuoteSelector } from '@/utils/model/selector';

/** `right`: the very words, where they stand in the article. */
export type Mark = 'right' | 'elsewhere' | 'other words' | 'not found';

/** So much of the surroundings has to be the same, folded. */
const CONTEXT_CHARS = 8;

export interface Marking {
  readonly marks: readonly Mark[];
  readonly isUnchanged: boolean;
}

/** Marks each passage in turn; says at the end whether the page is as it was. */
export function markAll(document: Document, selectors: readonly TextQuoteSelector[]): Marking {
  const before = document.documentElement.outerHTML;
  const map = mapText(document.body);
  const marks = selectors.map((selector): Mark => {
    clearHighlight();
    const found = matchSelector(document.body, selector);
    if (!found) return 'not found';
    showRange(found);
    const [range] = CSS.highlights.get('nachlese-quote') ?? [];
    if (!(range instanceof Range)) return 'not found';
    const exact = foldText(selector.exact);
    const start = map.offsetOf(range.startContainer, range.startOffset) ?? 0;
    if (foldText(range.toString()) !== exact && map.text.slice(start, start + exact.length) !== exact)
      return 'other words';
    const prefix = foldText(selector.prefix).slice(-CONTEXT_CHARS);
    const suffix = foldText(selector.suffix).slice(0, CONTEXT_CHARS);
    const isBefore = map.text.slice(0, start).trimEnd().endsWith(prefix);
    const isAfter = map.text
      .slice(start + exact.length)
      .trimStart()
      .startsWith(suffix);
    return isBefore || isAfter ? 'right' : 'elsewhere';
  });
  clearHighlight();
  return { marks, isUnchanged: document.documentElement.outerHTML === before };
}
