import type { Article, ArticleId, Instant } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { RoleSeen, Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Library } from '@/utils/store/library';

/** One statement, with where and when it was printed. */
export interface Statement {
  readonly quote: Quote;
  readonly article: Article;
  /** Publication, else first reading of its article. */
  readonly at: Instant;
}

/** What one or more papers called somebody, from the first to the last time it was seen. */
export interface RoleSpan {
  readonly role: string;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly papers: readonly string[];
}

export interface PersonView {
  readonly speaker: Speaker;
  readonly roles: readonly RoleSpan[];
  /** Newest first. */
  readonly statements: readonly Statement[];
  /** Papers by how many statements they printed, most first. */
  readonly papers: readonly string[];
}

/** Everything known of a person; `undefined` for nobody. */
export async function readPersonView(library: Library, id: SpeakerId): Promise<PersonView | undefined> {
  const speaker = await library.speaker(id);
  if (!speaker) return undefined;
  const quotes = await library.quotesBy(id);
  const articles = new Map<ArticleId, Article>();
  for (const articleId of new Set(quotes.map((quote) => quote.articleId))) {
    const article = await library.article(articleId);
    if (article && article.deletedAt === null) articles.set(articleId, article);
  }
  const statements = quotes
    .flatMap((quote): Statement[] => {
      const article = articles.get(quote.articleId);
      return article ? [{ quote, article, at: article.publishedAt ?? article.firstReadAt }] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at) || start(a.quote) - start(b.quote));
  return { speaker, roles: toSpans(speaker.roles), statements, papers: papersOf(statements) };
}

/** The same role in other words of inflection stays a role of its own: it is what the paper printed. */
function toSpans(roles: readonly RoleSeen[]): RoleSpan[] {
  const spans = new Map<string, { role: string; firstAt: Instant; lastAt: Instant; papers: Set<string> }>();
  for (const { role, at, publisher } of [...roles].sort((a, b) => a.at.localeCompare(b.at))) {
    // Papers differ in their apostrophes.
    const key = role.toLowerCase().replace(/[’‘´`]/g, "'");
    const span = spans.get(key) ?? { role, firstAt: at, lastAt: at, papers: new Set<string>() };
    span.lastAt = at;
    if (publisher) span.papers.add(publisher);
    spans.set(key, span);
  }
  return [...spans.values()].map((span) => ({ ...span, papers: [...span.papers] }));
}

function papersOf(statements: readonly Statement[]): string[] {
  const counts = new Map<string, number>();
  for (const { article } of statements) {
    if (article.publisher) counts.set(article.publisher, (counts.get(article.publisher) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([paper]) => paper);
}

function start(quote: Quote): number {
  return quote.content[0]?.[0] ?? 0;
}
