import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '@/components/page.css';
import { App } from '@/entrypoints/options/App';
import '@/entrypoints/options/style.css';
import { readingSettings, summaryEngine } from '@/utils/settings';
import { anArticle, articleId, aTeaser, paragraphs } from './support/records';
import { setLanguage, show, withLibrary } from './support/stage';

const NOW = '2026-03-03T09:00:00.000Z';

function grant(...origins: readonly string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] } as never);
}

function shownSections(): string[] {
  return [...document.querySelectorAll('section:not([hidden]) > h2')].map((heading) => heading.textContent);
}

/** What the library counts now, in a connection of its own. */
async function kept(): Promise<number[]> {
  let counts: number[] = [];
  await withLibrary(async (library) => {
    const { read, saved, trash } = await library.counts();
    counts = [read, saved, trash];
  });
  return counts;
}

beforeEach(async () => {
  await withLibrary(async (library) => {
    for (const number of [1, 2, 3]) {
      await library.keep({
        article: anArticle(number),
        blocks: paragraphs(`Der Rat hat entschieden (${number}).`),
        quotes: [],
        speakers: [],
        teasers: [aTeaser(9)],
        links: [],
        signature: null,
      });
    }
    await library.saveArticle(articleId(1), NOW);
    await library.trashArticles([articleId(3)], NOW);
  });
});

test('the search leaves the sections that speak of it and says how many', async () => {
  show(<App />);
  const field = page.getByLabelText('Search settings');
  await field.fill('DARK colours');
  await expect.poll(shownSections).toEqual(['Reading']);
  await expect.element(page.getByText('1 section')).toBeVisible();
  await field.fill('kryptonite');
  await expect.element(page.getByText('There is no setting for that')).toBeVisible();
  await page.getByRole('button', { name: 'Show all settings' }).click();
  await expect.poll(shownSections).toHaveLength(7);
});

test('a word with ö and ß is found without them', async () => {
  setLanguage('de');
  show(<App />);
  await page.getByLabelText('Einstellungen durchsuchen').fill('grosse schrift');
  await expect.poll(shownSections).toEqual(['Lesen']);
});

test('a granted site is removed by its own button, and the list follows', async () => {
  grant('https://www.abendbote.example/*', 'https://post.example/*');
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async () => {
    grant('https://post.example/*');
    return true;
  });
  show(<App />);
  await page.getByRole('button', { name: 'Remove: www.abendbote.example' }).click();
  expect(remove).toHaveBeenCalledWith({ origins: ['https://www.abendbote.example/*'] });
  await expect.element(page.getByText('www.abendbote.example is no longer read without a click.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Remove: post.example' })).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-label="Remove: www.abendbote.example"]')).toBeNull();
});

test('a choice of access asks the browser at once', async () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
  show(<App />);
  await page.getByRole('button', { name: 'Allow everywhere' }).click();
  expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
  await expect.element(page.getByText(/Nothing was changed/)).toBeVisible();
});

test('a setting for reading shows in the specimen and is kept', async () => {
  show(<App />);
  await page.getByRole('radio', { name: 'very large' }).click();
  await page.getByRole('radio', { name: 'dark' }).click();
  const specimen = () => getComputedStyle(document.querySelector('figure p') as Element);
  await expect.poll(() => specimen().fontSize).toBe('24px');
  const background = () => getComputedStyle(document.querySelector('figure') as Element).backgroundColor;
  await expect.poll(background).toBe('rgb(22, 24, 23)');
  expect(await readingSettings.getValue()).toEqual({ font: 'serif', size: 'largest', width: 'medium', scheme: 'dark' });
});

test('two changes in quick succession are both kept', async () => {
  show(<App />);
  await expect.element(page.getByRole('radio', { name: 'with serifs' })).toBeChecked();
  for (const name of ['narrow', 'light']) (page.getByRole('radio', { name }).element() as HTMLElement).click();
  await expect.element(page.getByRole('radio', { name: 'light' })).toBeChecked();
  await expect
    .poll(() => readingSettings.getValue())
    .toEqual({ font: 'serif', size: 'medium', width: 'narrow', scheme: 'light' });
});

test('radio buttons work with the arrow keys', async () => {
  show(<App />);
  const serif = page.getByRole('radio', { name: 'with serifs' });
  await expect.element(serif).toBeChecked();
  (serif.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'without serifs' })).toBeChecked();
});

test('a setting changed in another tab shows here', async () => {
  show(<App />);
  await expect.element(page.getByRole('radio', { name: 'with serifs' })).toBeChecked();
  await readingSettings.setValue({ font: 'sans', size: 'medium', width: 'medium', scheme: 'system' });
  await expect.element(page.getByRole('radio', { name: 'without serifs' })).toBeChecked();
});

