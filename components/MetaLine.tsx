import type { ComponentChildren } from 'preact';
import styles from './MetaLine.module.css';

type Props = { parts: readonly ComponentChildren[] };

/** "Paper · date · reading time": small facts in a row; what is not known is left out. */
export function MetaLine({ parts }: Props) {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  if (known.length === 0) return null;
  return (
    <ul class={styles.line}>
      {known.map((part, index) => (
        // The index is a good key here: a fixed row of facts, never reordered.
        <li key={index}>{part}</li>
      ))}
    </ul>
  );
}
