// The quotes of an article in its kept text: all are set off quietly, the one asked for is shown and marked.
import type { RefObject } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { clearHighlight, showRange } from '@/utils/anchor/highlight';
import { matchSelector } from '@/utils/anchor/match';
import type { Quote } from '@/utils/model/quote';
import type { SpokenBy } from '@/utils/screen/group-by-speaker';

/** Name of the highlight of all quotes; its look is in the style sheet. */
const ALL_QUOTES = 'nachlese-quotes';

/**
 * Sets off the quotes in a text without changing its elements.
 *
 * @returns Scrolls to a quote and marks it; tells whether it was there.
 */
export function useMarkedQuotes(
  place: RefObject<HTMLElement | null>,
  spoken: readonly SpokenBy[],
): (quote: Quote) => Promise<boolean> {
  useEffect(() => {
    const text = place.current;
    if (!text) return;
    const ranges = spoken
      .flatMap(({ quotes }) => quotes)
      .map((quote) => matchSelector(text, quote.selector))
      .filter((range) => range !== null);
    CSS.highlights.set(ALL_QUOTES, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(ALL_QUOTES);
      clearHighlight();
    };
  }, [place, spoken]);

  return useCallback(
    async (quote) => {
      const range = place.current && matchSelector(place.current, quote.selector);
      if (!range) return false;
      showRange(range);
      return true;
    },
    [place],
  );
}
