import type { FailureCode } from '@/utils/failures';
import { failureText, t } from '@/utils/i18n';
import { Button } from './Button';
import styles from './FailureNote.module.css';

type Props = {
  code: FailureCode;
  /** Left out where trying again cannot help. */
  onRetry?: () => void;
};

/** What went wrong, and the next step. */
export function FailureNote({ code, onRetry }: Props) {
  return (
    <div class={styles.note} role="alert">
      <p>{failureText(code)}</p>
      {onRetry && (
        <Button look="plain" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
