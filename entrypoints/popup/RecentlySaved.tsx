import { ArticleRow } from '@/components/ArticleRow';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { TeaserRow } from '@/components/TeaserRow';
import { t } from '@/utils/i18n';
import { libraryAddress } from '@/utils/screen/library-address';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';

/** As many as fit below the explanation without scrolling. */
const SHOWN = 4;

/** What the popup offers on a page that is no article: what was saved last, to read and to read on. */
export function RecentlySaved() {
  const saved = useLive(readSaved, []);
  return (
    <Loaded answer={saved}>
      {({ articles, unopened }) => (
        <>
          <Section title={t('recentlySaved')}>
            {articles.length === 0 ? (
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
            )}
          </Section>
          {unopened.length > 0 && (
            <Section title={t('savedTeasers')}>
              <ul>
                {unopened.map((teaser) => (
                  <TeaserRow key={teaser.id} teaser={teaser} />
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Both at once: what came later would push the rest down. */
async function readSaved(library: Library) {
  const [articles, teasers] = await Promise.all([library.savedArticles(SHOWN), library.savedTeasers(SHOWN)]);
  return { articles, unopened: teasers.filter((teaser) => teaser.openedAt === null) };
}
