import type { ComponentChildren } from 'preact';
import styles from './Masthead.module.css';

type Props = { children?: ComponentChildren };

/** The name of the paper, and the ways out of the screen. */
export function Masthead({ children }: Props) {
  return (
    <div class={styles.masthead}>
      <p class={styles.name}>Nachlese</p>
      <div class={styles.ways}>{children}</div>
    </div>
  );
}
