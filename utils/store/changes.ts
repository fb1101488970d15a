// "Something changed": the background announces, the screens ask the database again. Same origin only, nothing is stored.

const CHANNEL = 'nachlese-changes';

/** What changed: records of the library, or what a tab holds. */
export type Change = { readonly kind: 'library' } | { readonly kind: 'tab'; readonly tabId: number };

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
