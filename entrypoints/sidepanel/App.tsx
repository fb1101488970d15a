// The side panel: the article of the active tab while it is read. It follows the reader from tab to tab.
import { Blank } from '@/components/Blank';
import { FailureNote } from '@/components/FailureNote';
import { Masthead } from '@/components/Masthead';
import { t } from '@/utils/i18n';
import { libraryAddress } from '@/utils/screen/library-address';
import { usePage } from '@/utils/screen/use-page';
import { ArticleScreen } from './ArticleScreen';
import { useActiveTab } from './use-active-tab';

export function App() {
  const active = useActiveTab();
  const { page, failure, isReading, readAgain } = usePage(active);

  return (
    <>
      <Masthead>
        <a href={libraryAddress()} target="_blank" rel="noopener">
          {t('library')}
        </a>
      </Masthead>
      <div class={isReading ? 'progress' : undefined} />
      {failure && <FailureNote code={failure.code} onRetry={readAgain} />}
      {page.kind === 'article' ? (
        <ArticleScreen key={page.view.article.id} tabId={page.tabId} view={page.view} isReading={isReading} />
      ) : (
        <main class="content" aria-busy={isReading}>
          {page.kind === 'loading' && <p class="waiting">{t('readingPage')}</p>}

          {page.kind === 'not-an-article' && <Blank as="h1" title={t('notArticleTitle')} text={t('notArticleText')} />}
          {page.kind === 'no-access' && (
            <Blank as="h1" title={t('noAccessPanelTitle')} text={t('noAccessPanelText')}>
              <a href="/welcome.html" target="_blank" rel="noopener">
                {t('chooseAccess')}
              </a>
            </Blank>
          )}
        </main>
      )}
    </>
  );
}
