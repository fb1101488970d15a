import type { ComponentChildren } from 'preact';
import styles from './Blank.module.css';

type Props = { title: string; text: string; as?: 'h1' | 'h2'; children?: ComponentChildren };

/** A place with nothing to show: why, and what to do about it. */
export function Blank({ title, text, as: Heading = 'h2', children }: Props) {
  return (
    <div class={styles.blank}>
      <Heading class={styles.title}>{title}</Heading>
      <p class={styles.text}>{text}</p>
      {children}
    </div>
  );
}
