// Whether Chromium, Firefox and the laboratory read the same from the same page, field by field.
//   npm run compare:readers -- [--data DIR] [--limit N] [--sets extraction,teasers,pagetype]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleReader } from './bench/bundle-reader';
import { type Difference, differences } from './bench/differences';
import { openPageBrowser } from './bench/page-browser';
import { openPageFirefox } from './bench/page-firefox';
import { readWhole, type WholeReading } from './bench/reading';
import { groupBy } from './bench/statistics';
import { listPages, PAGE_SETS, type StoredPage, spread } from './bench/stored-pages';
import { table } from './bench/table';
import { parsePage } from './lab/parse-page';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    limit: { type: 'string', default: '60' },
    sets: { type: 'string', default: PAGE_SETS.join(',') },
  },
});

const data = resolve(values.data);
if (!existsSync(data)) {
  console.log(`No stored pages at ${data}: nothing to compare. Say where they are with --data DIR.`);
  process.exit(0);
}
const sets = PAGE_SETS.filter((set) => values.sets.split(',').includes(set));
const pages = spread(await listPages(data, sets), Number(values.limit));
const reader = await bundleReader('scripts/bench/reading.ts', 'nachleseReading');
const chromium = await openPageBrowser();
const firefox = await openPageFirefox();
const found: { page: string; pair: string; difference: Difference }[] = [];
for (const page of pages) await comparePage(page);
await chromium.close();
await firefox.close();
report();

async function comparePage(page: StoredPage): Promise<void> {
  const html = await page.html();
  // As text, so that nothing is lost or dressed up on the way.
  const expression = `(() => { ${reader}; return JSON.stringify(nachleseReading.readWhole(document, ${JSON.stringify(page.url)})); })()`;
  const inChromium: WholeReading = JSON.parse(
    await chromium.show(page.url, html, (tab) => tab.evaluate<string>(expression)),
  );
  const inFirefox: WholeReading = JSON.parse(await firefox.evaluate<string>(html, expression));
  const document = parsePage(html, page.url);
  const inLab: WholeReading = JSON.parse(JSON.stringify(readWhole(document, page.url)));
  document.defaultView?.close();
  const pairs = { 'Chromium / Firefox': inFirefox, 'Chromium / laboratory': inLab };
  for (const [pair, other] of Object.entries(pairs)) {
    for (const difference of differences(inChromium, other)) found.push({ page: page.id, pair, difference });
  }
}

function report(): void {
  for (const [pair, ofPair] of groupBy(found, (entry) => entry.pair)) {
    console.log(`\n${pair}`);
    for (const { page, difference } of ofPair)
      console.log(`  ${page}  ${difference.field}\n    ${difference.left}\n    ${difference.right}`);
  }
  const fields = groupBy(found, ({ pair, difference }) => `${pair}: ${difference.field.replace(/\[\d+\]/g, '[]')}`);
  console.log(`\n${pages.length} pages`);
  for (const pair of ['Chromium / Firefox', 'Chromium / laboratory']) {
    const differing = new Set(found.filter((entry) => entry.pair === pair).map((entry) => entry.page));
    console.log(`${pair}: ${pages.length - differing.size} pages alike, ${differing.size} with differences`);
  }
  if (fields.size > 0)
    console.log(
      `\n${table(
        ['field', 'pages'],
        [...fields].map(([field, entries]) => [field, String(new Set(entries.map(({ page }) => page)).size)]),
      )}`,
    );
}
