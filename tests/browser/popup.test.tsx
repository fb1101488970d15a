import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import { lookFirst } from '@/entrypoints/popup/look-first';
import type { ArticleId } from '@/utils/model/article';
import type { Teaser } from '@/utils/model/teaser';
import { addressKey } from '@/utils/text/address';
import { hashText } from '@/utils/text/hash';
import { anArticle, aQuote, aRecommendation, articleId, aSpeaker, aTeaser, paragraphs } from './support/records';
import { actOnLibrary, answerCalls, failWith, show, withLibrary } from './support/stage';

/** As the popup does: it looks first and draws then. */
async function open(): Promise<void> {
  show(<App {...(await lookFirst(''))} />);
}

async function keepArticle(teasers: readonly Teaser[] = [aTeaser(2)]): Promise<void> {
  const speaker = aSpeaker('Vera Lindholm');
  await withLibrary((library) =>
    library.keep({
      article: anArticle(1),
      blocks: paragraphs('Der Stadtrat stoppt den Bau.'),
      quotes: [aQuote('eins', 1, { speakerId: speaker.id, role: 'Baudezernentin', via: 'NDA' }), aQuote('zwei', 1)],
      speakers: [speaker],
      teasers,
      links: teasers.map((_, index) => aRecommendation(1, 2 + index, 'Mehr zum Thema', index)),
      signature: null,
    }),
  );
}

beforeEach(() => {
  actOnLibrary();
  answerCalls({ 'tab.read': () => ({ kind: 'article', id: articleId(1) }) });
});

test('an article shows headline, summary, speakers with role and count, and the teasers under their heading', async () => {
  await keepArticle();
  await open();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Stadtrat stoppt die neue Brücke (1)' }))
    .toBeVisible();
  await expect.element(page.getByText(/Es fehlen zwölf Millionen Euro/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Vera Lindholm' })).toBeVisible();
  await expect.element(page.getByText('Baudezernentin')).toBeVisible();
  await expect.element(page.getByText('via NDA')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Not attributed' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Mehr zum Thema' })).toBeVisible();
});

test('saving the article turns the button into "Saved", offers the way to the library and tells the screen reader', async () => {
  await keepArticle();
  await open();
  const save = page.getByRole('button', { name: 'Save article' });
  await save.click();
  await expect
    .element(page.getByRole('link', { name: 'Open in library' }))
    .toHaveAttribute('href', `/library.html#/article/${articleId(1)}`);
  await expect.element(page.getByText('The article was saved.')).toBeInTheDocument();
  const saved = page.getByRole('button', { name: 'Saved', exact: false }).first();
  expect(document.activeElement).toBe(saved.element());
});

