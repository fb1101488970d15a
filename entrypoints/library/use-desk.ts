// What the reader does in the library: remove, restore, save; told in words, and taken back with one key.
import { useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';
import { t } from '@/utils/i18n';
import { send } from '@/utils/messages';
import type { Article } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Teaser } from '@/utils/model/teaser';

export interface Desk {
  readonly failure: FailureCode | null;
  /** What was done last; `null`: nothing, or the reader has moved on. */
  readonly told: string | null;
  readonly undo: (() => void) | null;
  readonly moved: boolean;
  readonly clear: () => void;
  readonly removeArticle: (article: Article) => void;
  readonly restoreArticle: (article: Article) => void;
  readonly saveArticle: (article: Article) => void;
  readonly removeTeaser: (teaser: Teaser) => void;
  readonly saveTeaser: (teaser: Teaser) => void;
  readonly removeQuote: (quote: Quote) => void;
}

/** One finished act and the way back. */
interface Done {
  readonly told: string;
  readonly back: (() => Promise<unknown>) | null;
  /** The entry has left its list, or come back to it. */
  readonly moved: boolean;
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
    restoreArticle: ({ id, headline }) =>
      void act(() => send('article.restore', { ids: [id] }), {
        told: t('restoredStatus', headline),
        back: null,
        moved: true,
      }),
    saveArticle: ({ id, headline }) =>
      void act(() => send('article.save', { id }), { told: t('savedStatus', headline), back: null, moved: false }),
    saveTeaser: ({ id, headline }) =>
      void act(() => send('teaser.save', { id }), { told: t('savedStatus', headline), back: null, moved: false }),
  };
}
