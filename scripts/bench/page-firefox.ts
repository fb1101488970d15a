// A headless Firefox that shows stored pages from this machine, with nothing else loaded and no script of theirs run.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { requireBrowser } from '../find-browser';

const TIMEOUT_MS = 30_000;

export interface PageFirefox {
  /** Shows a page in a fresh document and evaluates an expression in it. */
  evaluate<T>(html: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts the browser and a server for the page that is shown. */
export async function openPageFirefox(): Promise<PageFirefox> {
  let shown = '';
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(shown);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({ browser: 'firefox', executablePath: requireBrowser('firefox'), headless: true });
  let number = 0;
  return {
    async evaluate<T>(html: string, expression: string): Promise<T> {
      shown = html;
      const page = await browser.newPage();
      try {
        await page.goto(`http://127.0.0.1:${port}/${++number}`, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
        return (await page.evaluate(expression)) as T;
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
