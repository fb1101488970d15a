import { useId } from 'preact/hooks';
import styles from './RadioGroup.module.css';

type Choice<T extends string> = {
  value: T;
  label: string;
  /** What choosing it means, where the label does not say it all. */
  meaning?: string;
  isDisabled?: boolean;
};

type Props<T extends string> = {
  title: string;
  /** The title is read aloud only: the heading above says the same. */
  hidesTitle?: boolean;
  choices: readonly Choice<T>[];
  /** `undefined` while it is not known. */
  value: T | undefined;
  onChoose: (value: T) => void;
};

/** One of a few: short ones beside each other, those with a meaning below each other. */
export function RadioGroup<T extends string>({ title, hidesTitle = false, choices, value, onChoose }: Props<T>) {
  const name = useId();
  const isLong = choices.some(({ meaning }) => meaning !== undefined);
  return (
    <fieldset class={styles.group}>
      <legend class={hidesTitle ? 'visually-hidden' : styles.title}>{title}</legend>
      <div class={isLong ? styles.column : styles.row}>
        {choices.map((choice) => (
          <div class={styles.choice} key={choice.value}>
            <input
              type="radio"
              id={`${name}-${choice.value}`}
              name={name}
              checked={choice.value === value}
              disabled={choice.isDisabled}
              aria-describedby={choice.meaning === undefined ? undefined : `${name}-${choice.value}-meaning`}
              onChange={() => onChoose(choice.value)}
            />
            <label for={`${name}-${choice.value}`}>{choice.label}</label>
            {choice.meaning !== undefined && (
              <p class={styles.meaning} id={`${name}-${choice.value}-meaning`}>
                {choice.meaning}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
