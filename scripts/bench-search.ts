// Search quality beside minisearch, flexsearch and orama in the same run: tsx scripts/bench-search.ts [--data DIR]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { CONTESTANTS, type Doc, type Search } from './bench/search/contestants';
import { median } from './bench/statistics';
import { table } from './bench/table';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/eval/search/data', import.meta.url)) },
  },
});
if (!existsSync(values.data)) {
  console.log(`No evaluation data at ${values.data}: nothing to compare. Give its folder with --data.`);
  process.exit(0);
}

interface Query {
  readonly text: string;
  readonly lang: string;
  readonly rel: Readonly<Record<string, number>>;
}
const rows: string[][] = [];
for (const file of readdirSync(values.data).filter((name) => name.includes('.jsonl'))) {
  const { docs, queries } = readSet(join(values.data, file));
  if (queries.length === 0) continue;
  for (const [name, contestant] of Object.entries(CONTESTANTS)) {
    const row = [`${file.split('.')[0]} ${name}`];
    try {
      const { quality, ms } = await judge(await contestant(docs), queries);
      row.push((100 * quality).toFixed(1), ms.toFixed(2));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      row.push('not installed', '');
    }
    rows.push(row);
  }
}
console.log(table(['set', 'nDCG@5', 'median ms'], rows));

async function judge(search: Search, queries: readonly Query[]): Promise<{ quality: number; ms: number }> {
  let sum = 0;
  const times: number[] = [];
  for (const { text, lang, rel } of queries) {
    const start = performance.now();
    const ids = await search(text, lang);
    times.push(performance.now() - start);
    sum += ndcg5(ids, rel);
  }
  return { quality: sum / queries.length, ms: median(times) };
}

function ndcg5(ids: readonly string[], rel: Readonly<Record<string, number>>): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const found = ids.slice(0, 5).reduce((sum, id, at) => sum + (rel[id] ? gain(at) : 0), 0);
  let ideal = 0;
  for (let at = 0; at < Math.min(5, Object.keys(rel).length); at++) ideal += gain(at);
  return ideal > 0 ? found / ideal : 0;
}

function readSet(path: string): { docs: Doc[]; queries: Query[] } {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const docs: Doc[] = [];
  const queries: Query[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const { type, ...record } = JSON.parse(line);
    if (type === 'query') queries.push(record);
    else docs.push({ ...record, date: record.date ?? null, title: record.title ?? '', text: record.text ?? '' });
  }
  return { docs, queries };
}
