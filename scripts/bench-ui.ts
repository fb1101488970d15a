// How long a reader waits for the screens, in a real Chromium: npm run bench:ui -- [--sizes 1000,10000,100000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleReader } from './bench/bundle-reader';
import { median, quantile } from './bench/statistics';
import { table } from './bench/table';
import type * as InPage from './bench/ui/in-page';
import { type Figures, measure } from './bench/ui/measure';
import { openBrowser } from './bench/ui/open-browser';
import { requireBrowser } from './find-browser';
import { makeGrantedBuild } from './granted-build';
import { serveDemo } from './serve-demo';
import { ensureBuild } from './start/ensure-build';

/** A frame longer than this is one that a reader sees. */
const LONG_FRAME_MS = 32;

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' } } });

const folder = mkdtempSync(join(tmpdir(), 'nachlese-bench-'));
const build = makeGrantedBuild(ensureBuild('chromium'), join(folder, 'build'));
// What a page of an extension takes on this machine with nothing in it: no screen can be faster.
writeFileSync(
  join(build, 'empty.html'),
  '<!doctype html><meta charset="utf-8"><main><header><h1>-</h1></header></main>',
);
const demo = await serveDemo();
const browser = await openBrowser(build, requireBrowser('chromium'));
try {
  const script = await bundleReader('scripts/bench/ui/in-page.ts', 'uiBench');
  // The page's own rules let no script in by a tag; the protocol's evaluation is outside of them.
  await browser.desk.evaluate(`${script}; globalThis.uiBench = uiBench; undefined`);
  const columns: Column[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const started = Date.now();
    await browser.desk.evaluate((count) => uiBench.fillTo(count), size);
    console.error(`${size} articles in ${Math.round((Date.now() - started) / 1000)} s`);
    const questions = await browser.desk.evaluate(() => uiBench.askEach());
    columns.push({ size, questions, figures: await measure(browser, demo) });
    console.log(report(columns));
    console.log(
      `load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}\n`,
    );
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
}

interface Column {
  readonly size: number;
  readonly figures: Figures;
  readonly questions: Readonly<Record<string, number>>;
}

function report(columns: readonly Column[]): string {
  const both = (ms: readonly number[]) => `${median(ms).toFixed(0)} / ${quantile(ms, 0.95).toFixed(0)}`;
  const row = (name: string, target: string, cell: (column: Column) => string) => [name, target, ...columns.map(cell)];
  const named = (name: string, of: (column: Column) => Readonly<Record<string, number>>) =>
    row(name, '', (column) => of(column)[name]?.toFixed(0) ?? '-');
  const last = columns.at(-1);
  const namesOf = (record: Readonly<Record<string, number>> | undefined) => Object.keys(record ?? {});
  return table(
    ['median / p95, ms', 'target', ...columns.map(({ size }) => size.toLocaleString('en'))],
    [
      row('an empty page, for comparison', '', ({ figures }) => both(figures.empty)),
      row('popup, to the headline', '100', ({ figures }) => both(figures.popup)),
      row('panel, after a new address', '300', ({ figures }) => both(figures.panel)),
      row('  of an article that is not kept', '', ({ figures }) => both(figures.panelUnknown)),
      row('library, first screen', '300', ({ figures }) => both(figures.library)),
      row('key to results', '100', ({ figures }) => both(figures.key)),
      row('scrolling, frame', '32', ({ figures }) => both(figures.frames)),
      row('  longest frame', '32', ({ figures }) => Math.max(...figures.frames).toFixed(0)),
      row(`  frames above ${LONG_FRAME_MS} ms`, '0', ({ figures }) => {
        const long = figures.frames.filter((ms) => ms > LONG_FRAME_MS).length;
        return `${long} of ${figures.frames.length}`;
      }),
      row('memory, largest page, MB', '150', ({ figures }) => Math.max(...Object.values(figures.memory)).toFixed(0)),
      ...namesOf(last?.figures.memory).map((name) => named(name, ({ figures }) => figures.memory)),
      ...namesOf(last?.figures.lists).map((name) => named(name, ({ figures }) => figures.lists)),
      ...namesOf(last?.questions).map((name) => named(name, ({ questions }) => questions)),
    ],
  );
}

declare const uiBench: typeof InPage;
