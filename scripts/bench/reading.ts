// The whole record of a page, in the same form from a browser and from the laboratory.
import { readArticle } from '@/utils/article/read-article';
import type { ExtractedArticle } from '@/utils/model/article';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { readTeasers } from '@/utils/teasers/read-teasers';

export interface WholeReading {
  readonly article: ExtractedArticle | null;
  readonly teasers: readonly ExtractedTeaser[];
}

/** Reads everything, also of a page that is no article. */
export function readWhole(document: Document, pageUrl: string): WholeReading {
  const teasers = readTeasers(document, pageUrl);
  return { article: readArticle(document, pageUrl, teasers)?.article ?? null, teasers };
}
