// Field by field: where two readings of one page differ.
import type { WholeReading } from './reading';

export interface Difference {
  /** `article.headline`, `teasers[3].kicker`, … */
  readonly field: string;
  readonly left: string;
  readonly right: string;
}

const MAX_SHOWN = 90;

/** All differences; lists of different length differ as a whole and at the first entry that is not the same. */
export function differences(left: WholeReading, right: WholeReading): Difference[] {
  const found: Difference[] = [];
  compare('article', left.article, right.article, found);
  compare('teasers', left.teasers, right.teasers, found);
  return found;
}

function compare(field: string, left: unknown, right: unknown, found: Difference[]): void {
  if (JSON.stringify(left) === JSON.stringify(right)) return;
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length)
      found.push({ field: `${field}.length`, left: String(left.length), right: String(right.length) });
    const at = left.findIndex((entry, i) => JSON.stringify(entry) !== JSON.stringify(right[i]));
    if (left.length === right.length)
      for (const [i, entry] of left.entries()) compare(`${field}[${i}]`, entry, right[i], found);
    else if (at >= 0) compare(`${field}[${at}]`, left[at], right[at], found);
  } else if (isRecord(left) && isRecord(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      compare(`${field}.${key}`, left[key], right[key], found);
  } else found.push({ field, ...apart(String(JSON.stringify(left)), String(JSON.stringify(right))) });
}

/** Two texts from where they part. */
function apart(left: string, right: string): { left: string; right: string } {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const from = Math.max(0, at - 20);
  return { left: left.slice(from, from + MAX_SHOWN), right: right.slice(from, from + MAX_SHOWN) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
