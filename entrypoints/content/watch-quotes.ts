import { matchSelector } from '@/utils/anchor/match';
import type { QuoteId } from '@/utils/model/quote';
import type { WatchedQuote } from '@/utils/page-place';

/** Between two looks: quick enough for a panel beside the page, and nothing to the page. */
const LOOK_MS = 120;
/** The part of the window that is being read, from its top. */
const READING_SHARE = 0.6;
/** An article has a few dozen. */
const MOST_QUOTES = 300;

/**
 * Tells which quote stands at the place being read, now and after each scroll.
 *
 * @returns ends it.
 */
export function watchQuotes(quotes: readonly WatchedQuote[], tell: (id: QuoteId | null) => void): () => void {
  const { body } = document;
  const places = quotes.slice(0, MOST_QUOTES).flatMap(({ id, selector }) => {
    const range = body && matchSelector(body, selector);
    return range ? [{ id, range }] : [];
  });
  let told: QuoteId | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    let best: { id: QuoteId; top: number } | null = null;
    for (const { id, range } of places) {
      const { top, bottom, height } = range.getBoundingClientRect();
      // Without a height it is not shown at all.
      if (height === 0 || bottom < 0 || top > innerHeight * READING_SHARE) continue;
      if (!best || top < best.top) best = { id, top };
    }
    const id = best?.id ?? null;
    if (id !== told) tell(id);
    told = id;
  };
  const onScroll = (): void => {
    timer ??= setTimeout(look, LOOK_MS);
  };
  addEventListener('scroll', onScroll, { passive: true, capture: true });
  look();
  return () => {
    removeEventListener('scroll', onScroll, { capture: true });
    clearTimeout(timer);
  };
}
