import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCalls } from '@/utils/actions/answer-calls';
import { openLibrary } from '@/utils/store/open-library';
import { extractedArticle } from '../../support/records';

/** What the background answers to a content script of the tab. */
async function answerTo(tab: { id: number; incognito: boolean }): Promise<unknown> {
  let answer: unknown;
  const said = new Promise<void>((resolve) => {
    const reading = { kind: 'article', article: extractedArticle(), teasers: [] };
    void fakeBrowser.runtime.onMessage.trigger(
      { nachlese: 'page.seen', payload: reading },
      { tab } as never,
      (value) => {
        answer = value;
        resolve();
      },
    );
  });
  await said;
  return answer;
}

describe('a page seen in a private window', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerCalls();
  });

  it('is refused, and nothing of it is kept', async () => {
    expect(await answerTo({ id: 7, incognito: true })).toMatchObject({ ok: false, code: 'private-window' });
    const library = await openLibrary();
    expect(await library.recentArticles(10)).toEqual([]);
    library.close();
  });
});
