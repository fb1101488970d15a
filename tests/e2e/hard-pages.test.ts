// Pages that are no article, that are too large, or that mean harm.
import { describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { EMPTY, HOSTILE, HUGE, IMPRINT } from '../support/demo-pages';
import { notice } from '../support/notice';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPanel, openPopup } from '../support/screens/open-screen';

describe('a page that gives nothing to read', () => {
  const reader = aReader();
  const open = (path: string) => reader.browser.openPage(reader.demo.url('elbmorgen', path));

  test('an empty page: the popup says that it is no article', async () => {
    const popup = await openPopup(reader.browser, await open(EMPTY));
    await popup.waitForText('This is not an article');
    expect(await popup.failure()).toBeNull();
  });

  test('an imprint: the same, no sign on the button, and nothing is kept', async () => {
    const page = await open(IMPRINT);
    const popup = await openPopup(reader.browser, page);
    await popup.waitForText('This is not an article');
    expect((await reader.browser.badge(page)).text).toBe('');
    const library = await openLibraryScreen(reader.browser, 'read');
    await library.waitForText('Nothing read yet');
  });

  test('saving an empty page from the menu says why not', async () => {
    const page = await open(EMPTY);
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, 'This page does not look like an article. Open a single article and try again.');
  });

  test('a page of the browser itself: the popup says that it cannot be read', async () => {
    const page = await reader.browser.openScreen('welcome.html');
    const popup = await openPopup(reader.browser, page);
    await popup.waitForText('This page cannot be read');
  });
});

describe('a page with two megabytes of markup', () => {
  const reader = aReader();

  test('is read in a moment, without its tables and comments', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', HUGE));
    const started = Date.now();
    const popup = await openPopup(reader.browser, page);
    const shown = await popup.article('Nachtschicht auf dem Schwimmbagger');
    // A bound against hanging, not a measure: two cores under load.
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(shown.speakers.map((speaker) => speaker.name)).toContain('Rieke Stolzenau');
    await popup.save();
    const library = await openLibraryScreen(reader.browser);
    await library.open('Nachtschicht');
    expect(await library.paragraphs()).toHaveLength(5);
  });
});

describe('a page that tries to inject script through headline, author, caption and teaser', () => {
  const reader = aReader();

  test('runs nothing in popup, panel, library or page, and shows its text as text', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', HOSTILE));
    const popup = await openPopup(reader.browser, page);
    const shown = await popup.article('Hafenamt warnt vor');
    expect(shown.headline).toBe('Hafenamt warnt vor <img src=x onerror=window.__pwned=1> in Frachtpapieren');
    const teasers = shown.teasers.map((teaser) => teaser.headline);
    expect(teasers).toContain('Gericht stoppt <script>window.__pwned=1</script> in der Hafenzufahrt');
    expect(teasers.join('\n')).not.toContain('Dieser Verweis');
    await popup.save();

    const panel = await openPanel(reader.browser, page);
    await panel.article('Hafenamt warnt vor');
    const library = await openLibraryScreen(reader.browser);
    await library.open('Hafenamt warnt vor');
    const paragraphs = await library.paragraphs();
    expect(paragraphs.join('\n')).toContain('<script>window.__pwned=1</script>');

    for (const tab of [page, popup.tab, panel.tab, library.tab]) {
      expect(await tab.evaluate(() => Reflect.get(window, '__pwned') === undefined)).toBe(true);
    }
    for (const tab of [popup.tab, panel.tab, library.tab]) expect(await tab.evaluate(foreignMarkup)).toEqual([]);
  });
});

/** Runs in the page: what only a foreign page can have brought in. */
function foreignMarkup(): string[] {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const elements = [
    ...document.querySelectorAll('body :is(img, iframe, svg, object, embed, b), body script:not([src])'),
  ];
  const handlers = [...document.querySelectorAll('body *')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  return [
    ...links.filter((href) => !/^(?:https?:|\/|#)/.test(href)),
    ...elements.map((element) => element.outerHTML),
    ...handlers,
  ];
}
