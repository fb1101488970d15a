import { useId } from 'preact/hooks';
import { t, uiLanguage } from '@/utils/i18n';
import type { Month } from '@/utils/screen/by-month';
import styles from './MonthBars.module.css';

const BAR = 14;
const GAP = 4;
const HEIGHT = 56;

type Props = {
  months: readonly Month[];
  /** What is counted: "Statements by month". */
  title: string;
};

/** Counts by month as bars, with the table behind it for those who do not see the bars. */
export function MonthBars({ months, title }: Props) {
  const id = useId();
  const most = Math.max(1, ...months.map(({ count }) => count));
  const format = new Intl.DateTimeFormat(uiLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const name = (month: string): string => format.format(new Date(`${month}-01`));
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;
  const width = months.length * (BAR + GAP);
  return (
    <figure class={styles.chart}>
      <figcaption id={id} class={styles.title}>
        {title}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" class={styles.bars}>
        {months.map(({ month, count }, index) => (
          <rect
            key={month}
            x={index * (BAR + GAP)}
            y={HEIGHT - (count / most) * HEIGHT}
            width={BAR}
            height={(count / most) * HEIGHT}
          >
            <title>{`${name(month)}: ${count}`}</title>
          </rect>
        ))}
      </svg>
      <p class={styles.span} aria-hidden="true">
        <span>{name(first.month)}</span>
        {first !== last && <span>{name(last.month)}</span>}
      </p>
      <div class="visually-hidden">
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('number')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{name(month)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
