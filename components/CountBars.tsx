import type { ComponentChildren } from 'preact';
import { uiLanguage } from '@/utils/i18n';
import styles from './CountBars.module.css';

type Row = { readonly key: string; readonly name: ComponentChildren; readonly count: number };

/** Names with how often, as a table whose numbers are drawn as bars as well. */
export function CountBars({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class={styles.number}>{number.format(count)}</td>
            <td class={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
