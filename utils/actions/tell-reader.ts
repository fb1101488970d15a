// What the reader sees outside our own pages: the badge of the button and the notice over the page.
import { browser } from 'wxt/browser';
import { toFailure } from '@/utils/failures';
import { failureText, t, tCount } from '@/utils/i18n';
import { sendToTab } from '@/utils/messages';
import type { ArticleId } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { askTab } from './read-tab';

/** How long a tick or an exclamation mark stays on the button. */
const SIGN_MS = 4_000;

/** A badge has room for two digits and a sign. */
const MOST_SHOWN = 99;

/**
 * Shows on the button of a tab what was found on its page; `null`: nothing. The number is that of related pieces where there
 * are any, else that of quotes; a tick stands before it when the article is saved. Screen readers get the title.
 */
export async function showBadge(library: Library, tabId: number, id: ArticleId | null): Promise<void> {
  if (id === null) return setBadge(tabId, '', t('actionTitle'));
  const [article, quotes, teasers, related] = await Promise.all([
    library.article(id),
    library.quotesIn(id),
    library.teasersOn(id),
    library.relatedTo(id),
  ]);
  const onPage = [tCount('quoteCount', quotes.length), tCount('teaserCount', teasers.length)] as const;
  const found =
    related.length > 0
      ? t('badgeFoundRelated', ...onPage, tCount('relatedCount', related.length))
      : t('badgeFound', ...onPage);
  const isSaved = article && article.savedAt !== null && article.deletedAt === null;
  if (isSaved) await setBadge(tabId, `✓${numberOf(related)}`, `${t('badgeSaved')}. ${found}`);
  else await setBadge(tabId, numberOf(related) || numberOf(quotes) || '•', found);
}

/** Empty for none. */
function numberOf({ length }: readonly unknown[]): string {
  return length > 0 ? String(Math.min(length, MOST_SHOWN)) : '';
}

/** Tells over the page that something was done; where the page cannot be written on, the button alone tells it. */
export async function confirm(tabId: number, text: string): Promise<void> {
  await notice(tabId, text, 'done');
}

/** Tells over the page, in a sentence with a next step, why something was not done. */
export async function complain(tabId: number, error: unknown): Promise<void> {
  const failure = toFailure(error);
  if (failure.code === 'unexpected') console.error('Nachlese:', error);
  await notice(tabId, failureText(failure.code), 'problem');
}

async function notice(tabId: number, text: string, tone: 'done' | 'problem'): Promise<void> {
  try {
    await askTab(tabId, () => sendToTab(tabId, 'notice.show', { text, tone }));
  } catch (error) {
    const { code } = toFailure(error);
    if (code === 'unexpected') console.error('Nachlese:', error);
    await flashBadge(tabId, tone === 'done' ? '✓' : '!', text);
  }
}

async function flashBadge(tabId: number, sign: string, title: string): Promise<void> {
  await setBadge(tabId, sign, title);
  // The worker may be stopped before this runs; then the sign stays until the tab's next page, which does no harm.
  setTimeout(() => void setBadge(tabId, '', t('actionTitle')), SIGN_MS);
}

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    // The tab was closed meanwhile.
    if (!/No tab|Invalid tab/i.test(String(error))) throw error;
  }
}
