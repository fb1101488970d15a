// Does an article belong to a story that is there, or does it open one? Kept apart from ranking: a list of related pieces
// may be generous, a story must be right.

/** An article the new one was compared with. */
export interface Compared {
  readonly story: string;
  /** That both tell the same event, 0..1. */
  readonly probability: number;
}

/**
 * The mean of the best three holds up where all stories share their names (one war, one election): a story's vocabulary as a
 * whole does not, one close member neither. A higher threshold suits full texts, a lower one headlines: between 0.5 and 0.62
 * the mean of five sets stays within half a point of BCubed.
 */
const JOIN = { best: 3, threshold: 0.55 };

/** Fit of an article to a story: the mean of its best three members, fewer where the story is smaller. */
export function fitOf(probabilities: readonly number[], storySize: number): number {
  const best = [...probabilities].sort((a, b) => b - a).slice(0, JOIN.best);
  return best.reduce((sum, each) => sum + each, 0) / Math.max(1, Math.min(JOIN.best, storySize));
}

/** The fit of every story that was met, by its id. A member that was not among the compared ones counts as unlike. */
export function fitsOf(compared: readonly Compared[], sizeOf: (story: string) => number): Map<string, number> {
  const byStory = new Map<string, number[]>();
  for (const { story, probability } of compared) {
    const known = byStory.get(story);
    if (known) known.push(probability);
    else byStory.set(story, [probability]);
  }
  return new Map([...byStory].map(([story, probabilities]) => [story, fitOf(probabilities, sizeOf(story))]));
}

/**
 * @param threshold - Left out: as tuned.
 * @returns The story an article joins, `undefined` when it opens one of its own.
 */
export function storyToJoin(fits: ReadonlyMap<string, number>, threshold: number = JOIN.threshold): string | undefined {
  let best: string | undefined;
  let bestFit = threshold;
  for (const [story, fit] of fits) if (fit >= bestFit) [best, bestFit] = [story, fit];
  return best;
}

/** Sure enough to say "the same event". */
export const isSameEvent = (probability: number): boolean => probability >= JOIN.threshold;
