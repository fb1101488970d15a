import { BOX_WORDS, type BoxReason } from './box-words';
import { isHidden, isSilent, tagOf } from './visibility';

/** Everything that can take a part out of the body; each removal names one. */
export type RemovalReason =
  | BoxReason
  | 'hidden'
  | 'silent'
  | 'figure'
  | 'form'
  | 'aside'
  | 'table'
  | 'headline-area'
  | 'further-article';

const REASON_BY_WORD = new Map<string, BoxReason>(
  Object.entries(BOX_WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason as BoxReason] as const)),
);

const REASON_BY_TAG: Readonly<Record<string, RemovalReason>> = {
  figure: 'figure',
  figcaption: 'caption',
  picture: 'figure',
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  form: 'form',
  aside: 'aside',
  h1: 'headline-area',
  time: 'byline',
  'amp-ad': 'advertisement',
};

const ROLES: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  dialog: 'consent',
  alertdialog: 'consent',
  complementary: 'aside',
  contentinfo: 'navigation',
  search: 'form',
  banner: 'navigation',
  menu: 'navigation',
  toolbar: 'tools',
};

/** A box by name may take this share of the container's text at most: wrappers carry odd names ("has-video"). */
const MAX_SHARE = 0.35;
/** A form around so much text is a page framework's wrapper. */
const MAX_FORM_CHARS = 600;

/**
 * Judges one element inside the container.
 *
 * @param containerChars - Length of the container's text.
 * @returns Why the element and all in it is no part of the body, or `null` when it may be.
 */
export function unwantedBox(element: Element, containerChars: number): RemovalReason | null {
  if (isSilent(element)) return 'silent';
  if (isHidden(element)) return 'hidden';
  if (tagOf(element) === 'table') return isLayoutTable(element) ? null : 'table';
  const reason = REASON_BY_TAG[tagOf(element)] ?? ROLES[element.getAttribute('role') ?? ''] ?? namedReason(element);
  if (!reason) return isSignupBox(element) ? 'form' : null;
  return isTooLarge(element, reason, containerChars) ? null : reason;
}

/** A table used to lay out the page: a cell of it holds running text. Tables of data have short cells. */
function isLayoutTable(table: Element): boolean {
  return table.querySelector('td p, td div') !== null && (table.querySelector('td')?.textContent?.length ?? 0) > 400;
}

/** The reason an element's class or id gives. */
export function namedReason(element: Element): BoxReason | null {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 2) return null;
  for (const token of name.slice(0, 500).split(/\s+/)) {
    const whole = REASON_BY_WORD.get(token.toLowerCase());
    if (whole) return whole;
    for (const word of wordsOf(token)) {
      const reason = REASON_BY_WORD.get(word);
      if (reason) return reason;
    }
  }
  return null;
}

/** `articleNewsletter-box` to `article`, `newsletter`, `box`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\däöüß]+/)
    .filter(Boolean);
}

function isTooLarge(element: Element, reason: RemovalReason, containerChars: number): boolean {
  if (reason === 'form') return (element.textContent?.length ?? 0) > MAX_FORM_CHARS;
  if (reason === 'figure' || reason === 'caption') return false;
  const chars = element.textContent?.length ?? 0;
  return chars > MAX_SHARE * containerChars && chars > MAX_FORM_CHARS;
}

/** A short box with a field for an address: newsletter, registration, search. */
function isSignupBox(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'div' && tag !== 'section') return false;
  if (element.childElementCount === 0 || (element.textContent?.length ?? 0) > MAX_FORM_CHARS) return false;
  return element.querySelector('input[type="email" i], input[type="password" i], input[type="search" i]') !== null;
}
