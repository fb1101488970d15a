// The popup: what this page is, who speaks in it, what it recommends, and one button to save it.
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { FailureNote } from '@/components/FailureNote';
import { Masthead } from '@/components/Masthead';
import { t } from '@/utils/i18n';
import { hasPanel, openPanel } from '@/utils/panel';
import { libraryAddress } from '@/utils/screen/library-address';
import { useAct } from '@/utils/screen/use-act';
import { type Page, usePage } from '@/utils/screen/use-page';
import { ArticleScreen } from './ArticleScreen';
import { SearchForm } from './SearchForm';

/** The tab the popup was opened on. */
interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  /** Only where the browser lets us see it: after a click on the button, or on a granted site. */
  readonly url: string | undefined;
}

export function App() {
  const tab = useOpenTab();
  const live = usePage(tab ? { tabId: tab.id, url: tab.url, visit: 0 } : null);
  const page: Page = tab === null ? { kind: 'no-access' } : live.page;
  const panel = useAct();

  return (
    <>
      <Masthead>
        {tab && hasPanel() && (
          <Button look="quiet" onClick={() => panel.run(() => openPanel(tab.windowId).then(() => window.close()), '')}>
            {t('sidePanel')}
          </Button>
        )}
        <a href={libraryAddress()} target="_blank" rel="noopener">
          {t('library')}
        </a>
      </Masthead>
      {panel.failure && <FailureNote code={panel.failure} />}
      {live.failure && <FailureNote code={live.failure.code} onRetry={live.readAgain} />}
      {tab && page.kind === 'article' ? (
        <ArticleScreen
          key={page.view.article.id}
          tabId={tab.id}
          pageUrl={tab.url}
          view={page.view}
          isReading={live.isReading}
        />
      ) : (
        <main class="content" aria-busy={page.kind === 'loading'}>
          {page.kind === 'loading' && <p class="waiting">{t('readingPage')}</p>}
          {page.kind === 'not-an-article' && <Blank as="h1" title={t('notArticleTitle')} text={t('notArticleText')} />}
          {page.kind === 'no-access' && <Blank as="h1" title={t('noAccessTitle')} text={t('noAccessText')} />}
          {page.kind !== 'loading' && (
            <>
              <SearchForm />
              <RecentlySaved />
            </>
          )}
        </main>
      )}
    </>
  );
}

/** Loaded where it is shown: the popup on an article does without, and is there sooner. */
function RecentlySaved() {
  const [List, setList] = useState<ComponentType>();
  useEffect(() => {
    let current = true;
    void import('./RecentlySaved').then((loaded) => current && setList(() => loaded.RecentlySaved));
    return () => {
      current = false;
    };
  }, []);
  return List ? <List /> : null;
}

/** Opened as a tab of its own (Firefox for Android, tests), `popup.html?tab=7` says which tab is meant. @returns `undefined` at first, `null`: there is none. */
function useOpenTab(): OpenTab | null | undefined {
  const [tab, setTab] = useState<OpenTab | null>();
  // Asked for before the first paint, not after it: a frame earlier.
  useLayoutEffect(() => {
    void findTab().then(setTab);
  }, []);
  return tab;
}

async function findTab(): Promise<OpenTab | null> {
  const wanted = new URLSearchParams(location.search).get('tab');
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = wanted === null ? active : await browser.tabs.get(Number(wanted));
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}
