import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import styles from './AccessChoice.module.css';
import { Button } from './Button';

type Props = {
  title: string;
  meaning: string;
  isCurrent: boolean;
  /** Left out where the choice is made in another way, given as children. */
  button?: { text: string; onClick: () => void };
  children?: ComponentChildren;
};

/** One of the choices when Nachlese may read along. */
export function AccessChoice({ title, meaning, isCurrent, button, children }: Props) {
  return (
    <li class={`${styles.choice} ${isCurrent ? styles.current : ''}`}>
      <h3 class={styles.title}>
        {title}
        {isCurrent && <span class={styles.mark}>✓ {t('accessCurrent')}</span>}
      </h3>
      <p>{meaning}</p>
      {children}
      {button && !isCurrent && (
        <Button look="plain" onClick={button.onClick}>
          {button.text}
        </Button>
      )}
    </li>
  );
}
