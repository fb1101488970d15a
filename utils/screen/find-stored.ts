import type { ArticleId } from '@/utils/model/article';
import { askLibrary } from '@/utils/store/ask-library';
import { type ArticleView, readArticleView } from './read-article-view';

// Scripts of their own: they come while the browser tells which tab is open.
const addressing = Promise.all([import('@/utils/text/address'), import('@/utils/text/hash')]);

/** What the library keeps of the article at an address. */
export async function findStored(url: string): Promise<ArticleView | undefined> {
  const [{ addressKey }, { hashText }] = await addressing;
  const key = addressKey(url);
  if (key === null) return undefined;
  // The id of an article is the hash of its address key, see `see-article.ts`.
  const id = (await hashText(key)) as ArticleId;
  return askLibrary((library) => readArticleView(library, id));
}
