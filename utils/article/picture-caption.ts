import { normalizeText } from '@/utils/text/normalize-text';
import { namedWords } from './named';
import { isCreditLine, isCreditName, joinCredits, splitCredit } from './picture-credit';
import { hasAtMost, isUnread, shownText } from './shown-text';

/** Names of what stands under a picture and says what it shows. Our own lists, MIT. */
const CAPTION_WORDS =
  'caption captions figcaption bildunterschrift bildtext bildtitel untertitel legende legend description subtitle bu piede pie'.split(
    ' ',
  );
/** Names of what says whose it is, whole or within a longer name; the last part of "caption__credit" decides. */
const CREDIT_NAME =
  /credit|copyright|attribution|photograph|fotograf|rights|rechte|nachweis|quelle|source|fuente|fonte|kilde|urheber|firma|agenc|owner|licen[sz]/gi;
const CAPTION =
  'figcaption, [class*="caption" i], [class*="bildunterschrift" i], [class*="bildtext" i], [itemprop~="caption" i]';
/** The words under a picture stand in one of so many boxes around it. */
const LEVELS = 6;
const CREDIT_LEVELS = 3;
/** Two texts that begin with so many same characters are one. */
const SAME_START = 30;
const MAX_CHARS = 900;
const MAX_CREDIT_CHARS = 160;
/** A box with more text is the article. */
const MAX_BOX_CHARS = 6_000;
const MAX_PARTS = 120;
/** "1of4", "Bild 3 von 9:" before a caption: its place in a gallery. "1 of 4 cranes" is a caption. */
const PLACE = /^(?:(?:Bild|Foto|Image|Photo|Slide)\s*)?\d{1,3}\s?(?:of|von|\/)\s?\d{1,3}(?:\s*[:|–]\s*|(?=\p{Lu}))/u;

/** What a picture shows, and whose it is. */
export interface PictureWords {
  readonly caption: string | null;
  readonly credit: string | null;
}

interface Words {
  readonly caption: string | null;
  readonly credits: readonly string[];
}

/** The words with a picture, as the page shows them: in its box, or right behind it. */
export function captionAround(picture: Element): PictureWords {
  let credits: readonly string[] = [];
  let caption: string | null = null;
  let box: Element | null = picture;
  let further = 0;
  let inner: Element | null = null;
  for (let level = 0; box && level < LEVELS && further <= CREDIT_LEVELS; level++, box = box.parentElement) {
    if (isLarger(box, picture)) break;
    // The credit beside a caption often stands some boxes further out, with nothing else in them.
    if (caption !== null && (credits.length > 0 || (++further > 1 && !hasAtMost(box, MAX_CHARS)))) break;
    // What is further in was looked at before.
    const found = [wordsIn(box, inner), ...followers(box).map((at) => wordsIn(at, null))];
    inner = box;
    credits = [...credits, ...found.flatMap((words) => words.credits)];
    caption ??= found.find((words) => words.caption)?.caption ?? null;
  }
  const split = splitCredit(saidOnce((caption ?? '').replace(PLACE, '')));
  return { caption: split.caption, credit: joinCredits([split.credit ?? '', ...credits]) };
}

/** Some papers print a caption twice, cut short for small screens and whole: the longer one. */
function saidOnce(caption: string): string {
  const again = caption.length > 2 * SAME_START ? caption.indexOf(caption.slice(0, SAME_START), SAME_START) : -1;
  if (again < 0) return caption;
  const [first, second] = [caption.slice(0, again).trim(), caption.slice(again)];
  return second.length > first.length ? second : first;
}

/** A box with more words, a second picture or the headline is the article's, not the picture's. */
function isLarger(box: Element, picture: Element): boolean {
  if (!hasAtMost(box, MAX_BOX_CHARS) || box.querySelector('h1')) return true;
  return [...box.querySelectorAll('figure')].slice(0, 4).some((figure) => !figure.contains(picture));
}

