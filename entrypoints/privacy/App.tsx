// The privacy page: what is kept, where, what never happens, what each permission is for, and the record of requests.
import { PageHead } from '@/components/PageHead';
import { t } from '@/utils/i18n';
import { PermissionTable } from './PermissionTable';
import { RequestsLog } from './RequestsLog';

export function App() {
  return (
    <>
      <PageHead>
        <a href="/library.html">{t('library')}</a>
        <a href="/options.html">{t('options')}</a>
      </PageHead>
      <main class="page">
        <h1>{t('privacy')}</h1>
        <p class="gist">{t('privacyText')}</p>
        <section class="part">
          <h2>{t('privacyLog')}</h2>
          <RequestsLog />
        </section>
        <section class="part">
          <h2>{t('privacyKept')}</h2>
          <ul class="list">
            <li>{t('privacyKeptArticles')}</li>
            <li>{t('privacyKeptQuotes')}</li>
            <li>{t('privacyKeptTeasers')}</li>
            <li>{t('privacyKeptChoices')}</li>
          </ul>
        </section>
        <section class="part">
          <h2>{t('privacyWhere')}</h2>
          <p>{t('privacyWhereText')}</p>
          <p>{t('privacyWhereOpen')}</p>
          <p>{t('privacyWhereEnds')}</p>
        </section>
        <section class="part">
          <h2>{t('privacyNever')}</h2>
          <ul class="list">
            <li>{t('privacyNeverNetwork')}</li>
            <li>{t('privacyNeverAccount')}</li>
            <li>{t('privacyNeverPrivate')}</li>
            <li>{t('privacyNeverCode')}</li>
          </ul>
        </section>
        <section class="part">
          <h2>{t('privacyPermissions')}</h2>
          <p>{t('privacyPermissionsText')}</p>
          <PermissionTable />
        </section>
      </main>
    </>
  );
}
