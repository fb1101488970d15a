import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOmnibox, escapeXml, type OmniboxSearch } from '@/utils/actions/omnibox';
import type { ArticleId } from '@/utils/model/article';

const HARBOUR = {
  id: 'a1' as ArticleId,
  url: 'https://www.abendbote.example/hafen',
  headline: 'Werft & Hafen: „Wir <warten>“',
  publisher: 'Abendbote',
};

type Listeners = {
  started: () => void;
  changed: (text: string, show: (lines: readonly { content: string; description: string }[]) => void) => void;
  entered: (text: string, where: string) => void;
};

/** Stands in for the address bar: what the extension registered there can be called. */
function addressBar() {
  const called: Partial<Listeners> = {};
  const setDefaultSuggestion = vi.fn();
  const on = (name: keyof Listeners) => ({
    addListener: (listener: never) => {
      called[name] = listener;
    },
  });
  vi.spyOn(fakeBrowser, 'omnibox', 'get').mockReturnValue({
    setDefaultSuggestion,
    onInputStarted: on('started'),
    onInputChanged: on('changed'),
    onInputEntered: on('entered'),
  } as never);
  const type = (text: string) =>
    new Promise<readonly { content: string; description: string }[]>((resolve) => called.changed?.(text, resolve));
  return { type, enter: (text: string, where: string) => called.entered?.(text, where), setDefaultSuggestion, called };
}

const search: OmniboxSearch = {
  suggest: async (query) => (query.includes('hafen') ? [HARBOUR, { ...HARBOUR, publisher: null }] : []),
  find: async (url) => (url === HARBOUR.url ? HARBOUR.id : undefined),
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => [key, values].flat().join(' '));
});

test('Chromium gets lines as XML: what the headline holds of signs is escaped', async () => {
  const bar = addressBar();
  answerOmnibox(search, true);
  expect(await bar.type('hafen')).toEqual([
    {
      content: HARBOUR.url,
      description: 'Werft &#38; Hafen: „Wir &#60;warten&#62;“ <dim>– Abendbote</dim>',
    },
    { content: HARBOUR.url, description: 'Werft &#38; Hafen: „Wir &#60;warten&#62;“' },
  ]);
});

test('Firefox gets the headline as it is', async () => {
  const bar = addressBar();
  answerOmnibox(search, false);
  const [first] = await bar.type('hafen');
  expect(first?.description).toBe('Werft & Hafen: „Wir <warten>“ – Abendbote');
});

test('the first line says what Enter will do with the words typed', async () => {
  const bar = addressBar();
  answerOmnibox(search, true);
  bar.called.started?.();
  expect(bar.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'omniboxHint' });
  await bar.type('hafen <b>');
  expect(bar.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'omniboxSearch hafen &#60;b&#62;' });
});

test('Enter on a line opens the article in the library, in the tab the reader chose', async () => {
  const bar = addressBar();
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  answerOmnibox(search, true);
  bar.enter(HARBOUR.url, 'currentTab');
  await vi.waitFor(() =>
    expect(update).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/library.html#/article/a1' }),
  );
  bar.enter(HARBOUR.url, 'newBackgroundTab');
  await vi.waitFor(() => expect(create).toHaveBeenCalledWith(expect.objectContaining({ active: false })));
});

test('Enter on words opens the search of the library', async () => {
  const bar = addressBar();
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  answerOmnibox(search, true);
  bar.enter('50 % Hafen', 'newForegroundTab');
  await vi.waitFor(() => {
    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://test-extension-id/library.html#/search/50%20%25%20Hafen',
      active: true,
    });
  });
  bar.enter(' ', 'newForegroundTab');
  await vi.waitFor(() => {
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/library.html', active: true });
  });
});

test('a browser without the address bar’s keyword is no error', () => {
  vi.spyOn(fakeBrowser, 'omnibox', 'get').mockReturnValue(undefined as never);
  expect(() => answerOmnibox(search, false)).not.toThrow();
});

test('whatever a headline holds, no mark and no sign unknown to XML is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped).not.toMatch(/&(?!#\d+;)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about.
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }),
  );
});
