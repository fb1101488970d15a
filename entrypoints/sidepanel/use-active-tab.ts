import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab in front of the reader; `visit` grows with each page it loads. */
export interface ActiveTab {
  readonly tabId: number;
  readonly visit: number;
}

/** Follows the active tab of the panel's own window; `null` until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [active, setActive] = useState<ActiveTab | null>(null);

  useEffect(() => {
    let ended = false;
    let windowId: number | undefined;

    const look = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
      windowId ??= tab?.windowId;
      const tabId = tab?.id;
      if (!ended && tabId !== undefined)
        setActive((before) => (before?.tabId === tabId ? before : { tabId, visit: 0 }));
    };
    const onActivated = (info: { tabId: number; windowId: number }): void => {
      if (info.windowId === windowId) setActive({ tabId: info.tabId, visit: 0 });
    };
    const onUpdated = (tabId: number, change: { status?: string }): void => {
      if (change.status !== 'complete') return;
      setActive((before) => (before?.tabId === tabId ? { tabId, visit: before.visit + 1 } : before));
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
