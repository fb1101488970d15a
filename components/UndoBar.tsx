import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import styles from './UndoBar.module.css';

type Props = {
  /** What was done; `null`: nothing to tell. */
  text: string | null;
  onUndo: (() => void) | null;
  onDismiss: () => void;
  /** The button that was pressed goes with its entry: the keyboard is to go on here, not at the top of the page. */
  takesFocus: boolean;
};

/**
 * Tells what was done and takes it back. It has no clock: it stays until the next act, so nobody is too slow for it.
 * The region is always there, because screen readers announce only what changes inside an existing one.
 */
export function UndoBar({ text, onUndo, onDismiss, takesFocus }: Props) {
  const bar = useRef<HTMLDivElement>(null);

  // With each new text.
  useEffect(() => {
    if (text !== null && takesFocus) bar.current?.querySelector('button')?.focus();
  }, [text]);

  return (
    <div class={styles.place}>
      <div class={text === null ? undefined : styles.bar} ref={bar}>
        <p class={styles.text} role="status">
          {text}
        </p>
        {text !== null && onUndo && (
          <button type="button" class={styles.undo} onClick={onUndo}>
            {t('undo')}
          </button>
        )}
        {text !== null && (
          <button type="button" class={styles.dismiss} aria-label={t('dismiss')} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
    </div>
  );
}
