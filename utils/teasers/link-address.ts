// The addresses of a page's links. A page has hundreds, and parsing them takes longer than reading all its text: what is
// plainly an address of the page's own site is put together from its parts, everything else goes the long way.
import { remembered } from '@/utils/article/remembered';
import { addressKey, cleanAddress } from '@/utils/text/address';

export interface LinkAddress {
  /** The address before its tracking parameters are gone: enough to see what it looks like. */
  readonly asWritten: string;
  /** As `cleanAddress` gives it; made when it is asked for. */
  readonly url: string;
  /** As `addressKey` gives it; made when it is asked for. */
  key(): string | null;
}

/**
 * A path that every step of tidying leaves as it is: plain characters, no query, no fragment, no `//`, no `.` or `..` as
 * a segment. Beginnings and ends that a key leaves out are looked at apart.
 */
const PLAIN_PATH = /^(?:\/[\w~,;=+@!$()*-][\w.~,;=+@!$()*-]*)+\/?$/;
/** A query that is only cut, never rewritten. */
const PLAIN_QUERY = /^\?[\w.~,;=+@!$()*&:/-]+$/;
/** What the key of an address leaves out: marks of AMP, names of start pages. */
const SPECIAL = /amp|index\.htm/i;
const MAX_PLAIN_LENGTH = 1_000;
const ABSOLUTE = /^https?:\/\//i;
/** An address whose host and scheme are written as the tidy form has them. */
const PLAIN_ORIGIN = /^https?:\/\/[a-z\d.-]+(?=\/)/;
/** A host that nothing has to be done to: no number, no dot at the end, no letters in disguise. */
const PLAIN_HOST = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/;

/**
 * Reads the addresses of one page.
 *
 * @param base - What relative addresses are relative to.
 * @returns A function from `href` as written to the address; `null` for what leads to no other page.
 */
export function linkReader(base: string): (href: string) => LinkAddress | null {
  const ownOrigin = URL.parse(base)?.origin ?? '';
  const isPlain = remembered(isPlainOrigin);
  // How the keys of a site's pages begin.
  const hostOf = remembered((origin) => addressKey(`${origin}/x`)?.slice(0, -2) ?? '');
  return (href) => {
    if (href.startsWith('#')) return null;
    const origin = href.startsWith('/') ? ownOrigin : PLAIN_ORIGIN.exec(href)?.[0];
    if (origin !== undefined && href.length < MAX_PLAIN_LENGTH && isPlain(origin)) {
      const rest = href.startsWith('/') ? href : href.slice(origin.length);
      const question = rest.indexOf('?');
      const path = question < 0 ? rest : rest.slice(0, question);
      if (PLAIN_PATH.test(path)) {
        const asWritten = origin + rest;
        if (question < 0 && !SPECIAL.test(path))
          return { asWritten, url: asWritten, key: () => hostOf(origin) + path.replace(/\/$/, '') };
        if (question < 0 || PLAIN_QUERY.test(rest.slice(question))) return lazyAddress(asWritten);
      }
    }
    const url = cleanAddress(href, ABSOLUTE.test(href) ? undefined : base);
    return url === null ? null : { asWritten: url, url, key: () => addressKey(url) };
  };
}

/** An address that can be tidied for sure, which has to be done only if the link is wanted. */
function lazyAddress(asWritten: string): LinkAddress {
  let tidy: string | undefined;
  return {
    asWritten,
    get url() {
      tidy ??= cleanAddress(asWritten) ?? asWritten;
      return tidy;
    },
    key() {
      return addressKey(this.url);
    },
  };
}

/** Where keys are made as a rule; caches of other sites' pages are not. */
function isPlainOrigin(origin: string): boolean {
  if (/ampproject|bing-amp|google/.test(origin)) return false;
  return PLAIN_HOST.test(origin) || cleanAddress(`${origin}/x`) === `${origin}/x`;
}
