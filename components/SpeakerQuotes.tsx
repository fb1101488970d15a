import { useState } from 'preact/hooks';
import { t, tCount } from '@/utils/i18n';
import type { Quote } from '@/utils/model/quote';
import type { SpokenBy } from '@/utils/screen/group-by-speaker';
import { Button } from './Button';
import { MetaLine } from './MetaLine';
import { QuoteCard } from './QuoteCard';
import styles from './SpeakerQuotes.module.css';
import { textLanguage } from './text-language';

type Props = {
  spoken: SpokenBy;
  articleUrl: string;
  lang: string;
  /** How many quotes are shown before "show more". */
  first: number;
  onShow?: ((quote: Quote) => Promise<boolean>) | undefined;
};

/** A speaker with role, and what they say. */
export function SpeakerQuotes({ spoken, articleUrl, lang, first, onShow }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const { quotes } = spoken;
  // A button that hides a single quote takes as much room as the quote.
  const shown = showsAll || quotes.length <= first + 1 ? quotes : quotes.slice(0, first);
  return (
    <article class={styles.speaker}>
      <header>
        <h3 class={styles.name}>{spoken.name ?? t('speakerUnknown')}</h3>
        <MetaLine
          parts={[
            spoken.role && <span lang={textLanguage(lang)}>{spoken.role}</span>,
            tCount('quoteCount', quotes.length),
          ]}
        />
      </header>
      {shown.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} articleUrl={articleUrl} lang={lang} onShow={onShow} />
      ))}
      {shown.length < quotes.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {tCount('moreQuotes', quotes.length - shown.length)}
        </Button>
      )}
    </article>
  );
}
