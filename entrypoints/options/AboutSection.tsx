import { browser } from 'wxt/browser';
import licence from '@/LICENSE?raw';
import notice from '@/NOTICE.md?raw';
import { t } from '@/utils/i18n';
import { parseNotice } from './parse-notice';

/** Version, licence, and whose work is inside. */
export function AboutSection() {
  return (
    <>
      <p>{t('aboutVersion', browser.runtime.getManifest().version)}</p>
      <p>{t('aboutLicence')}</p>
      <p>
        <a href="/privacy.html">{t('privacyMore')}</a>
      </p>
      <details>
        <summary>{t('aboutLicenceText')}</summary>
        <pre class="licence" lang="en">
          {licence}
        </pre>
      </details>
      <details>
        <summary>{t('aboutNotice')}</summary>
        <table class="table" lang="en">
          <tbody>
            {parseNotice(notice).map(({ part, origin, licence: terms }) => (
              <tr key={part}>
                <th scope="row">{part}</th>
                <td>{origin}</td>
                <td>{terms}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
