import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '@/components/dates';
import { t, tCount } from '@/utils/i18n';
import { onRequest, requestsSoFar, type SeenRequest } from '@/utils/requests-log';

/** The record of requests since the browser was started, as it grows. */
export function RequestsLog() {
  const [requests, setRequests] = useState<readonly SeenRequest[] | null>(null);
  useEffect(() => {
    const look = (): void => void requestsSoFar().then(setRequests);
    look();
    return onRequest(look);
  }, []);

  return (
    <>
      <p class="verdict" role="status">
        {requests && (requests.length === 0 ? t('privacyLogNone') : tCount('privacyLogCount', requests.length))}
      </p>
      {requests !== null && requests.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('privacyLogWhen')}</th>
              <th scope="col">{t('privacyLogFrom')}</th>
              <th scope="col">{t('privacyLogAddress')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.map(({ at, from, url }) => (
              <tr key={`${at} ${from} ${url}`}>
                <td>
                  <time dateTime={at}>{formatMoment(at)}</time>
                </td>
                <td>{from}</td>
                <td class="address">{url}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{t('privacyLogHow')}</p>
      <p>{t('privacyLogLimits')}</p>
    </>
  );
}
