import type { FailureCode } from '@/utils/failures';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import { FailureNote } from './FailureNote';
import styles from './SaveBar.module.css';

export type Saving = 'no' | 'under-way' | 'done';

type Props = {
  saving: Saving;
  failure: FailureCode | null;
  /** The article's place in the library. */
  libraryHref: string;
  onSave: () => void;
};

const LABEL = { no: 'saveArticle', 'under-way': 'saving', done: 'saved' } as const;

/** The one act of popup and panel. */
export function SaveBar({ saving, failure, libraryHref, onSave }: Props) {
  return (
    <footer class={styles.bar}>
      {failure && <FailureNote code={failure} />}
      <div class={styles.acts}>
        <Button look="primary" isInert={saving !== 'no'} onClick={onSave}>
          {saving === 'done' && <span aria-hidden="true">✓ </span>}
          {t(LABEL[saving])}
        </Button>
        {saving === 'done' && (
          <a class={styles.open} href={libraryHref} target="_blank" rel="noopener">
            {t('openInLibrary')}
          </a>
        )}
      </div>
    </footer>
  );
}
