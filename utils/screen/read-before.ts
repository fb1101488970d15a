import type { Article, ArticleId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { Library } from '@/utils/store/library';
import { contentTerms } from '@/utils/text/tokens';
import type { SpokenBy } from './group-by-speaker';

/** An earlier statement of somebody who speaks in the article at hand. */
export interface EarlierStatement {
  readonly quote: Quote;
  readonly article: Article;
}

export interface SaidBefore {
  readonly name: string;
  /** Same subject first, then newest. */
  readonly statements: readonly EarlierStatement[];
}

const MOST_PEOPLE = 5;
const MOST_STATEMENTS = 3;
/** Of somebody quoted in hundreds of pieces only the newest are looked at. */
const MOST_LOOKED_AT = 60;
/** Some of these are too short to say anything, or stand in the article itself. */
const MOST_READ = 120;
/** Shorter scraps say nothing on their own. */
const FEWEST_CHARS = 30;

/**
 * What the people of an article said in pieces read earlier, same subject first.
 *
 * @param spoken - The people of the article at hand, most quoted first.
 */
export async function readBefore(
  library: Library,
  article: Article,
  spoken: readonly SpokenBy[],
): Promise<SaidBefore[]> {
  const subject = new Set(
    contentTerms([article.headline, article.standfirst ?? '', ...article.summary].join(' '), article.lang),
  );
  const said: SaidBefore[] = [];
  for (const { name, quotes } of spoken.slice(0, MOST_PEOPLE)) {
    const speakerId = quotes[0]?.speakerId;
    if (name === null || !speakerId) continue;
    const statements = await earlier(library, article, await library.quotesBy(speakerId, MOST_READ), subject);
    if (statements.length > 0) said.push({ name, statements });
  }
  return said;
}

async function earlier(
  library: Library,
  current: Article,
  quotes: readonly Quote[],
  subject: ReadonlySet<string>,
): Promise<EarlierStatement[]> {
  const articles = new Map<ArticleId, Article | undefined>();
  const found: (EarlierStatement & { readonly shared: number })[] = [];
  const now = told(current);
  for (const quote of quotes.filter(({ articleId, text }) => articleId !== current.id && text.length >= FEWEST_CHARS)) {
    if (found.length >= MOST_LOOKED_AT) break;
    if (!articles.has(quote.articleId)) articles.set(quote.articleId, await library.article(quote.articleId));
    const article = articles.get(quote.articleId);
    if (!article || article.deletedAt !== null || told(article) > now) continue;
    const terms = new Set(contentTerms(`${article.headline} ${quote.text}`, article.lang));
    const shared = [...terms].filter((term) => subject.has(term)).length;
    found.push({ quote, article, shared });
  }
  const isOneEach = new Set<ArticleId>();
  return found
    .sort((a, b) => b.shared - a.shared || told(b.article).localeCompare(told(a.article)))
    .filter(({ article }) => !isOneEach.has(article.id) && isOneEach.add(article.id))
    .slice(0, MOST_STATEMENTS);
}

function told(article: Article): string {
  return article.publishedAt ?? article.firstReadAt;
}
