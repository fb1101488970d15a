import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { announce } from '@/utils/store/changes';
import { saveTabAndConfirm } from './answer-calls';
import { keepSelection, saveLink } from './save-tab';
import { complain, confirm } from './tell-reader';
import { now, theLibrary } from './the-library';

/** Where a right click finds us. Pages and links of the web only. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Creates the entries anew: one a context, so that each stands in the menu by itself. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no context menus; everything is reachable from the popup there.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const entries = [
    {
      id: 'save-page',
      title: t('menuSaveArticle'),
      contexts: ['page', 'image', 'video', 'audio'],
      documentUrlPatterns: WEB_PAGES,
    },
    { id: 'save-link', title: t('menuSaveLink'), contexts: ['link'], targetUrlPatterns: WEB_PAGES },
    { id: 'keep-selection', title: t('menuKeepQuote'), contexts: ['selection'], documentUrlPatterns: WEB_PAGES },
  ] as const;
  for (const entry of entries) {
    browser.contextMenus.create({ ...entry, contexts: [...entry.contexts] });
  }
}

/** A click on one of them. `linkText` comes from Firefox only. */
interface MenuClick {
  readonly menuItemId: string | number;
  readonly linkUrl?: string;
  readonly linkText?: string;
}

/** Does what an entry stands for, and tells the reader over the page. */
export async function onMenuClick(
  click: MenuClick,
  tab: { id?: number; incognito?: boolean } | undefined,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined || tab?.incognito) return;
  try {
    await act(click, tabId);
  } catch (error) {
    await complain(tabId, error);
  }
}

async function act(click: MenuClick, tabId: number): Promise<void> {
  if (click.menuItemId === 'save-page') {
    await saveTabAndConfirm(tabId);
  } else if (click.menuItemId === 'save-link') {
    await saveLink(await theLibrary(), tabId, { url: click.linkUrl ?? '', text: click.linkText ?? null }, now());
    announce({ kind: 'library' });
    await confirm(tabId, t('noticeTeaserSaved'));
  } else if (click.menuItemId === 'keep-selection') {
    const { speakerName } = await keepSelection(await theLibrary(), tabId, now());
    announce({ kind: 'library' });
    await confirm(tabId, speakerName === null ? t('noticeQuoteKeptNoSpeaker') : t('noticeQuoteKept', speakerName));
  }
}
