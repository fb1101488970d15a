import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SeenTab } from '@/utils/screen/use-page';

/** Follows the active tab of the panel's own window; `null` until it is known. */
export function useActiveTab(): SeenTab | null {
  const [active, setActive] = useState<SeenTab | null>(null);

  useLayoutEffect(() => {
    let ended = false;
    let windowId: number | undefined;

    const look = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
      windowId ??= tab?.windowId;
      const tabId = tab?.id;
      if (!ended && tabId !== undefined)
        setActive((before) => (before?.tabId === tabId ? before : { tabId, url: tab?.url, visit: 0 }));
    };
    const onActivated = (info: { tabId: number; windowId: number }): void => {
      if (info.windowId !== windowId) return;
      setActive({ tabId: info.tabId, url: undefined, visit: 0 });
      // Asked for beside the reading: what was kept of the address is sooner there.
      void browser.tabs.get(info.tabId).then(
        (tab) => tab && setUrl(info.tabId, tab.url),
        // Closed meanwhile: the next tab in front is told by itself.
        () => undefined,
      );
    };
    const setUrl = (tabId: number, url: string | undefined): void => {
      if (!ended) setActive((before) => (before?.tabId === tabId ? { ...before, url } : before));
    };
    const onUpdated = (tabId: number, change: { status?: string; url?: string }): void => {
      if (change.url !== undefined) setUrl(tabId, change.url);
      if (change.status !== 'complete') return;
      setActive((before) => (before?.tabId === tabId ? { ...before, visit: before.visit + 1 } : before));
    };

    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);

  return active;
}
