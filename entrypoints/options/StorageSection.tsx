import { Button } from '@/components/Button';
import { formatBytes } from '@/components/bytes';
import { FailureNote } from '@/components/FailureNote';
import { Loaded } from '@/components/Loaded';
import { t, uiLanguage } from '@/utils/i18n';
import { useAct } from '@/utils/screen/use-act';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';

/** How much is kept, how much room there is, and whether the browser may throw it away. */
export function StorageSection() {
  const act = useAct();
  // Asked again after the reader has asked for persistence.
  const answer = useLive(readStorage, [act.isUnderWay]);
  const ask = async (): Promise<void> => {
    await navigator.storage.persist();
  };
  return (
    <Loaded answer={answer}>
      {({ counts, usage, quota, isPersistent }) => (
        <>
          <Counts counts={counts} />
          <div class="gauge">
            <span id="gauge">{t('storageUsed', formatBytes(usage), formatBytes(quota))}</span>
            <meter class="meter" aria-labelledby="gauge" min={0} max={Math.max(quota, 1)} value={usage}>
              {formatBytes(usage)}
            </meter>
          </div>
          <p role="status">
            <strong>{t('storagePersistent')}</strong> {t(isPersistent ? 'storagePersistentYes' : 'storagePersistentNo')}
            {act.done !== '' && !isPersistent && ` ${t('storageDenied')}`}
          </p>
          {!isPersistent && (
            <p class="act">
              <Button look="plain" isInert={act.isUnderWay} onClick={() => act.run(ask, t('settingKept'))}>
                {t('storageAsk')}
              </Button>
            </p>
          )}
          {act.failure && <FailureNote code={act.failure} />}
        </>
      )}
    </Loaded>
  );
}

type Kept = Awaited<ReturnType<Library['counts']>>;

function Counts({ counts }: { counts: Kept }) {
  const number = new Intl.NumberFormat(uiLanguage());
  const rows = [
    [t('countRead'), counts.read],
    [t('countSaved'), counts.saved],
    [t('countTeasers'), counts.teasers],
    [t('countQuotes'), counts.quotes],
    [t('countTrash'), counts.trash],
  ] as const;
  return (
    <dl class="counts">
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

async function readStorage(library: Library) {
  const [counts, { usage = 0, quota = 0 }, isPersistent] = await Promise.all([
    library.counts(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { counts, usage, quota, isPersistent };
}
