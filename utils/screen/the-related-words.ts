// The related words of this page's or worker's life: read from the package at the first search.
import { browser } from 'wxt/browser';
import { type FindRelated, relatedWords } from '@/utils/search/related-words';

let loaded: Promise<FindRelated | undefined> | undefined;

/** `undefined` when the file cannot be read: then a search looks for the words themselves. */
export function theRelatedWords(): Promise<FindRelated | undefined> {
  loaded ??= load().catch((error: unknown) => {
    console.error('Nachlese:', error);
    return undefined;
  });
  return loaded;
}

/** A file of the package itself: nothing goes over the network. */
async function load(): Promise<FindRelated> {
  const answer = await fetch(browser.runtime.getURL('/related/de.txt' as never));
  if (!answer.ok) throw new Error(`related words: ${answer.status}`);
  return relatedWords(await answer.text());
}
