import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFailure, UserFacingError } from '@/utils/failures';
import { handle, send, type ToBackground } from '@/utils/messages';

const unused = () => {
  throw new Error('not called in this test');
};

function answers(changes: Partial<Parameters<typeof handle<ToBackground>>[0]>): void {
  handle<ToBackground>({
    'page.seen': unused,
    'reader.load': unused,
    'tab.read': unused,
    'tab.save': unused,
    'article.save': unused,
    'article.remove': unused,
    'article.restore': unused,
    'teaser.save': unused,
    'teaser.remove': unused,
    'teaser.restore': unused,
    'quote.remove': unused,
    'quote.restore': unused,
    'quote.correct': unused,
    'article.shelve': unused,
    'article.tag': unused,
    'article.note': unused,
    'story.rename': unused,
    'story.move': unused,
    'speaker.merge': unused,
    'speaker.split': unused,
    ...changes,
  });
}

describe('calls between the parts of the extension', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: 'nachlese' });
  });

  it('bring back what the handler answers', async () => {
    answers({ 'article.remove': async ({ ids }) => ({ removed: ids.length }) });
    await expect(send('article.remove', { ids: ['a', 'b'] as never })).resolves.toEqual({ removed: 2 });
  });

  it('throw at the caller what the handler throws', async () => {
    answers({ 'tab.save': () => Promise.reject(new UserFacingError('not-an-article')) });
    await expect(send('tab.save', { tabId: 1 })).rejects.toMatchObject({ code: 'not-an-article' });
  });

  it('tell a full disk by its name', async () => {
    answers({ 'tab.save': () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    await expect(send('tab.save', { tabId: 1 })).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('log what nobody expected, and still answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    answers({ 'tab.save': () => Promise.reject(new TypeError('a fault of ours')) });
    await expect(send('tab.save', { tabId: 1 })).rejects.toMatchObject({ code: 'unexpected' });
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  it.each([
    ['Chromium', 'A listener indicated an asynchronous response by returning true, but the message channel closed'],
    ['Firefox', 'Could not establish connection. Receiving end does not exist.'],
  ])('are made again when the background was stopped before it answered: %s', async (_, words) => {
    const transport = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error(words));
    answers({ 'tab.read': () => ({ kind: 'not-an-article' }) });
    await expect(send('tab.read', { tabId: 1 })).resolves.toEqual({ kind: 'not-an-article' });
    expect(transport).toHaveBeenCalledTimes(2);
    transport.mockRestore();
  });

  it('say that nobody answered when the background stays away', async () => {
    const transport = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(send('tab.read', { tabId: 1 })).rejects.toMatchObject({ code: 'no-answer' });
    transport.mockRestore();
  });

  it('are not made again when the handler says that a tab has no content script', async () => {
    const read = vi.fn(() => Promise.reject(new UserFacingError('no-content-script')));
    answers({ 'tab.read': read });
    await expect(send('tab.read', { tabId: 1 })).rejects.toMatchObject({ code: 'no-content-script' });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('end in an error when nobody answers in time', async () => {
    vi.useFakeTimers();
    answers({ 'tab.save': () => new Promise(() => {}) });
    const call = expect(send('tab.save', { tabId: 1 })).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(20_000);
    await call;
    vi.useRealTimers();
  });
});

describe('who calls', () => {
  it('is known by its tab, and a private window is told apart', async () => {
    fakeBrowser.reset();
    const senders: unknown[] = [];
    answers({
      'page.seen': (_, sender) => {
        senders.push(sender);
        return { id: null };
      },
    });
    const message: unknown = { nachlese: 'page.seen', payload: {} };
    const tab = { id: 7, incognito: true };
    const listened = await fakeBrowser.runtime.onMessage.trigger(message, { tab } as never, () => {});
    expect(listened).toEqual([true]);
    expect(senders).toEqual([{ tabId: 7, isPrivate: true }]);
  });
});

describe('failures', () => {
  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-content-script'],
    ['Cannot access contents of url "chrome://settings/".', 'no-access'],
    ['Missing host permission for the tab', 'no-access'],
    ['Extension context invalidated.', 'extension-updated'],
    ['something else', 'unexpected'],
  ])('%s', (message, code) => {
    expect(toFailure(new Error(message)).code).toBe(code);
  });
});
