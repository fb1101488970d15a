import { t } from '@/utils/i18n';
import type { ArticleId } from '@/utils/model/article';
import type { SaidBefore } from '@/utils/screen/read-before';
import styles from './BeforeSection.module.css';
import { MetaLine } from './MetaLine';
import { QuoteCard } from './QuoteCard';
import { Section } from './Section';
import { When } from './When';

type Props = { said: readonly SaidBefore[]; hrefOf: (id: ArticleId) => string };

/** What these people said in pieces read earlier. Whether it agrees is for the reader to see. */
export function BeforeSection({ said, hrefOf }: Props) {
  if (said.length === 0) return null;
  return (
    <Section title={t('before')}>
      {said.map(({ name, statements }) => (
        <article key={name} class={styles.person}>
          <h3 class={styles.name}>{name}</h3>
          {statements.map(({ quote, article }) => (
            <div key={quote.id}>
              <QuoteCard quote={quote} articleUrl={article.url} lang={article.lang} />
              <MetaLine
                parts={[
                  article.publisher,
                  article.publishedAt && <When key="at" instant={article.publishedAt} />,
                  <a key="article" href={hrefOf(article.id)} target="_blank" rel="noopener">
                    {article.headline}
                  </a>,
                ]}
              />
            </div>
          ))}
        </article>
      ))}
    </Section>
  );
}
