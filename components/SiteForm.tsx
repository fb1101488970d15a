import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import buttonStyles from './Button.module.css';
import styles from './SiteForm.module.css';
import { toOrigin } from './to-origin';

type Props = {
  /** Called by the submit itself, with nothing awaited before: the browser's prompt needs the reader's act. */
  onAdd: (origin: string) => void;
};

/** Asks for the address of a paper. */
export function SiteForm({ onAdd }: Props) {
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const id = useId();

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const origin = toOrigin(text);
    setBad(origin === undefined);
    if (origin === undefined) return;
    onAdd(origin);
    setText('');
  };

  return (
    <form class={styles.form} onSubmit={submit}>
      <label for={id}>{t('accessSomeLabel')}</label>
      <div class={styles.line}>
        <input
          class={styles.input}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="url"
          spellcheck={false}
          value={text}
          aria-invalid={isBad}
          aria-describedby={`${id}-bad`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class={`${buttonStyles.button} ${buttonStyles.plain}`}>
          {t('accessSomeButton')}
        </button>
      </div>
      <p id={`${id}-bad`} role="status">
        {isBad && t('accessSomeBad')}
      </p>
    </form>
  );
}
