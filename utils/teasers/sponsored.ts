/** Advertising that looks like a teaser. */
import { partsOf, site } from './address-shape';
import { ADVERTISING_HOSTS, ADVERTISING_LABELS, ADVERTISING_SEGMENTS, AFFILIATE } from './address-words';
import type { Card } from './find-cards';
import type { Fact } from './page-facts';
import { isSponsoredText } from './text-kinds';

/** Does address, `rel`, class or box heading say that the card is paid for? Words in the card: see `readFields`. */
export function isSponsoredCard({ root, links }: Card, heading: string | null): boolean {
  if (heading !== null && isSponsoredText(heading)) return true;
  for (const { url, fact } of links) {
    if (isPaidLink(fact.element)) return true;
    const { host, path, query } = partsOf(url);
    const registered = site(host);
    if (ADVERTISING_HOSTS.has(registered) || (query !== '' && AFFILIATE.test(`?${query}`))) return true;
    // Only what stands before the registered name: a paper may be called `ad`.
    const labels = host.slice(0, -registered.length).split('.');
    if (labels.some((label) => ADVERTISING_LABELS.has(label))) return true;
    const segments = path.toLowerCase().split('/');
    if (segments.some((segment) => ADVERTISING_SEGMENTS.has(segment))) return true;
  }
  let at: Fact | null = root;
  for (let level = 0; at && level < 3; level++, at = at.parent) {
    if (at.roles.has('advert')) return true;
  }
  return false;
}

/** @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links */
export function isPaidLink(link: Element): boolean {
  return /\bsponsored\b/.test(link.getAttribute('rel') ?? '');
}
