// From what the reader typed to what is shown: the index finds articles, saved teasers and kept quotes; quotes found in the
// articles and the people who say them follow from the best articles.
import type { IDBPDatabase } from 'idb';
import type { DocumentKind } from '@/utils/index/document';
import { both, known } from '@/utils/index/reading';
import type { Quote } from '@/utils/model/quote';
import { seeker } from '@/utils/search/mark';
import { hasFilters, loosened, type ParsedQuery, parseQuery } from '@/utils/search/parse-query';
import { phraseFinder } from '@/utils/search/phrase';
import { FEW_FOUND, type Found, rank } from '@/utils/search/rank';
import type { FindRelated } from '@/utils/search/related-words';
import { SIMILAR_TO, similarTo } from '@/utils/search/similar';
import { tokenize } from '@/utils/text/tokens';
import { HIT_KINDS, type HitKind } from './hit-kinds';
import type { IndexView } from './index-view';
import { signaturesOf } from './nearest-signatures';
import type { NachleseSchema } from './schema';
import {
  keptQuotes,
  type LoadedArticle,
  loadArticles,
  MAX_QUOTE_ARTICLES,
  openShown,
  peopleHits,
  quoteHits,
  quoteReader,
  type SearchHit,
  teaserHits,
  toArticleHit,
} from './search-hits';

export type { SearchHit } from './search-hits';

export interface SearchOptions {
  /** BCP 47 tag: the reader's language. */
  readonly lang: string;
  /** Of each kind at most so many. */
  readonly limit: number;
  /** Left out: all. */
  readonly kinds?: readonly HitKind[];
  /** Words that speak of the same; left out: only the words themselves are looked for. */
  readonly related?: FindRelated | undefined;
}

export interface SearchResult {
  /** People, articles, quotes, teasers; each kind best first, similar articles last. */
  readonly hits: readonly SearchHit[];
  /** How many match; quotes and people are looked for in the best articles only and counted there. */
  readonly counts: Readonly<Record<HitKind, number>>;
  /** No text has the words of the phrases side by side: these have the words. */
  readonly isLoose: boolean;
}

type Database = IDBPDatabase<NachleseSchema>;

/** Texts looked at for a phrase: more would make typing stutter. What lies deeper is not found by it. */
const MAX_PHRASE_TEXTS = 120;

/** Searches everything kept; what is in the trash is not found. */
export async function searchLibrary(
  db: Database,
  view: IndexView,
  typed: string,
  options: SearchOptions,
): Promise<SearchResult> {
  const query = parseQuery(typed);
  const result = await searchFor(db, view, query, options);
  if (query.phrases.length === 0 || result.hits.length > 0) return result;
  return { ...(await searchFor(db, view, loosened(query), options)), isLoose: true };
}

