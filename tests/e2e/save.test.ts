// Story 2: saving from the popup, the context menu and the keyboard, each with a visible confirmation. The worker dies in between.
import { beforeEach, describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { COURT, GRID_ENGLISH, SENATOR, SYMPHONY, UNION } from '../support/demo-pages';
import { notice } from '../support/notice';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPopup } from '../support/screens/open-screen';
import { select } from '../support/selection';

describe('saving', () => {
  const reader = aReader();
  beforeEach(() => reader.browser.killWorker());
  const open = (path: string) => reader.browser.openPage(reader.demo.url('elbmorgen', path));

  test('by the button of the popup: it says so, and the library has it', async () => {
    const page = await open(SENATOR);
    const popup = await openPopup(reader.browser, page);
    await popup.article('Senatorin');
    await reader.browser.killWorker();
    await popup.save();
    const library = await openLibraryScreen(reader.browser);
    expect(await library.waitForEntries(1)).toEqual(['Hafenausbau: Senatorin lehnt Baustopp ab']);
  });

  test('a teaser by its button in the popup', async () => {
    const popup = await openPopup(reader.browser, await open(SENATOR));
    await popup.article('Senatorin');
    await popup.saveTeaser('Gewerkschaft droht');
    const library = await openLibraryScreen(reader.browser, 'teasers');
    expect(await library.waitForEntries(1)).toEqual(['Gewerkschaft droht mit Warnstreik im Hafen']);
  });

  test('by the menu on a page: a notice over the page confirms it', async () => {
    const page = await open(SYMPHONY);
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, 'Article saved');
    await waitFor('the tick on the button', async () => (await reader.browser.badge(page)).text.startsWith('✓'));
    const library = await openLibraryScreen(reader.browser);
    expect(await library.waitForEntries(2)).toContain('Verschollene Sinfonie liegt im Kirchenschrank');
  });

  test('by the keyboard: the same notice', async () => {
    const page = await open(UNION);
    await reader.browser.pressShortcut(page, 'save-article');
    await notice(reader.browser, page, 'Article saved');
    const library = await openLibraryScreen(reader.browser);
    expect(await library.waitForEntries(3)).toContain('Gewerkschaft droht mit Warnstreik im Hafen');
  });

  test('a link is kept as the teaser the page shows for it, and filled in when its article is opened', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickMenu(page, {
      menuItemId: 'save-link',
      linkUrl: reader.demo.url('elbmorgen', `${COURT}?utm_source=menue`),
    });
    await notice(reader.browser, page, 'Link saved to read later');
    const library = await openLibraryScreen(reader.browser, 'teasers');
    expect(await library.waitForEntries(2)).toContain('Gericht stoppt Baggerarbeiten in der Hafenzufahrt');
    const before = await library.entryText('Gericht stoppt Baggerarbeiten');
    expect(before).toContain('Der Eilantrag des Umweltverbands hat Erfolg. Die Stadt will Beschwerde einlegen.');
    expect(before).not.toContain('already read');
    await reader.browser.killWorker();
    await open(COURT);
    await library.waitForEntryText('Gericht stoppt Baggerarbeiten', 'already read');
  });

  test('a link that is nothing but an address gets headline and date when its article is opened', async () => {
    const page = await open(SENATOR);
    const url = reader.demo.url('harbour-post', GRID_ENGLISH);
    await reader.browser.clickMenu(page, { menuItemId: 'save-link', linkUrl: url });
    await notice(reader.browser, page, 'Link saved to read later');
    const library = await openLibraryScreen(reader.browser, 'teasers');
    await library.waitForEntries(3);
    await reader.browser.openPage(url);
    await library.waitForEntryText('Grid operator admits switching error', 'November 20, 2026');
    await library.waitForEntryText('Grid operator admits switching error', 'already read');
    await reader.browser.killWorker();
  });

  test('a selection is kept as a quote, with a guess of who says it', async () => {
    const page = await open(SENATOR);
    const passage = 'Der Senat baut schneller, als er prüft';
    await select(page, passage);
    await reader.browser.clickMenu(page, { menuItemId: 'keep-selection', selectionText: passage });
    await notice(reader.browser, page, 'Quote kept: Imke Harmsdorf');
    const library = await openLibraryScreen(reader.browser, 'quotes');
    expect((await library.waitForEntries(1))[0]).toContain(passage);
    await library.waitForText('Imke Harmsdorf, Sprecherin des Umweltverbands');
  });

  test('a selection nobody said is kept all the same, and the notice says that the speaker is unknown', async () => {
    const page = await open(SENATOR);
    const passage = 'Das Terminal West ist mit 1,2 Milliarden Euro das teuerste Vorhaben';
    await select(page, passage);
    await reader.browser.clickMenu(page, { menuItemId: 'keep-selection', selectionText: passage });
    await notice(reader.browser, page, 'Quote kept, speaker unknown');
  });

  test('the menu entry without a selection says what to do', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickMenu(page, { menuItemId: 'keep-selection', selectionText: '' });
    await notice(reader.browser, page, 'Nothing is selected. Select a passage and try again.');
  });

  test('saving twice leaves one entry', async () => {
    const page = await open(SENATOR);
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, 'Article saved');
    const library = await openLibraryScreen(reader.browser);
    const saved = await library.waitForEntries(3);
    expect(saved.filter((headline) => headline.includes('Senatorin'))).toHaveLength(1);
  });
});
