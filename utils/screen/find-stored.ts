import type { ArticleId } from '@/utils/model/article';
import { askLibrary } from '@/utils/store/ask-library';
import { addressKey } from '@/utils/text/address';
import { hashText } from '@/utils/text/hash';
import { type ArticleView, readArticleView } from './read-article-view';

/** What the library keeps of the article at an address. */
export async function findStored(url: string): Promise<ArticleView | undefined> {
  const key = addressKey(url);
  if (key === null) return undefined;
  // The id of an article is the hash of its address key, see `see-article.ts`.
  const id = (await hashText(key)) as ArticleId;
  return askLibrary((library) => readArticleView(library, id));
}
