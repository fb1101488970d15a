// What popup and side panel show: the page of a tab, read by the background and looked up in the library.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { toFailure, UserFacingError } from '@/utils/failures';
import { send } from '@/utils/messages';
import type { ArticleId } from '@/utils/model/article';
import { askLibrary } from '@/utils/store/ask-library';
import { onChange } from '@/utils/store/changes';
import { type ArticleView, readArticleView } from './read-article-view';

export type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'article'; readonly tabId: number; readonly view: ArticleView }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'failed'; readonly failure: UserFacingError };

/** The page of a tab, and what can be asked of it. */
export interface LivePage {
  readonly page: Page;
  /** A newer answer is on its way; `page` is still the old one. */
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

/**
 * Follows the page of a tab. The old page stays until the new one is there, and an answer that was overtaken is dropped.
 *
 * @param tabId - `null` while it is not known.
 * @param visit - Read again when it changes: the tab has loaded another page.
 */
export function usePage(tabId: number | null, visit = 0): LivePage {
  const [page, setPage] = useState<Page>({ kind: 'loading' });
  const [isReading, setReading] = useState(false);
  const [round, setRound] = useState(0);
  const shown = useRef<Page>(page);
  shown.current = page;
  const readAgain = useCallback(() => setRound((before) => before + 1), []);

  // `visit` and `round` say "read again".
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    setReading(true);
    void readPage(tabId).then((answer) => {
      if (!current) return;
      setPage(answer);
      setReading(false);
    });
    return () => {
      current = false;
    };
  }, [tabId, visit, round]);

  useEffect(() => {
    let latest = 0;
    const stop = onChange((change) => {
      if (change.kind === 'tab') {
        if (change.tabId === tabId) readAgain();
        return;
      }
      const before = shown.current;
      if (before.kind !== 'article') return;
      latest += 1;
      const mine = latest;
      const { id } = before.view.article;
      void lookUp(before.tabId, id).then((answer) => {
        const now = shown.current;
        if (mine === latest && now.kind === 'article' && now.view.article.id === id) setPage(answer);
      });
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [tabId, readAgain]);

  return { page, isReading, readAgain };
}

async function readPage(tabId: number): Promise<Page> {
  try {
    const reading = await send('tab.read', { tabId });
    return reading.kind === 'article' ? await lookUp(tabId, reading.id) : reading;
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) };
  }
}

async function lookUp(tabId: number, id: ArticleId): Promise<Page> {
  try {
    const view = await askLibrary((library) => readArticleView(library, id));
    return view ? { kind: 'article', tabId, view } : { kind: 'failed', failure: new UserFacingError('not-found', id) };
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) };
  }
}
