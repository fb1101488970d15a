// `npm start`: a browser with Nachlese in it, on the two invented papers. Without a display it takes the tour by itself.
//   npm start -- [--browser chromium|firefox] [--url https://…] [--headless]
import { parseArgs } from 'node:util';
import { launchReader } from '@/tests/support/browsers/launch';
import { browserNames } from '@/tests/support/browsers/reader-browser';
import { requireBrowser } from './find-browser';
import { makeGrantedBuild } from './granted-build';
import { serveDemo } from './serve-demo';
import { ensureBuild } from './start/ensure-build';
import { takeTour } from './start/tour';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    url: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const name = browserNames.find((known) => known === values.browser);
if (!name) fail(`--browser ${values.browser}: it is one of ${browserNames.join(', ')}.`);
if (values.url !== undefined && !/^https?:\/\//.test(values.url)) fail(`--url ${values.url}: give a whole address.`);

try {
  const executablePath = requireBrowser(name);
  console.log(`Building Nachlese for ${name}, if anything has changed …`);
  const build = ensureBuild(name);
  const demo = await serveDemo();
  try {
    if (values.headless || !hasDisplay()) {
      const browser = await launchReader(name, {
        build: makeGrantedBuild(build),
        executablePath,
        online: values.url !== undefined,
      });
      try {
        await takeTour(browser, demo, values.url);
      } finally {
        await browser.close();
      }
    } else {
      const browser = await launchReader(name, { build, executablePath, headed: true, online: true });
      const closed = browser.closed();
      await browser.openPage(values.url ?? demo.url('elbmorgen', '/'));
      console.log('Open an article and click the Nachlese button. The welcome page in the other tab tells more.');
      console.log('The two papers are there as long as this runs. Close the browser to end it.');
      await closed;
    }
  } finally {
    await demo.close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Whether a window can be opened. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
