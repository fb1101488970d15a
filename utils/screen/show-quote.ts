import { sendToTab } from '@/utils/messages';
import type { Quote } from '@/utils/model/quote';

/** Scrolls a tab to a quote and marks it. @returns whether it was there. @throws UserFacingError */
export async function showQuote(tabId: number, quote: Quote): Promise<boolean> {
  const { found } = await sendToTab(tabId, 'quote.show', quote.selector);
  return found;
}
