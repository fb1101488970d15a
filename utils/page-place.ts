// Where the reader is in a page: the side panel follows. A port, not messages, so that all ends when the panel closes.
import { browser } from 'wxt/browser';
import type { QuoteId } from '@/utils/model/quote';
import type { TextQuoteSelector } from '@/utils/model/selector';

const PORT = 'nachlese-place';

/** A quote to look out for. */
export interface WatchedQuote {
  readonly id: QuoteId;
  readonly selector: TextQuoteSelector;
}

/** What the page tells: the quote at the place being read; `null` between quotes. */
interface InView {
  readonly inView: QuoteId | null;
}

/**
 * The panel's side: calls back whenever another quote is in view in a tab.
 *
 * @returns ends it.
 */
export function followPlace(
  tabId: number,
  quotes: readonly WatchedQuote[],
  onInView: (id: QuoteId | null) => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (isInView(message)) onInView(message.inView);
  });
  // A tab without a content script ends the connection at once: reading the error says that it is expected.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  port.postMessage(quotes);
  return () => port.disconnect();
}

/**
 * The page's side.
 *
 * @param watch - Watches quotes and tells which one is in view; returns how to end that.
 */
export function tellPlace(
  watch: (quotes: readonly WatchedQuote[], tell: (id: QuoteId | null) => void) => () => void,
  signal: AbortSignal,
): void {
  const onConnect = (port: ReturnType<typeof browser.tabs.connect>): void => {
    if (port.name !== PORT) return;
    let stop: (() => void) | undefined;
    const end = (): void => {
      stop?.();
      stop = undefined;
    };
    port.onMessage.addListener((message: unknown) => {
      end();
      if (Array.isArray(message)) stop = watch(message as WatchedQuote[], (inView) => port.postMessage({ inView }));
    });
    port.onDisconnect.addListener(end);
    signal.addEventListener('abort', end);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
}

function isInView(message: unknown): message is InView {
  return typeof message === 'object' && message !== null && 'inView' in message;
}
