import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/utils/actions/erase-everything';
import { openLibrary } from '@/utils/store/open-library';
import { reading } from '../../support/records';

test('an open library lets go, is empty afterwards, and keeps what is read next', async () => {
  const library = await openLibrary();
  await library.keep(reading('first'));
  await fakeBrowser.storage.local.set({ reading: { font: 'sans' } });
  await eraseEverything();
  expect((await library.counts()).read).toBe(0);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await library.keep(reading('second'));
  expect((await library.counts()).read).toBe(1);
});