test('a full disk is told with the next step, and the button stays ready', async () => {
  await keepArticle();
  answerCalls({ 'article.save': failWith('storage-full') });
  await open();
  await page.getByRole('button', { name: 'Save article' }).click();
  await expect.element(page.getByRole('alert').getByText(/Free some space/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save article' })).not.toHaveAttribute('aria-disabled');
});

test('a teaser is saved with one click and stays in its place', async () => {
  await keepArticle();
  await open();
  await page.getByRole('button', { name: /^Save: Was die Brücke/ }).click();
  await expect
    .element(page.getByRole('button', { name: /^Saved: Was die Brücke/ }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('a long list of teasers begins short', async () => {
  await keepArticle(Array.from({ length: 9 }, (_, index) => aTeaser(2 + index)));
  await open();
  await page.getByRole('button', { name: 'Show 4 more' }).click();
  await expect.poll(() => document.querySelectorAll('main li a').length).toBe(9);
});

test('a teaser with a script for an address is no link', async () => {
  await keepArticle([aTeaser(2, { url: 'javascript:alert(1)', headline: '<b>Fett</b>' })]);
  await open();
  await expect.element(page.getByText('<b>Fett</b>', { exact: true })).toBeVisible();
  expect(document.querySelector('main a')).toBeNull();
});

test('a page that is no article says so and shows what was saved last', async () => {
  await keepArticle();
  await withLibrary((library) => library.saveArticle(articleId(1), '2026-03-03T09:00:00.000Z'));
  answerCalls({ 'tab.read': () => ({ kind: 'not-an-article' }) });
  await open();
  await expect.element(page.getByRole('heading', { level: 1, name: 'This is not an article' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Stadtrat stoppt/ })).toBeVisible();
});

test('a page the browser keeps closed says why and what to do', async () => {
  answerCalls({ 'tab.read': () => ({ kind: 'no-access' }) });
  await open();
  await expect.element(page.getByRole('heading', { level: 1, name: 'This page cannot be read' })).toBeVisible();
  await expect.element(page.getByText(/Nothing saved yet/)).toBeVisible();
});

test('a background that fails is told, and "try again" reads again', async () => {
  await keepArticle();
  const read = vi.fn(failWith('no-answer'));
  answerCalls({ 'tab.read': read });
  await open();
  await expect.element(page.getByRole('alert').getByText(/did not answer/)).toBeVisible();
  answerCalls({ 'tab.read': () => ({ kind: 'article', id: articleId(1) }) });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: /Stadtrat stoppt/ })).toBeVisible();
});

test('without granted sites the popup offers to always read this one', async () => {
  await keepArticle();
  await open();
  await expect.element(page.getByRole('button', { name: 'Always read www.abendbote.example' })).toBeVisible();
});

test('without a tab to read the popup says so instead of waiting for ever', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  await open();
  await expect.element(page.getByRole('heading', { level: 1, name: 'This page cannot be read' })).toBeVisible();
});

test('a panel that does not open is told', async () => {
  await keepArticle();
  vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('no gesture'));
  await open();
  await page.getByRole('button', { name: 'Side panel' }).click();
  await expect.element(page.getByRole('alert').getByText(/went wrong/)).toBeVisible();
});

/** The article of the tab's own address is kept. */
async function keepAtTab(): Promise<void> {
  const url = 'https://www.abendbote.example/lokales/1.html';
  const id = (await hashText(addressKey(url) ?? '')) as ArticleId;
  await withLibrary((library) =>
    library.keep({
      article: { ...anArticle(1), id, url },
      blocks: paragraphs('Der Stadtrat stoppt den Bau.'),
      quotes: [],
      speakers: [],
      teasers: [],
      links: [],
      signature: null,
    }),
  );
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1, url }] as never);
}

test('an article that is kept already is the first thing drawn, before its page has been read again', async () => {
  await keepAtTab();
  answerCalls({ 'tab.read': () => new Promise(() => undefined) });
  await open();
  expect(document.querySelector('main h1')?.textContent).toMatch(/Stadtrat stoppt/);
  expect(document.querySelector('main .waiting')).toBeNull();
});

test('a library that is slow to answer does not leave the popup empty', async () => {
  await keepAtTab();
  answerCalls({ 'tab.read': () => new Promise(() => undefined) });
  vi.spyOn(crypto.subtle, 'digest').mockReturnValue(new Promise(() => undefined));
  await open();
  await expect.element(page.getByText(/Reading/)).toBeVisible();
});

test('an article that is kept stays when its page cannot be read, with the reason and a way to try again', async () => {
  await keepAtTab();
  answerCalls({ 'tab.read': failWith('no-answer') });
  await open();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1, name: /Stadtrat stoppt/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save article' })).toBeVisible();
  answerCalls({ 'tab.read': () => ({ kind: 'not-an-article' }) });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('heading', { name: 'This is not an article' })).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

test('at an address of which nothing is kept, another article that is kept is not shown meanwhile', async () => {
  await keepArticle();
  answerCalls({ 'tab.read': () => new Promise(() => undefined) });
  await open();
  await expect.element(page.getByText(/Reading/)).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1 })).not.toBeInTheDocument();
});
