// The build as readers get it: no site is granted, and a click does the whole job.
import { describe, expect, test } from 'vitest';
import { aReader, builtFor } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { COURT, SENATOR } from '../support/demo-pages';
import { markedPassage } from '../support/marked-passage';
import { notice } from '../support/notice';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPanel, openPopup } from '../support/screens/open-screen';

describe('with no site granted', () => {
  const reader = aReader(builtFor('on-click'));
  const open = (path: string) => reader.browser.openPage(reader.demo.url('elbmorgen', path));

  test('nothing runs on a page by itself', async () => {
    const page = await open(SENATOR);
    // What the reader opens next proves that the browser had its time.
    const library = await openLibraryScreen(reader.browser, 'read');
    await library.waitForText('Nothing read yet');
    expect((await reader.browser.badge(page)).text).toBe('');
  });

  test('the panel says what to click', async () => {
    const panel = await openPanel(reader.browser, await open(SENATOR));
    await panel.waitForText('Nachlese has not read this page');
    await panel.waitForText('Click the Nachlese button in the toolbar to read it once.');
  });

  test('a click on the button in the toolbar reads the page, and quote, teaser and save work', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickButton(page);
    const popup = await openPopup(reader.browser, page);
    await popup.article('Senatorin lehnt Baustopp ab');
    await popup.clickQuote('Der Senat baut schneller');
    expect((await markedPassage(page)).text).toContain('Der Senat baut schneller');
    await popup.saveTeaser('Gericht stoppt Baggerarbeiten');
    await reader.browser.killWorker();
    await popup.save();
    const library = await openLibraryScreen(reader.browser);
    await library.waitForEntries(1);
  });

  test('the menu on that page keeps a link with its card', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickButton(page);
    await reader.browser.clickMenu(page, { menuItemId: 'save-link', linkUrl: reader.demo.url('elbmorgen', COURT) });
    await notice(reader.browser, page, 'Link saved to read later');
  });

  test('the popup offers to read this paper always', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickButton(page);
    const popup = await openPopup(reader.browser, page);
    await popup.article('Senatorin');
    await popup.waitForText('Always read elbmorgen.localhost');
  });

  test('the welcome page offers the three choices and marks the one in effect', async () => {
    const welcome = await reader.browser.openScreen('welcome.html');
    const choices = await waitFor('the choice in effect', async () => {
      const headings = await welcome.evaluate(() =>
        [...document.querySelectorAll('main h3')].map((heading) => heading.textContent ?? ''),
      );
      return headings.some((heading) => heading.includes('Your choice')) ? headings : undefined;
    });
    expect(choices).toHaveLength(3);
    expect(choices[0]).toMatch(/^On every news page/);
    expect(choices[1]).toMatch(/^Only on sites I choose/);
    expect(choices[2]).toMatch(/^Only when I click.*Your choice/);
  });

  test('the extension has made no network request of its own', async () => {
    expect(await reader.browser.ownRequests()).toEqual([]);
  });
});
