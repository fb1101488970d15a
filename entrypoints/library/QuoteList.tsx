import { Button } from '@/components/Button';
import { MetaLine } from '@/components/MetaLine';
import { QuoteCard } from '@/components/QuoteCard';
import { When } from '@/components/When';
import { t } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Library } from '@/utils/store/library';
import { LongList } from './LongList';
import { articleHref } from './route';
import type { Desk } from './use-desk';

type Kept = { readonly quote: Quote; readonly article: Article | undefined };

/** The passages the reader kept, newest first, each with its speaker and its article. */
export function QuoteList({ desk }: { desk: Desk }) {
  return (
    <LongList question={keptWithArticles} empty={{ title: t('emptyQuotesTitle'), text: t('emptyQuotesText') }}>
      {({ quote, article }) => (
        <li key={quote.id} class="kept">
          <div class="kept-text">
            <p class="kept-speaker">
              <strong>{quote.speakerName ?? t('speakerUnknown')}</strong>
              {quote.role && <span class="muted">, {quote.role}</span>}
            </p>
            <QuoteCard quote={quote} articleUrl={article?.url ?? ''} lang={article?.lang ?? 'und'} />
            {article && (
              <MetaLine
                parts={[
                  <a key="article" href={articleHref(article.id)}>
                    {article.headline}
                  </a>,
                  article.publisher,
                  article.publishedAt && <When instant={article.publishedAt} />,
                ]}
              />
            )}
          </div>
          <Button look="plain" label={t('removeNamed', quote.text)} onClick={() => desk.removeQuote(quote)}>
            {t('remove')}
          </Button>
        </li>
      )}
    </LongList>
  );
}

async function keptWithArticles(library: Library, limit: number): Promise<Kept[]> {
  const quotes = await library.keptQuotes(limit);
  return Promise.all(quotes.map(async (quote) => ({ quote, article: await library.article(quote.articleId) })));
}
