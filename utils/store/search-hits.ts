// From what the index found to what is shown: records with the words to mark. Quotes found in the articles and the people who
// say them are looked for in the best articles.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Article, ArticleId, Block } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser, TeaserId } from '@/utils/model/teaser';
import { foldSpelling } from '@/utils/search/fold';
import { type IsSought, type MarkedText, markText, snippetOf } from '@/utils/search/mark';
import type { ParsedQuery } from '@/utils/search/parse-query';
import { phraseFinder } from '@/utils/search/phrase';
import type { Found } from '@/utils/search/rank';
import { tokenize } from '@/utils/text/tokens';
import type { HitKind } from './hit-kinds';
import type { IndexView } from './index-view';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

interface Hit<Kind extends HitKind, Id> {
  readonly kind: Kind;
  readonly id: Id;
  readonly score: number;
}

export interface ArticleHit extends Hit<'article', ArticleId> {
  readonly headline: MarkedText;
  readonly snippet: MarkedText;
  /** How it answers: it has the words typed; none of them, but related ones; or it is only like articles that have them. */
  readonly by: 'words' | 'related-words' | 'likeness';
  readonly article: Article;
}
export interface TeaserHit extends Hit<'teaser', TeaserId> {
  readonly headline: MarkedText;
  readonly snippet: MarkedText;
  readonly teaser: Teaser;
}
export interface QuoteHit extends Hit<'quote', QuoteId> {
  readonly text: MarkedText;
  readonly quote: Quote;
}
export interface PersonHit extends Hit<'person', SpeakerId> {
  readonly name: MarkedText;
  readonly speaker: Speaker;
}

/** One thing found, with the words to mark. */
export type SearchHit = ArticleHit | TeaserHit | QuoteHit | PersonHit;

/** Articles whose quotes are looked through. */
export const MAX_QUOTE_ARTICLES = 12;
const MAX_PEOPLE = 5;

