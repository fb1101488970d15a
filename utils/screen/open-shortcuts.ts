// Only the browser changes keys. Firefox 137 and later opens its page when asked; Chromium's page has an address.
import { browser } from 'wxt/browser';

/** The Firefox API, which Chrome's types do not know. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Whether the browser's page for keys can be opened from here. */
export function canOpenShortcuts(): boolean {
  return isChromium() || firefoxSettings() !== undefined;
}

export async function openShortcuts(): Promise<void> {
  const open = firefoxSettings();
  if (open) await open();
  // Other browsers of the family lead this address to their own.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function firefoxSettings(): WithSettings['openShortcutSettings'] {
  return (browser.commands as WithSettings | undefined)?.openShortcutSettings;
}

function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
