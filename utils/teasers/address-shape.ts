/** What the address alone tells: does it lead to an article, a section, a service? */
import { remembered } from '@/utils/article/remembered';
import { NO_ARTICLE_LABELS, NO_ARTICLE_SEGMENTS } from './address-words';

export interface AddressShape {
  /** Above zero: like an article. */
  readonly score: number;
  /** Of the same publisher, by the registered name. */
  readonly sameSite: boolean;
}

/** Judges addresses of one page, as `cleanAddress` gives them; the page's own address is the model. */
export function shapeReader(pageUrl: string): (url: string) => AddressShape {
  const page = URL.parse(pageUrl);
  const pagePath = page ? page.pathname : '/';
  const pageHost = page?.hostname ?? '';
  const pageMask = maskOf(pagePath.toLowerCase().split('/').filter(Boolean).map(toKind));
  const isTellingMask = /[#SX]/.test(pageMask);
  const pageSegments = new Set(pagePath.toLowerCase().split('/'));
  const pageSite = page ? site(page.hostname) : '';
  const pageEnding = ending(tailOf(pagePath));
  // Pages below the article's own address: its second page, its comments, its pictures.
  const pageStem = pagePath.replace(/\/$|\.[a-z]{3,5}$/i, '');
  const isTelling = slugWords(pageStem.split('/').at(-1) ?? '') >= 3 || /\d{5,}/.test(pageStem);
  // The addresses of a page share a few hosts and many folders.
  const siteOf = remembered(site);
  const kindOf = remembered(toKind);
  return (url) => {
    const { host, path, query } = partsOf(url);
    const sameSite = siteOf(host) === pageSite;
    const segments = path.toLowerCase().split('/').filter(Boolean);
    if (segments.length === 0) return { score: query.length > 3 ? -2 : -6, sameSite };
    const tail = tailOf(path);
    if (FILE.test(tail)) return { score: -6, sameSite };
    // Most of what follows asks for numbers.
    const hasDigit = /\d/.test(path);
    let score = 0;
    const kinds = segments.map(kindOf);
    const words = Math.max(...kinds.map((kind) => kind.words));
    if (words >= 4) score += 2;
    else if (words === 3) score += 1;
    if ((hasDigit && /\d{5,}/.test(path)) || kinds.some(({ mask }) => mask === 'X')) score += 1.5;
    if (hasDigit && /\/(?:19|20)\d\d[/-]\d\d?(?:[/-]|$)/.test(path)) score += 1;
    if (isTellingMask && maskOf(kinds) === pageMask) score += 1.5;
    if (pageEnding !== '') score += ending(tail) === pageEnding ? 0.5 : -0.5;
    if (segments.some((segment) => NO_ARTICLE_SEGMENTS.has(segment) && !pageSegments.has(segment))) score -= 3;
    if (words <= 4 && LEGAL.test(segments.at(-1) ?? '')) score -= 4;
    if (NO_ARTICLE_LABELS.has(host.split('.', 1)[0] ?? '') && host !== pageHost) score -= 4;
    if (words < 3 && !hasDigit) score -= 2;
    if (isTelling && (path === pagePath || path.startsWith(`${pageStem}/`))) score -= 9;
    return { score, sameSite };
  };
}

/** A point and the five letters behind it. */
const MAX_ENDING = 6;
/** What is no page to read. */
const FILE = /^\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|zip|xml|rss|ics|docx?)$/;
/** `terms-and-conditions`, `kontakt-und-anfahrt`. */
const LEGAL = /^(?:terms|privacy|cookie|contact|about|impressum|datenschutz|kontakt|ueber-uns|manage|mentions|aviso)-/;

/** Cuts a tidy address without parsing it again: a page has thousands. */
export function partsOf(url: string): { host: string; path: string; query: string } {
  const start = url.indexOf('//') + 2;
  const [address = ''] = url.slice(start).split('#', 1);
  const slash = address.indexOf('/');
  const question = address.indexOf('?');
  const end = question < 0 ? address.length : question;
  return {
    host: address.slice(0, slash).replace(/:\d+$/, ''),
    path: address.slice(slash, end),
    query: address.slice(end + 1),
  };
}

/** `zeitung.example` of `sport.zeitung.example`; three labels below a registry such as `co.uk`. */
export function site(hostname: string): string {
  const labels = hostname.toLowerCase().split('.');
  const three = /^(?:ac|co|com|edu|gov|gv|net|or|org)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(three ? -3 : -2).join('.');
}

function slugWords(segment: string): number {
  // One word is most often no slug: no need to cut it.
  if (!/[-_,.+%]/.test(segment)) return /[a-z]/.test(segment) && !/\d{3}/.test(segment) ? 1 : 0;
  return segment.split(/[-_,.+]|%20/).filter((word) => /[a-z%]/.test(word) && !/\d{3}/.test(word)).length;
}

/** A code without words: `c0rxk4q0pj0o`, a UUID, a long hash. */
function isOpaque(segment: string): boolean {
  const code = segment.replace(/\.[a-z]+$/, '');
  return (
    code.length >= 8 &&
    /^[a-z\d-]+$/.test(code) &&
    /\d/.test(code) &&
    /[a-z]/.test(code) &&
    digits(code) >= 3 &&
    !/[a-z]{6}/.test(code)
  );
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

interface SegmentKind {
  readonly words: number;
  /** `w` word, `S` slug, `#` number, `X` code. */
  readonly mask: 'w' | 'S' | '#' | 'X';
}

function toKind(segment: string): SegmentKind {
  const words = slugWords(segment);
  const hasDigit = /\d/.test(segment);
  return { words, mask: hasDigit && isOpaque(segment) ? 'X' : words >= 3 ? 'S' : hasDigit ? '#' : 'w' };
}

function maskOf(kinds: readonly SegmentKind[]): string {
  return kinds.map(({ mask }) => mask).join('/');
}

/** What an address ends in: ".html"; empty when nothing like it. */
function ending(tail: string): string {
  return /^\.[a-z]{3,5}$/.test(tail) ? tail : '';
}

/** From the last point on, in lower case, when it is near the end. */
function tailOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot >= 0 && path.length - dot <= MAX_ENDING ? path.slice(dot).toLowerCase() : '';
}