async function searchFor(
  db: Database,
  view: IndexView,
  query: ParsedQuery,
  { lang, limit, kinds = HIT_KINDS, related }: SearchOptions,
): Promise<SearchResult> {
  const isPhrase = query.phrases.length > 0 || query.said.length > 0;
  const documents: DocumentKind[] = [];
  if (kinds.includes('article') || kinds.includes('quote')) documents.push('article');
  if (kinds.includes('teaser')) documents.push('teaser');
  if (kinds.includes('quote')) documents.push('quote');
  const most = isPhrase ? MAX_PHRASE_TEXTS : Math.max(limit, MAX_QUOTE_ARTICLES);
  const names = kinds.includes('person') ? namesIn(query, lang) : [];
  // People are found by a second query in the same reading: what both need is loaded once.
  const [ranked, named] = await view.read(db, (sources) =>
    both(
      rank(sources, query, { lang, limit: most, kinds: documents, related }),
      names.length > 0
        ? rank(sources, toSpeakers(query, names), { lang, limit: MAX_QUOTE_ARTICLES, kinds: QUOTING })
        : known(null),
    ),
  );
  const of = (kind: DocumentKind) => ranked.found.filter((found) => found.kind === kind);
  const open = query.isOpen ? (tokenize(query.words, lang).at(-1) ?? null) : null;
  const isSought = seeker(ranked.terms, open);

  const found = of('article');
  const kindred = new Set<string>(found.filter(({ isKindred }) => isKindred).map(({ id }) => id));
  const wantsQuotes = kinds.includes('quote');
  // Everything is asked for at once.
  const tx = openShown(db);
  const quotesOf = quoteReader(tx);
  const [loaded, quotesOfBest, kept, people, teasers] = await Promise.all([
    loadArticles(tx, view.texts, found),
    wantsQuotes && !isPhrase ? quotesByArticle(quotesOf, found) : new Map<string, readonly Quote[]>(),
    wantsQuotes ? keptQuotes(tx, of('quote')) : [],
    named ? peopleHits(tx, quotesOf, named.found, names, lang) : [],
    teaserHits(tx, of('teaser').slice(0, limit), isSought),
  ]);
  const articles = isPhrase ? loaded.filter((each) => holdsPhrases(each, query)) : loaded;
  const isFew = kinds.includes('article') && articles.length < Math.min(limit, FEW_FOUND);
  const similar = isFew && !hasFilters(query) ? await similarArticles(db, view, found) : [];
  const best = articles.slice(0, MAX_QUOTE_ARTICLES);
  const saying = wantsQuotes && isPhrase ? await quotesByArticle(quoteReader(openShown(db)), best) : quotesOfBest;
  const quotes = wantsQuotes
    ? quoteHits(
        best.map((each) => ({ ...each, quotes: saying.get(each.id) ?? [] })),
        kept,
        query,
        isSought,
      )
    : [];
  const shown = kinds.includes('article') ? articles.slice(0, limit) : [];
  return {
    hits: [
      ...people.slice(0, limit),
      ...shown.map((each) => toArticleHit(each, kindred.has(each.id) ? 'related-words' : 'words', isSought)),
      ...similar.slice(0, limit - shown.length).map((each) => toArticleHit(each, 'likeness', isSought)),
      ...quotes.slice(0, limit),
      ...teasers,
    ],
    counts: {
      article: isPhrase ? articles.length : ranked.totals.article,
      quote: quotes.length,
      teaser: ranked.totals.teaser,
      person: people.length,
    },
    isLoose: false,
  };
}

/** The quotes of the best articles, by article. */
async function quotesByArticle(
  quotesOf: ReturnType<typeof quoteReader>,
  articles: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const best = articles.slice(0, MAX_QUOTE_ARTICLES);
  const lists = await Promise.all(best.map(({ id }) => quotesOf(id)));
  return new Map(best.map(({ id }, i) => [id, lists[i] ?? []]));
}

/** What somebody said is looked for in the quotes themselves, see `quoteHits`; here only that the text has it. */
function holdsPhrases({ article, blocks }: LoadedArticle, query: ParsedQuery): boolean {
  const parts = [article.headline, article.kicker ?? '', article.standfirst ?? '', ...blocks.map(({ text }) => text)];
  return [...query.phrases, ...query.said].every((phrase) => {
    const holds = phraseFinder(phrase, article.lang);
    return parts.some(holds);
  });
}

/** The articles most like the best ones found, without any that were found. */
async function similarArticles(db: Database, view: IndexView, found: readonly Found[]): Promise<LoadedArticle[]> {
  if (found.length === 0) return [];
  const best = found.slice(0, SIMILAR_TO);
  const signed = await view.readOn(
    db,
    (_, generation) => known(generation),
    (generation, tx) => signaturesOf(tx.objectStore('indexed'), view, generation, best),
  );
  const examples = best.flatMap((each) => {
    const own = signed.find(({ id }) => id === each.id);
    return own ? [{ ...each, signature: own.signature }] : [];
  });
  const foundAlready = new Set(found.map(({ doc }) => doc));
  const like = await view.read(db, (sources) => similarTo(sources, examples, foundAlready));
  return loadArticles(openShown(db), view.texts, like);
}

const QUOTING = ['article', 'quote'] as const satisfies readonly DocumentKind[];

/** Words that may be of somebody's name, in lower case. */
const namesIn = (query: ParsedQuery, lang: string): string[] =>
  tokenize([query.words, ...query.speaker].join(' '), lang);

/** Whatever has a quote by somebody of these names, and fits the other operators. */
const toSpeakers = (query: ParsedQuery, names: readonly string[]): ParsedQuery => ({
  ...query,
  words: '',
  phrases: [],
  said: [],
  speaker: names,
});
