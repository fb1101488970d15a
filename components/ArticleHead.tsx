import type { ComponentChildren } from 'preact';
import { t, tCount } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import styles from './ArticleHead.module.css';
import { MetaLine } from './MetaLine';
import { textLanguage } from './text-language';
import { When } from './When';

type Props = {
  article: Article;
  /** Further facts for the line below the paper's name. */
  more?: readonly ComponentChildren[];
  /** What stands below the headline: summary or standfirst. */
  children?: ComponentChildren;
};

/** Paper, date and reading time; kicker and headline. */
export function ArticleHead({ article, more = [], children }: Props) {
  const lang = textLanguage(article.lang);
  return (
    <header class={styles.head}>
      <MetaLine
        parts={[
          article.publisher && <strong class={styles.paper}>{article.publisher}</strong>,
          article.publishedAt && <When instant={article.publishedAt} precision="moment" />,
          article.readingMinutes > 0 && tCount('readingMinutes', article.readingMinutes),
          ...more,
        ]}
      />
      {article.kicker && (
        <p class={styles.kicker} lang={lang}>
          {article.kicker}
        </p>
      )}
      <h1 class={styles.headline} lang={lang} tabIndex={-1}>
        {article.headline}
      </h1>
      {article.partial && (
        <p class={styles.partial}>{t(article.partial.reason === 'paywall' ? 'partialPaywall' : 'partialCutOff')}</p>
      )}
      {children}
    </header>
  );
}
