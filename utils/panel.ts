// Opening the side panel: Chrome's `sidePanel`, Firefox's `sidebarAction`. Both only work while the reader's click lasts,
// so nothing may be awaited between the click and these calls.
import { browser } from 'wxt/browser';

/** The Firefox API, which Chrome's types do not know. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel at all (Firefox for Android has none). */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar() !== undefined;
}

/**
 * Opens the panel of a window.
 *
 * @param windowId - Known before the click; Firefox opens the panel of the window that was clicked.
 * @throws Error when the browser does not take the call for the reader's own act.
 */
export function openPanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  return firefox ? firefox.open() : browser.sidePanel.open({ windowId });
}

function sidebar(): WithSidebar['sidebarAction'] {
  return (browser as WithSidebar).sidebarAction;
}
