// What the reader sets stays, what is deleted is gone, and the record of requests would show one.
import { beforeAll, describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import type { Tab } from '../support/browsers/reader-browser';
import { waitFor } from '../support/browsers/wait-for';
import { SENATOR } from '../support/demo-pages';
import { notice } from '../support/notice';
import { click, fill, waitForNoText, waitForText } from '../support/screens/find-on-screen';
import { openLibraryScreen } from '../support/screens/library-screen';

describe('options and privacy', () => {
  const reader = aReader();
  const open = (path: string) => reader.browser.openScreen(path);

  beforeAll(async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR));
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, 'Article saved');
    await page.close();
  });

  test('the library leads to both, and they lead back', async () => {
    const { tab } = await openLibraryScreen(reader.browser);
    await click(tab, { role: 'link', name: 'Settings' });
    await waitForText(tab, 'Access to websites');
    await click(tab, { role: 'link', name: 'Privacy' });
    await waitForText(tab, 'What never happens');
    await click(tab, { role: 'link', name: 'Library' });
    await waitForText(tab, 'Senatorin lehnt Baustopp ab');
  });

  test('the record of requests is empty after all that', async () => {
    const privacy = await open('privacy.html');
    await waitForText(privacy, 'None since the browser was started.');
    expect(await reader.browser.ownRequests()).toEqual([]);
  });

  test('a setting is still there after the browser was closed', async () => {
    const options = await open('options.html#reading');
    await choose(options, 'without serifs');
    await choose(options, 'dark');
    // Built styles, not those of the sources: the build rewrites the two colour schemes.
    await waitFor('a dark specimen', () =>
      options.evaluate(() => {
        const specimen = document.querySelector('figure');
        return specimen !== null && getComputedStyle(specimen).backgroundColor === 'rgb(22, 24, 23)';
      }),
    );
    await waitForText(options, 'Saved.');
    await reader.browser.restart();
    const again = await open('options.html#reading');
    await waitFor('the choice', async () => (await chosen(again)).includes('without serifs'));
  });

  test('a word finds the section that says it, and nothing else', async () => {
    const options = await open('options.html');
    await waitForText(options, 'Access to websites');
    await fill(options, 'Search settings', 'trash');
    await waitForText(options, 'Empty the trash now');
    await waitForText(options, '2 sections');
    await waitForNoText(options, 'without serifs');
    await fill(options, 'Search settings', 'zeppelin');
    await click(options, { role: 'button', name: 'Show all settings' });
    await waitForText(options, 'Access to websites');
  });

  test('storage counts what is kept', async () => {
    await waitForText(await open('options.html#storage'), 'Articles read 1 of these saved 1');
  });

  test('a request of one of its pages shows in the record, until the browser is closed', async () => {
    const library = await open('library.html');
    const url = reader.demo.url('elbmorgen', '/leer?asked-by=a-test');
    const privacy = await open('privacy.html');
    await waitForText(privacy, 'None since the browser was started.');
    // Chromium measures a request when its answer has been read.
    await library.evaluate((to) => fetch(to, { mode: 'no-cors' }).then((answer) => answer.text()), url);
    await waitForText(privacy, '1 request since the browser was started.');
    await waitForText(privacy, url);
    await reader.browser.restart();
    await waitForText(await open('privacy.html'), 'None since the browser was started.');
  });

  test('"delete everything" asks twice and leaves nothing, also where the library is open', async () => {
    const library = await openLibraryScreen(reader.browser);
    await library.waitForEntries(1);
    const options = await open('options.html#data');
    await click(options, { role: 'button', name: 'Delete everything' });
    await waitForText(options, 'This will be deleted for good: 1 article. Really');
    await click(options, { role: 'button', name: 'Yes, delete everything' });
    await waitForText(options, 'Everything is deleted.');
    await library.waitForEntries(0);
    await waitFor('the settings as they were', async () =>
      (await chosen(await open('options.html'))).includes('with serifs'),
    );
  });

  test('after that a new article is kept as on the first day', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR));
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, 'Article saved');
    const library = await openLibraryScreen(reader.browser);
    await library.waitForEntries(1);
  });
});

async function choose(tab: Tab, label: string): Promise<void> {
  await waitFor(`the choice "${label}"`, () =>
    tab.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );
}

/** The labels of the radio buttons that are on. */
function chosen(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
      ({ labels }) => labels?.[0]?.textContent ?? '',
    ),
  );
}
