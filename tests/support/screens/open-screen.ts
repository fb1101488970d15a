import type { ReaderBrowser, Tab } from '../browsers/reader-browser';
import { type ArticleScreen, articleScreen } from './article-screen';

/** Opens the popup for a tab as a page of its own, as Firefox for Android does. */
export async function openPopup(browser: ReaderBrowser, of: Tab): Promise<ArticleScreen> {
  return articleScreen(await browser.openScreen(`popup.html?tab=${of.id}`));
}

/** Opens the side panel's page and puts a tab in front again, so that the panel shows it. */
export async function openPanel(browser: ReaderBrowser, beside: Tab): Promise<ArticleScreen> {
  const panel = articleScreen(await browser.openScreen('sidepanel.html'));
  await beside.bringToFront();
  return panel;
}
