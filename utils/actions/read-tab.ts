// Reading the page of a tab on the reader's request: injects the content script where it is missing.
import { injectReader } from '@/utils/access';
import { toFailure, UserFacingError } from '@/utils/failures';
import { sendToTab, type TabReading } from '@/utils/messages';
import type { PageReading } from '@/utils/model/reading';
import type { Library } from '@/utils/store/library';
import { checkReading } from './check-reading';
import { seeArticle } from './see-article';
import { enginesFor } from './the-engines';

/**
 * Asks the page of a tab for its article.
 *
 * @param insist - Take any page with a headline and text for an article.
 * @throws UserFacingError `no-access` when the browser does not let Nachlese read the page.
 */
export async function readingOf(tabId: number, insist: boolean): Promise<PageReading> {
  return checkReading(await askTab(tabId, () => sendToTab(tabId, 'page.read', { insist })));
}

/** Sends to a tab; a tab without content script gets one first. */
export async function askTab<R>(tabId: number, ask: () => Promise<R>): Promise<R> {
  try {
    return await ask();
  } catch (error) {
    const { code } = toFailure(error);
    if (code !== 'no-content-script' && code !== 'no-access') throw error;
  }
  try {
    await injectReader(tabId);
  } catch (error) {
    throw new UserFacingError('no-access', String(error));
  }
  return ask();
}

/** Reads a tab and keeps what it shows as read. */
export async function readTab(library: Library, tabId: number, now: string): Promise<TabReading> {
  let reading: PageReading;
  try {
    reading = await readingOf(tabId, false);
  } catch (error) {
    if (toFailure(error).code === 'no-access') return { kind: 'no-access' };
    throw error;
  }
  if (reading.kind === 'not-an-article') return { kind: 'not-an-article' };
  const { id } = await seeArticle(
    library,
    reading.article,
    reading.teasers,
    now,
    await enginesFor(reading.article.lang),
  );
  return { kind: 'article', id };
}
