// Story 3: the side panel shows the article while it is read, and follows the reader.
import { describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { COURT, IMPRINT, SENATOR, STORAGE_APP, UNION } from '../support/demo-pages';
import { markedPassage } from '../support/marked-passage';
import { click, fill } from '../support/screens/find-on-screen';
import { openPanel } from '../support/screens/open-screen';

describe('the side panel', () => {
  const reader = aReader();
  const open = (path: string) => reader.browser.openPage(reader.demo.url('elbmorgen', path));

  test('shows the article of the tab beside it, follows to another tab and back', async () => {
    const senator = await open(SENATOR);
    const panel = await openPanel(reader.browser, senator);
    const shown = await panel.article('Senatorin lehnt Baustopp ab');
    expect(shown.speakers.map((speaker) => speaker.name)).toContain('Friederike Overlack');
    expect(shown.summary).not.toBe('');

    await reader.browser.killWorker();
    const union = await open(UNION);
    await panel.article('Gewerkschaft droht mit Warnstreik');
    await senator.bringToFront();
    await panel.article('Senatorin lehnt Baustopp ab');
    await union.bringToFront();
    await panel.article('Gewerkschaft droht mit Warnstreik');
  });

  test('follows a link to the next article in the same tab, and says when a page is none', async () => {
    const page = await open(SENATOR);
    const panel = await openPanel(reader.browser, page);
    await panel.article('Senatorin');
    await reader.browser.killWorker();
    await page.goto(reader.demo.url('elbmorgen', COURT));
    await panel.article('Gericht stoppt Baggerarbeiten');
    await page.goto(reader.demo.url('elbmorgen', IMPRINT));
    await panel.waitForText('This is not an article');
  });

  test('follows a paper that changes its article without loading a page', async () => {
    const page = await open(STORAGE_APP);
    const panel = await openPanel(reader.browser, page);
    await panel.article('Batteriespeicher zieht ins alte Gaswerk');
    await reader.browser.killWorker();
    await page.evaluate(() => document.querySelector<HTMLElement>('a[data-app]')?.click());
    const next = await panel.article('Zahl der Tarifwechsel verdoppelt sich');
    expect(next.speakers.map((speaker) => speaker.name)).toContain('Dorrit Hansing');
    await page.evaluate(() => history.back());
    await panel.article('Batteriespeicher zieht ins alte Gaswerk');
  });

  test('a click on a quote shows it in the page', async () => {
    const page = await open(UNION);
    const panel = await openPanel(reader.browser, page);
    await panel.article('Gewerkschaft');
    await panel.clickQuote('Wir haben lange genug an leeren Tischen gesessen');
    const marked = await markedPassage(page);
    expect(marked.text).toContain('Wir haben lange genug an leeren Tischen gesessen');
  });

  test('a wrong speaker is put right in place, and stays so when the article is read again', async () => {
    const words = 'Wir haben lange genug an leeren Tischen';
    const page = await open(UNION);
    const panel = await openPanel(reader.browser, page);
    await panel.article('Gewerkschaft');
    await click(panel.tab, { role: 'button', name: `Not right? »${words}` });
    await fill(panel.tab, 'Who says this?', 'Ada Nowak');
    await panel.tab.press('Enter');
    const saysNow = () =>
      waitFor(`Ada Nowak to say "${words}"`, async () => {
        const ada = (await panel.now())?.speakers.find(({ name }) => name === 'Ada Nowak');
        return ada?.quotes.join().includes(words);
      });
    await saysNow();
    await page.goto(reader.demo.url('elbmorgen', UNION));
    await panel.article('Gewerkschaft');
    await saysNow();
  });

  test('follows the page: the quote at the place that is read is the one in view', async () => {
    const page = await open(UNION);
    const panel = await openPanel(reader.browser, page);
    await panel.article('Gewerkschaft');
    await page.bringToFront();
    const seen = new Set<string>();
    for (const words of ['Wir haben lange genug an leeren Tischen', 'Ein Versprechen, das ich nicht halten kann']) {
      await page.evaluate((wanted) => {
        const paragraphs = [...document.querySelectorAll('p')];
        paragraphs.find((p) => p.textContent?.includes(wanted))?.scrollIntoView({ block: 'start' });
      }, words);
      const inView = await waitFor('a quote that was not in view before', async () => {
        const shown = await panel.tab.evaluate(
          () => document.querySelector('figure[aria-current=location] blockquote')?.textContent ?? null,
        );
        return shown === null || seen.has(shown) ? null : shown;
      });
      seen.add(inView);
    }
    expect(seen.size).toBe(2);
  });

  test('picks up a box of teasers that a page fills after it has loaded', async () => {
    const page = await open(COURT);
    // After the first reading, which comes when the page is idle, and before the last look.
    await page.evaluate(() =>
      setTimeout(() => {
        const box = document.createElement('section');
        box.className = 'teaser-list';
        box.append(Object.assign(document.createElement('h2'), { textContent: 'Mehr aus dem Hafen' }));
        for (let number = 1; number <= 5; number++) {
          const card = document.createElement('article');
          const link = document.createElement('a');
          link.href = `/wirtschaft/nachgereichte-meldung-aus-dem-hafen-${4800 + number}.html`;
          link.append(
            Object.assign(document.createElement('h3'), {
              textContent: `Nachgereichte Meldung aus dem Hafen Nummer ${number}`,
            }),
          );
          card.append(link);
          box.append(card);
        }
        document.querySelector('main')?.append(box);
      }, 1_500),
    );
    const panel = await openPanel(reader.browser, page);
    await panel.waitForText('Nachgereichte Meldung aus dem Hafen Nummer 5');
  });

  test('names related pieces with the reason, once more than one article was read', async () => {
    const page = await open(SENATOR);
    const panel = await openPanel(reader.browser, page);
    const { related } = await panel.article('Senatorin');
    const union = related.find((piece) => piece.headline.includes('Gewerkschaft droht'));
    expect(union?.reasons).toMatch(/Recommended here under “Mehr zum Thema”/);
    expect(union?.reasons).toMatch(/Also quotes (?:Friederike Overlack|Tjark Lüdersen|Imke Harmsdorf)/);
  });
});
