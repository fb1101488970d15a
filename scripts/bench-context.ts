// How linking and searching grow with the library, in a real Chromium: npm run bench:context -- [--sizes 1000,10000,100000]

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { bundleReader } from './bench/bundle-reader';
import type * as InPage from './bench/context/in-page';
import { drawPicture } from './bench/picture';
import { median, quantile } from './bench/statistics';
import { table } from './bench/table';
import { requireBrowser } from './find-browser';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    /** Starts of a new worker that are measured for each size. */
    cold: { type: 'string', default: '12' },
    /** Where the picture and the figures go. */
    out: { type: 'string', default: fileURLToPath(new URL('../docs', import.meta.url)) },
  },
});
/** Beyond this the weight on the disk follows from the bytes handed to the database. */
const MAX_WEIGHED = 10_000;
const LINKED = 60;
const TYPED = 25;

interface Figures {
  readonly size: number;
  readonly link: number[];
  readonly keep: number[];
  readonly linkCold: number[];
  readonly key: number[];
  readonly searchCold: number[];
  readonly memoryMb: number;
  readonly longestStepMs: number;
  readonly bytes: Record<string, number>;
  readonly diskBytes: number | null;
}

const code = await bundleReader('scripts/bench/context/in-page.ts', 'bench');
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(isScript ? code : '<!doctype html><meta charset="utf-8"><script src="/bench.js"></script>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the server has no port');
const { port } = address;
const profile = mkdtempSync(join(tmpdir(), 'nachlese-bench-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: requireBrowser('chromium'),
  headless: true,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
mkdirSync(values.out, { recursive: true });
try {
  const figures = await measureAll(values.sizes.split(',').map(Number));
  console.log(report(figures));
  writeFileSync(join(values.out, 'bench-context.svg'), picture(figures));
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}

async function measureAll(sizes: readonly number[]): Promise<Figures[]> {
  const filler = await newPage('127.0.0.1');
  // A second origin holds the index alone: what it weighs on the disk.
  const scales = await newPage('localhost');
  const figures: Figures[] = [];
  for (const size of sizes) {
    const started = Date.now();
    const { longestStepMs, steps } = await filler.evaluate((count) => bench.fillTo(count, true), size);
    if (size <= MAX_WEIGHED) await scales.evaluate((count) => bench.fillTo(count, false), size);
    console.error(`${size} articles in ${Math.round((Date.now() - started) / 1000)} s, ${steps} steps of merging`);
    figures.push(await measure(size, longestStepMs));
    console.error(report(figures));
    // What was kept while measuring is part of the next size.
    await filler.evaluate((count) => bench.skipTo(count), size + 2 * LINKED);
  }
  return figures;
}

async function measure(size: number, longestStepMs: number): Promise<Figures> {
  const linkCold: number[] = [];
  const searchCold: number[] = [];
  for (let round = 0; round < Number(values.cold); round++) {
    linkCold.push(
      await onNewPage(async (page) => {
        await page.evaluate(() => bench.skipTo(0));
        return page.evaluate(
          async (seed) => {
            bench.skipTo(seed);
            const opening = await bench.open();
            return opening + ((await bench.linkNext(1, false)).link[0] ?? 0);
          },
          200 + round * 7,
        );
      }),
    );
    searchCold.push(
      await onNewPage((page) =>
        page.evaluate(async (seed) => {
          const opening = await bench.open();
          return opening + ((await bench.search(bench.someQueries(1, seed)))[0] ?? 0);
        }, round),
      ),
    );
  }
  const awake = await onNewPage(async (page) => {
    const opened = await page.evaluate(() => bench.open());
    await page.evaluate((count) => bench.skipTo(count), size);
    // The first searches and links of a worker fill its memory; they are measured as cold above.
    await page.evaluate(() => bench.search(bench.someQueries(5, 99)));
    const { ms: key, found } = await page.evaluate((count) => bench.type(bench.someQueries(count, 7)), TYPED);
    // Linking by itself: what a reader opens next does not come while the upkeep of the last article is still being written.
    const { link, links } = await page.evaluate((count) => bench.linkNext(count, false), LINKED);
    const { keep } = await page.evaluate((count) => bench.linkNext(count, true), LINKED);
    const memoryMb = await memoryOf(page);
    console.error(`opened in ${opened.toFixed(0)} ms; ${found} of ${TYPED} queries found something; ${links} links`);
    return { key, link: link.slice(5), keep, memoryMb };
  });
  const bytes = await onNewPage((page) => page.evaluate(() => bench.sizes()));
  return {
    size,
    linkCold,
    searchCold,
    ...awake,
    longestStepMs,
    bytes,
    diskBytes: size <= MAX_WEIGHED ? diskBytes('localhost') : null,
  };
}

async function newPage(host: '127.0.0.1' | 'localhost'): Promise<Page> {
  const page = await (browser as BrowserContext).newPage();
  page.setDefaultTimeout(0);
  await page.goto(`http://${host}:${port}/`);
  return page;
}

async function onNewPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage('127.0.0.1');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Heap and buffers of a page after it is swept. */
async function memoryOf(page: Page): Promise<number> {
  const session = await (browser as BrowserContext).newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1_000_000;
}

/** What the database of an origin takes on the disk. */
function diskBytes(host: string): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  const own = readdirSync(folder).filter((name) => name.includes(`_${host}_`));
  const sizeOf = (path: string): number =>
    statSync(path).isDirectory()
      ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
      : statSync(path).size;
  return own.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
}

function report(figures: readonly Figures[]): string {
  const both = (ms: readonly number[]) => `${median(ms).toFixed(1)} / ${quantile(ms, 0.95).toFixed(1)}`;
  const rows: [string, (each: Figures) => string][] = [
    ['link, awake: median / p95 ms', ({ link }) => both(link)],
    ['link, cold', ({ linkCold }) => both(linkCold)],
    ['keep with upkeep', ({ keep }) => both(keep)],
    ['key to results, awake', ({ key }) => both(key)],
    ['search, cold', ({ searchCold }) => both(searchCold)],
    ['longest step of a merge, ms', ({ longestStepMs }) => longestStepMs.toFixed(0)],
    ['index, bytes an article', ({ bytes, size }) => (total(bytes) / size).toFixed(0)],
    [
      'index on disk, bytes an article',
      ({ diskBytes: disk, size }) => (disk === null ? '-' : (disk / size).toFixed(0)),
    ],
    ['memory, MB', ({ memoryMb }) => memoryMb.toFixed(0)],
    ['segments', ({ bytes }) => String(bytes.segments ?? 0)],
  ];
  const parts = Object.keys(figures.at(-1)?.bytes ?? {}).filter((part) => part !== 'segments');
  return table(
    ['articles', ...figures.map(({ size }) => size.toLocaleString('en'))],
    [
      ...rows.map(([name, cell]) => [name, ...figures.map(cell)]),
      ...parts.map((part) => [
        `  ${part}`,
        ...figures.map(({ bytes, size }) => ((bytes[part] ?? 0) / size).toFixed(0)),
      ]),
    ],
  );
}

function total(bytes: Record<string, number>): number {
  return Object.entries(bytes).reduce((sum, [part, value]) => sum + (part === 'segments' ? 0 : value), 0);
}

function picture(figures: readonly Figures[]): string {
  const series = (name: string, colour: string, of: (each: Figures) => readonly number[]) => ({
    name,
    colour,
    points: figures.flatMap((each) => of(each).map((ms) => ({ x: each.size, y: Math.max(0.1, ms) }))),
  });
  return drawPicture('Linking and searching against the size of the library', 'articles', 'ms', [
    series('link, awake', '#1f6f54', ({ link }) => link),
    series('link, cold', '#9a6b00', ({ linkCold }) => linkCold),
    series('key to results, awake', '#2b5c9e', ({ key }) => key),
    series('search, cold', '#a33b3b', ({ searchCold }) => searchCold),
  ]);
}

declare const bench: typeof InPage;
