import type { ReaderBrowser, Tab } from './browsers/reader-browser';
import { waitFor } from './browsers/wait-for';

/** Waits for the notice over a page; another one that still stands there is passed over. */
export function notice(browser: ReaderBrowser, page: Tab, wanted: string): Promise<string> {
  return waitFor(`the notice "${wanted}"`, async () => {
    const text = await browser.notice(page);
    if (!text?.includes(wanted)) throw new Error(`shown: ${text}`);
    return text;
  });
}
