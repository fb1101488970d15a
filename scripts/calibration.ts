// `npm run calibration [-- --data DIR] [--out FILE]`: of the quotations shown with a confidence, how many are right in extent and
// speaker. Reads the development articles, which are not part of the project, with the models as they ship; prints a table for each
// language and draws both as a picture.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { table } from './bench/table';
import { loadEngines } from './lab/engines';
import { agrees } from './train/calibrate';
import { readGold } from './train/read-data';

const SETS = [
  { lang: 'de', name: 'German', file: 'de-wikinews.dev.jsonl.gz', colour: '#0b6e99' },
  { lang: 'en', name: 'English', file: 'en-polnear.dev.jsonl.gz', colour: '#b3541e' },
] as const;
const SIZE = { width: 560, height: 520, left: 64, right: 540, top: 48, bottom: 464 };

interface Bin {
  readonly from: number;
  count: number;
  sum: number;
  right: number;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/quotes/data' },
    out: { type: 'string', default: 'docs/quotes-calibration.svg' },
  },
});
const engines = loadEngines();
const drawn = SETS.flatMap(({ lang, name, file, colour }, i) => {
  const articles = readGold(resolve(values.data), file);
  if (!articles) {
    console.log(`calibration: no ${file} in ${values.data}, skipped`);
    return [];
  }
  const bins = Array.from({ length: 10 }, (_, k): Bin => ({ from: k / 10, count: 0, sum: 0, right: 0 }));
  for (const article of articles) {
    for (const quote of findQuotes(article.text, lang, engines).quotes) {
      const bin = bins[Math.min(9, Math.floor(quote.confidence * 10))];
      if (!bin) continue;
      bin.count++;
      bin.sum += quote.confidence;
      if (article.quotes.some((gold) => agrees(gold, quote))) bin.right++;
    }
  }
  const filled = bins.filter(({ count }) => count > 0);
  const rows = filled.map(({ from, count, sum, right }) => [
    from.toFixed(1),
    String(count),
    (sum / count).toFixed(3),
    (right / count).toFixed(3),
  ]);
  console.log(`${name}\n${table(['from', 'quotations', 'mean', 'right'], rows)}\n`);
  return [curve(name, colour, i, filled)];
});
if (drawn.length === SETS.length) writeFileSync(resolve(values.out), picture(drawn));

function curve(name: string, colour: string, order: number, bins: readonly Bin[]): string {
  const places = bins.map((bin) => ({ bin, x: x(bin.sum / bin.count), y: y(bin.right / bin.count) }));
  const dots = places.map(
    ({ bin, x, y }) =>
      `<circle cx="${x}" cy="${y}" r="${(2 + Math.log2(bin.count) / 2).toFixed(1)}" fill="${colour}"><title>${bin.count} quotations</title></circle>`,
  );
  const top = SIZE.top + 6 + order * 20;
  return [
    `<polyline points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
    ...dots,
    `<rect x="72" y="${top}" width="12" height="12" fill="${colour}"/>`,
    `<text x="90" y="${top + 10}" fill="#333">${name}</text>`,
  ].join('\n');
}

function picture(curves: readonly string[]): string {
  const title = 'Confidence of quotations against share right';
  const grid = Array.from({ length: 11 }, (_, k) => {
    const at = k / 10;
    return [
      `<path d="M${x(at)} ${SIZE.top}V${SIZE.bottom}M${SIZE.left} ${y(at)}H${SIZE.right}" stroke="#ddd"/>`,
      `<text x="${x(at)}" y="${SIZE.bottom + 18}" text-anchor="middle" fill="#333">${at.toFixed(1)}</text>`,
      `<text x="${SIZE.left - 8}" y="${Number(y(at)) + 4}" text-anchor="end" fill="#333">${at.toFixed(1)}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${SIZE.width}" height="${SIZE.height}" fill="#fff"/>
<text x="${SIZE.left}" y="28" font-size="16">${title}</text>
${grid.join('\n')}
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
${curves.join('\n')}
<text x="${SIZE.width / 2}" y="${SIZE.height - 12}" text-anchor="middle" fill="#333">confidence (mean of each tenth)</text>
<text x="16" y="${SIZE.height / 2}" text-anchor="middle" transform="rotate(-90 16 ${SIZE.height / 2})" fill="#333">extent and speaker right</text>
</svg>
`;
}

function x(share: number): string {
  return (SIZE.left + share * (SIZE.right - SIZE.left)).toFixed(1);
}

function y(share: number): string {
  return (SIZE.bottom - share * (SIZE.bottom - SIZE.top)).toFixed(1);
}
