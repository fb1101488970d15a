// The record behind the privacy page: every request of the extension's own pages and of its background that does not go into
// its own package, as the browser itself measures them. Kept as long as the browser runs.
// Not measured, tried in Chromium 156 and Firefox 153: in Chromium an answer whose body nobody reads, in Firefox a server that
// cannot be reached. `tests/e2e` watches from outside as well and sees those.
import { browser } from 'wxt/browser';

/** One request that left, or tried to leave, the device. */
export interface SeenRequest {
  readonly url: string;
  readonly at: string;
  /** The page it came from (`library.html`), or `background`. */
  readonly from: string;
}

const KEY = 'requests:';
/** More than one place ever makes by mistake; a bound, so that a fault cannot fill the memory. */
const MAX_KEPT = 200;

/**
 * Watches the requests of the page or worker it runs in, those before the call included.
 *
 * @param own - Begins every address of the package: `chrome-extension://…/`.
 * @param keep - Gets all that was seen so far, each time something is added.
 * @returns ends the watching.
 */
export function watchRequests(from: string, own: string, keep: (seen: readonly SeenRequest[]) => void): () => void {
  let seen: readonly SeenRequest[] = [];
  const observer = new PerformanceObserver((list) => {
    const foreign = list.getEntries().filter((entry) => isForeign(entry.name, own));
    if (foreign.length === 0) return;
    const added = foreign.map(({ name, startTime }): SeenRequest => {
      return { url: name, at: new Date(performance.timeOrigin + startTime).toISOString(), from };
    });
    seen = [...seen, ...added].slice(0, MAX_KEPT);
    keep(seen);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}

/** Watches where it is called and keeps the record for the privacy page. Each place has a key of its own: none overwrites another's. */
export function recordRequests(from: string): void {
  const key = KEY + crypto.randomUUID();
  watchRequests(from, browser.runtime.getURL('/'), (seen) => {
    browser.storage.session.set({ [key]: seen }).catch((error: unknown) => console.error('Nachlese:', error));
  });
}

/** All requests since the browser was started, oldest first. */
export async function requestsSoFar(): Promise<SeenRequest[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .flatMap(([key, seen]) => (key.startsWith(KEY) ? (seen as SeenRequest[]) : []))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Calls back when the record has grown. @returns ends the listening. */
export function onRequest(callback: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(KEY))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What is inside the page itself (`data:`, `blob:`) asks nobody. */
function isForeign(address: string, own: string): boolean {
  return !address.startsWith(own) && !/^(?:data|blob|about):/.test(address);
}
