// The measures by which people's grade of a pair ("the same story" to "unrelated") is foretold, in the order of the weights.
import type { Comparison } from './compare';

export const GRADE_FEATURES = [
  'cosine',
  'root of cosine',
  'names',
  'numbers',
  'words',
  'titles',
  'titles covered',
  'wording',
  'strongest',
  'two languages',
] as const;

/**
 * Two notices of one press office share their frame and no more, which speaks against a pair; the more of a text is the
 * same, the less it does.
 */
const MAX_WORDING = 0.3;

/** @returns One number for each of `GRADE_FEATURES`. */
export function gradeFeatures(common: Comparison, across: boolean): number[] {
  return [
    common.cosine,
    Math.sqrt(common.cosine),
    common.kinds.name,
    common.kinds.number,
    common.kinds.word,
    common.titles,
    common.titlesCovered,
    Math.min(MAX_WORDING, common.wording),
    common.strongest,
    across ? 1 : 0,
  ];
}
