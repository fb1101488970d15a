import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { librarySearch } from '@/utils/actions/omnibox-search';
import { articleIdOf } from '@/utils/actions/see-article';
import { openLibrary } from '@/utils/store/open-library';
import { article, reading } from '../../support/records';

const library = await openLibrary('omnibox-search');
const search = librarySearch(async () => library);
const URLS = { bridge: 'https://www.abendbote.example/bruecke', symphony: 'https://www.abendbote.example/sinfonie' };

beforeAll(async () => {
  for (const [url, headline] of [
    [URLS.bridge, 'Brücke gesperrt'],
    [URLS.symphony, 'Sinfonie gefunden'],
  ] as const) {
    const id = await articleIdOf(url);
    await library.keep(reading(id, { article: article(id, { url, headline }) }));
  }
});

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-DE');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('de');
});

async function found(query: string): Promise<string[]> {
  return (await search.suggest(query, 6)).map(({ headline }) => headline);
}

test('half a word finds its article while it is typed', async () => {
  expect(await found('sinfo')).toEqual(['Sinfonie gefunden']);
  expect(await found('Brücke')).toEqual(['Brücke gesperrt']);
  expect(await found('kryptonit')).toEqual([]);
});

test('an address leads to its article; words and unknown addresses lead to none', async () => {
  expect(await search.find(URLS.bridge)).toBe(await articleIdOf(URLS.bridge));
  expect(await search.find('https://www.abendbote.example/unknown')).toBeUndefined();
  expect(await search.find('brücke')).toBeUndefined();
});
