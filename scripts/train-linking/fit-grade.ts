// Fits the grade of a pair: few pairs, so by few measures.
import { compare } from '@/utils/stories/likeness/compare';
import { gradeFeatures } from '@/utils/stories/likeness/grade-features';
import { type Net, runNet } from '@/utils/stories/likeness/net';
import { areAcross, viewOf } from '@/utils/stories/likeness/view';
import { signatureOf } from '@/utils/stories/signature';
import { EQUAL_RARITY } from '@/utils/stories/similarity';
import { fitRidge } from './fit-ridge';
import { foldsOf, type GradedPair } from './read-sets';

export interface GradeExample {
  readonly features: readonly number[];
  /** 1: the same story, 0: unrelated. */
  readonly grade: number;
  readonly weight: number;
}

const FOLDS = 8;
const RIDGE = 0.06;
/** An article beside itself is the same story: no graded pair is so alike, and nothing else would say so. */
const ITSELF = 0.25;
/** A machine's translation is worth less than a paper's own words. */
const TRANSLATED = 0.7;

export function gradeExamples(pairs: readonly GradedPair[]): GradeExample[] {
  return pairs.map(({ a, b, overall, mt, boiler }) => {
    const weight = boiler ? 0 : mt ? TRANSLATED : 1;
    return { features: measuresOf(a, b), grade: (4 - overall) / 3, weight };
  });
}

/** The first article of each pair beside itself. */
export function sameArticles(pairs: readonly GradedPair[]): GradeExample[] {
  return pairs.map(({ a }) => ({ features: measuresOf(a, a), grade: 1, weight: ITSELF }));
}

function measuresOf(a: GradedPair['a'], b: GradedPair['b']): number[] {
  const left = signatureOf({ lang: a.lang, title: '', text: a.text });
  const right = signatureOf({ lang: b.lang, title: '', text: b.text });
  const across = areAcross(left, right);
  const common = compare(viewOf(left, EQUAL_RARITY, across), viewOf(right, EQUAL_RARITY, across), across);
  return gradeFeatures(common, across);
}

/** Each pair graded by weights that have not seen it nor any pair it shares an article with. */
export function crossGraded(
  pairs: readonly GradedPair[],
  examples: readonly GradeExample[],
  always: readonly GradeExample[],
): number[] {
  const folds = foldsOf(pairs, FOLDS);
  const nets = Array.from({ length: FOLDS }, (_, fold) =>
    fitGrade([...examples.filter((_, i) => folds[i] !== fold), ...always]),
  );
  return examples.map(({ features }, i) => runNet(nets[folds[i] ?? 0] ?? fitGrade(examples), features));
}

/** @returns A net without hidden units. */
export const fitGrade = (examples: readonly GradeExample[]): Net =>
  fitRidge(
    examples.map(({ grade, ...rest }) => ({ ...rest, value: grade })),
    RIDGE,
  );
