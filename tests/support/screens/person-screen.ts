import type { Tab } from '../browsers/reader-browser';
import { waitFor } from '../browsers/wait-for';
import type { LibraryScreen } from './library-screen';

/** A person's page, open in the library. */
export interface PersonScreen {
  /** What papers call the person, in the order of time. */
  roles(): Promise<string[]>;
  /** How many statements are listed. */
  statements(): Promise<number>;
  /** Chooses the first and the last statement listed, and waits until they stand side by side: the two, and the words that differ. */
  compareFirstAndLast(): Promise<{ readonly versions: string[]; readonly differing: string[] }>;
  /** Lists the statements of one paper only. */
  only(paper: string): Promise<void>;
  /** The papers the statements listed are from. */
  papers(): Promise<string[]>;
  /** Rows of the table behind the chart. */
  months(): Promise<string[]>;
}

/** Opens somebody's page from the list of people. */
export async function openPerson(library: LibraryScreen, name: string): Promise<PersonScreen> {
  await library.show('people');
  await library.open(name);
  await library.waitForHeading(name);
  return personScreen(library.tab);
}

function personScreen(tab: Tab): PersonScreen {
  const statements = () => tab.evaluate(() => document.querySelectorAll('li.statement').length);
  return {
    roles: () =>
      tab.evaluate(() => [...document.querySelectorAll('ol.roles strong')].map((role) => role.textContent ?? '')),
    statements,
    async compareFirstAndLast() {
      await tab.evaluate(() => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('li.statement input[type=checkbox]')];
        boxes[0]?.click();
        boxes.at(-1)?.click();
      });
      return waitFor('two statements side by side', async () => {
        const section = await tab.evaluate(() => {
          const part = [...document.querySelectorAll('section')].find(
            (one) => one.querySelector('h2')?.textContent === 'Side by side',
          );
          const texts = (selector: string) =>
            [...(part?.querySelectorAll(selector) ?? [])].map((found) => found.textContent ?? '');
          return { versions: texts('blockquote'), differing: texts('mark') };
        });
        return section.versions.length === 2 && section;
      });
    },
    async only(paper) {
      await tab.evaluate((wanted) => {
        const choice = [...document.querySelectorAll('select')].find((one) => one.textContent?.includes(wanted));
        if (!choice) throw new Error('no choice of papers');
        choice.value = wanted;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      }, paper);
    },
    papers: () =>
      tab.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('li.statement')].map(
            (row) =>
              [...row.querySelectorAll('li')].find((fact) => fact.nextElementSibling?.querySelector('time'))
                ?.textContent ?? '',
          ),
        ),
      ]),
    months: () =>
      tab.evaluate(() => [...document.querySelectorAll('figure table tbody tr')].map((row) => row.textContent ?? '')),
  };
}
