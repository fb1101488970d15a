// `npm run tour:desktop`: a real Chromium window on a screen of its own, driven by mouse and keyboard; pictures into
// `screenshots/desktop`. Needs Linux and some tools, and says which.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '@/tests/support/browsers/chromium';
import { takeDesktopTour } from './desktop/desktop-tour';
import { missingTools, openScreen } from './desktop/virtual-screen';
import { findBrowser } from './find-browser';
import { serveDemo } from './serve-demo';
import { ensureBuild } from './start/ensure-build';

const FOLDER = fileURLToPath(new URL('../screenshots/desktop/', import.meta.url));

const executablePath = findBrowser('chromium');
const missing = missingTools(process.env.PATH ?? '');
if (!executablePath) missing.push('Chromium (chromium)');
if (executablePath && missing.length === 0) {
  await tour(executablePath);
} else {
  console.log(`The desktop tour was not taken. It is missing: ${missing.join(', ')}.`);
  console.log(
    'The packages of Debian and Ubuntu are in brackets; install them with apt-get install, and run it again.',
  );
}

async function tour(browserPath: string): Promise<void> {
  const build = ensureBuild('chromium');
  mkdirSync(FOLDER, { recursive: true });
  const demo = await serveDemo();
  const screen = await openScreen();
  // The browser opens its window there.
  process.env.DISPLAY = screen.display;
  try {
    const browser = await launchChromium({ build, executablePath: browserPath, headed: true });
    try {
      await takeDesktopTour(browser, screen, demo, FOLDER);
      console.log('Pictures: screenshots/desktop/');
    } finally {
      await browser.close();
    }
  } finally {
    screen.close();
    await demo.close();
  }
}
