// `npm run score:quotes`: name, role, carrier and kind on our own marked articles, rules and engine side by side.
// With `--misses`, what the engine reads wrongly.

import { GOLD_LANGUAGES, goldArticles } from '@/tests/quotes-gold/gold-articles';
import { FIELDS, scoreQuotes } from '@/tests/quotes-gold/score';
import { type Engines, findQuotes } from '@/utils/quotes/find-quotes';
import { table } from './bench/table';
import { loadEngines } from './lab/engines';

const readers: readonly (readonly [string, Engines])[] = [
  ['rules', {}],
  ['engine', loadEngines()],
];
const rows: string[][] = [];
for (const lang of GOLD_LANGUAGES) {
  const articles = goldArticles(lang);
  for (const [reader, engines] of readers) {
    const { score, misses } = scoreQuotes(articles, (text) => findQuotes(text, lang, engines).quotes);
    rows.push([lang, reader, String(score.quotations), ...FIELDS.map((field) => (100 * score[field]).toFixed(1))]);
    if (!process.argv.includes('--misses') || reader === 'rules') continue;
    for (const { article, words, gold, found } of misses) {
      console.log(`${article}: ${words}`);
      console.log(`   is    ${[gold.kind, gold.name, gold.role, gold.via].join(' | ')}`);
      console.log(
        `   found ${found ? [found.kind, found.speakerName, found.role, found.via].join(' | ') : 'no quotation'}`,
      );
    }
  }
}
console.log(`${table(['language', 'reader', 'quotations', ...FIELDS], rows)}\n`);
