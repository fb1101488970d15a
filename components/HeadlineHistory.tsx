import { t } from '@/utils/i18n';
import type { Announcement } from '@/utils/screen/read-announcement';
import { diffWords } from '@/utils/text/word-diff';
import { Differing } from './Differing';
import { formatDay } from './dates';
import styles from './HeadlineHistory.module.css';
import { MetaLine } from './MetaLine';
import { textLanguage } from './text-language';
import { When } from './When';

/** The headline under which a card announced an article, above the article's own; the words that differ are marked. */
export function HeadlineHistory({ announcement }: { announcement: Announcement }) {
  const { article, headline, paper, seenAt } = announcement;
  const [card, own] = diffWords(headline, article.headline);
  const lang = textLanguage(article.lang);
  return (
    <ol class={styles.history}>
      <li>
        <p class={styles.headline} lang={lang}>
          <Differing runs={card} />
        </p>
        <MetaLine parts={[t('cardHeadline'), paper, t('seenOn', formatDay(seenAt))]} />
      </li>
      <li>
        <p class={styles.headline} lang={lang}>
          <Differing runs={own} />
        </p>
        <MetaLine
          parts={[
            t('ownHeadline'),
            article.publisher,
            article.publishedAt && <When key="at" instant={article.publishedAt} />,
          ]}
        />
      </li>
    </ol>
  );
}
