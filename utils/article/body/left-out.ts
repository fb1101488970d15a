// Whether an element met on the walk through the text belongs to it: by its name, by its links, by its place.
import { hasAtMost } from '../shown-text';
import type { BoxNotes } from './note-boxes';
import { endsLikeSentence } from './running-text';
import { type RemovalReason, unwantedBox } from './unwanted-box';
import { tagOf } from './visibility';

/**
 * Why an element is left out with all that is in it; `null`: it is walked.
 *
 * @param isBlock - Whether it starts a line of its own. Within a line, names say how a word is dressed, not that it is no
 *   word: only what nobody reads there goes.
 */
export function whyLeftOut(element: Element, isBlock: boolean, notes: BoxNotes): RemovalReason | null {
  const reason = unwantedBox(element, notes);
  if (!isBlock) return reason && INLINE_REASONS.has(reason) ? reason : isSpokenOnly(element) ? 'screen-reader' : null;
  if (reason) return reason;
  if (notes.withTeaser.has(element) && isTeaserBox(element, notes.isTeaserLink)) return 'related';
  return !notes.isLive && isFurtherArticle(element, notes.chars) ? 'further-article' : null;
}

/** A teaser box has so little text, most of it linked. */
const MAX_TEASER_BOX_CHARS = 500;
const BOX_TAGS = new Set('div section ul ol dl article p li a'.split(' '));

/** A small box made of links to the page's teasers, with a label or a snippet at most. */
function isTeaserBox(element: Element, isTeaserLink: (href: string) => boolean): boolean {
  const tag = tagOf(element);
  if (!BOX_TAGS.has(tag) || element.childElementCount === 0) return false;
  // White space of the markup counts here: three times the text is plenty.
  if (!hasAtMost(element, 3 * MAX_TEASER_BOX_CHARS)) return false;
  const chars = textLength(element);
  if (chars === 0 || chars > MAX_TEASER_BOX_CHARS) return false;
  if (isCard(element, tag, isTeaserLink)) return true;
  const links = tag === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  if (links.length === 0 || links.length > 12) return false;
  let linked = 0;
  for (const link of links) {
    if (isTeaserLink(link.getAttribute('href') ?? '')) linked += textLength(link);
  }
  return linked >= chars * 0.6 && !(tag === 'p' && isSentence(element, chars - linked));
}

/** A box with one heading, which is a link to a teaser's article: what else it says is a snippet. */
function isCard(box: Element, tag: string, isTeaserLink: (href: string) => boolean): boolean {
  if (tag === 'p' || tag === 'a') return false;
  const headings = box.querySelectorAll('h2, h3, h4');
  const link = headings.length === 1 ? headings[0]?.querySelector('a[href]') : null;
  return !!link && textLength(link) > 15 && isTeaserLink(link.getAttribute('href') ?? '');
}

/** So many unlinked characters are more than a label. */
const SENTENCE_CHARS = 15;

/** A sentence whose end is linked: "In April, the couple <a>announced that …</a>". A label before a link has a colon. */
function isSentence(paragraph: Element, freeChars: number): boolean {
  const text = (paragraph.textContent ?? '').trim();
  return freeChars >= SENTENCE_CHARS && endsLikeSentence(text) && !text.slice(0, freeChars + 3).includes(':');
}

/** Reasons that also hold for a piece of a line. */
const INLINE_REASONS: ReadonlySet<RemovalReason> = new Set([
  'silent',
  'hidden',
  'screen-reader',
  'share',
  'tools',
  'figure',
  'caption',
  'form',
]);

/** What screen readers are told of a link, in German, English, French and Spanish. */
const SPOKEN_ONLY =
  /^[\s,(]*(?:(?:link )?(?:öffnet|wird) (?:sich )?(?:im|in|in einem) neue[mn] (?:fenster|tab)(?: geöffnet)?|(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)|externer link|external link|nouvelle fenêtre|se abre en una? (?:nueva )?(?:ventana|pestaña)(?: nueva)?)[\s)]*$/i;

function isSpokenOnly(element: Element): boolean {
  return hasAtMost(element, 60) && SPOKEN_ONLY.test(element.textContent ?? '');
}

/** An `article` within the container that holds a smaller part of its text: a card, or a piece loaded below. */
function isFurtherArticle(element: Element, containerChars: number): boolean {
  if (tagOf(element) !== 'article' && element.getAttribute('role') !== 'article') return false;
  return (element.textContent?.length ?? 0) < containerChars * 0.5;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
