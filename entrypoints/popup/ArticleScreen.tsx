import { ArticleHead } from '@/components/ArticleHead';
import { QuotesSection } from '@/components/QuotesSection';
import { RelatedList } from '@/components/RelatedList';
import { SaveBar } from '@/components/SaveBar';
import { Section } from '@/components/Section';
import { Summary } from '@/components/Summary';
import { TeasersSection } from '@/components/TeasersSection';
import { t } from '@/utils/i18n';
import { libraryAddress } from '@/utils/screen/library-address';
import type { ArticleView } from '@/utils/screen/read-article-view';
import { showQuote } from '@/utils/screen/show-quote';
import { strongestFirst } from '@/utils/screen/strongest-first';
import { useSaving } from '@/utils/screen/use-saving';
import { Later } from './Later';
import { SearchForm } from './SearchForm';

/** The popup is for a glance: this much of each list, the rest behind a button. */
const FIRST_QUOTES = 1;
const FIRST_RELATED = 3;
const SENTENCES = 2;
const FIRST_TEASERS = 5;

const alwaysRead = () => import('./AlwaysRead').then(({ AlwaysRead }) => AlwaysRead);

type Props = {
  tabId: number;
  /** The address of the tab, which may be another host than the article's own. */
  pageUrl: string | undefined;
  view: ArticleView;
  /** What is shown was kept before; the page is being read. */
  isReading: boolean;
};

/** An article in the popup. */
export function ArticleScreen({ tabId, pageUrl, view, isReading }: Props) {
  const { article, teasers, related } = view;
  const spoken = view.spoken.map((speaker) => ({ ...speaker, quotes: strongestFirst(speaker.quotes) }));
  const saving = useSaving(article);
  // The standfirst is the editor's own summary; ours adds what it leaves out.
  const summary = article.summary.slice(0, SENTENCES);

  return (
    <>
      <main class="content" aria-busy={isReading}>
        <ArticleHead article={article}>
          {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
          {summary.length > 0 && <Summary sentences={summary} lang={article.lang} />}
        </ArticleHead>
        <QuotesSection
          article={article}
          spoken={spoken}
          first={FIRST_QUOTES}
          onShow={(quote) => showQuote(tabId, quote)}
        />
        {related.length > 0 && (
          <Section title={t('related')}>
            <RelatedList
              pieces={related.slice(0, FIRST_RELATED)}
              hrefOf={(id) =>
                related.some((piece) => piece.id === id && piece.article) ? libraryAddress(id) : undefined
              }
            />
          </Section>
        )}
        <TeasersSection teasers={teasers} first={FIRST_TEASERS} onSave={saving.saveTeaser} />
        <SearchForm />
        <Later load={alwaysRead} props={{ url: pageUrl ?? article.url }} />
        <p class="visually-hidden" role="status">
          {saving.told}
        </p>
      </main>
      <SaveBar
        saving={saving.state}
        failure={saving.failure}
        libraryHref={libraryAddress(article.id)}
        onSave={saving.saveArticle}
      />
    </>
  );
}
