// After an update of the extension, a tab that was open before is told once to be reloaded. Chromium only: in Firefox an update
// of an extension loaded for a test cannot be had.
import { describe, expect, test } from 'vitest';
import { aReader, browserName } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { SENATOR } from '../support/demo-pages';
import { notice } from '../support/notice';

describe.runIf(browserName === 'chromium')('a tab that was open when the extension was updated', () => {
  const reader = aReader();

  test('says "reload this page" when the reader comes back to it, and only once', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR));
    await waitFor('the page to be read', async () => (await reader.browser.badge(page)).text !== '');
    const screen = await reader.browser.openScreen('library.html');
    await screen.evaluate(() => chrome.runtime.reload()).catch(ignoreEndOfPage);
    await page.bringToFront();

    await waitFor('the notice', async () => {
      await page.clickAt(5, 400);
      return reader.browser.notice(page);
    });
    await notice(reader.browser, page, 'Nachlese was updated. Reload this page to go on.');
    await page.press('Escape');
    await waitFor('the notice to go', async () => (await reader.browser.notice(page)) === null);
    await page.clickAt(5, 400);
    await page.clickAt(5, 410);
    expect(await reader.browser.notice(page)).toBeNull();
  });
});

/** The page that asks for the reload ends with it. */
function ignoreEndOfPage(error: unknown): void {
  if (!/closed|destroyed|crashed/i.test(String(error))) throw error;
}
