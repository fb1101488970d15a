// The browser refuses to store: the reader is told what happened and what to do, and nothing is half written.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReader, builtFor } from '../support/a-reader';
import { SENATOR, SYMPHONY, UNION } from '../support/demo-pages';
import { notice } from '../support/notice';
import { openLibraryScreen } from '../support/screens/library-screen';
import { openPopup } from '../support/screens/open-screen';

const FULL = 'The browser’s storage is full, so nothing was saved. Free some space and try again.';

describe('when the storage is full', () => {
  const build = buildWithALimit();
  afterAll(() => rmSync(build, { recursive: true, force: true }));
  const reader = aReader(build);
  const open = (path: string) => reader.browser.openPage(reader.demo.url('elbmorgen', path));

  beforeAll(async () => {
    const popup = await openPopup(reader.browser, await open(SYMPHONY));
    await popup.article('Sinfonie');
    await popup.save();
    await reader.browser.restartWithFullDisk();
  });

  test('the popup says so and what to do', async () => {
    const popup = await openPopup(reader.browser, await open(SENATOR));
    await popup.waitForText(FULL);
    expect(await popup.failure()).toBe(FULL);
  });

  test('the menu says so over the page', async () => {
    const page = await open(UNION);
    await reader.browser.clickMenu(page, { menuItemId: 'save-page' });
    await notice(reader.browser, page, FULL);
  });

  test('nothing of the refused articles is in the library, and what was there before is whole', async () => {
    const library = await openLibraryScreen(reader.browser, 'read');
    expect(await library.waitForEntries(1)).toEqual(['Verschollene Sinfonie liegt im Kirchenschrank']);
    expect(await library.tab.evaluate(recordsWithoutArticle)).toEqual([]);
    await library.show('saved');
    await library.open('Verschollene Sinfonie');
    expect((await library.paragraphs()).length).toBeGreaterThan(3);
  });
});

/** With `unlimitedStorage` Chromium knows no limit that a test could set: a copy of the build goes without. */
function buildWithALimit(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-limited-'));
  cpSync(builtFor('granted'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"unlimitedStorage",', ''));
  return folder;
}

/** Runs in a page of the extension: what an article left behind that is itself not there. */
async function recordsWithoutArticle(): Promise<string[]> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('nachlese'));
  const all = (store: string): Promise<Record<string, unknown>[]> =>
    settled(database.transaction(store).objectStore(store).getAll());
  const articles = await all('articles');
  const known = new Set([...articles.map((article) => article.id), ...articles.map((article) => article.textHash)]);
  const left: string[] = [];
  for (const [store, key] of Object.entries({ quotes: 'articleId', links: 'from', texts: 'hash' })) {
    for (const record of await all(store)) if (!known.has(record[key])) left.push(`${store} ${String(record[key])}`);
  }
  database.close();
  return left;
}
