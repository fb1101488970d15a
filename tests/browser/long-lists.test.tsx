import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '@/entrypoints/library/App';
import '@/entrypoints/library/style.css';
import { anArticle, articleId, aSpeaker, paragraphs } from './support/records';
import { actOnLibrary, show, withLibrary } from './support/stage';

const ARTICLES = 260;
/** Growing takes frames, and a browser with many pages open draws few. */
const PATIENT = { timeout: 45_000 };
const TEST_TIMEOUT_MS = 90_000;

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main > ul > li')];
}

function saved(number: number): string {
  return new Date(Date.UTC(2026, 2, 3, 9, 0, number)).toISOString();
}

function keep(count: number): Promise<void> {
  return withLibrary(async (library) => {
    for (let number = 1; number <= count; number++) {
      await library.keep({
        article: anArticle(number, { savedAt: saved(number), lastReadAt: saved(number) }),
        blocks: paragraphs('Der Rat hat entschieden.'),
        quotes: [],
        speakers: [aSpeaker('Vera Lindholm')],
        teasers: [],
        links: [],
        signature: null,
      });
    }
  });
}

beforeEach(actOnLibrary);

test(
  'a long list grows by itself when its end comes near, down to the last entry; what is out of sight is not laid out',
  async () => {
    await page.viewport(1280, 800);
    await keep(ARTICLES);
    show(<App />);
    await expect.poll(() => rows().length, PATIENT).toBe(100);
    expect(getComputedStyle(rows()[50] as HTMLElement).contentVisibility).toBe('auto');
    await expect
      .poll(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return rows().length;
      }, PATIENT)
      .toBe(ARTICLES);
    await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    expect(new Set(rows().map((row) => row.querySelector('a')?.hash)).size).toBe(ARTICLES);
  },
  TEST_TIMEOUT_MS,
);

test(
  '"back" leads to the entry that was opened, at the height where it stood, however far down the list',
  async () => {
    await page.viewport(1280, 800);
    await keep(ARTICLES);
    show(<App />);
    await expect.poll(() => rows().length, PATIENT).toBe(100);
    await expect
      .poll(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return rows().length;
      }, PATIENT)
      .toBeGreaterThan(150);
    const opened = `#/article/${articleId(ARTICLES - 140)}`;
    const link = (): HTMLElement => document.querySelector(`main a[href="${opened}"]`) as HTMLElement;
    link().focus();
    link().scrollIntoView({ block: 'center' });
    const before = link().getBoundingClientRect().top;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName, PATIENT).toBe('H1');
    history.back();
    await expect.poll(() => document.activeElement?.getAttribute('href'), PATIENT).toBe(opened);
    expect(Math.abs(link().getBoundingClientRect().top - before)).toBeLessThan(40);
  },
  TEST_TIMEOUT_MS,
);

test('a list that is opened anew begins at its heading', async () => {
  await keep(3);
  show(<App />);
  await page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (2)' }).click();
  await expect.poll(() => document.activeElement?.tagName, PATIENT).toBe('H1');
  await page.getByRole('link', { name: 'Saved 3' }).click();
  await expect.poll(() => rows().length, PATIENT).toBe(3);
  await expect.poll(() => document.activeElement?.tagName, PATIENT).toBe('H1');
});

test('a search that is typed letter by letter keeps the keyboard in its field', async () => {
  await keep(3);
  show(<App />);
  await page.getByRole('searchbox', { name: 'Search everything' }).click();
  await userEvent.keyboard('Stadtrat');
  await expect.element(page.getByRole('searchbox')).toHaveValue('Stadtrat');
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await expect.element(page.getByRole('link', { name: 'Stadtrat stoppt die neue Brücke (2)' })).toBeVisible();
});
