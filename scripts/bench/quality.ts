// Quality of each reader on the extraction set, with the scorer that lies beside the data.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from './answers';
import { table } from './table';

type Figures = Readonly<Record<string, number | null>>;
interface Scores {
  readonly all: Figures;
  readonly bySource: Readonly<Record<string, Figures>>;
  readonly byLang: Readonly<Record<string, Figures>>;
  readonly worst: readonly { readonly id: string; readonly f1: number; readonly rougeF1: number }[];
}
interface Scorer {
  score(gold: readonly unknown[], predictions: readonly object[], options?: { worst?: number }): Scores;
}

type Pick = readonly [label: string, figure: (scores: Scores) => number | null | undefined];
const ROWS: readonly Pick[] = [
  ['body F1, scrapinghub', (s) => s.bySource.scrapinghub?.f1],
  ['body ROUGE-LSum F1, fundus-evaluation', (s) => s.bySource['fundus-evaluation']?.rougeF1],
  ['body F1, fundus', (s) => s.bySource.fundus?.f1],
  ['body F1, German', (s) => s.byLang.de?.f1],
  ['clean pages, fundus', (s) => s.bySource.fundus?.clean],
  ['headline exact', (s) => s.all.titleExact],
  ['authors F1', (s) => s.all.authorsF1],
  ['published, same instant', (s) => s.all.dateInstant],
  ['published, same day', (s) => s.all.dateDay],
  ['language', (s) => s.all.lang],
  ['standfirst, word F1', (s) => s.all.lead],
  ['sub-headings F1', (s) => s.all.headingsF1],
  ['topics F1', (s) => s.all.topicsF1],
  ['caption, word F1', (s) => s.all.caption],
  ['credit, word F1', (s) => s.all.credit],
];

export interface Quality {
  readonly text: string;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/**
 * Scores all readers on the pages that were read.
 *
 * @param folder - Where the extraction set and its `score.mjs` lie.
 * @param answers - Per tool: page id to answer.
 */
export async function scoreQuality(
  folder: string,
  gold: readonly unknown[],
  answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>,
): Promise<Quality> {
  const scorer = await loadScorer(folder);
  const tools = [...answers.keys()];
  const scores = tools.map((tool) => {
    const predictions = [...(answers.get(tool) ?? [])].map(([id, answer]) => ({ id, ...answer }));
    return scorer.score(gold, predictions);
  });
  const rows = ROWS.map(([label, figure]) => [label, ...scores.map((score) => shown(figure(score)))]);
  const worst = scores[tools.indexOf('Nachlese')]?.worst ?? [];
  return {
    text: [
      `Quality on ${gold.length} pages`,
      table(['', ...tools], rows),
      'Our worst pages by body',
      table(
        ['', 'F1', 'ROUGE-LSum'],
        worst.map(({ id, f1, rougeF1 }) => [id, shown(f1), shown(rougeF1)]),
      ),
    ].join('\n\n'),
    figures: Object.fromEntries(
      tools.map((tool, i) => {
        const score = scores[i];
        return [tool, Object.fromEntries(ROWS.map(([label, figure]) => [label, (score && figure(score)) ?? null]))];
      }),
    ),
  };
}

async function loadScorer(folder: string): Promise<Scorer> {
  // Beside held-out data as beside development data, or a level above it.
  for (const place of [folder, join(folder, '..')]) {
    const loaded: Partial<Scorer> = await import(pathToFileURL(join(place, 'score.mjs')).href).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
        throw error;
      },
    );
    if (loaded.score) return { score: loaded.score };
  }
  throw new Error(`no score.mjs beside ${folder}`);
}

function shown(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? '-' : figure.toFixed(3);
}
