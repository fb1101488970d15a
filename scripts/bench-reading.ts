// How well and how fast the page reader works, beside Readability, Defuddle and structured data alone, in a real Chromium.
//   npm run bench:reading -- [--data DIR] [--out DIR] [--sets extraction,teasers,pagetype] [--rounds N] [--limit N]
//     [--no-defuddle]   |   --profile [--profile-of page|teasers|article|container|readability]
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from './bench/answers';
import { bundleReader } from './bench/bundle-reader';
import type { Contestant, Measured } from './bench/in-page';
import { openPageBrowser } from './bench/page-browser';
import { drawPicture } from './bench/picture';
import { profile, profileTable, type Share } from './bench/profile';
import { scoreQuality } from './bench/quality';
import { listPages, PAGE_SETS, type StoredPage, setFolder, spread } from './bench/stored-pages';
import { type PageResult, timeTables, typical } from './bench/time-tables';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    out: { type: 'string' },
    sets: { type: 'string', default: PAGE_SETS.join(',') },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string' },
    profile: { type: 'boolean', default: false },
    'profile-of': { type: 'string', default: 'page' },
    'profile-rounds': { type: 'string', default: '10' },
    'no-defuddle': { type: 'boolean', default: false },
  },
});
const WARM_UP_ROUNDS = 2;
const PICTURE = 'docs/bench-reading.svg';

const data = resolve(values.data);
if (!existsSync(data)) {
  console.log(`No stored pages at ${data}: nothing to measure. Say where they are with --data DIR.`);
  process.exit(0);
}
const sets = PAGE_SETS.filter((set) => values.sets.split(',').includes(set));
const every = await listPages(data, sets);
const pages = values.limit ? spread(every, Number(values.limit)) : every;
const reader = await bundleReader('scripts/bench/in-page.ts', 'nachleseBench');
if (values.profile) await runProfile(pages);
else await runBench(pages);

async function runBench(wanted: readonly StoredPage[]): Promise<void> {
  const results: PageResult[] = [];
  const skip: Contestant[] = values['no-defuddle'] ? ['defuddle'] : [];
  const browser = await openPageBrowser();
  for (const [i, page] of wanted.entries()) {
    const call = `nachleseBench.measure(${JSON.stringify(page.url)}, ${Number(values.rounds)}, ${WARM_UP_ROUNDS}, ${i % 2 === 1}, ${JSON.stringify(skip)})`;
    try {
      const measured = await browser.show(page.url, await page.html(), (tab) =>
        tab.evaluate<Measured>(`${reader};\n${call}`),
      );
      results.push({ id: page.id, set: page.set, ...measured });
    } catch (error) {
      console.error(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if ((i + 1) % 25 === 0) console.error(`${i + 1} of ${wanted.length} pages`);
  }
  await browser.close();
  const figures = await report(results, wanted);
  const out = values.out ? resolve(values.out) : mkdtempSync(join(tmpdir(), 'bench-reading-'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bench-reading.json'), JSON.stringify({ figures, pages: results }));
  writeFileSync(PICTURE, picture(results));
  console.log(`\nPicture: ${PICTURE}. All figures: ${join(out, 'bench-reading.json')}`);
}

async function report(results: readonly PageResult[], wanted: readonly StoredPage[]): Promise<unknown> {
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `${results.length} pages, ${values.rounds} rounds after ${WARM_UP_ROUNDS} to warm up; load ${load.join(' ')}\n`,
  );
  console.log(timeTables(results));
  const folder = setFolder(data, 'extraction');
  const read = new Map(results.map((result) => [result.id, result]));
  const scored = wanted.filter((page) => page.set === 'extraction' && read.has(page.id));
  if (!folder || scored.length === 0) return null;
  const answers = new Map<string, Map<string, Answer>>();
  for (const { id } of scored) {
    for (const [tool, answer] of Object.entries(read.get(id)?.answers ?? {})) {
      answers.set(tool, (answers.get(tool) ?? new Map<string, Answer>()).set(id, answer));
    }
  }
  const quality = await scoreQuality(
    folder,
    scored.map((page) => page.gold),
    answers,
  );
  console.log(`\n${quality.text}`);
  return quality.figures;
}

function picture(results: readonly PageResult[]): string {
  const series = (name: string, colour: string, of: Contestant) => ({
    name,
    colour,
    points: results.map((page) => ({ x: page.elements, y: typical(page, of) })).filter(({ x, y }) => x > 0 && y > 0),
  });
  return drawPicture('Time to read a page, in Chromium', 'elements in the page', 'milliseconds', [
    series('Nachlese, everything', '#0b6e4f', 'page'),
    series('Readability', '#c1440e', 'readability'),
    ...(values['no-defuddle'] ? [] : [series('Defuddle', '#6b6b6b', 'defuddle')]),
  ]);
}

async function runProfile(wanted: readonly StoredPage[]): Promise<void> {
  const shares = new Map<string, Share>();
  const browser = await openPageBrowser();
  for (const page of wanted) {
    await browser.show(page.url, await page.html(), async (tab, session) => {
      await tab.evaluate(`${reader};\nglobalThis.nachleseBench = nachleseBench; undefined`);
      const call = `nachleseBench.repeat(${JSON.stringify(page.url)}, ${Number(values['profile-rounds'])}, ${JSON.stringify(values['profile-of'])})`;
      await profile(session, () => tab.evaluate(call), shares);
    });
  }
  await browser.close();
  const root = {
    page: 'readPage',
    readability: 'parse',
    teasers: 'readTeasers',
    article: 'readArticle',
    container: 'findContainer',
  }[values['profile-of']];
  console.log(profileTable(shares, root ?? 'readPage', 75));
}
