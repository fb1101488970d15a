// The popup: what this page is, who speaks in it, what it recommends, and one button to save it.
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
import { Later } from './Later';
import type { FirstLook } from './look-first';
import { SearchForm } from './SearchForm';

export function App({ tab, kept }: FirstLook) {
  const live = usePage(tab && { tabId: tab.id, url: tab.url, visit: 0 }, kept);
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
              <Later load={recentlySaved} props={{}} />
            </>
          )}
        </main>
      )}
    </>
  );
}

const recentlySaved = () => import('./RecentlySaved').then(({ RecentlySaved }) => RecentlySaved);
