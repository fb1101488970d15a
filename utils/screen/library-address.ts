import type { ArticleId } from '@/utils/model/article';
import type { SpeakerId } from '@/utils/model/speaker';

/** The address of the library's front, or of one article in it, from any page of the extension. */
export function libraryAddress(id?: ArticleId): string {
  return id === undefined ? '/library.html' : `/library.html#/article/${id}`;
}

/** The address of a person's page in the library. */
export function libraryPerson(id: SpeakerId): string {
  return `/library.html#/person/${id}`;
}

/** The address of a search in the library. */
export function searchAddress(query: string): string {
  return `/library.html#/search/${encodeURIComponent(query)}`;
}
