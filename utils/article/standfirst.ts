import { comparable, fieldText, wordOverlap } from './clean-text';
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
    fieldText(decoded(stringOf(facts.ld?.alternativeHeadline))),
  ].filter((text) => text !== null);
  const shown = headline ? shownStandfirst(headline, descriptions) : null;
  if (shown) return { value: shown, source: 'markup' };
  const first = paragraphs[0];
  if (first && first.length <= 600 && descriptions.some((description) => wordOverlap(first, description) > 0.95)) {
    return { value: first, source: 'text' };
  }
  return null;
}

function shownStandfirst(headline: Element, descriptions: readonly string[]): string | null {
  const title = comparable(headline.textContent ?? '');
  let subheading: string | null = null;
  for (const element of elementsAfter(headline, REACH)) {
    if (!hasAtMost(element, 3 * MAX_CHARS)) continue;
    const tag = element.localName.toLowerCase();
    const named = namedWords(element, STANDFIRST_WORDS) && tag !== 'article' && !isOther(element);
    const isLine = LINES.has(tag) || element.childElementCount === 0;
    if (!named && !isLine) continue;
    const text = shownText(element);
    if (!text || text.length < MIN_CHARS || text.length > MAX_CHARS || comparable(text) === title) continue;
    if (named && element.querySelectorAll('p, a').length <= 4 && !element.querySelector('img, video')) return text;
    if (!isLine || isOther(element)) continue;
    if (descriptions.some((description) => sameBeginning(text, description))) return text;
    // A heading right under the headline, before any text, is the standfirst of papers without class names.
    if (/^h[2-4]$/.test(tag) && text.length >= 40) subheading ??= text;
    if (text.length >= MIN_LINE && isAllBold(element, tag, text)) return text;
    if (tag === 'p' && text.length >= TEXT_CHARS) break;
  }
  return subheading;
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