export interface LoadedArticle {
  readonly id: ArticleId;
  readonly score: number;
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/** One transaction for everything a search shows: opening one costs as much as reading a dozen records. */
export type Shown = IDBPTransaction<NachleseSchema, (typeof SHOWN_STORES)[number][]>;
const SHOWN_STORES = ['articles', 'texts', 'quotes', 'speakers', 'teasers'] as const;

export const openShown = (db: Database): Shown => db.transaction([...SHOWN_STORES]);

/** The articles with their texts, in the same order; what is in the trash is left out. */
export async function loadArticles(
  tx: Shown,
  texts: IndexView['texts'],
  found: readonly { readonly id: string; readonly score: number }[],
): Promise<LoadedArticle[]> {
  const loaded = await Promise.all(
    found.map(async ({ id, score }) => {
      const article = await tx.objectStore('articles').get(id as ArticleId);
      if (!article || article.deletedAt !== null) return undefined;
      const blocks = texts.get(article.textHash) ?? (await tx.objectStore('texts').get(article.textHash))?.blocks ?? [];
      texts.set(article.textHash, blocks);
      return { id: article.id, score, article, blocks };
    }),
  );
  return loaded.filter((each) => each !== undefined);
}

export function toArticleHit(
  { id, score, article, blocks }: LoadedArticle,
  by: ArticleHit['by'],
  isSought: IsSought,
): ArticleHit {
  const paragraphs = [article.standfirst ?? '', ...blocks.map(({ text }) => text)].filter((text) => text !== '');
  return {
    kind: 'article',
    id,
    score,
    headline: markText(article.headline, article.lang, isSought),
    snippet: snippetOf(paragraphs, article.lang, isSought),
    by,
    article,
  };
}

/** Gives the quotes of an article, deleted ones too; those of one asked for twice are read once. */
export function quoteReader(tx: Shown): (id: string) => Promise<readonly Quote[]> {
  const index = tx.objectStore('quotes').index('articleId');
  const asked = new Map<string, Promise<readonly Quote[]>>();
  return (id) => {
    const quotes = asked.get(id) ?? index.getAll(id as ArticleId);
    asked.set(id, quotes);
    return quotes;
  };
}

/** Quotes the reader kept. */
export async function keptQuotes(tx: Shown, found: readonly Found[]): Promise<{ quote: Quote; score: number }[]> {
  const quotes = await Promise.all(found.map(({ id }) => tx.objectStore('quotes').get(id as QuoteId)));
  return quotes.flatMap((quote, i) => (quote ? [{ quote, score: found[i]?.score ?? 0 }] : []));
}

/**
 * Quotes that hold the words and fit the operators.
 *
 * @param articles - The best ones, each with its quotes.
 * @param kept - By the reader.
 */
export function quoteHits(
  articles: readonly { readonly article: Article; readonly score: number; readonly quotes: readonly Quote[] }[],
  kept: readonly { readonly quote: Quote; readonly score: number }[],
  query: ParsedQuery,
  isSought: IsSought,
): QuoteHit[] {
  const found = new Map<QuoteId, QuoteHit>();
  const offer = (quote: Quote, lang: string, score: number) => {
    if (quote.deletedAt !== null || !fits(quote, lang, query)) return;
    const text = markText(quote.text, lang, isSought);
    if (text.marks.length === 0 && query.words !== '') return;
    const words = new Set(text.marks.map(([start, end]) => text.text.slice(start, end).toLowerCase()));
    found.set(quote.id, { kind: 'quote', id: quote.id, score: score * Math.max(1, words.size), text, quote });
  };
  for (const { article, score, quotes } of articles) for (const quote of quotes) offer(quote, article.lang, score);
  for (const { quote, score } of kept) offer(quote, 'und', score);
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function fits(quote: Quote, lang: string, query: ParsedQuery): boolean {
  const holdsName = (value: string | null, wanted: readonly string[]) => {
    const words = tokenize(value ?? '', lang).map(foldSpelling);
    return wanted.every((name) =>
      tokenize(name, lang).every((token) => words.some((word) => word.startsWith(foldSpelling(token)))),
    );
  };
  return (
    holdsName(quote.speakerName, query.speaker) &&
    holdsName(quote.role, query.role) &&
    holdsName(quote.via, query.via) &&
    [...query.said, ...query.phrases].every((phrase) => phraseFinder(phrase, lang)(quote.text))
  );
}

/**
 * People whose name holds all the words, most quoted first.
 *
 * @param articles - That quote somebody of that name.
 * @param words - As typed, in lower case.
 */
export async function peopleHits(
  tx: Shown,
  quotesOf: ReturnType<typeof quoteReader>,
  articles: readonly Found[],
  words: readonly string[],
  lang: string,
): Promise<PersonHit[]> {
  const lists = await Promise.all(articles.map(({ id }) => quotesOf(id)));
  const wanted = words.map(foldSpelling);
  const isWanted = (form: string) => wanted.some((word) => foldSpelling(form.toLowerCase()).startsWith(word));
  const counts = new Map<SpeakerId, number>();
  const called = new Set<SpeakerId>();
  for (const { speakerId, speakerName, deletedAt } of lists.flat()) {
    if (!speakerId || deletedAt !== null) continue;
    counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
    if (!called.has(speakerId) && tokenize(speakerName ?? '', lang).some(isWanted)) called.add(speakerId);
  }
  // The articles quote others, too: only who goes by one of the words is looked up.
  const speakers = await Promise.all([...called].map((id) => tx.objectStore('speakers').get(id)));
  return speakers
    .filter((speaker) => speaker !== undefined)
    .filter(({ name, aliases }) => {
      const forms = tokenize([name, ...aliases].join(' '), lang).map(foldSpelling);
      return wanted.every((word) => forms.some((form) => form.startsWith(word)));
    })
    .map((speaker): PersonHit => {
      const score = counts.get(speaker.id) ?? 0;
      return { kind: 'person', id: speaker.id, score, name: markText(speaker.name, lang, isWanted), speaker };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_PEOPLE);
}

export async function teaserHits(tx: Shown, found: readonly Found[], isSought: IsSought): Promise<TeaserHit[]> {
  const teasers = await Promise.all(found.map(({ id }) => tx.objectStore('teasers').get(id as TeaserId)));
  return teasers.flatMap((teaser, i): TeaserHit[] => {
    if (!teaser || teaser.deletedAt !== null) return [];
    const headline = markText(teaser.headline, 'und', isSought);
    const snippet = snippetOf([teaser.snippet ?? ''], 'und', isSought);
    return [{ kind: 'teaser', id: teaser.id, score: found[i]?.score ?? 0, headline, snippet, teaser }];
  });
}
