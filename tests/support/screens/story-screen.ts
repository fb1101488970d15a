import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';
import { click, fill } from './find-on-screen';
import type { LibraryScreen } from './library-screen';

/** A story's page, open in the library. */
export interface StoryScreen {
  /** Its articles, first published first. */
  pieces(): Promise<string[]>;
  waitForPieces(count: number): Promise<string[]>;
  /** The row that is called the first. */
  first(): Promise<string>;
  /** The table behind the picture: day, paper, headline. */
  timeline(): Promise<string[][]>;
  /** Statements in several wordings: who, and how many versions. */
  wordings(): Promise<{ readonly speaker: string; readonly versions: number }[]>;
  rename(title: string): Promise<void>;
  /** Ticks the box before a piece. */
  choose(headline: string): Promise<void>;
}

/** Opens a story from the list of stories. */
export async function openStory(library: LibraryScreen, title: string): Promise<StoryScreen> {
  await library.show('stories');
  await library.open(title);
  await library.waitForHeading(title);
  return storyScreen(library.tab);
}

function storyScreen(tab: Tab): StoryScreen {
  const pieces = () =>
    tab.evaluate(() => [...document.querySelectorAll('ol.pieces h3')].map((piece) => piece.textContent ?? ''));
  return {
    pieces,
    waitForPieces: (count) =>
      waitFor(`${count} pieces`, async () => {
        const found = await pieces();
        return found.length === count && found;
      }),
    first: () =>
      tab.evaluate(() => {
        const rows = [...document.querySelectorAll('ol.pieces > li')];
        const facts = (row: Element) => [...row.querySelectorAll('li')].map((fact) => fact.textContent);
        return rows.find((row) => facts(row).includes('first'))?.querySelector('h3')?.textContent ?? '';
      }),
    timeline: () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('figure table tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ),
      ),
    wordings: () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('article.wording')].map((wording) => ({
          speaker: wording.querySelector('h3')?.textContent ?? '',
          versions: wording.querySelectorAll('blockquote').length,
        })),
      ),
    async rename(title) {
      await click(tab, { role: 'button', name: 'rename' });
      await fill(tab, 'Title of the story', title);
      await tab.press('Enter');
    },
    choose: (headline) => click(tab, { role: 'checkbox', name: `Choose: ${headline}` }),
  };
}
