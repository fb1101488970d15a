// A stage for screens: real database, real rendering; only the browser's extension API is a stand-in.
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '@/components/tokens.css';
import '@/components/base.css';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { correctQuote } from '@/utils/actions/correct-quote';
import { type FailureCode, UserFacingError } from '@/utils/failures';
import type { ToBackground, ToContent } from '@/utils/messages';
import type { StoryId } from '@/utils/model/article';
import { announce } from '@/utils/store/changes';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';

type Calls = ToBackground & ToContent;
type Answers = { [K in keyof Calls]?: (payload: never) => unknown };

/** The tab in front of the window. */
export const FRONT_TAB = { id: 7, windowId: 1, url: 'https://www.abendbote.example/' };

/** Answers by name of the call; a test sets those it needs. */
let answers: Answers = {};

export function answerCalls(more: Answers): void {
  answers = { ...answers, ...more };
}

/** What the messages throw at their caller. */
export function failWith(code: FailureCode): () => never {
  return () => {
    throw new UserFacingError(code);
  };
}

/** The page's end of the panel's line to it: what the panel sends, and a way to say what is in view. */
export const pageLine = {
  sent: [] as unknown[],
  say: (_message: unknown): void => {},
};

function connectPage(): unknown {
  return {
    onMessage: {
      addListener: (listener: (message: unknown) => void) => {
        pageLine.say = listener;
      },
    },
    onDisconnect: { addListener: () => {} },
    postMessage: (message: unknown) => pageLine.sent.push(message),
    disconnect: () => {},
  };
}

/** The library the screens read from: the real one, under its real name. */
export async function withLibrary(work: (library: Library) => Promise<unknown>): Promise<void> {
  const library = await openLibrary();
  await work(library);
  library.close();
}

/** Renders a screen into an empty page. */
export function show(screen: ComponentChild): HTMLElement {
  document.body.innerHTML = '<div id="app"></div>';
  const place = document.getElementById('app') as HTMLElement;
  render(screen, place);
  return place;
}

/** @param language - `rtl`: no language, but one that is written from right to left and takes a third more room than English. */
export function setLanguage(language: 'de' | 'en' | 'rtl'): void {
  const texts: Record<string, { message: string }> = language === 'de' ? de : language === 'en' ? en : fromRightToLeft;
  document.documentElement.lang = language === 'rtl' ? 'he' : language;
  document.documentElement.dir = language === 'rtl' ? 'rtl' : 'ltr';
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language === 'de' ? 'de-DE' : 'en-GB');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const values = [substitutions ?? []].flat();
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  });
}

const HEBREW_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** The English texts in Hebrew letters without a meaning; the places of numbers and names stay. */
const fromRightToLeft: Record<string, { message: string }> = Object.fromEntries(
  Object.entries(en).map(([key, { message }]) => {
    if (key === 'language') return [key, { message }];
    const words = message.replace(/[a-z]/gi, (letter) => HEBREW_LETTERS[letter.charCodeAt(0) % 22] ?? letter);
    return [key, { message: `${words}${' שלום'.repeat(Math.ceil(words.length / 15))}` }];
  }),
);

/** The writes of the background, straight to the library, announced as the background does. */
export function actOnLibrary(): void {
  const now = '2026-03-03T09:00:00.000Z';
  const written = (work: (library: Library, payload: never) => Promise<unknown>) => async (payload: never) => {
    await withLibrary((library) => work(library, payload));
    announce({ kind: 'library' });
    return {};
  };
  answerCalls({
    'article.save': written((library, { id }: Parameters<Calls['article.save']>[0]) => library.saveArticle(id, now)),
    'article.remove': written((library, { ids }: Parameters<Calls['article.remove']>[0]) =>
      library.trashArticles(ids, now),
    ),
    'article.restore': written((library, { ids }: Parameters<Calls['article.restore']>[0]) =>
      library.restoreArticles(ids, now),
    ),
    'article.shelve': written((library, { ids, shelf }: Parameters<Calls['article.shelve']>[0]) =>
      library.setShelf(ids, shelf, now),
    ),
    'article.tag': written((library, { ids, ...change }: Parameters<Calls['article.tag']>[0]) =>
      library.changeTags(ids, change, now),
    ),
    'article.note': written((library, { id, note }: Parameters<Calls['article.note']>[0]) =>
      library.setNote(id, note, now),
    ),
    'quote.correct': written((library, { id, made }: Parameters<Calls['quote.correct']>[0]) =>
      correctQuote(library, id, made, now),
    ),
    'story.rename': written((library, { id, title }: Parameters<Calls['story.rename']>[0]) =>
      library.renameStory(id, title, now),
    ),
    'story.move': written((library, { ids, into }: Parameters<Calls['story.move']>[0]) =>
      library.moveToStory(ids, into === 'new' ? ('new' as StoryId) : into, now),
    ),
    'teaser.save': written(async (library, { id }: Parameters<Calls['teaser.save']>[0]) => {
      const teaser = await library.teaser(id);
      if (teaser) await library.saveTeaser(teaser, now);
    }),
  });
}

type Envelope = { readonly nachlese: keyof Calls; readonly payload: never };

async function answer(envelope: Envelope): Promise<unknown> {
  const handler = answers[envelope.nachlese];
  if (!handler) throw new Error(`No answer to ${envelope.nachlese} was prepared`);
  try {
    return { ok: true, value: await handler(envelope.payload) };
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    return { ok: false, code: error.code, detail: '' };
  }
}

async function emptyLibrary(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}

beforeEach(async () => {
  fakeBrowser.reset();
  answers = {};
  setLanguage('en');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((_tab: number, envelope: Envelope) =>
    answer(envelope)) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([FRONT_TAB] as never);
  pageLine.sent = [];
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(connectPage as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [], permissions: [] } as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    permissions: ['activeTab', 'storage', 'sidePanel'],
  } as never);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([] as never);
  location.hash = '';
  await emptyLibrary();
});

afterEach(() => {
  const place = document.getElementById('app');
  if (place) render(null, place);
  vi.restoreAllMocks();
});
