// "Something changed": the background announces, the screens ask the database again. Same origin only, nothing is stored.

import type { ArticleId } from '@/utils/model/article';

const CHANNEL = 'nachlese-changes';

/** What changed: records of the library, or what a tab holds. */
export type Change =
  | { readonly kind: 'library' }
  /** `id`: the article that was read there and is kept now; `null`: the page has to be asked. */
  | { readonly kind: 'tab'; readonly tabId: number; readonly id: ArticleId | null };

/** Tells every open page of the extension. */
export function announce(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls back on every change announced elsewhere. @returns ends the listening. */
export function onChange(callback: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Change>) => callback(event.data);
  return () => channel.close();
}
