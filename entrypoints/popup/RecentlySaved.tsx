import { ArticleRow } from '@/components/ArticleRow';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { t } from '@/utils/i18n';
import { libraryAddress } from '@/utils/screen/library-address';
import { useLive } from '@/utils/store/use-live';

/** As many as fit below the explanation without scrolling. */
const SHOWN = 4;

/** What the popup offers on a page that is no article. */
export function RecentlySaved() {
  const saved = useLive((library) => library.savedArticles(SHOWN), []);
  return (
    <Section title={t('recentlySaved')}>
      <Loaded answer={saved}>
        {(articles) =>
          articles.length === 0 ? (
            <p class="muted">{t('nothingSavedYet')}</p>
          ) : (
            <>
              <ul class="recent">
                {articles.map((article) => (
                  <ArticleRow key={article.id} article={article} href={libraryAddress(article.id)} isShort opensTab />
                ))}
              </ul>
              <p>
                <a href={libraryAddress()} target="_blank" rel="noopener">
                  {t('openLibrary')}
                </a>
              </p>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
