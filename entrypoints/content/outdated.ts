// After an update of the extension the scripts in open tabs are cut off. The reader is told once, when they come back to the tab.
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { t } from '@/utils/i18n';
import { showNotice } from './notice';

/** Sent by every start of a content script; an older one in the same tab then knows that it has a successor. */
const STARTED = 'nachlese:reader-started';

/** Says "reload this page" once in a tab whose content script has lost its extension and was not replaced. */
export function tellWhenOutdated(ctx: ContentScriptContext): void {
  // Asked for now: without the extension there are no texts any more.
  const text = t('noticeReloadPage');
  const end = new AbortController();
  document.dispatchEvent(new CustomEvent(STARTED));
  document.addEventListener(STARTED, () => end.abort(), { signal: end.signal });

  const check = () => {
    if (document.visibilityState !== 'visible' || ctx.isValid || browser.runtime?.id !== undefined) return;
    end.abort();
    showNotice({ text, tone: 'problem' });
  };
  for (const event of ['visibilitychange', 'focusin', 'pointerdown'] as const) {
    document.addEventListener(event, check, { signal: end.signal, passive: true });
  }
}