test('storage tells what is kept and asks the browser to keep it for good', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 12_400_000, quota: 61_000_000_000 });
  vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => {
    persisted.mockResolvedValue(true);
    return true;
  });
  show(<App />);
  await expect.element(page.getByRole('meter', { name: '12.4 MB used, room for 61 GB' })).toBeVisible();
  await expect
    .poll(() => [...document.querySelectorAll('dl dd')].map((count) => count.textContent))
    .toEqual(['2', '1', '0', '0', '1']);
  await page.getByRole('button', { name: 'Keep for good' }).click();
  await expect.element(page.getByText(/yes. The browser deletes none of it/)).toBeVisible();
});

test('a browser that declines to keep for good is quoted, and can be asked again', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  show(<App />);
  await page.getByRole('button', { name: 'Keep for good' }).click();
  await expect.element(page.getByText(/The browser did not agree/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Keep for good' })).toBeVisible();
});

test('the trash is emptied only after a second click, and articles outside it stay', async () => {
  show(<App />);
  await page.getByRole('button', { name: 'Empty the trash now' }).click();
  await expect.element(page.getByText(/In the trash: 1 article,/)).toBeVisible();
  await expect.poll(() => document.activeElement?.textContent).toBe('Not now');
  expect(await kept()).toEqual([2, 1, 1]);
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect.element(page.getByText('The trash is empty.')).toBeVisible();
  expect(await kept()).toEqual([2, 1, 0]);
});

test('"delete everything" tells the numbers, and the keyboard starts on the way out', async () => {
  show(<App />);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect.element(page.getByText(/for good: 2 articles and 1 article in the trash\. Really/)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Delete everything');
  expect(await kept()).toEqual([2, 1, 1]);
});

test('Escape is a way out too', async () => {
  show(<App />);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Delete everything' })).toBeVisible();
});

test('"delete everything" deletes the library and the settings, while the page stays open', async () => {
  await summaryEngine.setValue('on-device');
  show(<App />);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.element(page.getByText('Everything is deleted.')).toBeVisible();
  await expect
    .poll(() => [...document.querySelectorAll('dl dd')].map((count) => count.textContent))
    .toEqual(['0', '0', '0', '0', '0']);
  expect(await kept()).toEqual([0, 0, 0]);
  expect(await summaryEngine.getValue()).toBe('extractive');
});

test('shortcuts are listed with their keys, also those without', async () => {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
    { name: 'open-library', description: 'Open the library', shortcut: '' },
  ] as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  show(<App />);
  await expect.element(page.getByRole('row', { name: 'Alt+Shift+Y Open Nachlese' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'not set Open the library' })).toBeVisible();
  await page.getByRole('button', { name: 'Change shortcuts' }).click();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});

test('a Firefox that cannot be asked to open its keys is explained', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://nachlese/');
  show(<App />);
  await expect.element(page.getByText(/You change the keys in Firefox itself/)).toBeVisible();
});

test('where the browser has no model, the summary is explained and there is nothing to choose', async () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Summarizer');
  Reflect.deleteProperty(globalThis, 'Summarizer');
  show(<App />);
  await expect.element(page.getByText(/brings no language model of its own/)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Sentences from the article' })).not.toBeInTheDocument();
  if (before) Object.defineProperty(globalThis, 'Summarizer', before);
});

test('a model is loaded by the click that asks for it, and only then can be chosen', async () => {
  let state = 'downloadable';
  const create = vi.fn(async () => {
    state = 'available';
    return { destroy() {}, summarize: async () => '' };
  });
  vi.stubGlobal('Summarizer', { availability: async () => state, create });
  show(<App />);
  const onDevice = page.getByRole('radio', { name: 'The browser’s language model' });
  await expect.element(page.getByText(/The model is not on this device yet/)).toBeVisible();
  await expect.element(onDevice).toBeDisabled();
  expect(create).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Have the model downloaded' }).click();
  await expect.element(onDevice).toBeEnabled();
  expect(create).toHaveBeenCalledTimes(1);
  expect(await summaryEngine.getValue()).toBe('extractive');
  await onDevice.click();
  await expect.poll(() => summaryEngine.getValue()).toBe('on-device');
  vi.unstubAllGlobals();
});

test('the page names its version and whose work is inside', async () => {
  show(<App />);
  await expect.element(page.getByText('Nachlese 1.2.3')).toBeVisible();
  await page.getByText('Whose work is inside').click();
  await expect.element(page.getByRole('row', { name: /readability Mozilla, Arc90 Apache-2.0/ })).toBeVisible();
});
