import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

type Props = {
  /** `primary`: the one thing a screen is for. `quiet`: looks like a link. */
  look: 'primary' | 'plain' | 'quiet';
  onClick: () => void;
  /** Says more than the visible text where several buttons read the same; must contain that text. */
  label?: string;
  /** The act is done or under way: stays focusable, so that the keyboard does not lose its place. */
  isInert?: boolean;
  children: ComponentChildren;
};

export function Button({ look, onClick, label, isInert = false, children }: Props) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[look]}`}
      aria-label={label}
      aria-disabled={isInert ? 'true' : undefined}
      onClick={() => {
        if (!isInert) onClick();
      }}
    >
      {children}
    </button>
  );
}
