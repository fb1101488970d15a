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

/**
 * Reads the addresses of one page.
 *
 * @param base - What relative addresses are relative to.
 * @returns A function from `href` as written to the address; `null` for what leads to no other page.
 */
export function linkReader(base: string): (href: string) => LinkAddress | null {
  const origin = URL.parse(base)?.origin ?? '';
  // The key of the site itself tells how keys of its pages begin. A cache of other sites' pages has none.
  const start = cleanAddress(`${origin}/x`) === `${origin}/x` ? addressKey(`${origin}/x`) : null;
  const host = start?.endsWith('/x') && !/amp|google/.test(origin) ? start.slice(0, -2) : null;
  return (href) => {
    if (href.startsWith('#')) return null;
    const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
    if (host !== null && path.length < MAX_PLAIN_LENGTH && PLAIN_PATH.test(path) && !SPECIAL.test(path))
      return { url: origin + path, key: () => host + path.replace(/\/$/, '') };
    const url = cleanAddress(href, ABSOLUTE.test(href) ? undefined : base);
    return url === null ? null : { url, key: () => addressKey(url) };
  };
}
