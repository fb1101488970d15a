// `npm run screenshots`: every surface of Nachlese, light and dark, in German and English, into `screenshots/`.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchReader } from '@/tests/support/browsers/launch';
import type { ReaderBrowser, Tab } from '@/tests/support/browsers/reader-browser';
import { waitFor } from '@/tests/support/browsers/wait-for';
import { COURT, COURT_ENGLISH, IMPRINT, SENATOR, SYMPHONY, UNION } from '@/tests/support/demo-pages';
import { shownText } from '@/tests/support/screens/find-on-screen';
import { select } from '@/tests/support/selection';
import { requireBrowser } from './find-browser';
import { makeGrantedBuild } from './granted-build';
import { fillLibrary } from './seed/fill-library';
import { type DemoServer, demoAddresses, papers, serveDemo } from './serve-demo';
import { ensureBuild } from './start/ensure-build';

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));
const LANGUAGES = ['en', 'de'] as const;
const COLOR_SCHEMES = ['light', 'dark'] as const;

/** The sizes of a store's pictures, of a toolbar popup and of a side panel as browsers first open it. */
const PAGE = [1280, 800] as const;
const POPUP = [400, 600] as const;
const PANEL = [360, 800] as const;

/** The articles proper: not the sections, the single-page app and the test pages. */
const ARTICLE_ADDRESS = /^\/(?!app\/).+-\d{4}\.html$|^\/\w+\/20\d\d\//;

/** Kept from the page by the menu, so that the list of quotes has something to show. */
const KEPT = [
  [SENATOR, 'Der Senat baut schneller, als er prüft'],
  [UNION, 'Wir haben lange genug an leeren Tischen gesessen'],
  [COURT, 'Eine Prüfung, die erst nach dem ersten Spatenstich beginnt, ist keine'],
] as const;

/** Lists of the library by name of the picture, address and a text that shows when it is there. */
const LIBRARY_PLACES = [
  ['library-stories', 'stories', 'Terminal'],
  ['library-people', 'people', 'Overlack'],
  ['library-reading', 'reading', 'Elbmorgen'],
  ['library-search', 'search/Terminal%20speaker:Overlack', 'Hafensenatorin'],
] as const;
/** Records opened from a list. */
const LIBRARY_RECORDS = [
  ['library-person', 'people', 'Overlack'],
  ['library-story', 'stories', 'Terminal'],
] as const;

