import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Block } from '@/utils/model/article';
import { Button } from './Button';
import styles from './Outline.module.css';
import { textLanguage } from './text-language';

/** Fewer sub-headings are seen at a glance anyway. */
const FEWEST_HEADINGS = 3;

type Props = {
  blocks: readonly Block[];
  lang: string;
  /** Where the text is drawn, its sub-headings as `h2`. */
  textIn: RefObject<HTMLElement | null>;
};

/** The sub-headings of a text; a click leads there. Nothing where there are only one or two. */
export function Outline({ blocks, lang, textIn }: Props) {
  const title = useId();
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (headings.length < FEWEST_HEADINGS) return null;
  const show = (index: number): void => {
    const heading = textIn.current?.querySelectorAll<HTMLElement>('h2[data-heading]')[index];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class={styles.outline} aria-labelledby={title}>
      <p class={styles.title} id={title}>
        {t('outline')}
      </p>
      <ol lang={textLanguage(lang)}>
        {headings.map((heading, index) => (
          // The index is a good key here: a text does not reorder itself.
          <li key={index}>
            <Button look="quiet" onClick={() => show(index)}>
              {heading.text}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
