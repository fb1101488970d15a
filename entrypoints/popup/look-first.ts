import { browser } from 'wxt/browser';
import { findStored } from '@/utils/screen/find-stored';
import type { ArticleView } from '@/utils/screen/read-article-view';

/** The tab the popup was opened on. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  /** Only where the browser lets us see it: after a click on the button, or on a granted site. */
  readonly url: string | undefined;
}

/** What the popup knows before it is drawn. */
export interface FirstLook {
  /** `null`: there is none. */
  readonly tab: OpenTab | null;
  /** What is kept of the address; `null`: nothing is; missing: nobody could tell soon enough. */
  readonly kept?: ArticleView | null | undefined;
}

/**
 * So long nothing is drawn: painting "one moment" first takes longer than most answers. Later, somebody who has clicked has
 * to see that something is going on.
 */
const PATIENCE_MS = 150;

/**
 * Finds out what to draw first.
 *
 * @param search - Of the popup's address. As a tab of its own (Firefox for Android, tests), `?tab=7` says which tab is meant.
 */
export async function lookFirst(search: string): Promise<FirstLook> {
  const tab = await findTab(new URLSearchParams(search).get('tab'));
  if (tab?.url === undefined) return { tab };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const kept = findStored(tab.url).then(
    (view) => view ?? null,
    // Reading the page asks the same library: what is wrong with it is told there.
    (error: unknown) => {
      console.error('Nachlese:', error);
      return undefined;
    },
  );
  return { tab, kept: await Promise.race([kept, late]) };
}

async function findTab(wanted: string | null): Promise<OpenTab | null> {
  const [active] = wanted === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const tab = wanted === null ? active : await browser.tabs.get(Number(wanted));
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}
