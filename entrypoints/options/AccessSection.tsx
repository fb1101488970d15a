import { AccessChoices } from '@/components/AccessChoices';
import { t } from '@/utils/i18n';
import { siteName } from '@/utils/screen/site-name';
import { useAccess } from '@/utils/screen/use-access';

/** When Nachlese may read along, and the sites chosen so far. */
export function AccessSection() {
  const desk = useAccess();
  const origins = desk.access?.kind === 'some' ? desk.access.origins : [];
  return (
    <>
      <p>{t('accessTitle')}</p>
      <AccessChoices
        current={desk.access?.kind ?? null}
        sites={origins.map((origin) => ({ origin, name: siteName(origin) }))}
        onEvery={desk.allowEvery}
        onSite={desk.allowSite}
        onChosen={desk.keepChosen}
        onClickOnly={desk.onlyOnClick}
        onRemoveSite={desk.removeSite}
      />
      <p class="told" role="status">
        {desk.told}
      </p>
    </>
  );
}
