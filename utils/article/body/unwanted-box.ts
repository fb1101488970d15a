import { remembered } from '../remembered';
import { hasAtMost } from '../shown-text';
import { BOX_WORDS, type BoxReason } from './box-words';
import type { BoxNotes } from './note-boxes';
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
  Object.entries(BOX_WORDS).flatMap(([reason, words]) =>
    words.split(' ').map((word) => [word, reason as BoxReason] as const),
  ),
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

/**
 * So much running text outside links makes a box part of the article, whatever it is called: papers wrap their text in
 * `paywall-content`, `video-article`, `related-wrapper`. Reasons that are missing here are believed without a look.
 */
const MAX_PROSE_CHARS: { readonly [Reason in RemovalReason]?: number } = {
  related: 500,
  navigation: 400,
  tags: 300,
  share: 300,
  tools: 300,
  byline: 500,
  paywall: 450,
  newsletter: 500,
  advertisement: 500,
  embed: 700,
  consent: 700,
  caption: 700,
};

/** A box by name may take this share of the container's text at most: wrappers carry odd names ("has-video"). */
const MAX_SHARE = 0.35;
/** A form around so much text is a page framework's wrapper. */
const MAX_FORM_CHARS = 600;

/**
 * Judges one element inside the container.
 *
 * @returns Why the element and all in it is no part of the body, or `null` when it may be.
 */
export function unwantedBox(element: Element, notes: BoxNotes): RemovalReason | null {
  if (isSilent(element)) return 'silent';
  if (isHidden(element)) return 'hidden';
  if (tagOf(element) === 'table') return isLayoutTable(element) ? null : 'table';
  // A sub-heading is named after what it leads to ("nav-target"), not what it is.
  if (/^h[2-6]$/.test(tagOf(element)) && namedReason(element) !== 'screen-reader') return null;
  const reason = REASON_BY_TAG[tagOf(element)] ?? ROLES[element.getAttribute('role') ?? ''] ?? namedReason(element);
  if (!reason)
    return notes.withField.has(element) && isSignupBox(element) ? 'form' : isPictureBox(element) ? 'figure' : null;
  if (reason === 'paywall' && !isWall(element)) return null;
  // "Teaser" is a summary too in German papers, and a figure may hold a quotation.
  if (reason === 'related' && !isOrHasLink(element) && !element.querySelector('li')) return null;
  if (reason === 'figure' && isQuotation(element)) return null;
  return isTooLarge(element, reason, notes.chars) ? null : reason;
}

/** A table used to lay out the page: a cell of it holds running text. Tables of data have short cells. */
function isLayoutTable(table: Element): boolean {
  return table.querySelector('td p, td div') !== null && (table.querySelector('td')?.textContent?.length ?? 0) > 400;
}

/** The reason an element's class or id gives. */
export function namedReason(element: Element): BoxReason | null {
  // A custom element says by its tag what it is: `paper-newsletter-box`.
  const tag = element.localName.includes('-') ? element.localName : '';
  if (tag === '' && !element.hasAttributes()) return null;
  const name = `${element.getAttribute('class') ?? ''} ${element.id} ${tag}`;
  return name.length < 2 ? null : reasonOfName(name.slice(0, MAX_NAME_CHARS));
}

/** Longer names are machine made; their beginning says enough. */
const MAX_NAME_CHARS = 500;
/** Different names on the largest pages: several steps ask for each again and again. */
const MOST_NAMES = 3_000;

const reasonOfName = remembered(findReason, MOST_NAMES, MAX_NAME_CHARS);

function findReason(name: string): BoxReason | null {
  for (const token of name.split(/\s+/)) {
    const whole = REASON_BY_WORD.get(token.toLowerCase());
    if (whole) return whole;
    for (const word of wordsOf(token)) {
      const reason = REASON_BY_WORD.get(word);
      if (reason && (word.length > 2 || standsAlone(token, word))) return reason;
    }
  }
  return null;
}

/** Two letters within a machine-made name (`n1AuAdJlVL`) mean nothing: they have to be set off. */
function standsAlone(token: string, word: string): boolean {
  return token
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .includes(word);
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
  const chars = element.textContent?.length ?? 0;
  if (reason === 'form') return chars > MAX_FORM_CHARS;
  if (reason === 'figure') return false;
  const limit = MAX_PROSE_CHARS[reason];
  if (limit !== undefined && chars > limit && proseChars(element) > limit) return true;
  return chars > MAX_SHARE * containerChars && chars > MAX_FORM_CHARS;
}

/** Length of the paragraphs in an element, without what is linked in them. */
function proseChars(element: Element): number {
  let chars = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    let length = paragraph.textContent?.length ?? 0;
    if (length < 80) continue;
    for (const script of paragraph.querySelectorAll('script, style')) length -= script.textContent?.length ?? 0;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
    if (linked < length * 0.5) chars += length - linked;
  }
  return chars;
}

const WALL_CONTROLS = 'a[href], button, form, input';

/** A wall calls for something. Without a link it is a name for the part of the text that only subscribers see. */
function isWall(element: Element): boolean {
  const tag = tagOf(element);
  return tag !== 'p' && tag !== 'span' && element.querySelector(WALL_CONTROLS) !== null;
}

function isOrHasLink(element: Element): boolean {
  return element.closest('a') !== null || element.querySelector('a, button') !== null;
}

function isQuotation(figure: Element): boolean {
  return figure.querySelector('blockquote') !== null && figure.querySelector('img, picture, video, iframe') === null;
}

const PICTURE_NAME =
  /(?:^|[\s_-])(?:image|img|picture|pic|photo|foto|bild|media|figure|thumb|thumbnail)(?:[\s_-]|[Bb]ox|$)/i;
/** The words under a picture, with white space of the markup. */
const MAX_CAPTION_CHARS = 400;

/** A box named after the picture in it, with no more words than a caption. */
function isPictureBox(element: Element): boolean {
  const tag = tagOf(element);
  if ((tag !== 'div' && tag !== 'section' && tag !== 'span') || element.childElementCount === 0) return false;
  if (!PICTURE_NAME.test((element.getAttribute('class') ?? '').slice(0, MAX_NAME_CHARS))) return false;
  return hasAtMost(element, MAX_CAPTION_CHARS) && element.querySelector('img, picture, amp-img') !== null;
}

/** A short box with a field for an address: newsletter, registration, search. */
function isSignupBox(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'div' && tag !== 'section') return false;
  return hasAtMost(element, MAX_FORM_CHARS);
}
