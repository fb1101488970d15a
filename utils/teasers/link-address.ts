// The addresses of a page's links. A page has hundreds, and parsing them takes longer than reading all its text: what is
// plainly an address of the page's own site is put together from its parts, everything else goes the long way.
import { addressKey, cleanAddress } from '@/utils/text/address';

export interface LinkAddress {
  /** As `cleanAddress` gives it. */
  readonly url: string;
  /** As `addressKey` gives it; made when it is asked for. */
  readonly key: () => string | null;
}

/**
 * A path that every step of tidying leaves as it is: plain characters, no query, no fragment, no `//`, no `.` or `..` as
 * a segment. Beginnings and ends that a key leaves out are looked at apart.
 */
const PLAIN_PATH = /^(?:\/[\w~,;=+@!$()*-][\w.~,;=+@!$()*-]*)+\/?$/;
/** What the key of an address leaves out: marks of AMP, names of start pages. */
const SPECIAL = /amp|index\.htm/i;
const MAX_PLAIN_LENGTH = 1_000;
const ABSOLUTE = /^https?:\/\//i;
/** An address whose host and scheme are written as the tidy form has them. */
const PLAIN_ORIGIN = /^https?:\/\/[a-z\d.-]+(?=\/)/;

/**
 * Reads the addresses of one page.
 *
 * @param base - What relative addresses are relative to.
 * @returns A function from `href` as written to the address; `null` for what leads to no other page.
 */
export function linkReader(base: string): (href: string) => LinkAddress | null {
  const ownOrigin = URL.parse(base)?.origin ?? '';
  const hosts = new Map<string, string | null>();
  const hostOf = (origin: string): string | null => {
    let host = hosts.get(origin);
    if (host === undefined) {
      host = keyOfSite(origin);
      hosts.set(origin, host);
    }
    return host;
  };
  return (href) => {
    if (href.startsWith('#')) return null;
    const origin = href.startsWith('/') ? ownOrigin : PLAIN_ORIGIN.exec(href)?.[0];
    const path = origin === undefined || href.startsWith('/') ? href : href.slice(origin.length);
    if (origin !== undefined && path.length < MAX_PLAIN_LENGTH && PLAIN_PATH.test(path) && !SPECIAL.test(path)) {
      const host = hostOf(origin);
      if (host !== null) return { url: origin + path, key: () => host + path.replace(/\/$/, '') };
    }
    const url = cleanAddress(href, ABSOLUTE.test(href) ? undefined : base);
    return url === null ? null : { url, key: () => addressKey(url) };
  };
}

/** How the keys of a site's pages begin; `null` where they are made otherwise: odd spellings, caches of other sites' pages. */
function keyOfSite(origin: string): string | null {
  if (/ampproject|bing-amp|google/.test(origin) || cleanAddress(`${origin}/x`) !== `${origin}/x`) return null;
  return addressKey(`${origin}/x`)?.slice(0, -2) ?? null;
}
