// Three papers on one event: the third article shows the other two with the reason, the library has the story and finds all.
import { describe, expect, test } from 'vitest';
import { inventedReadings } from '@/demo/library/invented-readings';
import { aReader } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPanel } from '../support/screens/open-screen';

const EVENT = ['Senat stellt Pläne für Terminal West vor', 'Eine Milliarde für vier Liegeplätze', 'Nordhafen will 950'];
const OTHER = 'Möwe stiehlt Trauring am Fischmarkt';

describe('three papers on one event', () => {
  const reader = aReader();
  const place = (headline: string) =>
    inventedReadings().findIndex((reading) => reading.article.headline.startsWith(headline));
  const read = async (headline: string) => {
    const page = await reader.browser.openPage(reader.demo.libraryUrl(place(headline)));
    const panel = await openPanel(reader.browser, page);
    await panel.article(headline);
    return { page, panel };
  };

  test('the third shows the other two, and why; the library has the story and the search finds all three', async () => {
    await read(OTHER);
    await read(EVENT[0] ?? '');
    await reader.browser.killWorker();
    await read(EVENT[1] ?? '');
    const { page, panel } = await read(EVENT[2] ?? '');
    await panel.waitForText('The same event');
    await panel.waitForText(EVENT[0] ?? '');
    await panel.waitForText(EVENT[1] ?? '');
    // The button counts them, and says so in words.
    const badge = await waitFor('a number on the button', async () => {
      const now = await reader.browser.badge(page);
      return /^[2-9]$/.test(now.text) && now;
    });
    expect(badge.title).toMatch(/quotes and .* on this page, [2-9] related pieces in your library/);

    const library = await openLibraryScreen(reader.browser, 'stories');
    await library.waitForText('3 articles');
    await library.waitForText('3 papers');
    await library.search('Terminal');
    for (const headline of EVENT) await library.waitForText(headline);
    expect(await library.text()).not.toContain(OTHER);
  });
});
