// The whole way of reading and saving without a mouse: Tab, Enter, Space and letters, and the focus is seen at every stop.
import { describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { SENATOR } from '../support/demo-pages';
import { markedPassage } from '../support/marked-passage';
import { tabTo, waitForFocus } from '../support/screens/keyboard';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPopup } from '../support/screens/open-screen';

const HEADLINE = 'Hafenausbau: Senatorin lehnt Baustopp ab';

describe('a reader with a keyboard only', () => {
  const reader = aReader();

  test('shows a quote in the page and saves the article, from the popup', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR));
    const popup = await openPopup(reader.browser, page);
    await popup.article('Senatorin');
    await popup.settled();
    await tabTo(popup.tab, 'Der Senat baut schneller');
    await popup.tab.press('Enter');
    expect(await popup.quoteAnswer()).toBe('Marked where it stands.');
    await tabTo(popup.tab, 'Save article');
    await popup.tab.press('Enter');
    await waitFor('the article to be saved', popup.isSaved);
    // The button has become "Saved" and keeps the focus; the way to the library is the next stop.
    await tabTo(popup.tab, 'Open in library');
    await page.bringToFront();
    expect((await markedPassage(page)).text).toContain('Der Senat baut schneller');
  });

  test('opens the article in the library, tags it, goes back to it, removes it and takes that back', async () => {
    const library = await openLibraryScreen(reader.browser);
    const { tab } = library;
    await library.waitForEntries(1);
    await tabTo(tab, `Choose: ${HEADLINE}`);
    await tabTo(tab, HEADLINE);
    await tab.press('Enter');
    await waitForFocus(tab, HEADLINE);
    await library.paragraphs();
    await tabTo(tab, 'Add a tag');
    await tab.type('Hafen');
    await tab.press('Enter');
    await library.waitForText('Tagged “Hafen”.');

    // The browser's own key for "back".
    await tab.evaluate(() => history.back());
    await waitForFocus(tab, HEADLINE);
    await library.waitForEntryText(HEADLINE, 'Hafen');

    await tabTo(tab, `Remove: ${HEADLINE}`);
    await tab.press('Enter');
    await library.waitForEntries(0);
    await waitForFocus(tab, 'Undo');
    await tab.press('Enter');
    expect(await library.waitForEntries(1)).toEqual([HEADLINE]);
  });

  test('finds it by typing, and by the trash if need be', async () => {
    const library = await openLibraryScreen(reader.browser);
    const { tab } = library;
    await library.waitForEntries(1);
    await tabTo(tab, 'Search everything');
    await tab.type('Baustopp');
    await library.waitForText('hit');
    await tabTo(tab, HEADLINE);
    await tab.press('Enter');
    await waitForFocus(tab, HEADLINE);
    await tabTo(tab, 'Remove');
    await tab.press('Enter');
    await library.waitForText('This article is in the trash.');

    const trash = await openLibraryScreen(reader.browser, 'trash');
    await trash.waitForEntries(1);
    await tabTo(trash.tab, `Delete for good: ${HEADLINE}`);
    await trash.tab.press(' ');
    // The question waits on the way out.
    await waitForFocus(trash.tab, 'Not now');
    await trash.tab.press('Escape');
    await waitForFocus(trash.tab, 'Delete for good');
    expect(await trash.waitForEntries(1)).toEqual([HEADLINE]);
  });
});
