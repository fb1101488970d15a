// Runs in a page of the extension: how long the quote engine takes, from the files of the package on.
import { inventedReadings } from '@/demo/library/invented-readings';
import { textOf } from '@/utils/actions/see-article';
import { enginesFor } from '@/utils/actions/the-engines';
import { findQuotes } from '@/utils/quotes/find-quotes';

const WORDS = 1_000;
const ROUNDS = 3;

export interface QuoteTimes {
  /** Milliseconds from nothing loaded to the quotes of the first article of 1,000 words. */
  readonly coldMs: number;
  /** Milliseconds for each text of about 1,000 words, after one round to warm up. */
  readonly warmMs: readonly number[];
  readonly quotes: number;
}

/** @param lang - "de" or "en". */
export async function measure(lang: 'de' | 'en'): Promise<QuoteTimes> {
  const texts = textsOf(lang);
  const start = performance.now();
  const engines = await enginesFor(lang);
  findQuotes(texts[0] ?? '', lang, engines);
  const coldMs = performance.now() - start;
  const warmMs: number[] = [];
  let quotes = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const text of texts) {
      const before = performance.now();
      const found = findQuotes(text, lang, engines);
      if (round > 0) warmMs.push(performance.now() - before);
      if (round === 0) quotes += found.quotes.length;
    }
  }
  return { coldMs, warmMs, quotes };
}

/** The invented articles, several joined until they have as many words. */
function textsOf(lang: string): string[] {
  const texts: string[] = [];
  let open = '';
  for (const { article } of inventedReadings()) {
    if (article.lang !== lang) continue;
    open = open === '' ? textOf(article) : `${open}\n${textOf(article)}`;
    if ((open.match(/\S+/g)?.length ?? 0) >= WORDS) {
      texts.push(open);
      open = '';
    }
  }
  return texts;
}
