// One round through the screens on a library of some size.
import type { Page } from 'playwright';
import { waitFor } from '@/tests/support/browsers/wait-for';
import { COURT, SENATOR, UNION } from '@/tests/support/demo-pages';
import type { DemoServer } from '../../serve-demo';
import type * as InPage from './in-page';
import type { BenchBrowser } from './open-browser';
import type { ScreenWatch } from './watch-screen';

/** Milliseconds, but for memory (MB). */
export interface Figures {
  /** A page of the extension without anything in it. */
  readonly empty: readonly number[];
  readonly popup: readonly number[];
  /** Articles that are kept. */
  readonly panel: readonly number[];
  /** Articles the library does not know: their pages are read first. */
  readonly panelUnknown: readonly number[];
  readonly library: readonly number[];
  readonly lists: Readonly<Record<string, number>>;
  readonly key: readonly number[];
  readonly frames: readonly number[];
  readonly memory: Readonly<Record<string, number>>;
}

const ROUNDS = 12;
const QUERIES = 8;
const SCROLL_MS = 6_000;
/** So many are in the page before it is scrolled, as far as the library has them. */
const ENTRIES = 1_000;
/** Pages that the tab goes through while the panel follows. */
const PAGES = [SENATOR, UNION, COURT];

/** Measures every screen. The demo papers' articles are read before, so that each page is one that is known. */
export async function measure(browser: BenchBrowser, demo: DemoServer): Promise<Figures> {
  const article = await browser.open(demo.url('elbmorgen', SENATOR));
  await article.bringToFront();
  const tabId = await browser.activeTab();
  const memory: Record<string, number> = {};

  const popupPath = `popup.html?tab=${tabId}`;
  const empty = await openings(browser, 'empty.html', 'main header h1');
  const popup = await openings(browser, popupPath, 'main header h1');
  const popupPage = await browser.open(`${browser.origin}/${popupPath}`);
  await shown(popupPage, 'main header h1');
  memory.popup = await browser.memoryOf(popupPage);
  await popupPage.close();

  const panelPage = await browser.open(`${browser.origin}/sidepanel.html`);
  await article.bringToFront();
  const panel: number[] = [];
  const panelUnknown: number[] = [];
  // The article in the tab is the first page; every one is once unknown, and then goes round.
  for (let round = 1; round <= PAGES.length + ROUNDS; round++) {
    const url = demo.url('elbmorgen', PAGES[round % PAGES.length] ?? SENATOR);
    const isUnknown = round <= PAGES.length;
    if (isUnknown) await browser.desk.evaluate((address) => uiBench.forget(address), url);
    (isUnknown ? panelUnknown : panel).push(await followed(article, panelPage, url));
    await atRest(panelPage);
  }
  memory['side panel'] = await browser.memoryOf(panelPage);
  await panelPage.close();
  await article.close();

  const library = await openings(browser, 'library.html#/saved', 'main li h2');
  const lists: Record<string, number> = {};
  for (const view of ['read', 'stories', 'people', 'teasers']) {
    const page = await browser.open(`${browser.origin}/library.html#/${view}`);
    lists[view] = await shown(page, view === 'teasers' ? 'main li a' : 'main li h2');
    if (view === 'people') memory['library, people'] = await browser.memoryOf(page);
    await page.close();
  }

  const { key, searching } = await typeQueries(browser);
  memory['library, search'] = await browser.memoryOf(searching);
  await searching.close();

  const list = await browser.open(`${browser.origin}/library.html#/saved`);
  await shown(list, 'main li h2');
  const entries = await growTo(list, ENTRIES);
  const frames = await list.evaluate((ms) => screenWatch.scroll(ms), SCROLL_MS);
  memory[`library, ${entries} entries`] = await browser.memoryOf(list);
  await list.close();
  return { empty, popup, panel, panelUnknown, library, lists, key, frames, memory };
}

/** Opens a screen again and again; the first time, which wakes the background and compiles the scripts, does not count. */
async function openings(browser: BenchBrowser, path: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await browser.open(`${browser.origin}/${path}`);
    const ms = await shown(page, selector);
    if (round > 0) times.push(ms);
    await atRest(page);
    await page.close();
  }
  return times;
}

/** Nobody opens a screen again while the background still works for the last opening. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

/** Scrolls a list to its end until it has so many entries, and back. @returns How many it has. */
async function growTo(list: Page, count: number): Promise<number> {
  const entries = list.locator('main li h2');
  const more = list.locator('main .more');
  while ((await entries.count()) < count && (await more.count()) > 0) {
    await list.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await list.waitForTimeout(50);
  }
  await list.evaluate(() => scrollTo(0, 0));
  return entries.count();
}

/** From the navigation to the first of these on the screen. */
async function shown(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => screenWatch.shown(wanted), selector);
}

/** From the moment the tab's new address has arrived to the panel showing its headline. */
async function followed(article: Page, panel: Page, url: string): Promise<number> {
  const before = await panel.evaluate(() => screenWatch.headings.length);
  await article.goto(url);
  const { from, headline } = await article.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation');
    const arrived = load instanceof PerformanceNavigationTiming ? load.responseEnd : 0;
    return {
      from: performance.timeOrigin + arrived,
      headline: document.querySelector<HTMLElement>('h1')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    };
  });
  const heading = await waitFor(`the panel to show "${headline}"`, () =>
    panel.evaluate(
      ({ since, text }) => screenWatch.headings.slice(since).find((each) => text.includes(each.text.trim())),
      { since: before, text: headline },
    ),
  );
  return heading.at - from;
}

/** Types queries letter by letter, each letter when the answer to the one before is complete. */
async function typeQueries(browser: BenchBrowser): Promise<{ key: number[]; searching: Page }> {
  const queries = await browser.desk.evaluate((count) => uiBench.someQueries(count, 7), QUERIES);
  const searching = await browser.open(`${browser.origin}/library.html#/saved`);
  await shown(searching, 'main li h2');
  const field = searching.locator('input[type=search]');
  const key: number[] = [];
  for (const [place, query] of queries.entries()) {
    await field.fill('');
    await searching.evaluate(() => screenWatch.afterKey());
    await field.focus();
    for (const letter of query) {
      await searching.keyboard.type(letter);
      const ms = await searching.evaluate(() => screenWatch.afterKey());
      // The first query loads the index.
      if (place > 0) key.push(ms);
    }
  }
  return { key, searching };
}

declare const screenWatch: ScreenWatch;
declare const uiBench: typeof InPage;
