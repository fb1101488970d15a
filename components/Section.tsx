import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

type Props = { title: string; children: ComponentChildren };

/** A part of a screen under its own heading and rule. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 class={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
