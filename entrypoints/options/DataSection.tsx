import { FailureNote } from '@/components/FailureNote';
import { Loaded } from '@/components/Loaded';
import { TwoStep } from '@/components/TwoStep';
import { eraseEverything } from '@/utils/actions/erase-everything';
import { listText, t, tCount } from '@/utils/i18n';
import { emptyTrash } from '@/utils/screen/empty-trash';
import { useAct } from '@/utils/screen/use-act';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';

/** What cannot be taken back: emptying the trash, deleting everything. */
export function DataSection() {
  const counts = useLive((library) => library.counts(), []);
  const act = useAct();
  return (
    <>
      <p>{t('dataUninstall')}</p>
      <Loaded answer={counts}>
        {(counted) => (
          <>
            <h3>{t('viewTrash')}</h3>
            <p>{t('dataTrashText')}</p>
            <TwoStep
              button={t('dataEmptyTrash')}
              question={t('dataEmptyTrashAsks', tCount('articleCount', counted.trash))}
              confirm={t('dataEmptyTrashConfirm')}
              onConfirm={() => act.run(() => emptyTrash(new Date().toISOString()), t('dataTrashEmptied'))}
            />
            <h3>{t('dataErase')}</h3>
            <p>{t('dataEraseText')}</p>
            <TwoStep
              button={t('dataEraseButton')}
              question={t('dataEraseAsks', listText(inWords(counted)))}
              confirm={t('dataEraseConfirm')}
              onConfirm={() => act.run(eraseEverything, t('dataErased'))}
            />
          </>
        )}
      </Loaded>
      {act.failure && <FailureNote code={act.failure} />}
      <p class="told" role="status">
        {act.done}
      </p>
    </>
  );
}

/** What would be gone; articles even when there are none, so that the question is a sentence. */
function inWords({ read, teasers, quotes, trash }: Awaited<ReturnType<Library['counts']>>): string[] {
  return [
    tCount('articleCount', read),
    ...(teasers > 0 ? [tCount('savedTeaserCount', teasers)] : []),
    ...(quotes > 0 ? [tCount('keptQuoteCount', quotes)] : []),
    ...(trash > 0 ? [tCount('trashCount', trash)] : []),
  ];
}
