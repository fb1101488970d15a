import type { ComponentChildren } from 'preact';
import { t, tCount } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import styles from './ArticleRow.module.css';
import { MetaLine } from './MetaLine';
import { textLanguage } from './text-language';
import { When } from './When';

type Props = {
  article: Article;
  href: string;
  /** When the thing happened that the list is ordered by: "saved 5 September". */
  fact?: ComponentChildren;
  /** The reader's own, each with the list of all that bear it. */
  tags?: readonly { readonly name: string; readonly href: string }[];
  /** A box to choose it, beside others. */
  choice?: { readonly isChosen: boolean; readonly onToggle: () => void };
  /** Short: headline and facts only. */
  isShort?: boolean;
  /** Opens in a tab of its own. */
  opensTab?: boolean;
  children?: ComponentChildren;
};

/** An article in a list. */
export function ArticleRow({
  article,
  href,
  fact,
  tags = [],
  choice,
  isShort = false,
  opensTab = false,
  children,
}: Props) {
  const lang = textLanguage(article.lang);
  const tab = opensTab ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <li class={isShort ? styles.short : styles.row}>
      {choice && (
        <input
          type="checkbox"
          class={styles.choice}
          aria-label={t('chooseNamed', article.headline)}
          checked={choice.isChosen}
          onChange={choice.onToggle}
        />
      )}
      <div class={styles.text}>
        {article.kicker && !isShort && (
          <p class={styles.kicker} lang={lang}>
            {article.kicker}
          </p>
        )}
        <h2 class={styles.headline} lang={lang}>
          <a href={href} {...tab}>
            {article.headline}
          </a>
        </h2>
        {!isShort && (article.standfirst ?? article.summary[0]) && (
          <p class={styles.standfirst} lang={lang}>
            {article.standfirst ?? article.summary[0]}
          </p>
        )}
        <MetaLine
          parts={[
            article.publisher,
            article.publishedAt && <When instant={article.publishedAt} />,
            !isShort && article.readingMinutes > 0 && tCount('readingMinutes', article.readingMinutes),
            fact,
            ...tags.map(({ name, href: tagged }) => (
              <a key={name} href={tagged}>
                {name}
              </a>
            )),
          ]}
        />
      </div>
      {children && <div class={styles.acts}>{children}</div>}
    </li>
  );
}
