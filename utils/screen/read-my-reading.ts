import type { Instant } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import type { PersonInList } from '@/utils/store/people';
import { byMonth, type Month } from './by-month';

export interface MyReading {
  readonly articles: number;
  readonly months: readonly Month[];
  /** Most read first. */
  readonly papers: readonly { readonly name: string; readonly articles: number }[];
  readonly topics: readonly { readonly name: string; readonly articles: number }[];
  readonly people: readonly PersonInList[];
}

/** Older reading is left to the lists: two years of three articles a day. */
const MOST_ARTICLES = 2_000;
const MOST_ROWS = 12;

/** What the reader has read: papers, subjects and people over time. Counted here, told to nobody. */
export async function readMyReading(library: Library): Promise<MyReading> {
  const articles = await library.recentArticles(MOST_ARTICLES);
  const read: Instant[] = articles.map((article) => article.firstReadAt);
  return {
    articles: articles.length,
    months: byMonth(read),
    papers: most(articles.map((article) => (article.publisher === null ? [] : [article.publisher]))),
    topics: most(
      articles.map(({ topics, section }) => (topics.length > 0 ? topics : section === null ? [] : [section])),
    ),
    people: await library.people(MOST_ROWS),
  };
}

function most(names: readonly (readonly string[])[]): { name: string; articles: number }[] {
  const counts = new Map<string, number>();
  for (const name of names.flatMap((own) => [...new Set(own)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name))
    .slice(0, MOST_ROWS);
}
