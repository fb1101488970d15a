// Which sites Nachlese may read without being asked. The browser's own permissions are the truth; nothing is kept beside them.
import { browser } from 'wxt/browser';

const EVERY_SITE = '*://*/*';
const READER_ID = 'reader';
const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';
const PAGE_READER = '/reader.js';

export type Access =
  | { readonly kind: 'every' }
  | { readonly kind: 'some'; readonly origins: readonly string[] }
  | { readonly kind: 'on-click' };

/** Asks for all sites. Call it straight from a click: the browser wants the gesture. @returns whether the reader agreed. */
export function grantEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

/** Asks for one site. Call it straight from a click. @param origin - `https://www.example.org` */
export function grantSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Gives back every granted site. */
export async function keepOnClick(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives back "every site" and keeps sites chosen one by one. */
export async function keepChosenSites(): Promise<void> {
  const wide = (await grantedOrigins()).filter(isEverySite);
  if (wide.length > 0) await browser.permissions.remove({ origins: wide });
}

export async function currentAccess(): Promise<Access> {
  const origins = await grantedOrigins();
  if (origins.some(isEverySite)) return { kind: 'every' };
  return origins.length > 0 ? { kind: 'some', origins } : { kind: 'on-click' };
}

/** Brings the registered content script in line with the granted sites. */
export async function registerReader(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
    return;
  }
  const script = {
    id: READER_ID,
    matches,
    js: [SCRIPT],
    css: [STYLE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the content script and the page reader into a tab that has none. @throws the browser's error when it may not be read. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_READER, SCRIPT] });
}

/** Gives a tab's content script the page reader it asked for. */
export async function loadPageReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_READER] });
}

async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((origin) => /^(?:\*|https?):\/\//.test(origin) || origin === '<all_urls>');
}

function isEverySite(origin: string): boolean {
  return origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*?$/.test(origin);
}
