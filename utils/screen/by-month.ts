import type { Instant } from '@/utils/model/article';

/** One month of a row of months. */
export interface Month {
  /** "2026-11" */
  readonly month: string;
  readonly count: number;
}

/** Longer spans are cut: older statements are in the list, not in the picture. */
const MOST_MONTHS = 36;

/**
 * Counts by calendar month (UTC), without gaps from the first to the last.
 *
 * @param instants - In any order; what is no date is left out.
 */
export function byMonth(instants: readonly Instant[]): Month[] {
  const counts = new Map<string, number>();
  for (const instant of instants) {
    const month = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(instant)?.[0];
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort();
  const [first] = known;
  let month = known.at(-1);
  const months: Month[] = [];
  while (first !== undefined && month !== undefined && month >= first && months.length < MOST_MONTHS) {
    months.unshift({ month, count: counts.get(month) ?? 0 });
    month = monthBefore(month);
  }
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
