import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t, tCount } from '@/utils/i18n';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
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
  personHref?: ((id: SpeakerId) => string) | undefined;
  below?: ((quote: Quote) => ComponentChildren) | undefined;
  inView?: QuoteId | null;
};

/** A speaker with role, and what they say. */
export function SpeakerQuotes({ spoken, articleUrl, lang, first, onShow, personHref, below, inView = null }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const { quotes } = spoken;
  const speakerId = quotes[0]?.speakerId ?? null;
  const name = spoken.name ?? t('speakerUnknown');
  // A button that hides a single quote takes as much room as the quote.
  const shown = showsAll || quotes.length <= first + 1 ? quotes : quotes.slice(0, first);
  return (
    <article class={styles.speaker}>
      <header>
        <h3 class={styles.name}>
          {personHref && speakerId !== null ? <PersonLink href={personHref(speakerId)}>{name}</PersonLink> : name}
        </h3>
        <MetaLine
          parts={[
            spoken.role && <span lang={textLanguage(lang)}>{spoken.role}</span>,
            tCount('quoteCount', quotes.length),
          ]}
        />
      </header>
      {shown.map((quote) => (
        <QuoteCard
          key={quote.id}
          quote={quote}
          articleUrl={articleUrl}
          lang={lang}
          onShow={onShow}
          below={below}
          isInView={quote.id === inView}
        />
      ))}
      {shown.length < quotes.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {tCount('moreQuotes', quotes.length - shown.length)}
        </Button>
      )}
    </article>
  );
}

/** Within the library in place, from popup and panel in a tab of its own. */
function PersonLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} {...(!href.startsWith('#') && { target: '_blank', rel: 'noopener' })}>
      {children}
    </a>
  );
}
