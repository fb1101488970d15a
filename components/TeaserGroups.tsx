import { useState } from 'preact/hooks';
import { tCount } from '@/utils/i18n';
import type { Teaser } from '@/utils/model/teaser';
import { Button } from './Button';
import styles from './TeaserGroups.module.css';
import { SaveTeaserButton, TeaserRow } from './TeaserRow';

type Placed = { readonly teaser: Teaser; readonly group: string | null };

type Props = {
  teasers: readonly Placed[];
  /** How many are shown before "show more". */
  first: number;
  onSave: (teaser: Teaser) => void;
};

/** The articles a page recommends, under the headings of the page. */
export function TeaserGroups({ teasers, first, onSave }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || teasers.length <= first + 1 ? teasers : teasers.slice(0, first);
  return (
    <>
      {[...Map.groupBy(shown, (placed) => placed.group ?? '')].map(([group, placed]) => (
        <div key={group} class={styles.group}>
          {group !== '' && <h3 class={styles.heading}>{group}</h3>}
          <ul>
            {placed.map(({ teaser }) => (
              <TeaserRow key={teaser.id} teaser={teaser}>
                <SaveTeaserButton teaser={teaser} onSave={onSave} />
              </TeaserRow>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < teasers.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {tCount('moreTeasers', teasers.length - shown.length)}
        </Button>
      )}
    </>
  );
}