/** What stands right behind the picture's box and is named as its words. */
function followers(box: Element): Element[] {
  const next = [box.nextElementSibling, box.nextElementSibling?.nextElementSibling];
  return next.filter(
    (at): at is Element =>
      !!at &&
      hasAtMost(at, MAX_CHARS) &&
      (isCaption(at) || isCredit(at) || (!at.querySelector('img, p') && !!at.querySelector(CAPTION))),
  );
}

/** @param inner - A part of the box that does not count. */
function wordsIn(box: Element, inner: Element | null): Words {
  const credits: string[] = [];
  let caption: string | null = null;
  for (const part of partsOf(box, inner)) {
    if (isUnread(part)) continue;
    if (isCredit(part)) {
      const text = shownText(part);
      if (!text || credits.some((credit) => credit.includes(text))) continue;
      credits.push(text);
      // Without names, the line before the credit says what the picture shows.
      const before = part.previousElementSibling;
      if (!caption && before && !before.querySelector('img') && hasAtMost(before, MAX_CHARS))
        caption = shownText(before, isCredit);
    } else if (!caption && isCaption(part)) {
      const signature = signatureOf(part);
      if (signature) credits.push(shownText(signature) ?? '');
      caption = shownText(part, (element) => element === signature || isCredit(element));
      if (caption && caption.length > MAX_CHARS) caption = null;
    }
  }
  return { caption, credits };
}

function partsOf(box: Element, inner: Element | null): Element[] {
  const parts = [box];
  const all = box.getElementsByTagName('*');
  for (let i = 0; i < MAX_PARTS; i++) {
    const part = all[i];
    if (!part) break;
    if (!inner?.contains(part)) parts.push(part);
  }
  return parts;
}

function isCaption(element: Element): boolean {
  if (!hasAtMost(element, 3 * MAX_CHARS) || element.querySelector('img')) return false;
  return element.matches(CAPTION) || (element.childElementCount <= 4 && namedWords(element, CAPTION_WORDS));
}

/** Whether an element says whose a picture is: by its tag, its name or its first words. */
export function isCredit(element: Element): boolean {
  if (!element.firstChild || !hasAtMost(element, MAX_CREDIT_CHARS) || element.querySelector('img')) return false;
  if (/licensing rights/i.test(element.textContent ?? '')) return false;
  if (element.localName === 'cite' || element.getAttribute('itemprop') === 'author') return true;
  if (element.localName === 'footer' && element.parentElement?.localName === 'figure') return true;
  if (element.localName === 'figcaption') return false;
  return isNamedCredit(element) || (element.childElementCount === 0 && isCreditLine(element.textContent ?? ''));
}

function isNamedCredit(element: Element): boolean {
  const name = ['class', 'itemprop', 'data-testid']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .slice(0, 300);
  const at = [...name.matchAll(CREDIT_NAME)].at(-1)?.index ?? -1;
  if (at >= 0) return at > name.toLowerCase().lastIndexOf('caption');
  // The author of a picture is named in its own box; elsewhere it is the author of the piece.
  return /author|autor|byline|creator/i.test(name) && element.closest('figure, figcaption') !== null;
}

/** The last part of a caption, or the first on a line of its own, when it is names only: `… in winter. <span>Ada Kern/Nordpress</span>`. */
function signatureOf(caption: Element): Element | null {
  const first = caption.firstElementChild;
  if (first?.nextElementSibling?.localName === 'br' && isSignature(first, caption)) return first;
  let last = caption.lastElementChild;
  while (last?.childElementCount === 1 && shownText(last) === shownText(caption)) last = last.lastElementChild;
  if (!last || last === caption || normalizeText(last.nextSibling?.nodeValue ?? '') !== '') return null;
  return isSignature(last, caption) ? last : null;
}

function isSignature(part: Element, caption: Element): boolean {
  const text = shownText(part);
  if (!text || text.length > MAX_CREDIT_CHARS || /[.!?]\s/.test(text)) return false;
  return text !== shownText(caption) && isCreditName(text);
}
