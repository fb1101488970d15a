import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, ReaderBrowser } from './reader-browser';

/** Starts a browser with the extension in a fresh profile, which goes when it is closed. */
export function launchReader(name: BrowserName, options: LaunchOptions): Promise<ReaderBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
