// The choice of access as a screen shows it: what is in effect, what the reader asks for, what came of it.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Access, currentAccess, grantEverySite, grantSite, keepChosenSites, keepOnClick } from '@/utils/access';
import { toFailure } from '@/utils/failures';
import { failureText, t } from '@/utils/i18n';
import { siteName } from './site-name';
import { useReturn } from './use-return';

export interface AccessDesk {
  /** `null` while it is not known. */
  readonly access: Access | null;
  /** For the live region; empty when nothing was asked for yet. */
  readonly told: string;
  readonly allowEvery: () => void;
  readonly allowSite: (origin: string) => void;
  readonly keepChosen: () => void;
  readonly onlyOnClick: () => void;
  readonly removeSite: (origin: string) => void;
}

export function useAccess(): AccessDesk {
  const [access, setAccess] = useState<Access | null>(null);
  const [told, setTold] = useState('');
  const look = async (): Promise<void> => setAccess(await currentAccess());
  useReturn(() => void look());

  // The grants are called by the click itself: an await before them and the browser would not ask.
  const after = (granted: Promise<boolean>, done: string = t('accessSaved')): void => {
    void granted
      .then(
        (yes) => (yes ? done : t('accessDeclined')),
        (error: unknown) => failureText(toFailure(error).code),
      )
      .then((text) => {
        setTold(text);
        return look();
      });
  };

  return {
    access,
    told,
    allowEvery: () => after(grantEverySite()),
    allowSite: (origin) => after(grantSite(origin)),
    keepChosen: () => after(keepChosenSites().then(() => true)),
    onlyOnClick: () => after(keepOnClick().then(() => true)),
    removeSite: (origin) =>
      after(browser.permissions.remove({ origins: [origin] }), t('accessSiteRemoved', siteName(origin))),
  };
}
