import type { ArticleId } from '@/utils/model/article';

/** The address of the library's front, or of one article in it, from any page of the extension. */
export function libraryAddress(id?: ArticleId): string {
  return id === undefined ? '/library.html' : `/library.html#/article/${id}`;
}
