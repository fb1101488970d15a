import { useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';
import { failureText, type MessageKey, t } from '@/utils/i18n';
import type { Quote, QuoteKind } from '@/utils/model/quote';
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
};

/** One quotation; a click shows it in the page. */
export function QuoteCard({ quote, articleUrl, lang, onShow }: Props) {
  const [looked, setLooked] = useState<Looked>('not-yet');
  const show = async (look: (quote: Quote) => Promise<boolean>): Promise<void> => {
    try {
      setLooked((await look(quote)) ? 'found' : 'missing');
    } catch (error) {
      setLooked({ failure: toFailure(error).code });
    }
  };
  return (
    <figure class={styles.quote}>
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
      <figcaption>
        <MetaLine
          parts={[
            t(KIND[quote.kind]),
            quote.via && t('viaCarrier', quote.via),
            quote.origin === 'kept' && t('quoteKept'),
          ]}
        />
      </figcaption>
      {onShow && (
        <p role="status" class={looked === 'found' ? 'visually-hidden' : styles.looked}>
          {answerText(looked)}
        </p>
      )}
    </figure>
  );
}

function answerText(looked: Looked): string {
  if (looked === 'not-yet') return '';
  if (looked === 'found') return t('quoteShown');
  return looked === 'missing' ? t('quoteNotFound') : failureText(looked.failure);
}
