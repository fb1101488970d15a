// Runs in the page: fills the library, then measures what a reader waits for, each time by the library's own calls.

import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { openDatabase } from '@/utils/store/schema';
import { COMPARED_ARTICLES, linkSameStory } from '@/utils/stories/link-same-story';
import { signatureOf } from '@/utils/stories/signature';
import { fill } from './fill';
import { createArticles, type MadeArticle } from './generator';
import { createChance } from './random';

const NAME = 'bench';
const SEARCH = { lang: 'de', limit: 20 };

let made = 0;
let next = createArticles();
let library: Library | undefined;

/** Adds articles until there are so many, and ends all merging. @returns Milliseconds of the longest single step. */
export async function fillTo(size: number, isWhole: boolean): Promise<{ longestStepMs: number; steps: number }> {
  await fill(NAME, size - made, () => take(), isWhole);
  const own = await openLibrary(NAME);
  let longestStepMs = 0;
  let steps = 0;
  for (;;) {
    const start = performance.now();
    const more = await own.tendIndex();
    longestStepMs = Math.max(longestStepMs, performance.now() - start);
    if (!more) break;
    steps++;
  }
  own.close();
  return { longestStepMs, steps };
}

/** A page that did not fill the library makes no article twice. */
export function skipTo(size: number): void {
  next = createArticles();
  for (made = 0; made < size; ) take();
}

/** Opens the library as a worker that has just been started. */
export async function open(): Promise<number> {
  const start = performance.now();
  library = await openLibrary(NAME);
  return performance.now() - start;
}

/** Links and keeps new articles. @returns Milliseconds of linking and of keeping with its share of upkeep. */
export async function linkNext(
  count: number,
  isKept: boolean,
): Promise<{ link: number[]; keep: number[]; links: number }> {
  const own = opened();
  const [link, keep]: [number[], number[]] = [[], []];
  let links = 0;
  for (let i = 0; i < count; i++) {
    const { article, blocks, quotes } = take();
    const text = blocks.map((block) => block.text).join('\n');
    const signature = signatureOf({ lang: article.lang, title: article.headline, text });
    const start = performance.now();
    const near = await own.nearest(signature, article.lastReadAt, COMPARED_ARTICLES);
    const found = linkSameStory({ id: article.id, signature, at: article.lastReadAt }, near.signatures, near.idf);
    const linked = performance.now();
    link.push(linked - start);
    links += found.length;
    if (!isKept) continue;
    const signed = { id: article.id, at: article.lastReadAt, signature };
    await own.keep({ article, blocks, quotes, speakers: [], teasers: [], links: [], signature: signed });
    await own.tendIndex();
    await own.tendIndex();
    keep.push(performance.now() - linked);
  }
  return { link, keep, links };
}

/** Types queries letter by letter. @returns Milliseconds from each letter to the results. */
export async function type(queries: readonly string[]): Promise<{ ms: number[]; found: number }> {
  const own = opened();
  const ms: number[] = [];
  let found = 0;
  for (const query of queries) {
    for (let typed = 2; typed <= query.length; typed++) {
      const start = performance.now();
      const { hits } = await own.search(query.slice(0, typed), SEARCH);
      ms.push(performance.now() - start);
      if (typed === query.length && hits.length > 0) found++;
    }
  }
  return { ms, found };
}

/** Searches whole queries. */
export async function search(queries: readonly string[]): Promise<number[]> {
  const ms: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await opened().search(query, SEARCH);
    ms.push(performance.now() - start);
  }
  return ms;
}

/** Queries as readers type them, from words of the articles: a name, a topic, two of them, half a compound, an operator. */
export function someQueries(count: number, seed: number): string[] {
  const chance = createChance(seed);
  const article = createArticles();
  const queries: string[] = [];
  for (let i = 0; i < count; i++) {
    for (let skipped = chance.below(20); skipped > 0; skipped--) article();
    const { article: about, quotes } = article();
    const words = about.headline.split(' ').filter((word) => word.length > 4);
    const word = () => chance.pick(words).toLowerCase();
    const kinds = [
      () => word(),
      () => `${word()} ${word()}`,
      () => about.headline.split(' ').slice(-2).join(' '),
      () => word().slice(0, 7),
      () => `speaker:${(quotes[0]?.speakerName ?? 'x y').split(' ')[1]} ${word()}`,
      () => `${word()} ${word()} ${word()}`,
      () => `${word().slice(0, -2)}x ${word()}`,
    ];
    queries.push(chance.pick(kinds)());
  }
  return queries;
}

/** Bytes of the index by store, as it was handed to the database. */
export async function sizes(): Promise<Record<string, number>> {
  const db = await openDatabase(NAME, () => undefined);
  const bytes: Record<string, number> = {};
  for (const name of ['indexChunks', 'indexed', 'indexPending'] as const) {
    let cursor = await db.transaction(name).store.openCursor();
    while (cursor) {
      const key = cursor.key;
      const part = name === 'indexChunks' && Array.isArray(key) ? `${name} ${String(key[2])}` : name;
      bytes[part] = (bytes[part] ?? 0) + cursor.value.length;
      cursor = await cursor.continue();
    }
  }
  bytes.segments = await db.count('indexSegments');
  db.close();
  return bytes;
}

function take(): MadeArticle {
  made++;
  return next();
}

function opened(): Library {
  if (!library) throw new Error('the library is not open');
  return library;
}
