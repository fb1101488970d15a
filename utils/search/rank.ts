// The ranking, the same for the database and for the laboratory: BM25 over stems with a word of the headline counted twice,
// forgiving in spelling, German compounds and half-typed words; then the filters of the query language.
import { bestOf } from '@/utils/index/best';
import { type DocumentKind, fieldTerm } from '@/utils/index/document';
import { type Lookup, lookIn } from '@/utils/index/lookup';
import { countIn, IN_HEADLINE } from '@/utils/index/postings';
import { type Reading, together } from '@/utils/index/reading';
import type { Facts, Source } from '@/utils/index/source';
import { isStopword, tokenize } from '@/utils/text/tokens';
import { HEADLINE_COUNT } from './analyse';
import { type Filter, filterOf } from './filter';
import { hasFilters, type ParsedQuery } from './parse-query';
import { Scores } from './scores';
import { variantsOf } from './variants';

export interface Found {
  readonly doc: number;
  /** Days since 1970; 0: unknown. */
  readonly day: number;
  readonly id: string;
  readonly kind: DocumentKind;
  readonly score: number;
}

export interface Ranking {
  /** By kind, in the order asked for, each best first; without words in the query, newest first. */
  readonly found: readonly Found[];
  /** How many documents of each kind match at all. */
  readonly totals: Readonly<Record<DocumentKind, number>>;
  /** Terms by which documents were found, for marking; by language where stems differ. */
  readonly terms: ReadonlySet<string>;
}

export interface RankOptions {
  /** BCP 47 tag of the query: the reader's language. */
  readonly lang: string;
  /** Of each kind at most so many. */
  readonly limit: number;
  readonly kinds: readonly DocumentKind[];
}

const MAX_QUERY_WORDS = 32;
/** A word is looked up by the stem of each language in the index. */
const MAX_LANGUAGES = 6;

/** The best five set the days; so many are put in order by them. */
const DAYS = { from: 5, width: 10 };
const MIN_REORDERED = 50;
/** The usual values of BM25; 0.8 to 2 and 0.3 to 0.75 differ by less than half a point nDCG@5. */
const K1 = 1.2;
const B = 0.75;

/** Finds the documents that match a query. */
export function* rank(sources: readonly Source[], query: ParsedQuery, options: RankOptions): Reading<Ranking> {
  const lookup = lookIn(sources);
  const lang = options.lang.split('-')[0] ?? options.lang;
  const langs = [...new Set([lang, ...lookup.languages])].slice(0, MAX_LANGUAGES);
  const words = wordsOf([query.words, ...query.phrases, ...query.said].join(' '), options.lang);
  const open = query.isOpen ? tokenize(query.words, options.lang).at(-1) : undefined;
  const isFiltered = hasFilters(query);
  if (lookup.size === 0 || (words.length === 0 && !isFiltered)) return NOTHING;
  const [facts, filter] = [yield* lookup.facts(), yield* filterOf(query, langs, lookup)];
  const variants = yield* together(words.map((word) => variantsOf(word, langs, word === open, lookup)));
  yield* together([...new Set(variants.flatMap((each) => [...each.keys()]))].map((term) => lookup.postings(term)));

  const scores = new Scores(lookup);
  for (const each of variants) yield* scoreWord(scores, each, facts, lookup);
  const candidates = words.length > 0 ? scores.documents() : yield* documentsOf(lookup, filter);
  const passing: Record<DocumentKind, Scored[]> = { article: [], teaser: [], quote: [] };
  for (const doc of candidates) {
    const kind = facts.kind(doc);
    if (!options.kinds.includes(kind) || !passes(doc, query, filter, facts)) continue;
    passing[kind].push({ doc, score: scores.of(doc, words.length), day: facts.day(doc) });
  }
  const best = options.kinds.flatMap((kind) => bestByDays(passing[kind], options.limit));
  const ids = yield* lookup.ids(best.map(({ doc }) => doc));
  const found = best.map((each, i) => ({ ...each, id: ids[i] ?? '', kind: facts.kind(each.doc) }));
  const totals = { article: passing.article.length, teaser: passing.teaser.length, quote: passing.quote.length };
  return { found, totals, terms: new Set(variants.flatMap((each) => [...each.keys()])) };
}

