// `npm run bench:quotes`: time of the quote engine in the built extension in Chromium, cold and warm.
import { cpus, loadavg } from 'node:os';
import { launchReader } from '@/tests/support/browsers/launch';
import { bundleReader } from './bench/bundle-reader';
import type { QuoteTimes } from './bench/quotes/in-page';
import { quantile } from './bench/statistics';
import { table } from './bench/table';
import { requireBrowser } from './find-browser';
import { ensureBuild } from './start/ensure-build';

/** Each in a browser of its own, so that it is cold. */
const COLD_RUNS = 3;

const script = await bundleReader('scripts/bench/quotes/in-page.ts', 'nachleseQuotes');
const build = ensureBuild('chromium');
const executablePath = requireBrowser('chromium');
const rows: string[][] = [];
for (const lang of ['de', 'en'] as const) {
  const cold: number[] = [];
  let last: QuoteTimes | undefined;
  for (let run = 0; run < COLD_RUNS; run++) {
    const browser = await launchReader('chromium', { build, executablePath });
    const tab = await browser.openScreen('library.html');
    await tab.run(
      `${script};\nnachleseQuotes.measure(${JSON.stringify(lang)}).then((times) => { globalThis.quoteTimes = times; })`,
    );
    last = await tab.evaluate((): QuoteTimes => Reflect.get(globalThis, 'quoteTimes'));
    cold.push(last.coldMs);
    await browser.close();
  }
  const warm = last?.warmMs ?? [];
  rows.push([
    lang,
    String(warm.length),
    String(last?.quotes ?? 0),
    quantile(warm, 0.5).toFixed(1),
    quantile(warm, 0.95).toFixed(1),
    quantile(cold, 0.5).toFixed(0),
  ]);
}
console.log(`Texts of about 1,000 words; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
console.log(table(['language', 'runs', 'quotes', 'median ms', 'p95 ms', 'cold start with loading, ms'], rows));
