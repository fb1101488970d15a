import { ArticleHead } from '@/components/ArticleHead';
import { BeforeSection } from '@/components/BeforeSection';
import { QuoteCorrection } from '@/components/QuoteCorrection';
import { QuotesSection } from '@/components/QuotesSection';
import { RelatedList } from '@/components/RelatedList';
import { SaveBar } from '@/components/SaveBar';
import { Section } from '@/components/Section';
import { Summary } from '@/components/Summary';
import { TeasersSection } from '@/components/TeasersSection';
import { t } from '@/utils/i18n';
import { correctQuote } from '@/utils/screen/correct-quote';
import { libraryAddress, libraryPerson } from '@/utils/screen/library-address';
import type { ArticleView } from '@/utils/screen/read-article-view';
import { readBefore } from '@/utils/screen/read-before';
import { showQuote } from '@/utils/screen/show-quote';
import { usePlace } from '@/utils/screen/use-place';
import { useSaving } from '@/utils/screen/use-saving';
import { useSummary } from '@/utils/screen/use-summary';
import { useLive } from '@/utils/store/use-live';

/** The panel is read beside the page: much stays open. */
const FIRST_QUOTES = 5;
const FIRST_TEASERS = 8;

type Props = { tabId: number; view: ArticleView; isReading: boolean };

/** An article in the side panel. */
export function ArticleScreen({ tabId, view, isReading }: Props) {
  const { article, spoken, teasers, related } = view;
  const names = spoken.map(({ name }) => name).filter((name) => name !== null);
  const before = useLive((library) => readBefore(library, article, spoken), [article.id]);
  const saving = useSaving(article);
  const summary = useSummary(article);
  const inView = usePlace(tabId, spoken);
  const kept = new Set(related.filter((piece) => piece.article !== null).map((piece) => piece.id));

  return (
    <>
      <main class="content" aria-busy={isReading}>
        <ArticleHead article={article}>
          {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
        </ArticleHead>
        {summary.sentences.length > 0 && (
          <Section title={t('summary')}>
            <Summary sentences={summary.sentences} lang={article.lang} />
            {summary.isByModel && <p class="muted">{t('summaryByModel')}</p>}
          </Section>
        )}
        <QuotesSection
          article={article}
          spoken={spoken}
          first={FIRST_QUOTES}
          onShow={(quote) => showQuote(tabId, quote)}
          below={(quote) => <QuoteCorrection quote={quote} speakers={names} onCorrect={correctQuote} />}
          inView={inView}
          personHref={libraryPerson}
        />
        {before.kind === 'value' && <BeforeSection said={before.value} hrefOf={libraryAddress} />}
        <Section title={t('related')}>
          {related.length === 0 && <p class="muted">{t('noRelated')}</p>}
          <RelatedList pieces={related} hrefOf={(id) => (kept.has(id) ? libraryAddress(id) : undefined)} />
        </Section>
        <TeasersSection teasers={teasers} first={FIRST_TEASERS} onSave={saving.saveTeaser} />
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
