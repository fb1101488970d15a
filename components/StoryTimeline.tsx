import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Instant } from '@/utils/model/article';
import { formatDay } from './dates';
import styles from './StoryTimeline.module.css';

/** Of a row, so that it grows with the text beside it. */
const ROW_REM = 1.625;
const DOT = 5;
/** Room for half a dot at both ends, in percent of the width. */
const EDGE = 2;
const DAY_MS = 86_400_000;

type Point = {
  readonly key: string;
  readonly paper: string;
  readonly at: Instant;
  readonly headline: string;
  readonly href: string;
  /** People quoted in the piece. */
  readonly quotes: number;
};

/** Who wrote when: a row for each paper, a dot for each piece, larger with more quotes. The list below says the same in words. */
export function StoryTimeline({ points, papers }: { points: readonly Point[]; papers: readonly string[] }) {
  const id = useId();
  const times = points.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (times.length < 2 || papers.length === 0) return null;
  const span = Math.max(last - first, DAY_MS);
  const x = (at: Instant): string => `${EDGE + ((Date.parse(at) - first) / span) * (100 - 2 * EDGE)}%`;
  const y = (row: number): string => `${((row + 0.5) / papers.length) * 100}%`;
  return (
    <figure class={styles.timeline} aria-labelledby={id}>
      <figcaption id={id} class="visually-hidden">
        {t('timeline')}
      </figcaption>
      <div class={styles.picture}>
        <ul class={styles.papers} aria-hidden="true">
          {papers.map((paper) => (
            <li key={paper} style={{ height: `${ROW_REM}rem` }}>
              {paper}
            </li>
          ))}
        </ul>
        <svg class={styles.rows} style={{ height: `${papers.length * ROW_REM}rem` }} aria-hidden="true">
          {papers.map((paper, row) => (
            <line key={paper} x1="0" x2="100%" y1={y(row)} y2={y(row)} />
          ))}
          {points.map(({ key, paper, at, headline, quotes }) => (
            <circle key={key} cx={x(at)} cy={y(papers.indexOf(paper))} r={DOT + Math.min(quotes, 6) / 2}>
              <title>{`${formatDay(at)}: ${headline}`}</title>
            </circle>
          ))}
        </svg>
      </div>
      <p class={styles.span} aria-hidden="true">
        <span>{formatDay(new Date(first).toISOString())}</span>
        <span>{formatDay(new Date(last).toISOString())}</span>
      </p>
      <div class="visually-hidden">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('paper')}</th>
              <th scope="col">{t('headlineColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ key, at, paper, headline, href }) => (
              <tr key={key}>
                <td>{formatDay(at)}</td>
                <td>{paper}</td>
                <td>
                  <a href={href} tabIndex={-1}>
                    {headline}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
