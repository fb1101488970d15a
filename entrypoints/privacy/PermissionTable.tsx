import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Access, currentAccess } from '@/utils/access';
import { listText, type MessageKey, t } from '@/utils/i18n';
import { siteName } from '@/utils/screen/site-name';
import { useReturn } from '@/utils/screen/use-return';

/** What each permission of the manifest is for. A test holds this to the manifest. */
export const REASONS: Readonly<Record<string, MessageKey>> = {
  activeTab: 'permissionActiveTab',
  scripting: 'permissionScripting',
  contextMenus: 'permissionContextMenus',
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
  alarms: 'permissionAlarms',
  sidePanel: 'permissionSidePanel',
};

/** The permissions this browser was asked for, each with its reason, and the sites the reader has added. */
export function PermissionTable() {
  const [access, setAccess] = useState<Access | null>(null);
  useReturn(() => void currentAccess().then(setAccess));
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('permissionName')}</th>
          <th scope="col">{t('permissionWhy')}</th>
        </tr>
      </thead>
      <tbody>
        {(browser.runtime.getManifest().permissions ?? []).map((name) => {
          const reason = REASONS[name];
          return (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{reason && t(reason)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('permissionSites')}</th>
          <td>
            {t('permissionSitesWhy')} {access && sitesNow(access)} <a href="/options.html#access">{t('change')}</a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function sitesNow(access: Access): string {
  if (access.kind === 'every') return t('permissionSitesEvery');
  if (access.kind === 'some') return t('permissionSitesSome', listText(access.origins.map(siteName)));
  return t('permissionSitesNone');
}
