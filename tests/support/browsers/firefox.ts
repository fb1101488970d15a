// Firefox by Puppeteer over WebDriver BiDi. What a page may not do (the toolbar button, the context menu, stopping the background)
// is done in the browser's own window, which `-remote-allow-system-access` opens to us.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { freshProfile } from './profile';
import { callText, type Json, type LaunchOptions, type ReaderBrowser, type Tab } from './reader-browser';
import { waitFor } from './wait-for';

const GECKO_ID = 'nachlese@nachlese.app';
/** Fixed, so that the extension's pages have a known address, and the same one after a restart. */
const UUID = '5f0c6a52-6d1e-4b0a-9f57-3c2f6f1f7a10';
const ORIGIN = `moz-extension://${UUID}`;
const TIMEOUT_MS = 30_000;
/** Firefox needs some room to open a database that is there. */
const ROOM_TO_OPEN_KB = 300;

/** What only Firefox's tests ask for. */
export interface FirefoxReader extends ReaderBrowser {
  /** Runs an expression in the browser's own window, with `extension` at hand; the value comes back as JSON. */
  inWindow<R>(body: string): Promise<R>;
}

/** Starts Firefox with the extension and a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxReader> {
  const profile = freshProfile();
  let life = await startLife(options, profile.path);
  let requestsBefore: string[] = [];

  const openTab = async (load: (page: Page) => Promise<void>): Promise<Tab> => {
    const before = await tabIds(life.desk);
    const page = await life.browser.newPage();
    const id = await waitFor('the new tab', async () => (await tabIds(life.desk)).find((tab) => !before.includes(tab)));
    await load(page);
    await page.bringToFront();
    life.pages.set(id, page);
    return toTab(page, id);
  };

  return {
    name: 'firefox',
    inWindow: (body) => life.inWindow(body),
    openPage: (url) => openTab((page) => visit(page, url)),
    openScreen: (path) => openTab((page) => openScreen(life.protocol, page, path)),
    async clickButton(tab) {
      await tab.bringToFront();
      await life.inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    async clickMenu(tab, click) {
      const info = JSON.stringify({ editable: false, modifiers: [], ...click });
      await life.inWindow(`
        const tab = extension.tabManager.get(${tab.id}).nativeTab;
        extension.tabManager.addActiveTabPermission(tab);
        extension.emit('webext-menu-menuitem-click', ${info}, tab);`);
    },
    async pressShortcut(tab, command) {
      await tab.bringToFront();
      await life.inWindow(`
        const keys = document.querySelectorAll('keyset[id^="ext-keyset-id-nachlese"] key');
        keys[Object.keys(extension.manifest.commands).indexOf('${command}')].doCommand();`);
    },
    badge: (tab) =>
      life.desk.evaluate(
        callText(
          async (tabId: number) => ({
            text: await chrome.action.getBadgeText({ tabId }),
            title: await chrome.action.getTitle({ tabId }),
          }),
          tab.id,
        ),
      ) as Promise<{ text: string; title: string }>,
    async notice(tab) {
      const page = life.pages.get(tab.id);
      if (!page) throw new Error(`tab ${tab.id} is not of this life of the browser`);
      const { result } = await life.protocol('script.evaluate', {
        expression: 'document.querySelector("nachlese-notice")',
        target: { context: contextOf(page) },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 6 },
      });
      return shadowText(result) || null;
    },
    async killWorker() {
      // Without the option a background that owes an answer is spared; a worker that crashes spares nobody. It may be awake
      // again at once, since an open page asks again.
      await life.inWindow('await extension.terminateBackground({ disableResetIdleForTest: true });');
      await waitFor('the background to be gone', () =>
        life.inWindow<boolean>(`return extension.backgroundState !== 'suspending';`),
      );
    },
    ownRequests: async () => [...requestsBefore, ...(await recorded(life))],
    async restart() {
      requestsBefore = [...requestsBefore, ...(await recorded(life))];
      await life.browser.close();
      life = await startLife(options, profile.path);
    },
    async restartWithFullDisk() {
      const { usage = 0 } = await life.desk.evaluate(() => navigator.storage.estimate());
      requestsBefore = [...requestsBefore, ...(await recorded(life))];
      await life.browser.close();
      const limit = { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(usage / 1024) + ROOM_TO_OPEN_KB };
      life = await startLife(options, profile.path, limit);
      await life.desk.evaluate(fillUp);
    },
    closed: () =>
      new Promise((resolve) => {
        life.browser.once('disconnected', () => resolve());
      }),
    async close() {
      await life.browser.close();
      profile.remove();
    },
  };
}

/** A command of the protocol that Puppeteer has no function for. */
type Protocol = (method: string, params: object) => Promise<{ readonly result: unknown }>;

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** Everything but the demo papers goes to a proxy that is not there. */
const OFFLINE: Preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '.localhost',
};

/** From a start of the browser to its end. */
interface Life {
  readonly browser: Browser;
  readonly protocol: Protocol;
  readonly inWindow: <R>(body: string) => Promise<R>;
  /** A page of the extension that stays open in the background, to ask the browser from. */
  readonly desk: Page;
  readonly pages: Map<number, Page>;
}

