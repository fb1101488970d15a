// `npm run bench:quotes`: time of the quote engine in the built extension in Chromium, cold and warm, and what it adds to a page's memory.
import { cpus, loadavg } from 'node:os';
import { bundleReader } from './bench/bundle-reader';
import type { QuoteTimes } from './bench/quotes/in-page';
import { quantile } from './bench/statistics';
import { table } from './bench/table';
import { openBrowser } from './bench/ui/open-browser';
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
  const memory: number[] = [];
  let last: QuoteTimes | undefined;
  for (let run = 0; run < COLD_RUNS; run++) {
    const browser = await openBrowser(build, executablePath);
    const page = await browser.open(`${browser.origin}/library.html`);
    const session = await page.context().newCDPSession(page);
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    await evaluate(script);
    const before = await browser.memoryOf(page);
    const { result } = await evaluate(`nachleseQuotes.measure(${JSON.stringify(lang)})`);
    last = result.value as QuoteTimes;
    cold.push(last.coldMs);
    memory.push((await browser.memoryOf(page)) - before);
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
    quantile(memory, 0.5).toFixed(1),
  ]);
}
console.log(`Texts of about 1,000 words; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
console.log(
  table(['language', 'runs', 'quotes', 'median ms', 'p95 ms', 'cold start with loading, ms', 'memory, MB'], rows),
);
