// The page reader is a script of its own: the content script on every granted page stays small, and only a page that may be an
// article loads the reader. Both run in the same isolated world of the tab and meet at one global.
import type { readPage } from '@/utils/article/read-page';
import type { readLink } from '@/utils/teasers/read-link';

export interface PageReader {
  readonly readPage: typeof readPage;
  readonly readLink: typeof readLink;
}

const KEY = 'nachlesePageReader';

/** Called by the reader script. */
export function offerReader(reader: PageReader): void {
  Object.assign(globalThis, { [KEY]: reader });
}

/** The reader of this page, once its script has run. */
export function offeredReader(): PageReader | undefined {
  return (globalThis as { [KEY]?: PageReader })[KEY];
}
