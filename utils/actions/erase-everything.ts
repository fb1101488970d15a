import { browser } from 'wxt/browser';
import { announce } from '@/utils/store/changes';

/**
 * Deletes every database of the extension and every setting. What sites were granted is the browser's and stays.
 *
 * Runs in the page that asks, not in the worker: it has to work even where the worker no longer answers. Open connections
 * let go by themselves (`blocking` in the schema) and open an empty database with their next question.
 */
export async function eraseEverything(databases: IDBFactory = indexedDB): Promise<void> {
  for (const { name } of await databases.databases()) {
    if (name !== undefined) await erase(databases, name);
  }
  await browser.storage.local.clear();
  announce({ kind: 'library' });
}

function erase(databases: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = databases.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
