// Story 1: the popup shows what is in an article, and a click on a quote shows it in the page.
import { describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';
import { waitFor } from '../support/browsers/wait-for';
import { COURT, SENATOR } from '../support/demo-pages';
import { markedPassage } from '../support/marked-passage';
import { openPopup } from '../support/screens/open-screen';

describe('the popup on an article', () => {
  const reader = aReader();

  test('shows headline, paper, date, reading time and a short summary', async () => {
    const page = await reader.browser.openPage(reader.demo.url('elbmorgen', SENATOR));
    const popup = await openPopup(reader.browser, page);
    const shown = await popup.article('Senatorin lehnt Baustopp ab');
    expect(shown.headline).toBe('Hafenausbau: Senatorin lehnt Baustopp ab');
    expect(shown.facts[0]).toBe('Elbmorgen');
    expect(shown.facts.join(' · ')).toMatch(/Nov.* 2026.* · [1-5] min read/);
    expect(shown.publishedAt).toBe('2026-11-17T08:15:00.000Z');
    const sentences = shown.summary.split(/(?<=[.?!]) /);
    expect(sentences.length, shown.summary).toBeGreaterThanOrEqual(2);
    expect(sentences.length, shown.summary).toBeLessThanOrEqual(4);
  });

  test('names the speakers with role and quotes', async () => {
    const popup = await openPopup(reader.browser, await articlePage(reader));
    const { speakers } = await popup.article('Senatorin');
    const overlack = speakers.find((speaker) => speaker.name === 'Friederike Overlack');
    expect(overlack?.role).toBe('Hafensenatorin');
    expect(overlack?.quotes.join('\n')).toContain('Wir lassen die Kräne nicht auf halber Strecke stehen');
    const harmsdorf = speakers.find((speaker) => speaker.name === 'Imke Harmsdorf');
    expect(harmsdorf?.role).toBe('Sprecherin des Umweltverbands');
    expect(harmsdorf?.quotes.join('\n')).toContain('Der Senat baut schneller, als er prüft');
  });

  test('lists what the page recommends, without the advertisement', async () => {
    const popup = await openPopup(reader.browser, await articlePage(reader));
    const { teasers } = await popup.article('Senatorin');
    expect(teasers).toContainEqual({
      group: 'Mehr zum Thema',
      headline: 'Gericht stoppt Baggerarbeiten in der Hafenzufahrt',
      isSaved: false,
    });
    expect(teasers.map((teaser) => teaser.headline).join()).not.toContain('Treppenlifte');
  });

  test('a click on a quote scrolls to the sentence and marks it, without a change of the page', async () => {
    const page = await articlePage(reader);
    const popup = await openPopup(reader.browser, page);
    await popup.article('Senatorin');
    const before = await page.evaluate(() => document.body.innerHTML);
    await popup.clickQuote('Der Senat baut schneller');
    expect(await popup.quoteAnswer()).toBe('Marked where it stands.');
    await page.bringToFront();
    const marked = await markedPassage(page);
    expect(marked.text).toContain('Der Senat baut schneller, als er prüft');
    expect(marked.isInView).toBe(true);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  });

  test('the button in the toolbar tells that there is something to see', async () => {
    const page = await articlePage(reader);
    const { title } = await waitFor('a number on the button', async () => {
      const badge = await reader.browser.badge(page);
      return /^\d+$/.test(badge.text) && badge;
    });
    expect(title).toMatch(/\d+ quotes and \d+ teasers on this page/);
  });

  test('a background that is stopped when or while it reads the page does so when it is awake again', async () => {
    for (const path of [SENATOR, COURT]) {
      const popup = await openPopup(reader.browser, await reader.browser.openPage(reader.demo.url('elbmorgen', path)));
      await reader.browser.killWorker();
      await popup.article(path === SENATOR ? 'Senatorin' : 'Gericht');
      await popup.settled();
      expect(await popup.failure()).toBeNull();
    }
  });
});

async function articlePage({ browser, demo }: ReturnType<typeof aReader>) {
  return browser.openPage(demo.url('elbmorgen', SENATOR));
}
