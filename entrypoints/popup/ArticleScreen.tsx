import { ArticleHead } from '@/components/ArticleHead';
import { QuotesSection } from '@/components/QuotesSection';
import { SaveBar } from '@/components/SaveBar';
import { Summary } from '@/components/Summary';
import { TeasersSection } from '@/components/TeasersSection';
import { libraryAddress } from '@/utils/screen/library-address';
import type { ArticleView } from '@/utils/screen/read-article-view';
import { showQuote } from '@/utils/screen/show-quote';
import { useSaving } from '@/utils/screen/use-saving';
import { AlwaysRead } from './AlwaysRead';

/** The popup is for a glance: this much of each list, the rest behind a button. */
const FIRST_QUOTES = 2;
const FIRST_TEASERS = 5;

type Props = {
  tabId: number;
  /** The address of the tab, which may be another host than the article's own. */
  pageUrl: string | undefined;
  view: ArticleView;
};

/** An article in the popup. */
export function ArticleScreen({ tabId, pageUrl, view }: Props) {
  const { article, spoken, teasers } = view;
  const saving = useSaving(article);
  const lead = article.summary.length > 0 ? article.summary : article.standfirst ? [article.standfirst] : [];

  return (
    <>
      <main class="content">
        <ArticleHead article={article}>
          {lead.length > 0 && <Summary sentences={lead} lang={article.lang} />}
        </ArticleHead>
        <QuotesSection
          article={article}
          spoken={spoken}
          first={FIRST_QUOTES}
          onShow={(quote) => showQuote(tabId, quote)}
        />
        <TeasersSection teasers={teasers} first={FIRST_TEASERS} onSave={saving.saveTeaser} />
        <AlwaysRead url={pageUrl ?? article.url} />
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
