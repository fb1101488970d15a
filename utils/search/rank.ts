// The ranking, the same for the database and for the laboratory: BM25 over stems with a word of the headline counted twice,
// forgiving in spelling, German compounds and half-typed words; then the filters of the query language.
import { Best } from '@/utils/index/best';
import { type DocumentKind, fieldTerm } from '@/utils/index/document';
import { type Lookup, lookIn } from '@/utils/index/lookup';
import { both, type Reading, together } from '@/utils/index/reading';
import type { AllFacts, Facts, Source } from '@/utils/index/source';
import { isStopword, tokenize } from '@/utils/text/tokens';
import { type Filter, filterOf } from './filter';
import { kinOf } from './kin';
import { hasFilters, type ParsedQuery } from './parse-query';
import type { FindRelated } from './related-words';
import { Scores } from './scores';
import { variantsOf } from './variants';

export interface Found {
  readonly doc: number;
  /** Days since 1970; 0: unknown. */
  readonly day: number;
  readonly id: string;
  readonly kind: DocumentKind;
  readonly score: number;
  /** It has none of the words, but related ones. */
  readonly isKindred: boolean;
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
  /** Left out: only the words themselves are looked for. */
  readonly related?: FindRelated | undefined;
}

const MAX_QUERY_WORDS = 32;
/** A word is looked up by the stem of each language in the index. */
const MAX_LANGUAGES = 6;

/** The best five set the days; so many are put in order by them. */
const DAYS = { from: 5, width: 10 };
const MIN_REORDERED = 50;

/** With fewer articles found than this, others follow that speak of the same. */
export const FEW_FOUND = 10;
/** What an article that has only relatives of the words counts beside one that has the words, too. */
const KINDRED = 0.7;

/** Finds the documents that match a query. */
export function* rank(sources: readonly Source[], query: ParsedQuery, options: RankOptions): Reading<Ranking> {
  const lookup = lookIn(sources);
  const lang = options.lang.split('-')[0] ?? options.lang;
  const langs = [...new Set([lang, ...lookup.languages])].slice(0, MAX_LANGUAGES);
  const words = wordsOf([query.words, ...query.phrases, ...query.said].join(' '), options.lang);
  const open = query.isOpen ? tokenize(query.words, options.lang).at(-1) : undefined;
  const isFiltered = hasFilters(query);
  if (lookup.size === 0 || (words.length === 0 && !isFiltered)) return NOTHING;
  const [facts, [filter, variants]] = yield* both(
    lookup.facts(),
    both(filterOf(query, langs, lookup), together(words.map((word) => variantsOf(word, langs, word === open, lookup)))),
  );
  const isPlain = query.phrases.length + query.said.length === 0;
  const kin = options.related && isPlain ? kinOf(words, variants, options.related) : NO_KIN;
  const scores = words.length > 0 ? yield* scoresOf(variants, kin, facts, lookup) : null;
  const candidates = scores ? scores.documents() : yield* documentsOf(lookup, filter);
  const totals: Record<DocumentKind, number> = { article: 0, teaser: 0, quote: 0 };
  const leaders = new Map(options.kinds.map((kind) => [kind, leadersFor(options.limit)]));
  let kind: DocumentKind = 'article';
  let leading = leaders.get(kind);
  for (const doc of candidates) {
    const own = facts.near(doc);
    // Nearly all of them are articles.
    if (own.kind(doc) !== kind) {
      kind = own.kind(doc);
      leading = leaders.get(kind);
    }
    if (!leading || (isFiltered && !passes(doc, query, filter, own))) continue;
    totals[kind]++;
    const score = scores?.of(doc) ?? 0;
    if (score >= (leading.bar?.score ?? 0)) leading.offer({ doc, score, day: own.day(doc), isKindred: false });
  }
  const articles = leaders.get('article');
  if (scores && articles && totals.article < FEW_FOUND)
    for (const doc of scores.kindred()) {
      const own = facts.near(doc);
      if (own.kind(doc) !== 'article' || (isFiltered && !passes(doc, query, filter, own))) continue;
      articles.offer({ doc, score: KINDRED * scores.of(doc), day: own.day(doc), isKindred: true });
    }
  const best = [...leaders.values()].flatMap((leading) => bestByDays(leading.inOrder(), options.limit));
  const ids = yield* lookup.ids(best.map(({ doc }) => doc));
  const found = best.map((each, i) => ({ ...each, id: ids[i] ?? '', kind: facts.kind(each.doc) }));
  return { found, totals, terms: new Set(variants.flatMap((each) => [...each.keys()])) };
}

const NO_KIN: ReadonlyMap<string, number> = new Map();

const NOTHING: Ranking = { found: [], totals: { article: 0, teaser: 0, quote: 0 }, terms: new Set() };

interface Scored {
  readonly doc: number;
  readonly day: number;
  readonly score: number;
  readonly isKindred: boolean;
}

const leadersFor = (limit: number): Best<Scored> => new Best(Math.max(limit, MIN_REORDERED), isBetter);

/**
 * What is asked for is often an event: a document of the days of the best ones is worth up to twice as much. Three to thirty
 * days, and half or twice the worth, do about the same; documents without a date stay as they are.
 *
 * @param found - Best first.
 */
function bestByDays(found: readonly Scored[], limit: number): Scored[] {
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

function* scoresOf(
  variants: readonly ReadonlyMap<string, number>[],
  kin: ReadonlyMap<string, number>,
  facts: AllFacts,
  lookup: Lookup,
): Reading<Scores> {
  const terms = [...new Set([...variants, kin].flatMap((each) => [...each.keys()]))];
  const lists = yield* together(terms.map((term) => lookup.postings(term)));
  const listsOf = new Map(terms.map((term, i) => [term, lists[i] ?? []]));
  const scores = new Scores(lookup, facts, variants.length);
  for (const each of variants) {
    for (const [term, worth] of each) scores.offer(listsOf.get(term) ?? [], worth);
    scores.close();
  }
  for (const [term, worth] of kin) scores.offerKin(listsOf.get(term) ?? [], worth);
  return scores;
}

function passes(doc: number, query: ParsedQuery, filter: Filter, facts: Facts): boolean {
  if (query.lang.length > 0 && !query.lang.includes(facts.lang(doc))) return false;
  if (query.before !== null && facts.day(doc) >= query.before) return false;
  if (query.after !== null && facts.day(doc) < query.after) return false;
  return filter.within.every((set) => set.has(doc)) && !filter.without.some((set) => set.has(doc));
}

/** The documents of a query without words: the smallest set that a filter gives, else all. */
function* documentsOf(lookup: Lookup, { within }: Filter): Reading<readonly number[]> {
  const smallest = within.map(({ docs }) => docs).sort((a, b) => a.length - b.length)[0];
  if (smallest) return smallest;
  return (yield* lookup.postings(fieldTerm('has', 'words'))).flatMap(({ docs }) => Array.from(docs));
}

/** Without stop words, unless there is nothing else ("Who is who"). */
function wordsOf(text: string, lang: string): string[] {
  const all = tokenize(text, lang).slice(0, MAX_QUERY_WORDS);
  const content = all.filter((token) => !isStopword(token, lang));
  return [...new Set(content.length > 0 ? content : all)];
}
