import { t } from '@/utils/i18n';
import { AccessChoice } from './AccessChoice';
import styles from './AccessChoices.module.css';
import { Button } from './Button';
import { SiteForm } from './SiteForm';

/** A site that is read without a click. */
type Site = { origin: string; name: string };

type Props = {
  /** `null` while it is not known. */
  current: 'every' | 'some' | 'on-click' | null;
  sites: readonly Site[];
  onEvery: () => void;
  onSite: (origin: string) => void;
  onChosen: () => void;
  onClickOnly: () => void;
  onRemoveSite: (origin: string) => void;
};

/** The three choices when Nachlese may read along, each with what it means, and the sites chosen so far. */
export function AccessChoices({ current, sites, onEvery, onSite, onChosen, onClickOnly, onRemoveSite }: Props) {
  return (
    <ul class={styles.choices}>
      <AccessChoice
        title={t('accessEvery')}
        meaning={t('accessEveryMeans')}
        isCurrent={current === 'every'}
        button={{ text: t('accessEveryButton'), onClick: onEvery }}
      />
      <AccessChoice title={t('accessSome')} meaning={t('accessSomeMeans')} isCurrent={current === 'some'}>
        {sites.length > 0 && (
          <ul class={styles.sites} aria-label={t('accessSites')}>
            {sites.map(({ origin, name }) => (
              <li class={styles.site} key={origin}>
                <span>{name}</span>
                <Button look="plain" label={t('removeNamed', name)} onClick={() => onRemoveSite(origin)}>
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {current === 'every' ? (
          <Button look="plain" onClick={onChosen}>
            {t('accessSomeSwitch')}
          </Button>
        ) : (
          <SiteForm onAdd={onSite} />
        )}
      </AccessChoice>
      <AccessChoice
        title={t('accessOnClick')}
        meaning={t('accessOnClickMeans')}
        isCurrent={current === 'on-click'}
        button={{ text: t('accessOnClickButton'), onClick: onClickOnly }}
      />
    </ul>
  );
}
