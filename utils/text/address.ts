/**
 * Addresses of articles: the tidy form that is stored and opened, and the key that says "this is the same article".
 */
import { SOFT_TRACKING_NAMES, TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters';

/** Longest address taken: the limit of the sitemap protocol, and more than any article has. */
const MAX_LENGTH = 2048;

/**
 * Tidies the address of a link.
 *
 * @param url - As it stands in the page; relative addresses need `base`.
 * @returns Absolute http(s) address without user name, fragment (a `#!` route stays) and tracking parameters, else as
 *   the page gives it; `null` for other schemes, for what is no address, and for more than 2,048 characters.
 */
export function cleanAddress(url: string, base?: string): string | null {
  const address = parseHttp(url, base);
  if (!address) return null;
  const query = address.search;
  if (query !== '') address.search = withoutTracking(query);
  const { href } = address;
  return href.length > MAX_LENGTH ? null : href;
}

/**
 * The one key of an article, equal for all forms of its address: desktop, mobile, AMP, with and without tracking.
 * It is no address to open; `https://` before it gives an address with the same key.
 *
 * @returns `host[:port]/path?query`; `null` where `cleanAddress` gives `null`.
 */
export function addressKey(url: string): string | null {
  let key = keyOnce(url);
  // What is taken away may bring a cache in a cache to light. Each turn is shorter than the last.
  while (key !== null && CACHE_HOST.test(key.split('/', 1)[0] ?? '')) {
    const next = keyOnce(`https://${key}`);
    if (next === key) break;
    key = next;
  }
  return key;
}

function keyOnce(url: string): string | null {
  const outer = parseHttp(url);
  const address = (outer && innerOfAmpCache(outer)) ?? outer;
  const host = address ? bareHost(address.hostname) : '';
  if (!address || host === '') return null;
  const port = ['', '80', '443'].includes(address.port) ? '' : `:${address.port}`;
  const key = `${host}${port}${barePath(address.pathname)}${address.search === '' ? '' : sortedQuery(address.searchParams)}${address.hash}`;
  return key.length + 'https://'.length > MAX_LENGTH ? null : key;
}

function parseHttp(url: string, base?: string): URL | null {
  if (url.length > MAX_LENGTH) return null;
  const address = URL.parse(url, base);
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return null;
  // Each setter parses anew, and a page has thousands of links.
  if (address.username !== '') address.username = '';
  if (address.password !== '') address.password = '';
  if (url.includes('#') && !/^#!./.test(address.hash)) address.hash = '';
  return address;
}

/** The parameters that stay, byte for byte; with `?` where any stays. */
function withoutTracking(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => {
      const [parameter] = new URLSearchParams(`?${part}`);
      return parameter !== undefined && !isTracking(...parameter);
    })
    .join('&');
  return kept && `?${kept}`;
}

function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  return SOFT_TRACKING_NAMES.has(lower) && !/^\d+$/.test(value);
}

/** `?amp`, `?amp=1`, `?outputType=amp`: the same page in another dress. */
function asksForAmp(name: string, value: string): boolean {
  const [lower, wanted] = [name.toLowerCase(), value.toLowerCase()];
  if (lower === 'amp' || lower === '_amp') return ['', '1', 'true', 'yes', 'on', 'amp'].includes(wanted);
  return (lower === 'outputtype' || lower === 'output') && wanted === 'amp';
}

const CACHE_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$|^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/**
 * The publisher's address inside an AMP cache or viewer address.
 * @see https://developers.google.com/amp/cache/overview#amp-cache-url-format
 */
function innerOfAmpCache({ hostname, pathname, search, hash }: URL): URL | null {
  if (!CACHE_HOST.test(hostname)) return null;
  const form = hostname.includes('google.')
    ? /^\/amp\/(?:s\/)?(?=[^/]+\.[^/]+)/
    : /^\/(?:c|v|i|r)\/(?:s\/)?(?=[^/]+\.[^/]+)/;
  const prefix = form.exec(pathname)?.[0];
  return prefix ? parseHttp(`https://${pathname.slice(prefix.length)}${search}${hash}`) : null;
}

/** `m.` in `m.co.uk` is the name itself: what would be left is a place to register names. */
const REGISTRY = /^(?:ac|co|com|edu|gov|gv|net|or|org)\.[a-z]{2}$/;

function bareHost(hostname: string): string {
  let host = hostname.replace(/\.+$/, '');
  for (;;) {
    const rest = host.replace(/^(?:www|m|mobile|amp)\./, '');
    if (rest === host || !rest.includes('.') || REGISTRY.test(rest)) return host;
    host = rest;
  }
}

/** Without closing slash, `index.html` and AMP marks; `/` becomes nothing. */
function barePath(pathname: string): string {
  let path = pathname.replace(/\/{2,}/g, '/').replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
  for (;;) {
    const rest = path
      .replace(/\/$/, '')
      .replace(/\/index\.html?$/i, '')
      .replace(/\/amp$/i, '')
      .replace(/\.amp(?=\.html?$)/i, '')
      .replace(/\.amp$/i, '')
      .replace(/^\/amp(?=\/)/i, '');
    if (rest === path) return path;
    path = rest;
  }
}

function sortedQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name, value) && !asksForAmp(name, value));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${new URLSearchParams(kept)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
