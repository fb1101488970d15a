import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '@/utils/model/article';
import { type ArticleView, readArticleView } from '@/utils/screen/read-article-view';
import { askLibrary } from '@/utils/store/ask-library';

/** What the library keeps of the article at an address; `undefined`: nothing, or not known yet. */
export function useStored(url: string | undefined): ArticleView | undefined {
  const [view, setView] = useState<ArticleView>();
  useEffect(() => {
    if (url === undefined) return;
    let current = true;
    // Reading the page asks the same library: what is wrong with it is told there.
    void findStored(url).then(
      (found) => current && setView(found),
      (error: unknown) => console.error('Nachlese:', error),
    );
    return () => {
      current = false;
    };
  }, [url]);
  return view;
}

async function findStored(url: string): Promise<ArticleView | undefined> {
  // Loaded when they are needed: the popup stays small.
  const [{ addressKey }, { hashText }] = await Promise.all([
    import('@/utils/text/address'),
    import('@/utils/text/hash'),
  ]);
  const key = addressKey(url);
  if (key === null) return undefined;
  // The id of an article is the hash of its address key, see `see-article.ts`.
  const id = (await hashText(key)) as ArticleId;
  return askLibrary((library) => readArticleView(library, id));
}
