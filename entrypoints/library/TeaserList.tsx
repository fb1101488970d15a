import { Button } from '@/components/Button';
import { TeaserRow } from '@/components/TeaserRow';
import { t } from '@/utils/i18n';
import { LongList } from './LongList';
import type { Desk } from './use-desk';

/** The recommendations the reader saved, newest first. */
export function TeaserList({ desk }: { desk: Desk }) {
  return (
    <LongList
      question={(library, limit) => library.savedTeasers(limit)}
      empty={{ title: t('emptyTeasersTitle'), text: t('emptyTeasersText') }}
    >
      {(teaser) => (
        <TeaserRow key={teaser.id} teaser={teaser} isLarge>
          <Button look="plain" label={t('removeNamed', teaser.headline)} onClick={() => desk.removeTeaser(teaser)}>
            {t('remove')}
          </Button>
        </TeaserRow>
      )}
    </LongList>
  );
}
