import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import styles from './TwoStep.module.css';

type Props = {
  /** The first button; it only asks. */
  button: string;
  /** Says more than the first button where several read the same; must contain its text. */
  label?: string;
  /** What will be gone, with numbers. */
  question: string;
  /** The second button; it acts. */
  confirm: string;
  onConfirm: () => void;
};

/** An act that cannot be taken back: the first button asks, the second acts, and the keyboard waits on the way out. */
export function TwoStep({ button, label, question, confirm, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(isAsking);
  const id = useId();

  // The button that was pressed is gone: the keyboard goes on at the last one, which while asking is the way out.
  useEffect(() => {
    if (wasAsking.current === isAsking) return;
    wasAsking.current = isAsking;
    [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [isAsking]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isAsking && event.key === 'Escape') setAsking(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way out; the button beside it is the first.
    <div class={styles.place} ref={place} onKeyDown={onKeyDown}>
      {isAsking ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of two buttons is no fieldset of a form.
        <div class={styles.question} role="group" aria-labelledby={id}>
          <p id={id}>{question}</p>
          <div class={styles.buttons}>
            <Button
              look="plain"
              onClick={() => {
                setAsking(false);
                onConfirm();
              }}
            >
              {confirm}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('notNow')}
            </Button>
          </div>
        </div>
      ) : (
        <Button look="plain" {...(label !== undefined && { label })} onClick={() => setAsking(true)}>
          {button}
        </Button>
      )}
    </div>
  );
}
