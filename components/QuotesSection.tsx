import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import type { SpokenBy } from '@/utils/screen/group-by-speaker';
import { QuoteCard } from './QuoteCard';
import styles from './QuotesSection.module.css';
import { Section } from './Section';
import { SpeakerQuotes } from './SpeakerQuotes';

type Props = {
  article: Article;
  spoken: readonly SpokenBy[];
  /** How many quotes of a speaker are shown before "show more". */
  first: number;
  onShow?: ((quote: Quote) => Promise<boolean>) | undefined;
  /** What can be done about a found quote: stands below it. */
  below?: ((quote: Quote) => ComponentChildren) | undefined;
  /** The quote at the place where the reader is in the page. */
  inView?: QuoteId | null;
  /** The page of a person, where there is one. */
  personHref?: ((id: SpeakerId) => string) | undefined;
};

/** Who says what in an article: by speaker, most quoted first, or in the order of the text. */
export function QuotesSection({ article, spoken, first, onShow, below, inView = null, personHref }: Props) {
  const [isInOrder, setInOrder] = useState(false);
  const shared = {
    articleUrl: article.url,
    lang: article.lang,
    onShow,
    below,
  };
  return (
    <Section title={t('whoSaysWhat')}>
      {onShow && spoken.length > 0 && <p class={styles.hint}>{t('quotesHint')}</p>}
      {spoken.length === 0 && <p class="muted">{t('noQuotes')}</p>}
      {spoken.length > 1 && (
        <fieldset class={styles.order}>
          <legend class="visually-hidden">{t('quoteOrder')}</legend>
          <label>
            <input type="radio" checked={!isInOrder} onChange={() => setInOrder(false)} /> {t('bySpeaker')}
          </label>
          <label>
            <input type="radio" checked={isInOrder} onChange={() => setInOrder(true)} /> {t('inTextOrder')}
          </label>
        </fieldset>
      )}
      {isInOrder ? (
        <div class={styles.all}>
          {inTextOrder(spoken).map(({ quote, name }) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              isInView={quote.id === inView}
              speaker={name ?? t('speakerUnknown')}
              {...shared}
            />
          ))}
        </div>
      ) : (
        spoken.map((speaker) => (
          <SpeakerQuotes
            key={speaker.key}
            spoken={speaker}
            first={first}
            inView={inView}
            personHref={personHref}
            {...shared}
          />
        ))
      )}
    </Section>
  );
}

/** The reader's own quotes have no place in the text and come last. */
function inTextOrder(spoken: readonly SpokenBy[]): { quote: Quote; name: string | null }[] {
  const place = ({ origin, content }: Quote): number =>
    origin === 'kept' ? Number.MAX_SAFE_INTEGER : (content[0]?.[0] ?? 0);
  return spoken
    .flatMap(({ name, quotes }) => quotes.map((quote) => ({ quote, name })))
    .sort((a, b) => place(a.quote) - place(b.quote));
}
