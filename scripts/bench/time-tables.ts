// Tables of time: per reader, and how ours stands to Readability's, by kind of page and by size.
import type { Contestant, Measured } from './in-page';
import { groupBy, median, quantile } from './statistics';
import { table } from './table';

export interface PageResult extends Measured {
  readonly id: string;
  readonly set: string;
}

/** Upper bounds in elements. Half of the stored news pages lie between 700 and 2,000. */
const SIZES: readonly (readonly [string, number])[] = [
  ['up to 500 elements', 500],
  ['501 to 1,000', 1_000],
  ['1,001 to 2,000', 2_000],
  ['2,001 to 4,000', 4_000],
  ['above 4,000', Number.POSITIVE_INFINITY],
];
const NAMES: readonly (readonly [Contestant, string])[] = [
  ['page', 'everything (readPage)'],
  ['teasers', '  teasers alone'],
  ['article', '  article alone'],
  ['container', '    container alone'],
  ['readability', 'Readability'],
  ['defuddle', 'Defuddle'],
];

/** Median of a page's rounds. */
export function typical(page: PageResult, name: Contestant): number {
  return median(page.times[name]);
}

/** How many times as long as Readability the whole reading of a page takes. */
export function ratio(page: PageResult): number {
  return median(page.times.page.map((ms, round) => ms / (page.times.readability[round] ?? Number.NaN)));
}

/** All tables of time as text. */
export function timeTables(pages: readonly PageResult[]): string {
  const groups = (keyOf: (page: PageResult) => string) =>
    [...groupBy(pages, keyOf)].map(([name, group]) => ratioRow(name, group));
  const cold = pages.map(({ cold }) => cold);
  return [
    'Time in ms, the median of the rounds of each page',
    table(
      ['', 'median', 'p95', 'longest'],
      NAMES.filter(([name]) => pages.some((page) => page.times[name].length > 0)).map(([name, label]) => {
        const times = pages.map((page) => typical(page, name));
        return [label, ...[median(times), quantile(times, 0.95), Math.max(...times)].map(ms)];
      }),
    ),
    'Everything against Readability (goal: 1.0 or less)',
    table(RATIO_HEAD, [
      ratioRow('all pages', pages),
      ...groups((page) => page.set),
      ...groups((page) => page.kind),
      ...SIZES.flatMap(([name, upTo], i) => {
        const above = SIZES[i - 1]?.[1] ?? 0;
        const group = pages.filter(({ elements }) => elements > above && elements <= upTo);
        return group.length > 0 ? [ratioRow(name, group)] : [];
      }),
    ]),
    `First run in a page, nothing compiled: everything ${ms(median(cold.map(({ page }) => page)))} ms, Readability ${ms(
      median(cold.map(({ readability }) => readability)),
    )} ms (median; p95 ${ms(
      quantile(
        cold.map(({ page }) => page),
        0.95,
      ),
    )} and ${ms(
      quantile(
        cold.map(({ readability }) => readability),
        0.95,
      ),
    )})`,
  ].join('\n\n');
}

const RATIO_HEAD = ['', 'pages', 'ratio median', 'ratio p95', 'of medians', 'of p95', 'ours ms', 'Readability ms'];

function ratioRow(name: string, pages: readonly PageResult[]): string[] {
  const ratios = pages.map(ratio);
  const ours = pages.map((page) => typical(page, 'page'));
  const theirs = pages.map((page) => typical(page, 'readability'));
  return [
    name,
    String(pages.length),
    median(ratios).toFixed(2),
    quantile(ratios, 0.95).toFixed(2),
    (median(ours) / median(theirs)).toFixed(2),
    (quantile(ours, 0.95) / quantile(theirs, 0.95)).toFixed(2),
    ms(median(ours)),
    ms(median(theirs)),
  ];
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
