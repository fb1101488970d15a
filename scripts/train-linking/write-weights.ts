// The file of weights: a table a person can read, with its card in the head comment.
import type { Net } from '@/utils/stories/likeness/net';

export interface Learned {
  readonly net: Net;
  readonly eventNames: readonly string[];
  readonly grade: Net;
  readonly gradeNames: readonly string[];
  readonly across: { readonly slope: number; readonly threshold: number };
  /** Lines for the card. */
  readonly figures: readonly string[];
}

/** Two digits more than the measures are good for. */
const DIGITS = 4;

/** @returns The text of the file. Names no place, no machine and no time: the same data give the same file. */
export function writeWeights({ net, eventNames, grade, gradeNames, across, figures }: Learned): string {
  return `// Learned weights for "the same event?" and for the grade of a pair. Written by \`npm run train:linking\`; do not edit.
//
// Event weights: pairs of articles that stand near each other in five labelled streams (two German, three English; headlines,
// teasers, full texts), each set with about equal weight. Grade weights: graded pairs (German, English, German-English).
// The data are research sets that are not part of the project (OG2021 CC BY-NC-ND 4.0 and BSD-2, Giveme5W1H clusters
// Apache-2.0, ECB+ CC BY 3.0, SemEval-2022 task 8, front pages of 2025 labelled by a language model); no text of theirs can
// be read from the numbers. The numbers: MIT, as the project.
// One setting for all languages and kinds of text. Learned November 2026. Figures in percent:
${figures.map((line) => `//   ${line}`).join('\n')}

/** A row a measure: mean, deviation, direct weight, weights into the hidden units. Gives log-odds. */
export const EVENT_WEIGHTS = \`
${tableOf(net, eventNames)}
\`;

/** A row a measure: mean, deviation, weight. Gives 0 (unrelated) to 1 (the same story). */
export const GRADE_WEIGHTS = \`
${tableOf(grade, gradeNames)}
\`;

/** Chance that two pieces in two languages tell one story: logistic in their grade. */
export const ACROSS = { slope: ${Number(across.slope.toPrecision(DIGITS))}, threshold: ${Number(across.threshold.toPrecision(DIGITS))} };
`;
}

/** Reads back by `parseNet`. */
export function tableOf(net: Net, names: readonly string[]): string {
  const line = (name: string, numbers: readonly number[]) => `${name}: ${numbers.map(short).join(' ')}`.trimEnd();
  return [
    ...names.map((name, i) => line(name, net.rows[i] ?? [])),
    line('bias', net.bias),
    line('out', [...net.out, net.outBias]),
  ].join('\n');
}

const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));
