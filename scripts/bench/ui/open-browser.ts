// Chromium with Nachlese for the bench: every page carries the watch, and memory can be asked for.
import { type BrowserContext, chromium, type Page } from 'playwright';
import { freshProfile } from '@/tests/support/browsers/profile';
import { watchScript } from './watch-screen';

export interface BenchBrowser {
  readonly origin: string;
  /** A page that stays open, to ask the browser from and to fill the library in. */
  readonly desk: Page;
  open(url: string): Promise<Page>;
  /** The number of the tab that is in front. */
  activeTab(): Promise<number>;
  /** Heap and buffers of a page after it is swept, in MB. */
  memoryOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** Starts it with a fresh profile, without a window and without a network. */
export async function openBrowser(build: string, executablePath: string): Promise<BenchBrowser> {
  const profile = freshProfile();
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * 127.0.0.1:9, EXCLUDE *.localhost',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  // The welcome page opens by itself after the installation.
  const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const desk = welcome ?? (await context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html')));
  desk.setDefaultTimeout(0);
  await context.addInitScript(watchScript());
  return {
    origin,
    desk,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    activeTab: () =>
      desk.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        if (tab?.id === undefined) throw new Error('no tab is in front');
        return tab.id;
      }),
    memoryOf: (page) => memoryOf(context, page),
    async close() {
      await context.close();
      profile.remove();
    },
  };
}

async function memoryOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1_000_000;
}
