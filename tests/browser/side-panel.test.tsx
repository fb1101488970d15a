import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/sidepanel/App';
import type { TabReading } from '@/utils/messages';
import { announce } from '@/utils/store/changes';
import { anArticle, articleId, paragraphs } from './support/records';
import { answerCalls, show, withLibrary } from './support/stage';

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
  announce({ kind: 'tab', tabId: 7 });
  await expect.element(headline(2)).toBeVisible();
});

test('an unread page tells both ways to have it read', async () => {
  answerCalls({ 'tab.read': () => ({ kind: 'no-access' }) });
  show(<App />);
  await expect.element(page.getByText(/Click the Nachlese button/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Choose what is read' }))
    .toHaveAttribute('href', '/welcome.html');
});
