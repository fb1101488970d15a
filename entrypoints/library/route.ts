import { useEffect, useState } from 'preact/hooks';
import { type ArticleId, SHELVES, type Shelf, type StoryId } from '@/utils/model/article';
import type { SpeakerId } from '@/utils/model/speaker';
import { arrive, leave } from './place-left';

export const VIEWS = ['saved', 'read', 'stories', 'people', 'quotes', 'teasers', 'trash'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the library the reader is; lives in the address, so that back and forward work. */
export type Route =
  | { readonly kind: 'list'; readonly view: View; readonly tag: string | null; readonly shelf: Shelf | null }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'person'; readonly id: SpeakerId }
  | { readonly kind: 'story'; readonly id: StoryId }
  | { readonly kind: 'reading' }
  | { readonly kind: 'search'; readonly query: string };

/** `#/saved`, `#/saved/shelf/read`, `#/saved/tag/TAG/shelf/read`, `#/article/ID`, `#/search/WORDS`; what cannot be read leads to the saved articles. */
export function parseRoute(hash: string): Route {
  const [, first = '', second = '', ...rest] = hash.split('/');
  if (first === 'article' && second !== '') return { kind: 'article', id: second as ArticleId };
  if (first === 'person' && second !== '') return { kind: 'person', id: second as SpeakerId };
  if (first === 'story' && second !== '') return { kind: 'story', id: second as StoryId };
  if (first === 'search' && decode(second).trim() !== '') return { kind: 'search', query: decode(second) };
  if (first === 'reading') return { kind: 'reading' };
  const view = VIEWS.find((name) => name === first) ?? 'saved';
  const [tag, shelf] = second === 'tag' ? [rest[0] ?? '', rest[2]] : ['', second === 'shelf' ? rest[0] : undefined];
  return {
    kind: 'list',
    view,
    tag: tag === '' ? null : decode(tag),
    shelf: SHELVES.find((name) => name === shelf) ?? null,
  };
}

/** One text for each place: lists and pages of a record begin anew when it changes, a search goes on. */
export function placeOf(route: Route): string {
  if (route.kind === 'list') return `${route.view} ${route.tag ?? ''}`;
  return 'id' in route ? `${route.kind} ${route.id}` : route.kind;
}

export function viewHref(view: View): string {
  return `#/${view}`;
}

export function tagHref(tag: string): string {
  return savedHref(tag, null);
}

/** What was saved, with a tag and on a shelf; `null`: any. */
export function savedHref(tag: string | null, shelf: Shelf | null): string {
  return `#/saved${tag === null ? '' : `/tag/${encodeURIComponent(tag)}`}${shelf === null ? '' : `/shelf/${shelf}`}`;
}

export function articleHref(id: ArticleId): string {
  return `#/article/${id}`;
}

export function personHref(id: SpeakerId): string {
  return `#/person/${id}`;
}

export function storyHref(id: StoryId): string {
  return `#/story/${id}`;
}

export function searchHref(query: string): string {
  return `#/search/${encodeURIComponent(query)}`;
}

/** The route of the page's address, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    arrive();
    const onHashChange = (): void => {
      leave();
      setHash(location.hash);
    };
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return parseRoute(hash);
}

/** Half an escape, as somebody typed it into the address. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
