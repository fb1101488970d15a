import styles from './Summary.module.css';
import { textLanguage } from './text-language';

type Props = { sentences: readonly string[]; lang: string };

/** Sentences of the article, in its order. */
export function Summary({ sentences, lang }: Props) {
  return (
    <p class={styles.summary} lang={textLanguage(lang)}>
      {sentences.join(' ')}
    </p>
  );
}
