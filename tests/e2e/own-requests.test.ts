// "No network request of its own": the other tests find none. This one shows that they would.
import { describe, expect, test } from 'vitest';
import { aReader } from '../support/a-reader';

describe('the record of the extension’s own requests', () => {
  const reader = aReader();

  test('holds a request made by one of its pages, and none for its own files', async () => {
    const screen = await reader.browser.openScreen('library.html');
    expect(await reader.browser.ownRequests()).toEqual([]);
    const url = reader.demo.url('elbmorgen', '/leer?asked-by=a-test');
    await screen.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(() => true), url);
    expect(await reader.browser.ownRequests()).toEqual([url]);
  });
});
