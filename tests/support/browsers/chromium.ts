// Chromium by Playwright. Works with every browser of its family.
import { type BrowserContext, type CDPSession, chromium, type Page, type Request, type Worker } from 'playwright';
import { freshProfile } from './profile';
import {
  callText,
  type Json,
  type LaunchOptions,
  type MenuClick,
  type ReaderBrowser,
  type Tab,
} from './reader-browser';
import { waitFor } from './wait-for';

const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For `Extensions.triggerAction`, the click on the toolbar button.
  '--enable-unsafe-extension-debugging',
];
const OFFLINE = '--host-resolver-rules=MAP * 127.0.0.1:9, EXCLUDE *.localhost';
const TIMEOUT_MS = 30_000;
/** Until a browser that heeds `--load-extension` shows the worker. */
const FLAG_TIMEOUT_MS = 15_000;

/** What only Chromium's tests ask for. */
export interface ChromiumReader extends ReaderBrowser {
  readonly extensionOrigin: string;
  /** A connection to the browser itself. */
  readonly session: CDPSession;
  /** Runs a function in the worker, waking it first. */
  inWorker<A extends Json, R>(work: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

/** Starts Chromium with the extension and a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumReader> {
  const profile = freshProfile();
  const requests: string[] = [];
  let life = await startLife(options, profile.path, requests);

  const open = async (url: string): Promise<Tab> => {
    const before = await tabIds(life.desk);
    const page = await life.context.newPage();
    const id = await waitFor('the new tab', async () => (await tabIds(life.desk)).find((tab) => !before.includes(tab)));
    await page.goto(url, { timeout: TIMEOUT_MS });
    await page.bringToFront();
    const tab = toTab(page, id);
    life.pages.set(id, page);
    return tab;
  };
  const inWorker = async <A extends Json, R>(work: (arg: A) => R | Promise<R>, arg: A): Promise<R> => {
    const worker = await wakeWorker(life);
    return worker.evaluate<R>(callText(work, arg));
  };

  return {
    name: 'chromium',
    get extensionOrigin() {
      return life.origin;
    },
    get session() {
      return life.session;
    },
    inWorker,
    openPage: open,
    openScreen: (path) => open(`${life.origin}/${path}`),
    async clickButton(tab) {
      await tab.bringToFront();
      const url = pageOf(life, tab).url();
      const { targetInfos } = await life.session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find((info) => info.url === url);
      if (!target) throw new Error(`no tab shows ${url}`);
      // Newer than the protocol's types.
      const send = life.session.send.bind(life.session) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: new URL(life.origin).host, targetId: target.targetId });
    },
    clickMenu: (tab, click) =>
      inWorker(
        async ({ id, info }) => {
          chrome.contextMenus.onClicked.dispatch({ editable: false, ...info }, await chrome.tabs.get(id));
        },
        { id: tab.id, info: click satisfies MenuClick as Json & object },
      ),
    pressShortcut: (tab, command) =>
      inWorker(
        async ({ id, name }) => {
          chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id));
        },
        { id: tab.id, name: command },
      ),
    badge: (tab) =>
      life.desk.evaluate<{ text: string; title: string }>(
        callText(
          async (tabId: number) => ({
            text: await chrome.action.getBadgeText({ tabId }),
            title: await chrome.action.getTitle({ tabId }),
          }),
          tab.id,
        ),
      ),
    async notice(tab) {
      const session = await life.context.newCDPSession(pageOf(life, tab));
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        return noticeText(root);
      } finally {
        await session.detach();
      }
    },
    async killWorker() {
      // Again and again: Chromium spares a worker that owes an answer, and forgets that it was asked.
      await waitFor('the worker to be gone', async () => {
        const targets = await workerTargets(life);
        for (const { targetId } of targets) await life.session.send('Target.closeTarget', { targetId });
        return targets.length === 0;
      });
    },
    ownRequests: async () => requests,
    async restart() {
      await life.context.close();
      life = await startLife(options, profile.path, requests);
    },
    async restartWithFullDisk() {
      await life.context.close();
      life = await startLife(options, profile.path, requests);
      // Before the database is opened: what Chromium knows of the room that is left, it believes for half a minute.
      const session = await life.context.newCDPSession(life.desk);
      await session.send('Storage.overrideQuotaForOrigin', { origin: life.origin, quotaSize: 1 });
    },
    closed: () => new Promise((resolve) => life.context.once('close', () => resolve())),
    async close() {
      await life.context.close();
      profile.remove();
    },
  };
}

/** From a start of the browser to its end. */
interface Life {
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly origin: string;
  /** A page of the extension that stays open in the background, to ask the browser from. */
  readonly desk: Page;
  readonly pages: Map<number, Page>;
}

function pageOf({ pages }: Life, { id }: Tab): Page {
  const page = pages.get(id);
  if (!page) throw new Error(`tab ${id} is not of this life of the browser`);
  return page;
}

async function startLife(options: LaunchOptions, profile: string, requests: string[]): Promise<Life> {
  const { build, executablePath, headed = false, online = false, colorScheme = 'light' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    colorScheme,
    viewport: headed ? null : { width: 1280, height: 800 },
    args: [
      ...noSandboxAsRoot(),
      ...QUIET,
      ...(online ? [] : [OFFLINE]),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
    env: { ...process.env, LANGUAGE: 'en' },
    timeout: TIMEOUT_MS,
  });
  context.on('request', (request) => {
    const from = request.serviceWorker() ?? frameOf(request);
    const isOwn = from?.url().startsWith('chrome-extension://') ?? false;
    if (isOwn && !/^(?:chrome-extension|data|blob):/.test(request.url())) requests.push(request.url());
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for its persistent context');
  const session = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await loadedWorker(context, session, build));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  // The welcome page opens by itself after the installation and would take the focus from a test's tab.
  const welcome = context.pages().find((page) => page.url() === `${origin}/welcome.html`);
  const desk = welcome ?? (await context.waitForEvent('page', { timeout: TIMEOUT_MS }));
  await desk.waitForURL(`${origin}/welcome.html`);
  return { context, session, origin, desk, pages: new Map() };
}

/** The frame a request comes from; `null` for navigations, and while Playwright does not know the page yet: it throws then. */
function frameOf(request: Request): ReturnType<Request['frame']> | null {
  if (request.isNavigationRequest()) return null;
  try {
    return request.frame();
  } catch (error) {
    if (error instanceof Error && error.message.includes('not available')) return null;
    throw error;
  }
}

/** Google's own Chrome takes no `--load-extension` any more; it loads an extension when the protocol asks for it. */
async function loadedWorker(context: BrowserContext, session: CDPSession, build: string): Promise<Worker> {
  try {
    return await context.waitForEvent('serviceworker', { timeout: FLAG_TIMEOUT_MS });
  } catch {
    // Newer than the protocol's types.
    const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
    const worker = context.waitForEvent('serviceworker', { timeout: TIMEOUT_MS });
    await send('Extensions.loadUnpacked', { path: build });
    return worker;
  }
}

/** Chromium does not run sandboxed as root, as in most containers. */
function noSandboxAsRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function toTab(page: Page, id: number): Tab {
  return {
    id,
    goto: async (url) => {
      await page.goto(url, { timeout: TIMEOUT_MS });
    },
    run: async (script) => {
      await page.evaluate(script);
    },
    evaluate: <A extends Json, R>(inPage: (arg: A) => R | Promise<R>, arg?: A): Promise<R> =>
      page.evaluate<R>(callText(inPage, arg)),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path, extent = 'viewport') => {
      await page.screenshot({ path, fullPage: extent === 'page' });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function tabIds(desk: Page): Promise<number[]> {
  return desk.evaluate<number[]>(callText(async () => (await chrome.tabs.query({})).map((tab) => tab.id), undefined));
}

async function workerTargets({ session, origin }: Life) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((info) => info.type === 'service_worker' && info.url.startsWith(origin));
}

/** Any message wakes the worker; nobody answers this one. */
async function wakeWorker(life: Life): Promise<Worker> {
  return waitFor('the worker to wake', async () => {
    if ((await workerTargets(life)).length === 0) {
      await life.desk.evaluate(callText(() => chrome.runtime.sendMessage({}).catch(() => undefined), undefined));
    }
    const worker = life.context.serviceWorkers().at(-1);
    return worker && (await worker.evaluate('typeof chrome.contextMenus')) === 'object' ? worker : undefined;
  });
}

interface DomNode {
  readonly localName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function noticeText(node: DomNode): string | null {
  if (node.localName === 'nachlese-notice') return (node.shadowRoots ?? []).map(textIn).join('') || null;
  for (const child of node.children ?? []) {
    const text = noticeText(child);
    if (text !== null) return text;
  }
  return null;
}

function textIn(node: DomNode): string {
  return node.nodeValue + (node.children ?? []).map(textIn).join('');
}
