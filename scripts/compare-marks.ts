// Whether the quotations of stored pages are marked at their place, in Chromium and in Firefox.
//   npm run compare:marks -- [--data DIR] [--limit N]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeQuote } from '@/utils/anchor/describe';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { bundleReader } from './bench/bundle-reader';
import type { Mark, Marking } from './bench/marking';
import { openPageBrowser } from './bench/page-browser';
import { openPageFirefox } from './bench/page-firefox';
import { readWhole } from './bench/reading';
import { listPages, type StoredPage, spread } from './bench/stored-pages';
import { table } from './bench/table';
import { loadEngines } from './lab/engines';
import { parsePage } from './lab/parse-page';

const MARKS: readonly Mark[] = ['right', 'elsewhere', 'other words', 'not found'];

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval' }, limit: { type: 'string', default: '10' } },
});
const data = resolve(values.data);
if (!existsSync(data)) {
  console.log(`No stored pages at ${data}: nothing to mark. Say where they are with --data DIR.`);
  process.exit(0);
}
const engines = loadEngines();
const code = await bundleReader('scripts/bench/marking.ts', 'nachleseMarking');
const chromium = await openPageBrowser();
const firefox = await openPageFirefox();
const counts = new Map<string, number[]>();
const rows: string[][] = [];
for (const page of spread((await listPages(data, ['extraction'])).filter(isRead), Number(values.limit)))
  await markPage(page);
await chromium.close();
await firefox.close();
for (const [browser, sums] of counts) rows.push(['all', browser, ...sums.map(String), '']);
console.log(table(['page', 'browser', ...MARKS, 'page unchanged'], rows));

/** German and English pages: the others have only what stands in marks. */
function isRead({ gold }: StoredPage): boolean {
  return /^(?:de|en)/.test((gold as { lang?: string }).lang ?? '');
}

async function markPage(page: StoredPage): Promise<void> {
  const html = await page.html();
  const document = parsePage(html, page.url);
  const { article } = readWhole(document, page.url);
  document.defaultView?.close();
  if (!article) return;
  const text = article.blocks.map((block) => block.text).join('\n');
  const selectors = findQuotes(text, article.lang ?? 'de', engines).quotes.map((quote) =>
    describeQuote(text, quote.content),
  );
  // As text, so that nothing is lost on the way.
  const expression = `(() => { ${code}; return JSON.stringify(nachleseMarking.markAll(document, ${JSON.stringify(selectors)})); })()`;
  const found: Record<string, Marking> = {
    Chromium: JSON.parse(await chromium.show(page.url, html, (tab) => tab.evaluate<string>(expression))),
    Firefox: JSON.parse(await firefox.evaluate<string>(html, expression)),
  };
  for (const [browser, { marks, isUnchanged }] of Object.entries(found)) {
    const own = MARKS.map((mark) => marks.filter((other) => other === mark).length);
    counts.set(
      browser,
      own.map((count, i) => count + (counts.get(browser)?.[i] ?? 0)),
    );
    rows.push([page.id, browser, ...own.map(String), isUnchanged ? 'yes' : 'no']);
  }
}
