import { t } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { SpokenBy } from '@/utils/screen/group-by-speaker';
import styles from './QuotesSection.module.css';
import { Section } from './Section';
import { SpeakerQuotes } from './SpeakerQuotes';

type Props = {
  article: Article;
  spoken: readonly SpokenBy[];
  /** How many quotes of a speaker are shown before "show more". */
  first: number;
  onShow?: ((quote: Quote) => Promise<boolean>) | undefined;
};

/** Who says what in an article, most quoted first. */
export function QuotesSection({ article, spoken, first, onShow }: Props) {
  return (
    <Section title={t('whoSaysWhat')}>
      {onShow && spoken.length > 0 && <p class={styles.hint}>{t('quotesHint')}</p>}
      {spoken.length === 0 && <p class="muted">{t('noQuotes')}</p>}
      {spoken.map((speaker) => (
        <SpeakerQuotes
          key={speaker.key}
          spoken={speaker}
          articleUrl={article.url}
          lang={article.lang}
          first={first}
          onShow={onShow}
        />
      ))}
    </Section>
  );
}