const executablePath = requireBrowser('chromium');
const granted = makeGrantedBuild(ensureBuild('chromium'));
const temporary = mkdtempSync(join(tmpdir(), 'nachlese-screenshots-'));
const demo = await serveDemo();
try {
  for (const language of LANGUAGES) {
    const build = inLanguage(granted, language, join(temporary, language));
    for (const colorScheme of COLOR_SCHEMES) {
      const browser = await launchReader('chromium', { build, executablePath, colorScheme });
      try {
        const folder = join(FOLDER, `${language}-${colorScheme}`);
        mkdirSync(folder, { recursive: true });
        await readDemo(browser, demo);
        await fillLibrary(browser);
        await takePictures(browser, demo, folder);
        console.log(folder);
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await demo.close();
  rmSync(temporary, { recursive: true, force: true });
}

/** A browser's language cannot be chosen where its language packs are missing: the texts change their place instead. */
function inLanguage(build: string, language: string, target: string): string {
  cpSync(build, target, { recursive: true });
  cpSync(join(build, '_locales', language), join(target, '_locales', 'en'), { recursive: true });
  return target;
}

/** Reads every article of both papers and does with them what a reader does. */
async function readDemo(browser: ReaderBrowser, demo: DemoServer): Promise<void> {
  for (const paper of papers) {
    for (const path of (await demoAddresses(paper)).filter((address) => ARTICLE_ADDRESS.test(address))) {
      const page = await browser.openPage(demo.url(paper, path));
      await waitFor(`${path} to be read`, async () => (await browser.badge(page)).text !== '');
      if (path !== SENATOR && path !== COURT_ENGLISH) await confirmed(browser, page, { menuItemId: 'save-page' });
      const passage = KEPT.find(([address]) => address === path)?.[1];
      if (passage) {
        await select(page, passage);
        await confirmed(browser, page, { menuItemId: 'keep-selection', selectionText: passage });
      }
      await page.close();
    }
  }
  const page = await browser.openPage(demo.url('elbmorgen', SENATOR));
  for (const path of [UNION, COURT, SYMPHONY]) {
    await confirmed(browser, page, { menuItemId: 'save-link', linkUrl: demo.url('elbmorgen', path) });
  }
  await page.close();
}

/** Clicks in the menu and waits for a new notice over the page. */
async function confirmed(
  browser: ReaderBrowser,
  page: Tab,
  click: Parameters<ReaderBrowser['clickMenu']>[1],
): Promise<void> {
  await page.press('Escape');
  await waitFor('the last notice to go', async () => (await browser.notice(page)) === null);
  await browser.clickMenu(page, click);
  await waitFor('the notice', () => browser.notice(page));
}

async function takePictures(browser: ReaderBrowser, demo: DemoServer, folder: string): Promise<void> {
  const shoot = async (tab: Tab, name: string, [width, height]: readonly [number, number]): Promise<void> => {
    await tab.resize(width, height);
    await tab.screenshot(`${folder}/${name}.png`);
    await tab.close();
  };
  const screen = async (path: string, text: string): Promise<Tab> => {
    const tab = await browser.openScreen(path);
    await waitFor(`"${text}" on ${path}`, async () => (await shownText(tab)).includes(text));
    return tab;
  };

  const article = await browser.openPage(demo.url('elbmorgen', SENATOR));
  await shoot(await screen(`popup.html?tab=${article.id}`, 'Senatorin lehnt'), 'popup-article', POPUP);
  const imprint = await browser.openPage(demo.url('elbmorgen', IMPRINT));
  await shoot(await screen(`popup.html?tab=${imprint.id}`, 'harbour expansion'), 'popup-no-article', POPUP);
  await imprint.close();

  const panel = await browser.openScreen('sidepanel.html');
  await article.bringToFront();
  await waitFor('the panel', async () => (await shownText(panel)).includes('Senatorin lehnt'));
  await shoot(panel, 'side-panel', PANEL);

  for (const view of ['saved', 'read', 'teasers', 'quotes']) {
    const text = view === 'quotes' ? 'Der Senat baut schneller' : 'Gewerkschaft droht';
    await shoot(await screen(`library.html#/${view}`, text), `library-${view}`, PAGE);
  }
  const reading = await screen('library.html#/read', 'Senatorin');
  await reading.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('main h2 a')];
    links.find((link) => link.textContent?.includes('Senatorin lehnt'))?.click();
  });
  await waitFor('the article', async () => (await shownText(reading)).includes('Im Streit um den Ausbau'));
  await shoot(reading, 'library-article', PAGE);
  const trash = await screen('library.html#/saved', 'harbour');
  await trash.evaluate(async () => {
    for (const [index, row] of [...document.querySelectorAll('main li:has(h2)')].entries()) {
      if (index < 2) row.querySelector('button')?.click();
    }
  });
  await waitFor('the undo bar', async () => /Undo|Rückgängig/.test(await shownText(trash)));
  await trash.resize(...PAGE);
  await trash.screenshot(`${folder}/library-undo.png`);
  await trash.close();
  await shoot(await screen('library.html#/trash', 'harbour'), 'library-trash', PAGE);
  for (const [name, path, text] of LIBRARY_PLACES) await shoot(await screen(`library.html#/${path}`, text), name, PAGE);
  for (const [name, list, text] of LIBRARY_RECORDS) {
    const tab = await screen(`library.html#/${list}`, text);
    await tab.evaluate((wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('main h2 a')];
      links.find((link) => link.textContent?.includes(wanted))?.click();
    }, text);
    await waitFor(text, () =>
      tab.evaluate((title) => document.querySelector('h1')?.textContent?.includes(title), text),
    );
    await tab.resize(...PAGE);
    // A person's statements go on and on, and those out of sight are not drawn.
    await tab.screenshot(`${folder}/${name}.png`, name === 'library-story' ? 'page' : 'viewport');
    await tab.close();
  }
  await shoot(await screen('welcome.html', 'Nachlese'), 'welcome', PAGE);
  for (const name of ['options', 'privacy']) {
    const tab = await screen(`${name}.html`, 'Nachlese');
    await waitFor('the answers', () => tab.evaluate(() => document.querySelector('main .waiting') === null));
    await tab.resize(...PAGE);
    await tab.screenshot(`${folder}/${name}.png`, 'page');
    await tab.close();
  }

  await article.bringToFront();
  await confirmed(browser, article, { menuItemId: 'save-page' });
  await shoot(article, 'notice', PAGE);
}
