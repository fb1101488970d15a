/** Advertising that looks like a teaser. */
import { site } from './address-shape';
import { ADVERTISING_HOSTS, ADVERTISING_LABELS, ADVERTISING_SEGMENTS } from './address-words';
import type { Card } from './find-cards';
import type { Fact } from './page-facts';
import { wordForm } from './plain-text';
import { SPONSORED, SPONSORED_STARTS } from './words';

/** Does address, `rel`, class or box heading say that the card is paid for? Words in the card: see `readFields`. */
export function isSponsoredCard({ root, links }: Card, heading: string | null): boolean {
  if (heading !== null && isSponsoredHeading(heading)) return true;
  for (const { url, fact } of links) {
    if (/\bsponsored\b/.test(fact.element.getAttribute('rel') ?? '')) return true;
    const address = URL.parse(url);
    if (!address) continue;
    if (ADVERTISING_HOSTS.has(site(address.hostname))) return true;
    if (ADVERTISING_LABELS.has(address.hostname.split('.', 1)[0] ?? '')) return true;
    if (
      address.pathname
        .toLowerCase()
        .split('/')
        .some((segment) => ADVERTISING_SEGMENTS.has(segment))
    )
      return true;
  }
  let at: Fact | null = root;
  for (let level = 0; at && level < 3; level++, at = at.parent) {
    if (at.roles.has('advert')) return true;
  }
  return false;
}

function isSponsoredHeading(heading: string): boolean {
  const form = wordForm(heading);
  return SPONSORED.has(form) || SPONSORED_STARTS.some((start) => form.startsWith(start));
}
