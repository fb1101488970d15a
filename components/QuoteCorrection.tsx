import { useId, useState } from 'preact/hooks';
import { type FailureCode, toFailure } from '@/utils/failures';
import { failureText, t } from '@/utils/i18n';
import type { CorrectionMade } from '@/utils/model/correction';
import type { Quote } from '@/utils/model/quote';
import { Button } from './Button';
import styles from './QuoteCorrection.module.css';

/** Corrects a quote; resolves when it is kept. */
export type Correct = (quote: Quote, made: CorrectionMade) => Promise<void>;

type Props = {
  quote: Quote;
  /** Names to choose from: who else speaks in the article. */
  speakers: readonly string[];
  onCorrect: Correct;
};

/** "Not right?": another speaker, more or fewer words, or no quote at all. */
export function QuoteCorrection({ quote, speakers, onCorrect }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [speaker, setSpeaker] = useState(quote.speakerName ?? '');
  const [words, setWords] = useState(quote.text);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const list = useId();
  const correct = async (made: CorrectionMade): Promise<void> => {
    try {
      await onCorrect(quote, made);
      setFailure(null);
      setOpen(false);
    } catch (error) {
      setFailure(toFailure(error).code);
    }
  };
  if (!isOpen) {
    return (
      <Button look="quiet" label={t('correctNamed', quote.text.slice(0, 60))} onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
    );
  }
  const name = speaker.trim();
  return (
    <div class={styles.form}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void correct({ kind: 'speaker', speakerName: name === '' ? null : name });
        }}
      >
        <label>
          {t('whoSaysThis')}
          <input
            list={list}
            value={speaker}
            maxLength={200}
            onInput={(event) => setSpeaker(event.currentTarget.value)}
          />
        </label>
        <datalist id={list}>
          {speakers.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
        <button type="submit" class={styles.submit}>
          {t('keepSpeaker')}
        </button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void correct({ kind: 'extent', text: words });
        }}
      >
        <label>
          {t('whichWords')}
          <textarea rows={3} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <button type="submit" class={styles.submit}>
          {t('keepWords')}
        </button>
      </form>
      <div class={styles.acts}>
        <Button look="plain" onClick={() => void correct({ kind: 'no-quote' })}>
          {t('noQuoteHere')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
      <p role="status">{failure && failureText(failure)}</p>
    </div>
  );
}
