import { comparable, fieldText, wordOverlap } from './clean-text';
import { findDateline } from './dateline';
import { decoded } from './entities';
import { stringOf } from './json-ld';
import { namedWords } from './named';
import type { Found, PageFacts } from './page-facts';
import { elementsAfter, hasAtMost, shownText } from './shown-text';

/** Names for the summary below a headline, in the languages whose papers we have seen. Our own list, MIT. */
const STANDFIRST_WORDS = (
  'standfirst teasertext teaser lead leadtext lede intro introduction introtext deck dek subtitle subline subheadline summary synopsis ' +
  'vorspann description excerpt abstract subhead unterzeile einleitung anleser preface strap ' +
  'chapo chapeau alternativeheadline bajada entradilla sumario copete sapo sommario catenaccio ingress manchet strapline underrubrik perex zajawka spot'
).split(' ');
/** What is named like a standfirst but belongs to a picture, a by-line or the page's tools. */
const OTHER =
  /(?:caption|credit|byline|author|autor|share|social|image|picture|video|media|nav|breadcrumb|comment|related|newsletter)/i;

/** Elements looked at after the headline: papers put share bars of a hundred elements between it and the standfirst. */
const REACH = 400;
/** A paragraph of such length that is no standfirst is the text itself. */
const TEXT_CHARS = 120;
const MIN_CHARS = 25;
/** A named line of such length is the summary itself; behind a shorter one it may follow, within so many elements. */
const SUMMARY_CHARS = 100;
const REACH_ON = 60;
/** A line with a day and a clock signs. */
const SIGNED = /\d{4}\D{1,3}\d{1,2}[:.]\d{2}(?!\d)/;
/** A bold line is a standfirst from so many characters on; shorter ones are sub-headings and places. */
const MIN_LINE = 60;
const MAX_CHARS = 900;
const LINES = new Set(['p', 'h2', 'h3', 'h4', 'strong', 'b', 'em']);

/**
 * The summary paragraph the paper shows below its headline. Text that stands only in the head of the page is not shown
 * to the reader and does not count.
 *
 * @param paragraphs - The first paragraphs of the body, for a standfirst without a name.
 */
export function findStandfirst(
  facts: PageFacts,
  headline: Element | null,
  paragraphs: readonly string[],
): Found<string> | null {
  const descriptions = [
    fieldText(decoded(stringOf(facts.ld?.description))),
    decoded(facts.meta('og:description')),
    decoded(facts.meta('description')),
  ].filter((text) => text !== null);
  const shown = headline ? shownStandfirst(headline, descriptions) : null;
  if (shown) return { value: shown, source: 'markup' };
  const first = paragraphs[0];
  if (!first || first.length > 600 || findDateline(first).agencies.length > 0) return null;
  const said = descriptions.find((text) => wordOverlap(first, text) > 0.95 || isBehindPlace(first, text));
  // "Nordhafen · Der Streit …": the place before it is no part.
  return said ? { value: first.endsWith(said) ? said : first, source: 'text' } : null;
}

/** Whether a paragraph is a description with a place and an agency before it. */
function isBehindPlace(paragraph: string, description: string): boolean {
  return (
    description.length >= MIN_LINE &&
    paragraph.length - description.length <= MIN_LINE &&
    paragraph.endsWith(description)
  );
}

function shownStandfirst(headline: Element, descriptions: readonly string[]): string | null {
  const title = comparable(headline.textContent ?? '');
  const said = new Set(descriptions.map(comparable));
  let named: string | null = null;
  let subheading: string | null = null;
  let left = REACH;
  for (const element of elementsAfter(headline, REACH)) {
    if (left-- === 0) break;
    const tag = element.localName.toLowerCase();
    const isNamed = named === null && namedWords(element, STANDFIRST_WORDS) && tag !== 'article' && !isOther(element);
    const isLine = LINES.has(tag) || element.childElementCount === 0;
    if ((!isNamed && !isLine) || !hasAtMost(element, 3 * MAX_CHARS)) continue;
    const text = shownText(element);
    if (!text || text.length < MIN_CHARS || text.length > MAX_CHARS || comparable(text) === title) continue;
    // "Nordhafen (dpa) – …": here the text begins.
    if (tag === 'p' && findDateline(text).agencies.length > 0) break;
    if (isLine && said.has(comparable(text)) && !isOther(element)) return text;
    if (
      isNamed &&
      !SIGNED.test(text) &&
      element.querySelectorAll('p, a').length <= 4 &&
      !element.querySelector('img, video')
    ) {
      // A second line of the headline may be named so, with the summary right behind it.
      if (text.length >= SUMMARY_CHARS) return text;
      named = text;
      left = Math.min(left, REACH_ON);
      continue;
    }
    if (!isLine || isOther(element)) continue;
    const isHeading = /^h[2-4]$/.test(tag);
    if (named === null && subheading === null && descriptions.some((description) => sameBeginning(text, description)))
      return text;
    // A heading right under the headline, before any text, is the standfirst of papers without class names.
    if (isHeading && text.length >= 40 && !element.closest('a') && !element.querySelector('a')) subheading ??= text;
    if (named === null && text.length >= MIN_LINE && isAllBold(element, tag, text)) return text;
    if (tag === 'p' && text.length >= TEXT_CHARS) break;
  }
  return named ?? subheading;
}

/** A first paragraph set in bold throughout. */
function isAllBold(line: Element, tag: string, text: string): boolean {
  if (tag === 'b' || tag === 'strong') return shownText(line.parentElement ?? line) === text;
  if (/(?:^|[\s_-])(?:bold|strong|fett)(?:$|\s)/i.test(line.getAttribute('class') ?? '')) return tag === 'p';
  const bold = line.querySelector('b, strong');
  return bold !== null && shownText(bold) === text;
}

function isOther(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
    if (/^(?:figure|figcaption|nav|aside|footer|button)$/.test(at.localName)) return true;
  }
  return OTHER.test(element.getAttribute('class')?.slice(0, 200) ?? '');
}

/** A description often breaks off ("…") or ends in a hash tag: its words have to begin the shown text, or most of it. */
function sameBeginning(shown: string, description: string): boolean {
  const a = comparable(shown);
  const b = comparable(description.replace(/(?:\.{3}|…|#\S+)\s*$/, ''));
  if (b.length < MIN_CHARS) return false;
  return a === b || (b.length >= 60 && a.startsWith(b.slice(0, Math.floor(b.length * 0.9))));
}
