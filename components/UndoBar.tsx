import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import styles from './UndoBar.module.css';

type Props = {
  /** What was done; `null`: nothing to tell. */
  text: string | null;
  onUndo: (() => void) | null;
  onDismiss: () => void;
};

/**
 * Tells what was done and takes it back. It has no clock: it stays until the next act, so nobody is too slow for it.
 * The region is always there, because screen readers announce only what changes inside an existing one.
 */
export function UndoBar({ text, onUndo, onDismiss }: Props) {
  const undoButton = useRef<HTMLButtonElement>(null);

  // The button that removed an entry is gone with it: without this the keyboard would start again at the top.
  // With each new text.
  useEffect(() => {
    const focused = document.activeElement;
    if (onUndo && (focused === null || focused === document.body)) undoButton.current?.focus();
  }, [text]);

  return (
    <div class={styles.place}>
      <div role="status" class={text === null ? undefined : styles.bar}>
        {text !== null && (
          <>
            <p class={styles.text}>{text}</p>
            {onUndo && (
              <button type="button" class={styles.undo} ref={undoButton} onClick={onUndo}>
                {t('undo')}
              </button>
            )}
            <button type="button" class={styles.dismiss} aria-label={t('dismiss')} onClick={onDismiss}>
              <span aria-hidden="true">×</span>
            </button>
          </>
        )}
      </div>
    </div>
  );
}
