import type { ExtractedTeaser } from '@/utils/model/teaser';
import { addressKey, cleanAddress } from '@/utils/text/address';
import { normalizeText } from '@/utils/text/normalize-text';
import { readTeasers } from './read-teasers';

const MAX_WORDS_CHARS = 300;

/**
 * What a page shows for an address: its teaser card when it has one, else the words of the link itself.
 *
 * @returns `null` when the page has no such link, or nothing to read in it.
 */
export function readLink(document: Document, pageUrl: string, url: string): ExtractedTeaser | null {
  const key = addressKey(url);
  if (key === null) return null;
  const card = readTeasers(document, pageUrl).find((teaser) => addressKey(teaser.url) === key);
  if (card) return card;
  for (const link of document.querySelectorAll('a[href]')) {
    const address = cleanAddress(link.getAttribute('href') ?? '', pageUrl);
    if (address === null || addressKey(address) !== key) continue;
    const headline = wordsOf(link);
    if (headline === '') continue;
    return {
      url: address,
      headline,
      kicker: null,
      publishedAt: null,
      snippet: null,
      label: null,
      image: null,
      group: null,
      placement: 'other',
      sponsored: false,
    };
  }
  return null;
}

function wordsOf(link: Element): string {
  const words = [
    link.textContent,
    link.getAttribute('aria-label'),
    link.getAttribute('title'),
    link.querySelector('img')?.getAttribute('alt'),
  ];
  for (const candidate of words) {
    const text = normalizeText((candidate ?? '').slice(0, 4 * MAX_WORDS_CHARS));
    if (text !== '') return text.slice(0, MAX_WORDS_CHARS);
  }
  return '';
}
