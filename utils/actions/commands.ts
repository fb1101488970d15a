import { browser } from 'wxt/browser';
import { openPanel } from '@/utils/panel';
import { saveTabAndConfirm } from './answer-calls';
import { complain } from './tell-reader';

/** A keyboard command of the manifest. The panel opens before anything is awaited: the browser wants the key press itself. */
export async function onCommand(
  command: string,
  tab: { id?: number; windowId?: number; incognito?: boolean } | undefined,
): Promise<void> {
  if (command === 'open-panel' && tab?.windowId !== undefined) return openPanel(tab.windowId);
  if (command === 'open-library') {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  } else if (command === 'save-article' && tab?.id !== undefined && !tab.incognito) {
    try {
      await saveTabAndConfirm(tab.id);
    } catch (error) {
      await complain(tab.id, error);
    }
  }
}
