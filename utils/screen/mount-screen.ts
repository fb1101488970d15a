import { type ComponentChild, render } from 'preact';
import { uiLanguage } from '@/utils/i18n';

/** Puts a screen into its page, and names the page and its language for browser and screen reader. */
export function mountScreen(screen: ComponentChild, title: string): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app');
  document.documentElement.lang = uiLanguage();
  document.title = title;
  render(screen, place);
  // Only a page may ask; with `unlimitedStorage` no browser puts a question to the reader.
  void navigator.storage?.persist?.();
  // Later is early enough: what was requested before is told, too.
  void import('@/utils/requests-log').then(({ recordRequests }) => recordRequests(location.pathname.slice(1)));
}