/** Watches every request of the whole browser and keeps those that the extension asked for. */
const RECORD_REQUESTS = `
  window.nachleseRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType: type } = channel.loadInfo;
    const isOwn = [triggeringPrincipal, loadingPrincipal].some((principal) => principal?.addonId === extension.id);
    if (isOwn && type !== Ci.nsIContentPolicy.TYPE_DOCUMENT) window.nachleseRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');`;

async function startLife(options: LaunchOptions, profile: string, preferences: Preferences = {}): Promise<Life> {
  const { build, executablePath, headed = false, online = false, colorScheme = 'light' } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    userDataDir: profile,
    defaultViewport: headed ? null : { width: 1280, height: 800 },
    args: ['-remote-allow-system-access'],
    timeout: TIMEOUT_MS,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // An extension loaded for a test is uninstalled when the browser closes; a reader's own stays, with what it has stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // 0: dark, 1: light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      ...(online ? {} : OFFLINE),
      ...preferences,
    },
  });
  const protocol = protocolOf(browser);
  const { result } = await protocol('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (result as { contexts: { context: string }[] }).contexts[0]?.context;
  if (window === undefined) throw new Error('Firefox shows no window to the test');
  const inWindow = <R>(body: string) => evaluateInWindow<R>(protocol, window, body);

  await browser.installExtension(build);
  await waitFor('the background', () => inWindow<boolean>(`return extension.backgroundState === 'running';`));
  await inWindow(RECORD_REQUESTS);
  const desk = await browser.newPage();
  await openScreen(protocol, desk, 'welcome.html');
  return { browser, protocol, inWindow, desk, pages: new Map() };
}

function protocolOf(browser: Browser): Protocol {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('this Puppeteer does not drive Firefox by BiDi');
  }
  const { send } = connection as { send: Protocol };
  return (method, params) => send.call(connection, method, params);
}

/** @param body - Statements; `extension` is Firefox's own object for ours, `return` gives a JSON value back. */
async function evaluateInWindow<R>(protocol: Protocol, context: string, body: string): Promise<R> {
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    return JSON.stringify((await (async () => { ${body} })()) ?? null);
  })()`;
  const { result } = await protocol('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const outcome = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (outcome.result === undefined) throw new Error(`in Firefox's window: ${outcome.exceptionDetails?.text}`);
  return JSON.parse(outcome.result.value) as R;
}

/** Runs in a page of the extension: takes what room there is, in ever smaller pieces. */
async function fillUp(): Promise<void> {
  for (const size of [64_000, 16_000, 4_000]) {
    let hasRoom = true;
    while (hasRoom) {
      // Firefox ends a connection that found no room.
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('filler', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      hasRoom = await new Promise<boolean>((resolve) => {
        const writing = database.transaction('pieces', 'readwrite');
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => resolve(false);
        writing.objectStore('pieces').put(crypto.getRandomValues(new Uint8Array(size)));
      });
      database.close();
    }
  }
}

function recorded({ inWindow }: Life): Promise<string[]> {
  return inWindow<string[]>('return window.nachleseRequests;');
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: TIMEOUT_MS });
}

/** Puppeteer waits in vain for the load of an extension's page; the page itself tells. */
async function openScreen(protocol: Protocol, page: Page, path: string): Promise<void> {
  const url = `${ORIGIN}/${path}`;
  await protocol('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await waitFor(`${path} to load`, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete' && document.body.textContent !== '',
      url,
    ),
  );
}

/** The id of the tab in the protocol. */
function contextOf(page: Page): string {
  const frame: object = page.mainFrame();
  const id: unknown = '_id' in frame ? frame._id : undefined;
  if (typeof id !== 'string') throw new Error('this Puppeteer does not name its frames');
  return id;
}

function toTab(page: Page, id: number): Tab {
  return {
    id,
    goto: (url) => visit(page, url),
    run: async (script) => {
      await page.evaluate(script);
    },
    evaluate: <A extends Json, R>(inPage: (arg: A) => R | Promise<R>, arg?: A): Promise<R> =>
      page.evaluate(callText(inPage, arg)) as Promise<R>,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path, extent = 'viewport') => {
      await page.screenshot({ path, fullPage: extent === 'page' });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function tabIds(desk: Page): Promise<number[]> {
  return desk.evaluate(callText(async () => (await chrome.tabs.query({})).map((tab) => tab.id), undefined)) as Promise<
    number[]
  >;
}

/** All text in a serialised node, its shadow tree included. */
function shadowText(node: unknown): string {
  if (Array.isArray(node)) return node.map(shadowText).join('');
  if (typeof node !== 'object' || node === null) return '';
  const entries = Object.entries(node).filter(([key]) => ['result', 'value', 'shadowRoot', 'children'].includes(key));
  const own = 'nodeValue' in node && typeof node.nodeValue === 'string' ? node.nodeValue : '';
  return own + entries.map(([, value]) => shadowText(value)).join('');
}
