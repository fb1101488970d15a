// What most stories begin with: the demo papers, and a browser with Nachlese.
import { afterAll, beforeAll } from 'vitest';
import { requireBrowser } from '@/scripts/find-browser';
import { type DemoServer, serveDemo } from '@/scripts/serve-demo';
import { buildFolder } from '@/scripts/start/ensure-build';
import { launchReader } from './browsers/launch';
import { type BrowserName, browserNames, type ReaderBrowser } from './browsers/reader-browser';

/** The browser this run is about. */
export const browserName: BrowserName = browserNames.find((name) => name === process.env.READER_BROWSER) ?? 'chromium';

/** The demo papers and the browser; there from the first test on. */
export interface Reader {
  readonly browser: ReaderBrowser;
  readonly demo: DemoServer;
}

/**
 * Starts the papers and the browser before the tests of a file and ends them after.
 *
 * @param build - The folder of the build; by default the copy with all sites granted.
 */
export function aReader(build: string = builtFor('granted')): Reader {
  let browser: ReaderBrowser | undefined;
  let demo: DemoServer | undefined;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchReader(browserName, { build, executablePath: requireBrowser(browserName) });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  return {
    get browser() {
      return started(browser);
    },
    get demo() {
      return started(demo);
    },
  };
}

/** A build for the browser of this run: with all sites granted, or as readers get it. */
export function builtFor(access: 'granted' | 'on-click'): string {
  return `${buildFolder(browserName)}${access === 'granted' ? '-granted' : ''}`;
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('not started: ask within a test');
  return thing;
}
