// The caption of a picture on pages whose markup names nothing, by its place.
import { BYLINE_OPENERS } from './byline-words';
import { isCredit, type PictureWords } from './picture-caption';
import { isCreditName, joinCredits, splitCredit } from './picture-credit';
import { hasAtMost, isUnread, shownText } from './shown-text';

const MAX_PARTS = 120;
/** A box around a picture without names has no more words than these. */
const MAX_UNNAMED_CHARS = 600;
/** A caption says something: four words, not all of them names. */
const SAYS = /^(?=(?:\S+\s+){3}\S)(?=.*(?:\s\p{Ll}|\p{Lo}))/u;
/** What makes words in a box more than a caption. */
const MORE_THAN_WORDS = 'a[href], time, h1, h2, h3, h4, form, video, audio, iframe, ul, ol, img ~ img';

/** The few words in the nearest box around a picture that has any, for papers whose markup names nothing. */
export function unnamedCaption(picture: Element): PictureWords {
  const none = { caption: null, credit: null };
  let box = picture.parentElement;
  while (box && hasAtMost(box, 0) && box.localName !== 'body') box = box.parentElement;
  while (box && !shownText(box) && hasAtMost(box, MAX_UNNAMED_CHARS)) box = box.parentElement;
  if (!box || !hasAtMost(box, MAX_UNNAMED_CHARS) || picture.closest('a, p') || box.querySelector(MORE_THAN_WORDS))
    return none;
  const parts = [...box.querySelectorAll('*')]
    .slice(0, MAX_PARTS)
    .filter((part) => part.childElementCount === 0 && !isUnread(part));
  const credits = parts.filter((part) => isCredit(part) || isCreditName(part.textContent ?? ''));
  const caption = shownText(box, (part) => credits.includes(part));
  if (!caption || !SAYS.test(caption) || BYLINE_OPENERS.test(caption)) return none;
  const split = splitCredit(caption);
  return {
    caption: split.caption,
    credit: joinCredits([split.credit ?? '', ...credits.map((part) => shownText(part) ?? '')]),
  };
}