const NOTHING: Ranking = { found: [], totals: { article: 0, teaser: 0, quote: 0 }, terms: new Set() };

interface Scored {
  readonly doc: number;
  readonly day: number;
  readonly score: number;
}

/**
 * What is asked for is often an event: a document of the days of the best ones is worth up to twice as much. Three to thirty
 * days, and half or twice the worth, do about the same; documents without a date stay as they are.
 */
function bestByDays(passing: readonly Scored[], limit: number): Scored[] {
  const found = bestOf(passing, Math.max(limit, MIN_REORDERED), isBetter);
  const best = found.slice(0, DAYS.from);
  const most = best[0]?.score ?? 0;
  if (most === 0 || best.every(({ day }) => day === 0)) return found.slice(0, limit);
  const near = (own: number) =>
    best.reduce((sum, { day, score }) => {
      const apart = (own - day) / DAYS.width;
      return sum + (score / most) * Math.exp(-(apart * apart) / 2);
    }, 0) / best.length;
  const weighed = found.map((each) => ({ ...each, score: each.score * (1 + near(each.day)) }));
  return weighed.sort((a, b) => (isBetter(a, b) ? -1 : 1)).slice(0, limit);
}

const isBetter = (a: Scored, b: Scored): boolean =>
  a.score !== b.score ? a.score > b.score : a.day !== b.day ? a.day > b.day : a.doc > b.doc;

function passes(doc: number, query: ParsedQuery, filter: Filter, facts: Facts): boolean {
  if (query.lang.length > 0 && !query.lang.includes(facts.lang(doc))) return false;
  if (query.before !== null && facts.day(doc) >= query.before) return false;
  if (query.after !== null && facts.day(doc) < query.after) return false;
  return filter.within.every((set) => set.has(doc)) && !filter.without.some((set) => set.has(doc));
}

/** The documents of a query without words: the smallest set that a filter gives, else all. */
function* documentsOf(lookup: Lookup, { within }: Filter): Reading<Iterable<number>> {
  const smallest = [...within].sort((a, b) => a.size - b.size)[0];
  if (smallest) return smallest;
  return (yield* lookup.postings(fieldTerm('has', 'words'))).flatMap(({ docs }) => docs);
}

/** The best variant counts, not their sum: a document is no better for saying the word in three forms. */
function* scoreWord(
  scores: Scores,
  variants: ReadonlyMap<string, number>,
  facts: Facts,
  lookup: Lookup,
): Reading<void> {
  const all: (readonly number[])[] = [];
  for (const [term, worth] of variants) {
    const lists = yield* lookup.postings(term);
    const having = lists.reduce((sum, { docs }) => sum + docs.length, 0);
    const idf = Math.log(1 + (lookup.size - having + 0.5) / (having + 0.5));
    for (const { docs, usages } of lists) {
      all.push(docs);
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i] ?? 0;
        const usage = usages[i] ?? 0;
        const count = countIn(usage) + (usage & IN_HEADLINE ? HEADLINE_COUNT - 1 : 0);
        const length = facts.length(doc) / lookup.averageLength;
        scores.offer(doc, (worth * idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length)));
      }
    }
  }
  for (const docs of all) scores.close(docs);
}

/** Without stop words, unless there is nothing else ("Who is who"). */
function wordsOf(text: string, lang: string): string[] {
  const all = tokenize(text, lang).slice(0, MAX_QUERY_WORDS);
  const content = all.filter((token) => !isStopword(token, lang));
  return [...new Set(content.length > 0 ? content : all)];
}
