import { BYLINE_OPENERS } from './byline-words';
import { letterPattern } from './letters';
import { namedWords } from './named';
import { elementsAfter, elementsBefore, hasAtMost, shownText } from './shown-text';

const BYLINE_WORDS = (
  'byline bylines author authors autor autoren autorin verfasser writer signature firma penulis journalist ' +
  'reporter yazar'
).split(' ');
const MARKED = '[rel~="author" i], [itemprop~="author" i]';
/** The page of an author: "/autor/ada-kern", "/people/ada-kern". */
const PROFILE =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|by|staff|reporters?|journalists?|journaliste|redaktion|verfasser|contributors?|yazar\w*|skribent|columnists?)\/[^/]/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;
const PARTICLES = new Set('de von van der den del di da la le bin al zu'.split(' '));
/** A line that signs: "21.11.2026, 13:27 Uhr | Von Jonas Petersen"; the name runs to the next mark. */
const SIGNED =
  /(?:^|[|•·–,]\s*)(?:(?:Von|By|Par|Por|Door|Av|Af)(?::\s*|\s+)|(?:Text|Author|Autor(?:in)?):\s*)([^|•·–(\d]{4,80})/u;
/** "… and Lena Cross" behind marked names: only the first of two is a link. */
const AND_NAME = letterPattern(
  String.raw`\s(?:und|and|et|og|och|&)\s+([\p{L}][\p{L}.'’-]+(?:\s[\p{L}][\p{L}.'’-]*){1,3})$`,
);
const OTHERS = '[class*="comment" i], [id*="comment" i], [class*="related" i], nav, footer, [class*="teaser" i]';
/** Names there head boxes. */
const BESIDE = 'aside, [class*="sidebar" i]';
const MAX_CHARS = 160;
const MAX_SIGNED_CHARS = 40;
const LABEL = /^(?:autor(?:in)?(?:\/autor(?:in)?)?|authors?|written by|verfasser(?:in)?|text)\s*:?$/i;
const MAX_LABELS = 200;
/** Elements looked at around the headline; share bars and icons stand between it and the by-line. */
const NEAR = 160;

/** A line of the text that is nothing but a name: papers without a by-line sign above or below the text. */
export function signedLine(line: string): string | null {
  const name = line.replace(/^\((.*)\)$/, '$1').replace(BYLINE_OPENERS, '');
  return name.length <= MAX_SIGNED_CHARS && isNameLine(name) ? name : null;
}

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
    // "Ada Kern | <span>05.04.2025 …": a name alone, right before the date.
    const name = text?.replace(/\s*[|•·–,-]$/, '') ?? '';
    if (
      isShort &&
      !element.closest(BESIDE) &&
      isNameLine(name) &&
      /\d{4}/.test(shownText(element.nextElementSibling ?? element) ?? '')
    )
      return [name];
  }
  return labelled(document);
}

/** "<strong>Author</strong> Ada Kern": a row of a table of facts about the piece, wherever it stands. */
function labelled(document: Document): string[] {
  const label = [...document.querySelectorAll('strong, b, dt, th')]
    .slice(0, MAX_LABELS)
    .find((at) => hasAtMost(at, 30) && LABEL.test(shownText(at) ?? ''));
  const row = label && /^(?:dt|th)$/.test(label.localName) ? label.nextElementSibling : label?.parentElement;
  if (!row || !hasAtMost(row, MAX_CHARS)) return [];
  const name = shownText(row, (part) => part === label);
  return name && isNameLine(name) ? [name] : [];
}

/** The first by-line among elements, with all that is marked in it. */
function firstGroup(elements: Iterable<Element>): string[] | null {
  for (const element of elements) {
    const isMarked = isMarkedName(element);
    if (!isMarked && !namedWords(element, BYLINE_WORDS)) continue;
    if (!hasAtMost(element, 4 * MAX_CHARS) || element.closest(OTHERS)) continue;
    const names = (isMarked ? besides(element) : markedIn(element))
      .map((part) => part.getAttribute('content') ?? shownText(part) ?? '')
      .filter((name) => name !== '' && name.length <= MAX_CHARS);
    if (names.length > 0) return [...names, ...andName(isMarked ? element.parentElement : element, names)];
    // The line goes on with a date or a place.
    const text = shownText(element)?.replace(/\s*[|•·\d].*$/, '');
    if (text && text.length <= MAX_CHARS && (BYLINE_OPENERS.test(text) || isNameLine(text))) return [text];
  }
  return null;
}

/** The name that ends a by-line whose other names are marked. */
function andName(line: Element | null, names: readonly string[]): string[] {
  const text = line && hasAtMost(line, MAX_CHARS) ? shownText(line) : null;
  const name = AND_NAME.exec(text ?? '')?.[1];
  return name && /^\p{Lu}/u.test(name) && !names.some((other) => other.includes(name)) ? [name] : [];
}

/** Two to five names, particles between them, and nothing else. */
function isNameLine(text: string): boolean {
  const words = text.split(/\s/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word, i) => NAME.test(word) || (PARTICLES.has(word) && i < words.length - 1));
}

/** A marked name and the others marked in the same line. */
function besides(element: Element): Element[] {
  const around = element.parentElement;
  if (!around || !hasAtMost(around, MAX_CHARS)) return [element];
  const all = markedIn(around);
  return all.length > 0 ? all : [element];
}

function markedIn(box: Element): Element[] {
  return [...box.querySelectorAll(`${MARKED}, a[href]`)].filter(isMarkedName);
}

/** Marked as an author, or a link to the author's page. */
function isMarkedName(element: Element): boolean {
  return element.matches(MARKED) || (element.localName === 'a' && PROFILE.test(element.getAttribute('href') ?? ''));
}
