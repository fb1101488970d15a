// The one word a cue is known by: "mitgeteilt" of "hat … mitgeteilt", "according" of "according to".
import type { Analysis } from './analyse';

const AUXILIARY = 1 << 4;

/**
 * @param ids - Tokens of a cue, ascending.
 * @returns The token that is its head; -1 for an empty cue.
 */
export function cueHead(analysis: Analysis, ids: readonly number[]): number {
  let best = -1;
  let bestScore = -1;
  for (const id of ids) {
    const token = analysis.tokens[id];
    const isVerb = (analysis.lemma[id] ?? 0) !== 0;
    const isAuxiliary = ((analysis.flags[id] ?? 0) & AUXILIARY) !== 0;
    const score =
      (isVerb && !isAuxiliary ? 100 : 0) +
      (token?.kind === 'word' ? 10 + Math.min(20, token.text.length) : 0) -
      (isAuxiliary ? 20 : 0);
    if (score > bestScore) {
      best = id;
      bestScore = score;
    }
  }
  return best;
}
