import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/sidepanel/App';
import type { TabReading } from '@/utils/messages';
import type { SpeakerId } from '@/utils/model/speaker';
import { announce } from '@/utils/store/changes';
import { anArticle, aQuote, articleId, aSpeaker, paragraphs } from './support/records';
import { actOnLibrary, answerCalls, failWith, pageLine, show, withLibrary } from './support/stage';

const ARTICLE_OF_TAB: Record<number, number> = { 7: 1, 8: 2 };

function keep(number: number): Promise<void> {
  return withLibrary((library) =>
    library.keep({
      article: anArticle(number),
      blocks: paragraphs('Text.'),
      quotes: [],
      speakers: [],
      teasers: [],
      links: [],
      signature: null,
    }),
  );
}

function headline(number: number) {
  return page.getByRole('heading', { level: 1, name: `Stadtrat stoppt die neue Brücke (${number})` });
}

beforeEach(async () => {
  await keep(1);
  await keep(2);
  answerCalls({
    'tab.read': ({ tabId }: { tabId: number }) => ({ kind: 'article', id: articleId(ARTICLE_OF_TAB[tabId] ?? 0) }),
  });
});

test('the panel follows the reader to another tab of its window', async () => {
  show(<App />);
  await expect.element(headline(1)).toBeVisible();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
  await expect.element(headline(2)).toBeVisible();
});

test('a tab of another window is none of its business', async () => {
  const read = vi.fn(() => ({ kind: 'article', id: articleId(1) }));
  answerCalls({ 'tab.read': read });
  show(<App />);
  await expect.element(headline(1)).toBeVisible();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 2 });
  await expect.element(headline(1)).toBeVisible();
  expect(read).toHaveBeenCalledOnce();
});

test('the old article stays until the new one is there, and a late answer never wins', async () => {
  show(<App />);
  await expect.element(headline(1)).toBeVisible();

  const slow = Promise.withResolvers<TabReading>();
  answerCalls({
    'tab.read': ({ tabId }: { tabId: number }) => (tabId === 8 ? slow.promise : { kind: 'not-an-article' }),
  });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
  await expect.element(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect.element(headline(1)).toBeVisible();

  await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 1 });
  await expect.element(page.getByRole('heading', { name: 'This is not an article' })).toBeVisible();
  slow.resolve({ kind: 'article', id: articleId(2) });
  await slow.promise;
  await expect.element(page.getByRole('heading', { name: 'This is not an article' })).toBeVisible();
});

test('a change of address within a page is followed', async () => {
  show(<App />);
  await expect.element(headline(1)).toBeVisible();
  answerCalls({ 'tab.read': () => ({ kind: 'article', id: articleId(2) }) });
  announce({ kind: 'tab', tabId: 7, id: null });
  await expect.element(headline(2)).toBeVisible();
});

test('what the page has changed to is shown as soon as it is kept, without reading it again', async () => {
  show(<App />);
  await expect.element(headline(1)).toBeVisible();
  answerCalls({ 'tab.read': failWith('unexpected') });
  announce({ kind: 'tab', tabId: 7, id: articleId(2) });
  await expect.element(headline(2)).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

test('an unread page tells both ways to have it read', async () => {
  answerCalls({ 'tab.read': () => ({ kind: 'no-access' }) });
  show(<App />);
  await expect.element(page.getByText(/Click the Nachlese button/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Choose what is read' }))
    .toHaveAttribute('href', '/welcome.html');
});

/** An article in which two people speak, one of them also in an earlier piece. */
async function keepSpoken(): Promise<void> {
  const said = (name: string, article: number, text: string, at: number, speaker: string) =>
    aQuote(name, article, {
      text,
      content: [[at, at + text.length]],
      speakerName: speaker,
      speakerId: speaker as SpeakerId,
      confidence: 0.4,
    });
  await withLibrary(async (library) => {
    await library.keep({
      article: anArticle(2, { headline: 'Die Brücke kommt', publishedAt: '2026-01-05T08:00:00.000Z' }),
      blocks: paragraphs('„Die Brücke wird gebaut, koste es, was es wolle“, sagte Berg.'),
      quotes: [said('old', 2, 'Die Brücke wird gebaut, koste es, was es wolle', 1, 'Anna Berg')],
      speakers: [aSpeaker('Anna Berg')],
      teasers: [],
      links: [],
      signature: null,
    });
    await library.keep({
      article: anArticle(1),
      blocks: paragraphs('„Nie“, sagte Berg. „Doch“, sagte Karl Ott. „Wirklich nie“, sagte Berg.'),
      quotes: [
        said('q1', 1, '„Nie“', 0, 'Anna Berg'),
        said('q2', 1, '„Doch“', 19, 'Karl Ott'),
        said('q3', 1, '„Wirklich nie“', 43, 'Anna Berg'),
      ],
      speakers: [aSpeaker('Anna Berg'), aSpeaker('Karl Ott')],
      teasers: [],
      links: [],
      signature: null,
    });
  });
}

const words = () =>
  [...document.querySelectorAll('section:has(fieldset) blockquote button')].map(
    (quote) => quote.firstChild?.textContent,
  );

test('quotes stand by speaker or as in the text, guesses say so, and the panel follows the page', async () => {
  await keepSpoken();
  show(<App />);
  await expect.poll(words).toEqual(['„Nie“', '„Wirklich nie“', '„Doch“']);
  await page.getByRole('radio', { name: 'as in the text' }).click();
  await expect.poll(words).toEqual(['„Nie“', '„Doch“', '„Wirklich nie“']);
  await expect.element(page.getByText('not sure').first()).toBeVisible();
  expect(pageLine.sent).toMatchObject([[{ id: 'q1' }, { id: 'q3' }, { id: 'q2' }]]);
  pageLine.say({ inView: 'q2' });
  await expect
    .poll(() => document.querySelector('figure[aria-current="location"] blockquote')?.textContent)
    .toContain('„Doch“');
});

test('what its people said before stands below, with the piece it was printed in', async () => {
  await keepSpoken();
  show(<App />);
  await expect.element(page.getByRole('heading', { name: 'Said before' })).toBeVisible();
  await expect.element(page.getByText(/koste es, was es wolle/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Die Brücke kommt' }).first())
    .toHaveAttribute('href', `/library.html#/article/${articleId(2)}`);
});

test('a wrong speaker is put right in place', async () => {
  actOnLibrary();
  await keepSpoken();
  show(<App />);
  await page.getByRole('button', { name: 'Not right? „Doch“' }).click();
  await page.getByRole('combobox', { name: 'Who says this?' }).fill('Anna Berg');
  await page.getByRole('button', { name: 'That is right' }).click();
  await expect.element(page.getByRole('heading', { name: 'Karl Ott' })).not.toBeInTheDocument();
  await expect.poll(words).toContain('„Doch“');
});
