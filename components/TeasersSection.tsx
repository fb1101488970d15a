import { t } from '@/utils/i18n';
import type { Teaser } from '@/utils/model/teaser';
import { Section } from './Section';
import { TeaserGroups } from './TeaserGroups';

type Props = {
  teasers: readonly { readonly teaser: Teaser; readonly group: string | null }[];
  /** How many are shown before "show more". */
  first: number;
  onSave: (teaser: Teaser) => void;
};

/** What the page of an article recommends. */
export function TeasersSection({ teasers, first, onSave }: Props) {
  return (
    <Section title={t('teasers')}>
      {teasers.length === 0 && <p class="muted">{t('noTeasers')}</p>}
      <TeaserGroups teasers={teasers} first={first} onSave={onSave} />
    </Section>
  );
}
