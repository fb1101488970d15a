import { useEffect, useState } from 'preact/hooks';
import { AccessChoice } from '@/components/AccessChoice';
import { Button } from '@/components/Button';
import { SiteForm } from '@/components/SiteForm';
import {
  type Access as Chosen,
  currentAccess,
  grantEverySite,
  grantSite,
  keepChosenSites,
  keepOnClick,
} from '@/utils/access';
import { toFailure } from '@/utils/failures';
import { failureText, listText, t } from '@/utils/i18n';

/** The three choices of access, each with what it means. */
export function Access() {
  const [current, setCurrent] = useState<Chosen | null>(null);
  const [told, setTold] = useState('');
  const look = async (): Promise<void> => setCurrent(await currentAccess());

  useEffect(() => {
    void look();
  }, []);

  // The grants are called by the click itself: an await before them and the browser would not ask.
  const after = (granted: Promise<boolean>): void => {
    void granted
      .then(
        (yes) => t(yes ? 'accessSaved' : 'accessDeclined'),
        (error: unknown) => failureText(toFailure(error).code),
      )
      .then((text) => {
        setTold(text);
        return look();
      });
  };

  return (
    <section>
      <h2>{t('accessTitle')}</h2>
      <p>{t('accessText')}</p>
      <ul class="choices">
        <AccessChoice
          title={t('accessEvery')}
          meaning={t('accessEveryMeans')}
          isCurrent={current?.kind === 'every'}
          button={{ text: t('accessEveryButton'), onClick: () => after(grantEverySite()) }}
        />
        <AccessChoice title={t('accessSome')} meaning={t('accessSomeMeans')} isCurrent={current?.kind === 'some'}>
          {current?.kind === 'some' && <p>{t('accessSomeList', listText(current.origins.map(hostOf)))}</p>}
          {current?.kind === 'every' ? (
            <Button look="plain" onClick={() => after(keepChosenSites().then(() => true))}>
              {t('accessSomeSwitch')}
            </Button>
          ) : (
            <SiteForm onAdd={(origin) => after(grantSite(origin))} />
          )}
        </AccessChoice>
        <AccessChoice
          title={t('accessOnClick')}
          meaning={t('accessOnClickMeans')}
          isCurrent={current?.kind === 'on-click'}
          button={{ text: t('accessOnClickButton'), onClick: () => after(keepOnClick().then(() => true)) }}
        />
      </ul>
      <p role="status">{told}</p>
    </section>
  );
}

/** "https://paper.example/*" is written "paper.example". */
function hostOf(origin: string): string {
  return origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}
