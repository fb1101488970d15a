// What popup and side panel show: the page of a tab. What was kept of its address is there first, from the library; then the page
// itself is read by the background, and its answer takes the place of what was kept.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toFailure, UserFacingError } from '@/utils/failures';
import { send } from '@/utils/messages';
import type { ArticleId } from '@/utils/model/article';
import { askLibrary } from '@/utils/store/ask-library';
import { onChange } from '@/utils/store/changes';
import { findStored } from './find-stored';
import { type ArticleView, readArticleView } from './read-article-view';

export type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'article'; readonly tabId: number; readonly view: ArticleView }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'failed'; readonly failure: UserFacingError };

/** A tab as far as the browser lets us see it. */
export interface SeenTab {
  readonly tabId: number;
  /** `undefined` where the site was not granted and the button was not clicked. */
  readonly url: string | undefined;
  /** Read again when it changes: the tab has loaded another page. */
  readonly visit: number;
}

/** The page of a tab, and what can be asked of it. */
export interface LivePage {
  readonly page: Page;
  /** The reading failed; `page` may still be what was kept of this address. */
  readonly failure: UserFacingError | null;
  /** An answer is on its way; `page` is what was kept, or still the page before. */
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

/**
 * Follows the page of a tab. The old page stays until something of the new one is there, and an answer that was overtaken is dropped.
 *
 * @param tab - `null` while it is not known.
 * @param kept - What is kept of its address, where somebody has looked already; `null`: nothing.
 */
export function usePage(tab: SeenTab | null, kept?: ArticleView | null): LivePage {
  const [page, setPage] = useState<Page>(
    tab && kept ? { kind: 'article', tabId: tab.tabId, view: kept } : { kind: 'loading' },
  );
  const [failure, setFailure] = useState<UserFacingError | null>(null);
  const [isReading, setReading] = useState(false);
  const [round, setRound] = useState(0);
  const shown = useRef<Page>(page);
  shown.current = page;
  /** Where what is shown comes from: the library, whose copy a failed reading does not take away, or the page itself. */
  const source = useRef<'kept' | 'page' | null>(kept ? 'kept' : null);
  const seen = useRef<SeenTab | null>(null);
  /** Ends when what was kept of the address is shown: until then the background would only be in its way. */
  const looked = useRef<Promise<void>>(Promise.resolve());
  const readAgain = useCallback(() => setRound((before) => before + 1), []);
  const tabId = tab?.tabId ?? null;
  const url = tab?.url;
  const visit = tab?.visit ?? 0;

  // Before the screen is painted, not after it: a frame earlier.
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = tab;
    if (before === null && kept !== undefined) return;
    // That the address becomes known is no change of the page.
    if (before?.tabId !== tabId || before?.url !== undefined) source.current = null;
    if (tabId === null || url === undefined) return;
    let current = true;
    looked.current = findStored(url).then(
      (view) => {
        if (!current || !view || source.current === 'page') return;
        source.current = 'kept';
        setPage({ kind: 'article', tabId, view });
      },
      // Reading the page asks the same library: what is wrong with it is told there.
      (error: unknown) => console.error('Nachlese:', error),
    );
    return () => {
      current = false;
    };
  }, [tabId, url]);

  // `visit` and `round` say "read again".
  useLayoutEffect(() => {
    if (tabId === null) return;
    let current = true;
    setReading(true);
    void looked.current
      .then(() => readPage(tabId))
      .then((answer) => {
        if (!current) return;
        setReading(false);
        setFailure(answer.kind === 'failed' ? answer.failure : null);
        if (answer.kind !== 'failed') source.current = 'page';
        else if (source.current === 'kept') return;
        setPage(answer);
      });
    return () => {
      current = false;
    };
  }, [tabId, visit, round]);

  useLayoutEffect(() => {
    let latest = 0;
    const show = (tab: number, id: ArticleId, isStillWanted: () => boolean): void => {
      latest += 1;
      const mine = latest;
      void lookUp(tab, id).then((answer) => {
        if (mine === latest && isStillWanted()) setPage(answer);
      });
    };
    const stop = onChange((change) => {
      if (change.kind === 'tab') {
        if (change.tabId !== tabId) return;
        if (change.id === null) readAgain();
        // The background has just kept it: nothing has to be read again.
        else {
          source.current = 'page';
          show(tabId, change.id, () => true);
        }
        return;
      }
      const before = shown.current;
      if (before.kind !== 'article') return;
      const { id } = before.view.article;
      show(before.tabId, id, () => shown.current.kind === 'article' && shown.current.view.article.id === id);
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [tabId, readAgain]);

  return { page, failure, isReading, readAgain };
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
