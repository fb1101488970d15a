import type { ExtractedArticle, PageKind } from './article';
import type { ExtractedTeaser } from './teaser';

/** What the content script makes of a page: an article with its teasers, or a plain reason why not. */
export type PageReading =
  | { readonly kind: 'article'; readonly article: ExtractedArticle; readonly teasers: readonly ExtractedTeaser[] }
  | { readonly kind: 'not-an-article'; readonly pageKind: PageKind; readonly reason: NotAnArticle };

export type NotAnArticle = 'empty' | 'no-text' | 'section-front' | 'not-news';
