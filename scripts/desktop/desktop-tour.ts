// The tour at a desktop: what only a real window shows, the toolbar's popup, the browser's own menu, the panel beside the page.
import type { ChromiumReader } from '@/tests/support/browsers/chromium';
import type { Tab } from '@/tests/support/browsers/reader-browser';
import { waitFor } from '@/tests/support/browsers/wait-for';
import { COURT, SENATOR } from '@/tests/support/demo-pages';
import type { DemoServer } from '../serve-demo';
import type { VirtualScreen } from './virtual-screen';

/** Keys of the manifest's commands (`wxt.config.ts`). */
const KEYS = { popup: 'alt+shift+y', save: 'alt+shift+s', panel: 'alt+shift+k', library: 'alt+shift+l' } as const;
/** Screens that lie beside a tab, by a part of their address. */
type Surface = 'popup.html' | 'sidepanel.html';

/**
 * Reads two articles with the keyboard and the mouse alone, and keeps a picture of each step.
 *
 * @param browser - Without any site granted: each page is read because of the key pressed on it.
 * @throws When something does not come.
 */
export async function takeDesktopTour(
  browser: ChromiumReader,
  screen: VirtualScreen,
  demo: DemoServer,
  folder: string,
): Promise<void> {
  const picture = async (name: string, told: string, before?: Buffer): Promise<void> => {
    await screen.keepPicture(`${folder}${name}.png`, before);
    console.log(`${name}.png  ${told}`);
  };
  // A page of the extension, to ask what its popup and its panel show.
  const library = await browser.openScreen('library.html');
  const shows = (surface: Surface, words: string) =>
    waitFor(`"${words}" in ${surface}`, async () => (await textIn(library, surface))?.includes(words));

  const senator = await browser.openPage(demo.url('elbmorgen', SENATOR));
  const headline = await readHeadline(senator);
  const middle = await middleOf(senator);
  // The demo paper asks for consent as papers do; a reader answers first.
  await answerConsent(senator);
  await picture('1-paper', 'The page as it was opened: no access, nothing read.');

  screen.click(middle.x, middle.y, 'left');
  screen.press(KEYS.popup);
  await shows('popup.html', headline);
  await picture('2-popup', `The popup by ${KEYS.popup}: the article and who speaks in it.`);
  screen.press('Escape');
  await waitFor('the popup to be gone', async () => (await textIn(library, 'popup.html')) === null);

  const before = screen.look();
  screen.click(middle.x, middle.y, 'right');
  await picture('3-menu', "The browser's own menu by the right mouse button, with the entry of Nachlese.", before);
  screen.press('Escape');

  screen.press(KEYS.save);
  await waitFor('the notice', () => browser.notice(senator));
  await picture('4-saved', `Saved by ${KEYS.save}: the notice over the page.`);

  screen.press(KEYS.panel);
  await shows('sidepanel.html', headline);
  await picture('5-panel', `The side panel by ${KEYS.panel}, beside the article.`);

  const court = await browser.openPage(demo.url('elbmorgen', COURT));
  const second = await readHeadline(court);
  const place = await middleOf(court);
  screen.click(place.x, place.y, 'left');
  // The panel has no access to a page nobody asked about; the key press on it gives that.
  screen.press(KEYS.save);
  await waitFor('the second notice', () => browser.notice(court));
  // From tab to tab by the keyboard.
  screen.press('ctrl+shift+Tab');
  await shows('sidepanel.html', headline);
  await picture('6-panel-first-tab', 'Back in the first tab: the panel shows its article.');
  screen.press('ctrl+Tab');
  await shows('sidepanel.html', second);
  await picture('7-panel-second-tab', 'In the second tab: the panel has followed.');

  const pages = await countLibraries(library);
  screen.press(KEYS.library);
  await waitFor('the library in a tab', async () => (await countLibraries(library)) > pages);
  await waitFor('both articles in the library', () =>
    library.evaluate((titles) => titles.every((title) => document.body.innerText.includes(title)), [headline, second]),
  );
  await picture('8-library', `The library by ${KEYS.library}: both articles are there.`);
}

/** What a popup or panel shows; `null`: it is not open. Pages of one extension may look at each other. */
function textIn(own: Tab, surface: Surface): Promise<string | null> {
  return own.evaluate((path) => {
    const isPage = (view: object): view is { location: Location; document: Document } => 'document' in view;
    const views = chrome.extension.getViews().filter(isPage);
    const view = views.find(({ location }) => location.pathname === `/${path}`);
    return view ? view.document.body.innerText.replace(/\s+/g, ' ') : null;
  }, surface);
}

function countLibraries(own: Tab): Promise<number> {
  return own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url?.startsWith(chrome.runtime.getURL('/library.html'))).length;
  });
}

function readHeadline(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('h1')?.innerText.replace(/\s+/g, ' ').trim();
    if (!shown) throw new Error('the demo page has no headline');
    return shown;
  });
}

function answerConsent(tab: Tab): Promise<void> {
  return tab.evaluate(() => document.querySelector<HTMLElement>('.cmp-ja')?.click());
}

/** The middle of a paragraph in view, on the screen: no link and no picture, so that the page's own menu opens there. */
function middleOf(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const lines = [...document.querySelectorAll('article p')].flatMap((line) => [...line.getClientRects()]);
    const box = lines.find(({ top, bottom, width }) => top > 200 && bottom < innerHeight - 100 && width > 200);
    const inPage = box
      ? { x: box.left + box.width / 3, y: (box.top + box.bottom) / 2 }
      : { x: innerWidth / 3, y: innerHeight / 2 };
    return { x: screenX + inPage.x, y: screenY + (outerHeight - innerHeight) + inPage.y };
  });
}
