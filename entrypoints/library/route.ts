import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '@/utils/model/article';

export const VIEWS = ['saved', 'read', 'teasers', 'quotes', 'trash'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the library the reader is; lives in the address, so that back and forward work. */
export type Route =
  | { readonly kind: 'list'; readonly view: View }
  | { readonly kind: 'article'; readonly id: ArticleId };

/** `#/saved`, `#/article/ID`; what cannot be read leads to the saved articles. */
export function parseRoute(hash: string): Route {
  const [, first = '', second = ''] = hash.split('/');
  if (first === 'article' && second !== '') return { kind: 'article', id: second as ArticleId };
  return { kind: 'list', view: VIEWS.find((view) => view === first) ?? 'saved' };
}

export function viewHref(view: View): string {
  return `#/${view}`;
}

export function articleHref(id: ArticleId): string {
  return `#/article/${id}`;
}

/** The route of the page's address, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHashChange = (): void => setHash(location.hash);
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return parseRoute(hash);
}
