// A headless Chromium that shows stored pages at their true addresses: nothing else is loaded, no script of the page runs.
import { type CDPSession, chromium, type Page } from 'playwright';
import { requireBrowser } from '../find-browser';

const TIMEOUT_MS = 30_000;

/** Scripts stay off by policy, not by setting, so that `noscript` is read as in a real tab; the rest sharpens the clock. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface PageBrowser {
  /** Shows a page in a fresh document; `use` may evaluate in it. */
  show<T>(url: string, html: string, use: (page: Page, session: CDPSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts the browser; `gc` is at hand in its pages. */
export async function openPageBrowser(): Promise<PageBrowser> {
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--js-flags=--expose-gc',
      '--host-resolver-rules=MAP * 127.0.0.1:9',
    ],
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return {
    async show(url, html, use) {
      const page = await context.newPage();
      let shown = false;
      await page.route('**/*', (route) => {
        const request = route.request();
        if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
        // A page that wants to go elsewhere stays where it is.
        if (shown) return route.fulfill({ status: 204 });
        shown = true;
        return route.fulfill({ body: html, headers: HEADERS });
      });
      try {
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
        return await use(page, await context.newCDPSession(page));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
