import type { ReaderBrowser, Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';
import { click, failureOn, fill, shownText, waitForNoText, waitForText } from './find-on-screen';

export type LibraryView = 'saved' | 'read' | 'stories' | 'people' | 'teasers' | 'quotes' | 'trash';

/** The library, open in a tab. */
export interface LibraryScreen {
  readonly tab: Tab;
  show(view: LibraryView): Promise<void>;
  /** The headlines (or teasers, or quotes) of the list that is shown, in its order. */
  entries(): Promise<string[]>;
  /** Waits until the list has so many entries. */
  waitForEntries(count: number): Promise<string[]>;
  /** All that is told of an entry. */
  entryText(headline: string): Promise<string>;
  /** Waits until an entry tells this. */
  waitForEntryText(headline: string, text: string): Promise<void>;
  /** Opens an entry of a list of articles. */
  open(headline: string): Promise<void>;
  /** The paragraphs of the article that is open. */
  paragraphs(): Promise<string[]>;
  remove(headline: string): Promise<void>;
  undo(): Promise<void>;
  restore(headline: string): Promise<void>;
  /** Ticks the box before an entry. */
  choose(headline: string): Promise<void>;
  /** Shows one shelf of the saved articles only. */
  shelf(name: 'all' | 'unread' | 'read' | 'archived'): Promise<void>;
  /** Presses one of the buttons, by its name. */
  press(button: string): Promise<void>;
  /** Types into a field, by its label. */
  fill(field: string, text: string): Promise<void>;
  /** The heading of the place that is open. */
  heading(): Promise<string>;
  waitForHeading(text: string): Promise<void>;
  /** Types into the search field. */
  search(words: string): Promise<void>;
  text(): Promise<string>;
  waitForText(text: string): Promise<void>;
  waitForNoText(text: string): Promise<void>;
  failure(): Promise<string | null>;
}

/** Opens the library in front. */
export async function openLibraryScreen(browser: ReaderBrowser, view: LibraryView = 'saved'): Promise<LibraryScreen> {
  return libraryScreen(await browser.openScreen(`library.html#/${view}`));
}

function libraryScreen(tab: Tab): LibraryScreen {
  const entries = () => tab.evaluate(readEntries);
  const heading = () => tab.evaluate(() => document.querySelector('main h1')?.textContent ?? '');
  const entryText = (headline: string) =>
    waitFor(`the entry "${headline}"`, () =>
      tab.evaluate((wanted) => {
        const rows = [...document.querySelectorAll<HTMLElement>('main li:has(button[aria-label])')];
        // `innerText` and not `textContent`: what is rendered counts here, with the breaks between blocks.
        const texts = rows.map((row) => row.innerText.replace(/\s+/g, ' '));
        return texts.find((text) => text.includes(wanted)) ?? null;
      }, headline),
    );
  return {
    tab,
    async show(view) {
      await tab.evaluate((to) => {
        location.hash = `#/${to}`;
      }, view);
      await waitFor(`the view "${view}"`, () =>
        tab.evaluate(
          (to) => document.querySelector('nav [aria-current=page]')?.getAttribute('href') === `#/${to}`,
          view,
        ),
      );
    },
    search: (words) =>
      waitFor('the search field', () =>
        tab.evaluate((typed) => {
          const field = document.querySelector<HTMLInputElement>('input[type=search]');
          if (!field) return false;
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        }, words),
      ).then(() => {}),
    entries,
    waitForEntries: (count) =>
      waitFor(`${count} entries`, async () => {
        const found = await entries();
        if (found.length !== count) throw new Error(`${found.length} entries: ${found.join(' | ')}`);
        return found;
      }),
    entryText,
    async waitForEntryText(headline, text) {
      await waitFor(`"${text}" at the entry "${headline}"`, async () => {
        const told = await entryText(headline);
        if (!told.includes(text)) throw new Error(`told: ${told}`);
        return true;
      });
    },
    open: (headline) => click(tab, { role: 'link', name: headline }),
    paragraphs: () =>
      waitFor('the text of the article', async () => {
        const found = await tab.evaluate(() =>
          [...document.querySelectorAll('main article div[lang] > p')].map((p) => p.textContent ?? ''),
        );
        return found.length > 0 ? found : undefined;
      }),
    remove: (headline) => click(tab, { role: 'button', name: `Remove: ${headline}` }),
    undo: () => click(tab, { role: 'button', name: 'Undo' }),
    restore: (headline) => click(tab, { role: 'button', name: `Restore: ${headline}` }),
    choose: (headline) => click(tab, { role: 'checkbox', name: `Choose: ${headline}` }),
    shelf: (name) => click(tab, { role: 'radio', name }),
    press: (button) => click(tab, { role: 'button', name: button }),
    fill: (field, text) => fill(tab, field, text),
    heading,
    async waitForHeading(text) {
      await waitFor(`the heading "${text}"`, async () => {
        const shown = await heading();
        if (!shown.includes(text)) throw new Error(`shown: ${shown}`);
        return true;
      });
    },
    text: () => shownText(tab),
    waitForText: (text) => waitForText(tab, text),
    waitForNoText: (text) => waitForNoText(tab, text),
    failure: () => failureOn(tab),
  };
}

/** Runs in the page. */
function readEntries(): string[] {
  return [...document.querySelectorAll('main > ul > li, main ul > li:has(button[aria-label])')].map((row) => {
    const copy = (row.querySelector('h2, blockquote') ?? row.querySelector('a'))?.cloneNode(true) as
      | Element
      | undefined;
    for (const hidden of copy?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}
