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
const MAX_CHARS = 900;
const MAX_CREDIT_CHARS = 160;
/** A box with more text is the article. */
const MAX_BOX_CHARS = 6_000;
const MAX_PARTS = 120;

interface Words {
  readonly caption: string | null;
  readonly credits: readonly string[];
}

/** The words with a picture, as the page shows them: in its box, or right behind it. */
export function captionAround(picture: Element): { caption: string | null; credit: string | null } {
  let credits: readonly string[] = [];
  let caption: string | null = null;
  let box: Element | null = picture;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    if (isLarger(box, picture)) break;
    const found = [wordsIn(box), ...followers(box).map(wordsIn)];
    credits = [...credits, ...found.flatMap((words) => words.credits)];
    // The credit beside a caption often stands one box further out.
    const isComplete = caption !== null;
    caption ??= found.find((words) => words.caption)?.caption ?? null;
    if (isComplete || (caption && credits.length > 0)) break;
  }
  const split = splitCredit(caption ?? '');
  return { caption: split.caption, credit: joinCredits([split.credit ?? '', ...credits]) };
}

/** A box with more words, a second picture or the headline is the article's, not the picture's. */
function isLarger(box: Element, picture: Element): boolean {
  if (!hasAtMost(box, MAX_BOX_CHARS) || box.querySelector('h1')) return true;
  return [...box.querySelectorAll('figure')].slice(0, 4).some((figure) => !figure.contains(picture));
}

/** What stands right behind the picture's box and is named as its words. */
function followers(box: Element): Element[] {
  const next = [box.nextElementSibling, box.nextElementSibling?.nextElementSibling];
  return next.filter((at): at is Element => !!at && hasAtMost(at, MAX_CHARS) && (isCaption(at) || isCredit(at)));
}

function wordsIn(box: Element): Words {
  const credits: string[] = [];
  let caption: string | null = null;
  for (const part of [box, ...[...box.querySelectorAll('*')].slice(0, MAX_PARTS)]) {
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

function isCaption(element: Element): boolean {
  if (!hasAtMost(element, 3 * MAX_CHARS) || element.querySelector('img')) return false;
  return element.matches(CAPTION) || (element.childElementCount <= 4 && namedWords(element, CAPTION_WORDS));
}

function isCredit(element: Element): boolean {
  if (!element.firstChild || !hasAtMost(element, MAX_CREDIT_CHARS) || element.querySelector('img')) return false;
  if (element.localName === 'cite' || element.getAttribute('itemprop') === 'author') return true;
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

/** The last part of a caption when it is names only: `… in winter. <span>Ada Kern/Nordpress</span>`. */
function signatureOf(caption: Element): Element | null {
  let last = caption.lastElementChild;
  while (last?.childElementCount === 1 && shownText(last) === shownText(caption)) last = last.lastElementChild;
  const text = last && last !== caption ? shownText(last) : null;
  if (!last || !text || text.length > MAX_CREDIT_CHARS || /[.!?]\s/.test(text)) return null;
  return text !== shownText(caption) && isCreditName(text) ? last : null;
}
