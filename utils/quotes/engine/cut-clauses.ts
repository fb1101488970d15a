// Clauses by signs: comma, colon, semicolon, dash, bracket and the borders of marked passages.
import type { Token } from '@/utils/text/split-tokens';
import type { Clause, Range } from './analyse';

const SIGNS: ReadonlySet<string> = new Set([',', ':', ';', '–', '—', '―', '(', ')', '.', '!', '?', '…']);

/**
 * Every token belongs to one clause; a sign belongs to the clause it closes.
 *
 * @param markOf - Index of the marked passage of a token, -1 for none.
 */
export function cutClauses(tokens: readonly Token[], units: readonly Range[], markOf: Int32Array): Clause[] {
  const clauses: Clause[] = [];
  for (const unit of units) {
    let from = unit.from;
    let sign = '';
    for (let i = unit.from; i < unit.to; i++) {
      const text = tokens[i]?.text ?? '';
      const isSign = SIGNS.has(text) && tokens[i]?.kind !== 'word';
      const entersOrLeaves = i + 1 < unit.to && markOf[i] !== markOf[i + 1];
      if (!isSign && !entersOrLeaves) continue;
      clauses.push({ from, to: i + 1, sign });
      from = i + 1;
      sign = entersOrLeaves ? ((markOf[i + 1] ?? -1) >= 0 ? '„' : '“') : text;
    }
    if (from < unit.to) clauses.push({ from, to: unit.to, sign });
  }
  return clauses;
}
