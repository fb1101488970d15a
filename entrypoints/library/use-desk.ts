// What the reader does in the library: remove, restore, save; told in words, and taken back with one key.
import { useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';
import { t, tCount } from '@/utils/i18n';
import { send } from '@/utils/messages';
import type { Article, ArticleId, Shelf, StoryId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Speaker } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';
import { emptyTrash } from '@/utils/screen/empty-trash';
import { askLibrary } from '@/utils/store/ask-library';
import { announce } from '@/utils/store/changes';

export interface Desk {
  readonly failure: FailureCode | null;
  /** What was done last; `null`: nothing, or the reader has moved on. */
  readonly told: string | null;
  readonly undo: (() => void) | null;
  readonly moved: boolean;
  readonly clear: () => void;
  readonly removeArticle: (article: Article) => void;
  readonly restoreArticle: (article: Article) => void;
  /** Out of the trash, for good. */
  readonly endArticle: (article: Article) => void;
  readonly emptyTrash: () => void;
  readonly saveArticle: (article: Article) => void;
  readonly removeTeaser: (teaser: Teaser) => void;
  readonly saveTeaser: (teaser: Teaser) => void;
  readonly removeQuote: (quote: Quote) => void;
  readonly removeArticles: (articles: readonly Article[]) => void;
  readonly shelve: (articles: readonly Article[], shelf: Shelf) => void;
  readonly addTag: (articles: readonly Article[], tag: string) => void;
  readonly removeTag: (article: Article, tag: string) => void;
  readonly setNote: (article: Article, note: string) => void;
  readonly renameStory: (id: StoryId, title: string) => void;
  readonly moveToStory: (ids: readonly ArticleId[], into: 'new' | null, from: StoryId) => void;
  readonly mergeSpeakers: (from: Speaker, into: Speaker) => void;
  readonly splitSpeaker: (speaker: Speaker, name: string) => void;
}

/** One finished act and the way back. */
interface Done {
  readonly told: string;
  readonly back: (() => Promise<unknown>) | null;
  /** The entry has left its list, or come back to it. */
  readonly moved: boolean;
}

const SHELVED = { unread: 'shelvedUnread', read: 'shelvedRead', archived: 'shelvedArchived' } as const;

/** One headline, or how many there are. */
function nameOf(articles: readonly Article[]): string {
  const [only] = articles;
  return articles.length === 1 && only ? only.headline : tCount('articleCount', articles.length);
}

/** Quotes have no headline; this much of them tells which one it was. */
const QUOTE_START_CHARS = 60;

export function useDesk(): Desk {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const act = async (work: () => Promise<unknown>, next: Done): Promise<void> => {
    setFailure(null);
    try {
      await work();
      setDone(next);
    } catch (error) {
      setDone(null);
      setFailure(toFailure(error).code);
    }
  };

  /** A change that leaves its entry in place, with a way back. */
  const change = (told: string, work: () => Promise<unknown>, back: () => Promise<unknown>): void => {
    const undo = (): Promise<void> => act(back, { told: t('undoneStatus'), back: null, moved: false });
    void act(work, { told, back: undo, moved: false });
  };

  const removed = (name: string, work: () => Promise<unknown>, back: () => Promise<unknown>): void => {
    const undo = (): Promise<void> => act(back, { told: t('restoredStatus', name), back: null, moved: true });
    void act(work, { told: t('removedStatus', name), back: undo, moved: true });
  };

  return {
    failure,
    told: done?.told ?? null,
    moved: done?.moved ?? false,
    undo: done?.back ? () => void done.back?.() : null,
    clear: () => {
      setDone(null);
      setFailure(null);
    },
    removeArticle: ({ id, headline }) =>
      removed(
        headline,
        () => send('article.remove', { ids: [id] }),
        () => send('article.restore', { ids: [id] }),
      ),
    removeTeaser: ({ id, headline }) =>
      removed(
        headline,
        () => send('teaser.remove', { ids: [id] }),
        () => send('teaser.restore', { ids: [id] }),
      ),
    removeQuote: ({ id, text }) =>
      removed(
        text.length > QUOTE_START_CHARS ? `${text.slice(0, QUOTE_START_CHARS)} …` : text,
        () => send('quote.remove', { ids: [id] }),
        () => send('quote.restore', { ids: [id] }),
      ),
    removeArticles: (articles) => {
      const ids = articles.map(({ id }) => id);
      removed(
        tCount('articleCount', ids.length),
        () => send('article.remove', { ids }),
        () => send('article.restore', { ids }),
      );
    },
    shelve: (articles, shelf) =>
      change(
        t(SHELVED[shelf], nameOf(articles)),
        () => send('article.shelve', { ids: articles.map(({ id }) => id), shelf }),
        async () => {
          for (const { id, shelf: before } of articles) await send('article.shelve', { ids: [id], shelf: before });
        },
      ),
    addTag: (articles, tag) => {
      const fresh = articles.filter(({ tags }) => !tags.includes(tag)).map(({ id }) => id);
      change(
        t('taggedStatus', tag),
        () => send('article.tag', { ids: fresh, add: [tag], remove: [] }),
        () => send('article.tag', { ids: fresh, add: [], remove: [tag] }),
      );
    },
    removeTag: ({ id }, tag) =>
      change(
        t('untaggedStatus', tag),
        () => send('article.tag', { ids: [id], add: [], remove: [tag] }),
        () => send('article.tag', { ids: [id], add: [tag], remove: [] }),
      ),
    setNote: ({ id, note: before }, note) =>
      change(
        t('noteKept'),
        () => send('article.note', { id, note }),
        () => send('article.note', { id, note: before ?? '' }),
      ),
    renameStory: (id, title) =>
      void act(() => send('story.rename', { id, title }), {
        told: t('renamedStatus', title),
        back: null,
        moved: false,
      }),
    moveToStory: (ids, into, from) =>
      change(
        t('storyMovedStatus'),
        () => send('story.move', { ids, into }),
        () => send('story.move', { ids, into: from }),
      ),
    mergeSpeakers: (from, into) =>
      change(
        t('mergedStatus', from.name, into.name),
        () => send('speaker.merge', { from: from.id, into: into.id }),
        () => send('speaker.split', { person: into.id, name: from.name }),
      ),
    splitSpeaker: (speaker, name) =>
      void act(() => send('speaker.split', { person: speaker.id, name }), {
        told: t('splitStatus', name),
        back: null,
        moved: false,
      }),
    restoreArticle: ({ id, headline }) =>
      void act(() => send('article.restore', { ids: [id] }), {
        told: t('restoredStatus', headline),
        back: null,
        moved: true,
      }),
    endArticle: ({ id, headline }) =>
      void act(
        async () => {
          await askLibrary((library) => library.purgeArticles([id], new Date().toISOString()));
          announce({ kind: 'library' });
        },
        { told: t('endedStatus', headline), back: null, moved: true },
      ),
    emptyTrash: () =>
      void act(() => emptyTrash(new Date().toISOString()), { told: t('dataTrashEmptied'), back: null, moved: true }),
    saveArticle: ({ id, headline }) =>
      void act(() => send('article.save', { id }), { told: t('savedStatus', headline), back: null, moved: false }),
    saveTeaser: ({ id, headline }) =>
      void act(() => send('teaser.save', { id }), { told: t('savedStatus', headline), back: null, moved: false }),
  };
}
