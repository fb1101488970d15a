import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import type { Teaser } from '@/utils/model/teaser';
import { Button } from './Button';
import { ForeignLink } from './ForeignLink';
import { MetaLine } from './MetaLine';
import styles from './TeaserRow.module.css';
import { When } from './When';

type Props = {
  teaser: Teaser;
  /** With the snippet, where there is room. */
  isLarge?: boolean;
  /** Buttons beside it. */
  children?: ComponentChildren;
};

/** A recommended article: kicker, headline, where and when. */
export function TeaserRow({ teaser, isLarge = false, children }: Props) {
  return (
    <li class={isLarge ? styles.large : styles.row}>
      <div class={styles.text}>
        {teaser.kicker && <p class={styles.kicker}>{teaser.kicker}</p>}
        <p class={styles.headline}>
          <ForeignLink url={teaser.url}>{teaser.headline}</ForeignLink>
        </p>
        {isLarge && teaser.snippet && <p class={styles.snippet}>{teaser.snippet}</p>}
        <MetaLine
          parts={[
            teaser.sponsored && t('teaserSponsored'),
            teaser.label,
            teaser.publishedAt && <When instant={teaser.publishedAt} />,
            teaser.openedAt && t('teaserOpened'),
          ]}
        />
      </div>
      <div class={styles.acts}>{children}</div>
    </li>
  );
}

/** "Save" that becomes "Saved" and keeps its place. */
export function SaveTeaserButton({ teaser, onSave }: { teaser: Teaser; onSave: (teaser: Teaser) => void }) {
  const isSaved = teaser.savedAt !== null;
  return (
    <Button
      look="plain"
      isInert={isSaved}
      label={isSaved ? t('teaserSavedNamed', teaser.headline) : t('saveTeaserNamed', teaser.headline)}
      onClick={() => onSave(teaser)}
    >
      {isSaved ? t('teaserSaved') : t('saveTeaser')}
    </Button>
  );
}
