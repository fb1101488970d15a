// Finds a browser that is installed; installs one where that takes a single command (Debian as root).
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium stands for its whole family: Chrome, Edge, Brave. */
export type BrowserFamily = 'chromium' | 'firefox';

/** In the order of preference. Names are looked for in PATH, everything with a slash is a place to look at. */
const PLACES: Record<BrowserFamily, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    // Chrome itself no longer takes `--load-extension`, so its relatives come first.
    linux: ['chromium', 'chromium-browser', 'brave-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const DEBIAN_PACKAGE: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of an installed browser.
 *
 * @param environment - `BROWSER_PATH` overrides the search, for the family it belongs to.
 * @returns `undefined` when there is none.
 */
export function findBrowser(family: BrowserFamily, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = environment.BROWSER_PATH;
  if (wanted && isFirefox(wanted) === (family === 'firefox')) return wanted;
  const folders = (environment.PATH ?? '').split(delimiter);
  for (const place of PLACES[family][process.platform] ?? []) {
    const candidates = /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/**
 * The path of a browser, installed first where that can be done.
 *
 * @throws With one sentence on what to do.
 */
export function requireBrowser(family: BrowserFamily): string {
  const found = findBrowser(family) ?? installOnDebian(family);
  if (found) return found;
  const names = family === 'firefox' ? 'Firefox' : 'Chromium, Brave, Edge or Chrome';
  throw new Error(`No browser found: install ${names}, or set BROWSER_PATH to where it is.`);
}

function installOnDebian(family: BrowserFamily): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const name = DEBIAN_PACKAGE[family];
  console.log(`No browser found: installing Debian's package ${name} (apt-get update && apt-get install -y ${name}).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return undefined;
  }
  return findBrowser(family, { ...process.env, BROWSER_PATH: undefined });
}

function isFirefox(path: string): boolean {
  return /firefox[^\\/]*$/i.test(path);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us: look on.
    return false;
  }
}
