import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '@/public/_locales/en/messages.json';
import { showBadge } from '@/utils/actions/tell-reader';
import type { ArticleId } from '@/utils/model/article';
import type { Link } from '@/utils/model/link';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { MONDAY, quote, reading, TUESDAY, teaser } from '../../support/records';

const TAB = 7;
const TEXTS: Record<string, { message: string }> = en;

let library: Library;
let fresh = 0;
let shown: { text: string; title: string };

function id(name: string): ArticleId {
  return name as ArticleId;
}

function recommends(from: string, to: string): Link {
  const reason = { kind: 'recommends', group: null } as const;
  return { id: `${from}>${to}`, from: id(from), to: id(to), reason, score: 1, position: 0, updatedAt: MONDAY };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const values = [substitutions ?? []].flat();
    return (TEXTS[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  shown = { text: '', title: '' };
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ text }: { text: string }) => {
    shown = { ...shown, text };
  }) as never);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation((async ({ title }: { title: string }) => {
    shown = { ...shown, title };
  }) as never);
  library = await openLibrary(`badge-${fresh++}`);
  await library.keep(
    reading('a', {
      quotes: [quote('one', 'a'), quote('two', 'a')],
      teasers: [teaser('b')],
      links: [recommends('a', 'b')],
    }),
  );
});

describe('the badge of the button', () => {
  it('counts the quotes where nothing else is known on the matter', async () => {
    await showBadge(library, TAB, id('a'));
    expect(shown).toEqual({ text: '2', title: 'Nachlese: 2 quotes and 1 teaser on this page' });
  });

  it('counts the related pieces as soon as there are any, and the title names both', async () => {
    await library.keep(reading('b'));
    await showBadge(library, TAB, id('a'));
    expect(shown).toEqual({
      text: '1',
      title: 'Nachlese: 2 quotes and 1 teaser on this page, 1 related piece in your library',
    });
  });

  it('counts no piece that is in the trash', async () => {
    await library.keep(reading('b'));
    await library.trashArticles([id('b')], TUESDAY);
    await showBadge(library, TAB, id('a'));
    expect(shown.text).toBe('2');
  });

  it('sets a tick before the number of an article that is saved', async () => {
    await library.saveArticle(id('a'), TUESDAY);
    await showBadge(library, TAB, id('a'));
    expect(shown.text).toBe('✓');
    await library.keep(reading('b'));
    await showBadge(library, TAB, id('a'));
    expect(shown.text).toBe('✓1');
    expect(shown.title).toMatch(/you saved this article.*1 related piece/);
  });

  it('is a dot on an article in which nobody is quoted, and empty on a page that is none', async () => {
    await library.keep(reading('silent'));
    await showBadge(library, TAB, id('silent'));
    expect(shown.text).toBe('•');
    await showBadge(library, TAB, null);
    expect(shown.text).toBe('');
  });
});
