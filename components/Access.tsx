import { siteName } from '@/utils/screen/site-name';
import { useAccess } from '@/utils/screen/use-access';
import { AccessChoices } from './AccessChoices';
import styles from './AccessChoices.module.css';

/** When Nachlese may read along: the choices, what came of the last one, and the sites chosen so far. */
export function Access() {
  const desk = useAccess();
  const origins = desk.access?.kind === 'some' ? desk.access.origins : [];
  return (
    <>
      <AccessChoices
        current={desk.access?.kind ?? null}
        sites={origins.map((origin) => ({ origin, name: siteName(origin) }))}
        onEvery={desk.allowEvery}
        onSite={desk.allowSite}
        onChosen={desk.keepChosen}
        onClickOnly={desk.onlyOnClick}
        onRemoveSite={desk.removeSite}
      />
      <p class={styles.told} role="status">
        {desk.told}
      </p>
    </>
  );
}
