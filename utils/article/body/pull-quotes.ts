// Text that a page shows a second time, set apart: pull quotes, paragraphs in a print version.
import type { RawBlock } from './collect-blocks';

/** A text of fewer characters comes up twice by chance. */
const SHORTEST = 30;
/** Pull quotes are a sentence or two. */
const LONGEST = 500;
/** A quotation set apart is shortened or smoothed: so many of its three-word runs stand in the text all the same. */
const RETOLD_SHARE = 0.7;
const SHORTEST_RETOLD_WORDS = 6;
/** Characters searched at most; an article needs a twentieth of it. */
const MAX_SEARCHED_CHARS = 5_000_000;
/** Words looked at; longer texts are no articles. */
const MAX_WORDS = 40_000;

/**
 * Tells which blocks say again what another, longer one says.
 *
 * @param keys - The blocks' texts as `comparable` gives them.
 */
export function pullQuoteFinder(blocks: readonly RawBlock[], keys: readonly string[]): (index: number) => boolean {
  const whole = `\n${keys.join('\n')}\n`;
  let searched = 0;
  let runs: ReadonlyMap<string, number> | null = null;

  /** Stands within a line that says more. */
  const isWithin = (key: string): boolean => {
    for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + 1)) {
      searched += key.length;
      if (searched > MAX_SEARCHED_CHARS) return false;
      const edges = `${whole[at - 1]}${whole[at + key.length]}`;
      // Whole words of a line that says more.
      if (edges === '  ' || edges === ' \n' || edges === '\n ') return true;
    }
    return false;
  };
  return (index) => {
    const block = blocks[index];
    const key = keys[index] ?? '';
    if (!block || block.kind === 'heading' || key.length <= SHORTEST || key.length > LONGEST) return false;
    searched += whole.length;
    if (searched < MAX_SEARCHED_CHARS && isWithin(key)) return true;
    if (block.kind !== 'quote') return false;
    runs ??= countRuns(keys);
    return isRetold(key, runs);
  };
}

function isRetold(key: string, runs: ReadonlyMap<string, number>): boolean {
  const own = countRuns([key]);
  let shared = 0;
  let all = 0;
  for (const [run, count] of own) {
    all += count;
    if ((runs.get(run) ?? 0) > count) shared += count;
  }
  return all >= SHORTEST_RETOLD_WORDS - 2 && shared >= all * RETOLD_SHARE;
}

/** Runs of three words, across the borders of paragraphs: a quotation may run on into the next. */
function countRuns(keys: readonly string[]): Map<string, number> {
  const words = keys
    .join(' ')
    .slice(0, MAX_WORDS * 7)
    .split(' ')
    .slice(0, MAX_WORDS);
  const counts = new Map<string, number>();
  for (let i = 2; i < words.length; i++) {
    const run = `${words[i - 2]} ${words[i - 1]} ${words[i]}`;
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
