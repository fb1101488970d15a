import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';
import { failureText, type MessageKey, t } from '@/utils/i18n';
import { LIKELY, type Quote, type QuoteKind, SURE } from '@/utils/model/quote';
import { MetaLine } from './MetaLine';
import styles from './QuoteCard.module.css';
import { textLanguage } from './text-language';
import { webAddress } from './web-address';

/** Three words tell the reader more than six linguistic kinds. */
const KIND: Record<QuoteKind, MessageKey> = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindReported',
  'indirect-unframed': 'kindReported',
  'free-indirect': 'kindReported',
  reported: 'kindReported',
};

type Looked = 'not-yet' | 'found' | 'missing' | { readonly failure: FailureCode };

type Props = {
  quote: Quote;
  articleUrl: string;
  lang: string;
  /** Scrolls to the quote in the page; tells whether it was there. Left out where no page is at hand. */
  onShow?: ((quote: Quote) => Promise<boolean>) | undefined;
  /** What can be done about a quote that was found: stands below it. */
  below?: ((quote: Quote) => ComponentChildren) | undefined;
  /** The passage is in view in the page. */
  isInView?: boolean;
  /** Said above the words, where the list is not by speaker. */
  speaker?: ComponentChildren;
};

/** One quotation; a click shows it in the page. */
export function QuoteCard({ quote, articleUrl, lang, onShow, below, isInView = false, speaker }: Props) {
  const [looked, setLooked] = useState<Looked>('not-yet');
  const card = useRef<HTMLElement>(null);
  // The panel follows the page; what is in sight already stays where it is.
  useEffect(() => {
    if (isInView) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isInView]);
  const show = async (look: (quote: Quote) => Promise<boolean>): Promise<void> => {
    try {
      setLooked((await look(quote)) ? 'found' : 'missing');
    } catch (error) {
      setLooked({ failure: toFailure(error).code });
    }
  };
  return (
    <figure
      ref={card}
      class={isInView ? `${styles.quote} ${styles.inView}` : styles.quote}
      aria-current={isInView ? 'location' : undefined}
    >
      {speaker && <div class={styles.speaker}>{speaker}</div>}
      <blockquote class={styles.words} cite={webAddress(articleUrl)} lang={textLanguage(lang)}>
        {onShow ? (
          <button type="button" class={styles.show} onClick={() => void show(onShow)}>
            {quote.text}
            <span class="visually-hidden" lang="">
              {' '}
              ({t('showInPage')})
            </span>
          </button>
        ) : (
          quote.text
        )}
      </blockquote>
      <div class={styles.about}>
        <figcaption>
          <MetaLine
            parts={[
              t(KIND[quote.kind]),
              quote.via && t('viaCarrier', quote.via),
              quote.origin === 'found' && t(certaintyOf(quote)),
              quote.origin === 'kept' && t('quoteKept'),
            ]}
          />
        </figcaption>
        {quote.origin === 'found' && below?.(quote)}
      </div>
      {onShow && (
        <p role="status" class={looked === 'found' ? 'visually-hidden' : styles.looked}>
          {answerText(looked)}
        </p>
      )}
    </figure>
  );
}

function certaintyOf({ confidence }: Quote): MessageKey {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'notSure';
}

function answerText(looked: Looked): string {
  if (looked === 'not-yet') return '';
  if (looked === 'found') return t('quoteShown');
  return looked === 'missing' ? t('quoteNotFound') : failureText(looked.failure);
}
