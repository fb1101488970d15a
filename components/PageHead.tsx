import type { ComponentChildren } from 'preact';
import styles from './PageHead.module.css';

type Props = { children: ComponentChildren };

/** The head of a page in a full tab: the name of the paper, and the ways to the other pages. */
export function PageHead({ children }: Props) {
  return (
    <header class={styles.head}>
      <p class={styles.name}>Nachlese</p>
      <nav class={styles.ways} aria-label="Nachlese">
        {children}
      </nav>
    </header>
  );
}
