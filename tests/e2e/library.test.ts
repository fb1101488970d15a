// Stories 4 and 5: what was saved, newest first; open, delete, undo; and all of it still there after a restart.
import { beforeAll, describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { COURT_ENGLISH, SENATOR, SYMPHONY } from '../support/demo-pages';
import { notice } from '../support/notice';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPopup } from '../support/screens/open-screen';
import { select } from '../support/selection';

const NEWEST_FIRST = [
  'Court halts dredging in Nordhaven channel',
  'Verschollene Sinfonie liegt im Kirchenschrank',
  'Hafenausbau: Senatorin lehnt Baustopp ab',
];

describe('the library', () => {
  const reader = aReader();

  beforeAll(async () => {
    const { browser, demo } = reader;
    for (const url of [demo.url('elbmorgen', SENATOR), demo.url('elbmorgen', SYMPHONY)]) {
      const page = await browser.openPage(url);
      await browser.clickMenu(page, { menuItemId: 'save-page' });
      await notice(browser, page, 'Article saved');
      await browser.killWorker();
    }
    const page = await browser.openPage(demo.url('harbour-post', COURT_ENGLISH));
    const popup = await openPopup(browser, page);
    const { teasers } = await popup.article('Court halts dredging');
    await popup.saveTeaser(teasers[0]?.headline ?? 'a teaser');
    await popup.save();
    const german = await browser.openPage(demo.url('elbmorgen', SENATOR));
    await select(german, 'Danach verlieren wir ein ganzes Jahr');
    await browser.clickMenu(german, {
      menuItemId: 'keep-selection',
      selectionText: 'Danach verlieren wir ein ganzes Jahr',
    });
    await notice(browser, german, 'Quote kept: Friederike Overlack');
    await browser.killWorker();
  });

  test('lists what was saved, newest first', async () => {
    const library = await openLibraryScreen(reader.browser);
    expect(await library.waitForEntries(3)).toEqual(NEWEST_FIRST);
  });

  test('opens an article with its text, its speakers and what its page recommended', async () => {
    const library = await openLibraryScreen(reader.browser);
    await library.open('Senatorin lehnt Baustopp ab');
    const paragraphs = await library.paragraphs();
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs[0]).toMatch(/^Im Streit um den Ausbau des Containerhafens/);
    await library.waitForText('Imke Harmsdorf');
    await library.waitForText('Gericht stoppt Baggerarbeiten in der Hafenzufahrt');
  });

  test('deletes with undo', async () => {
    const library = await openLibraryScreen(reader.browser);
    await library.remove('Verschollene Sinfonie');
    await library.waitForText('Removed: “Verschollene Sinfonie liegt im Kirchenschrank”');
    expect(await library.waitForEntries(2)).not.toContain('Verschollene Sinfonie liegt im Kirchenschrank');
    await reader.browser.killWorker();
    await library.undo();
    expect(await library.waitForEntries(3)).toEqual(NEWEST_FIRST);
  });

  test('brings a deleted article back from the trash', async () => {
    const library = await openLibraryScreen(reader.browser);
    await library.remove('Verschollene Sinfonie');
    await library.waitForEntries(2);
    await library.show('trash');
    expect(await library.waitForEntries(1)).toEqual(['Verschollene Sinfonie liegt im Kirchenschrank']);
    await reader.browser.killWorker();
    await library.restore('Verschollene Sinfonie');
    await library.waitForEntries(0);
    await library.show('saved');
    expect(await library.waitForEntries(3)).toEqual(NEWEST_FIRST);
  });

  test('has everything after the browser was closed and the worker killed', async () => {
    await reader.browser.restart();
    await reader.browser.killWorker();
    const library = await openLibraryScreen(reader.browser);
    expect(await library.waitForEntries(3)).toEqual(NEWEST_FIRST);
    await library.show('teasers');
    await library.waitForEntries(1);
    await library.show('quotes');
    expect((await library.waitForEntries(1))[0]).toContain('Danach verlieren wir ein ganzes Jahr');
    await library.show('saved');
    await library.open('Senatorin');
    expect(await library.paragraphs()).toHaveLength(7);
  });

  test('knows an article as saved when its page is opened after the restart', async () => {
    const popup = await openPopup(reader.browser, await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR)));
    await popup.article('Senatorin');
    expect(await popup.isSaved()).toBe(true);
  });

  test('the extension has made no network request of its own in all this', async () => {
    expect(await reader.browser.ownRequests()).toEqual([]);
  });
});
