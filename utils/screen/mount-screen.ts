import { type ComponentChild, render } from 'preact';
import { uiLanguage } from '@/utils/i18n';
import { recordRequests } from '@/utils/requests-log';

/** Puts a screen into its page, and names the page and its language for browser and screen reader. */
export function mountScreen(screen: ComponentChild, title: string): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app');
  document.documentElement.lang = uiLanguage();
  document.title = title;
  // Only a page may ask; with `unlimitedStorage` no browser puts a question to the reader.
  void navigator.storage?.persist?.();
  recordRequests(location.pathname.slice(1));
  render(screen, place);
}
