import { BYLINE_OPENERS } from './byline-words';
import { namedWords } from './named';
import { elementsAfter, elementsBefore, hasAtMost, shownText } from './shown-text';

const BYLINE_WORDS = [
  'byline',
  'bylines',
  'author',
  'authors',
  'autor',
  'autoren',
  'autorin',
  'verfasser',
  'writer',
  'signature',
  'firma',
  'penulis',
  'journalist',
  'reporter',
  'yazar',
];
const MARKED = '[rel~="author" i], [itemprop~="author" i]';
/** The page of an author: "/autor/ada-kern", "/people/ada-kern". */
const PROFILE =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|by|staff|reporters?|journalists?|journaliste|redaktion|verfasser|contributors?|yazar\w*|skribent|columnists?)\/[^/]/i;
/** "Name", "Name Name", with particles: a line that is nothing but names. */
const NAME_LINE = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s|$)|(?:de|von|van|der|den|del|di|da|la|le|bin|al|zu)\s){2,5}$/u;
/** A line that signs: "21.11.2026, 13:27 Uhr | Von Jonas Petersen"; the name runs to the next mark. */
const SIGNED = /(?:^|[|•·–,]\s*)(?:Von|By|Text:|Par|Por|Door|Av|Af)\s+([^|•·–(\d]{4,80})/u;
const OTHERS = '[class*="comment" i], [id*="comment" i], [class*="related" i], nav, footer, [class*="teaser" i]';
const MAX_CHARS = 160;
/** Elements looked at around the headline; share bars and icons stand between it and the by-line. */
const NEAR = 160;

/** The lines of the page that name its authors: marked ones, links to an author's page, a by-line near the headline. */
export function shownByline(document: Document, headline: Element | null): string[] {
  const close = headline ? [...elementsAfter(headline, NEAR), ...elementsBefore(headline, NEAR / 4)] : [];
  const found = firstGroup(close) ?? firstGroup([...document.querySelectorAll(MARKED)].slice(0, NEAR));
  if (found) return found;
  for (const element of close.slice(0, NEAR / 2)) {
    const isShort = element.childElementCount <= 6 && hasAtMost(element, 400) && !element.closest(OTHERS);
    const text = isShort ? shownText(element) : null;
    const signed = SIGNED.exec(text ?? '');
    if (signed?.[1]) return [signed[1]];
  }
  return [];
}

/** The first by-line among elements, with all that is marked in it. */
function firstGroup(elements: readonly Element[]): string[] | null {
  for (const element of elements) {
    const isMarked = element.matches(MARKED) || isProfile(element);
    if (!isMarked && !namedWords(element, BYLINE_WORDS)) continue;
    if (!hasAtMost(element, 4 * MAX_CHARS) || element.closest(OTHERS)) continue;
    const inner = [...element.querySelectorAll(`${MARKED}, a[href]`)].filter(
      (part) => part.matches(MARKED) || isProfile(part),
    );
    const names = (isMarked ? besides(element) : inner)
      .map((part) => part.getAttribute('content') ?? shownText(part) ?? '')
      .filter((name) => name !== '' && name.length <= MAX_CHARS);
    if (names.length > 0) return names;
    // The line goes on with a date or a place.
    const text = shownText(element)?.replace(/\s*[|•·\d].*$/, '');
    if (text && text.length <= MAX_CHARS && (BYLINE_OPENERS.test(text) || NAME_LINE.test(text))) return [text];
  }
  return null;
}

/** A marked name and the others marked in the same line. */
function besides(element: Element): Element[] {
  const around = element.parentElement;
  if (!around || !hasAtMost(around, MAX_CHARS)) return [element];
  const all = [...around.querySelectorAll(`${MARKED}, a[href]`)].filter(
    (part) => part.matches(MARKED) || isProfile(part),
  );
  return all.length > 0 ? all : [element];
}

function isProfile(element: Element): boolean {
  return element.localName === 'a' && PROFILE.test(element.getAttribute('href') ?? '');
}
