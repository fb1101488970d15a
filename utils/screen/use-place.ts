import { useEffect, useState } from 'preact/hooks';
import type { QuoteId } from '@/utils/model/quote';
import { followPlace } from '@/utils/page-place';
import type { SpokenBy } from './group-by-speaker';

/** The quote at the place where the reader is in the page of a tab; `null` between quotes. */
export function usePlace(tabId: number, spoken: readonly SpokenBy[]): QuoteId | null {
  const [inView, setInView] = useState<QuoteId | null>(null);
  useEffect(() => {
    const quotes = spoken.flatMap((speaker) => speaker.quotes.map(({ id, selector }) => ({ id, selector })));
    return followPlace(tabId, quotes, setInView);
  }, [tabId, spoken]);
  return inView;
}
