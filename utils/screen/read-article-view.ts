import type { Article, ArticleId } from '@/utils/model/article';
import type { Library, PlacedTeaser, RelatedPiece } from '@/utils/store/library';
import { groupBySpeaker, type SpokenBy } from './group-by-speaker';

/** All that popup and side panel show of an article. */
export interface ArticleView {
  readonly article: Article;
  readonly spoken: readonly SpokenBy[];
  readonly teasers: readonly PlacedTeaser[];
  readonly related: readonly RelatedPiece[];
}

/** Reads an article with all that hangs on it; `undefined` when it is not kept. */
export async function readArticleView(library: Library, id: ArticleId): Promise<ArticleView | undefined> {
  const found = await library.articleInContext(id);
  if (!found) return undefined;
  const { article, quotes, speakers, teasers, related } = found;
  return { article, spoken: groupBySpeaker(quotes, speakers), teasers, related };
}
