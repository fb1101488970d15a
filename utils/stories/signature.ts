// What an article is about, small enough to be kept with it and compared with thousands: weighted terms, and a sample of its
// word pairs. Works from the first article on; what a library has learned about rare words comes in when two are compared.
import { stem } from '@/utils/text/stem';
import { findWords, isStopword, type Word } from '@/utils/text/tokens';
import { isCommon, isFrame } from './common-words';
import { crossKey } from './cross-key';
import { isUnit } from './number-units';
import { createSketch, type Sketch } from './sketch';
import { isAcronym, isTitleCase, isUpper, opensSentence } from './word-evidence';

export { type Likeness, similarity } from './similarity';

/** One term of a signature. */
export interface SignatureTerm {
  /** Stem, for comparing within a language; a number as it is written. */
  readonly key: string;
  readonly weight: number;
  /** As it first stood in the article, for the reader; a number with its unit: "750 Milliarden Euro". */
  readonly form: string;
  /** For comparing across languages: names, numbers, words of the glossary; `null` for all others. */
  readonly cross: string | null;
  /** Where it stood first; `lead` is the opening of the text. */
  readonly place: 'title' | 'lead' | 'text';
  /** In upper case where that means something. Every German noun is. */
  readonly named: boolean;
}

/** A compact record of what an article is about. JSON-safe; `utils/index` packs it for keeping. */
export interface Signature {
  readonly lang: string;
  /** Different content words read: tells a headline from a text. */
  readonly length: number;
  /** No text came with the headline. */
  readonly headlineOnly: boolean;
  /** At most 64, heaviest first. */
  readonly terms: readonly SignatureTerm[];
  readonly sketch: Sketch;
}

export interface SignedDocument {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** How rare a term is: above 0, higher for rarer. Asked for `key`, and between two languages for `cross`. */
export type Idf = (key: string) => number;

interface Tally {
  count: number;
  named: boolean;
  readonly place: SignatureTerm['place'];
  readonly form: string;
}

/** With 48 two sets of stories lose about a point of BCubed, with 200 none gains one. */
const MAX_TERMS = 64;
/** What a story is about stands at the beginning, and a page may be hostile. */
const MAX_TEXT_CHARS = 60_000;
/** Less is no text but a stray line. */
const HEADLINE_ONLY_CHARS = 60;
/** A text without a headline is known by its first line, or where that is the whole text by its opening. */
const MAX_FIRST_LINE_CHARS = 200;
const OPENING_CHARS = 120;
const LEAD_CHARS = 150;

/** Factors on log(count); tuned together on story and pair sets, flat around these values. */
const WEIGHTS = { title: 1.6, name: 1.3, germanNoun: 1.2, common: 0.8, frame: 0.3 };
/** After so many content words one more mention counts half: the end of an article is background. */
const HALF_WORDS = 300;

/** @param doc - Plain text; the title may be empty, and the text may begin with it. */
export function signatureOf(doc: SignedDocument): Signature {
  const title = doc.title.slice(0, MAX_TEXT_CHARS) || openingOf(doc.text);
  const bounded = doc.text.slice(0, MAX_TEXT_CHARS);
  const text = bounded.startsWith(title) ? bounded.slice(title.length) : bounded;
  const tallies = new Map<string, Tally>();
  const sketch = createSketch();
  tally(tallies, title, doc.lang, true, sketch.add);
  tally(tallies, text, doc.lang, false, sketch.add);
  const terms = [...tallies].map(([key, each]): SignatureTerm => {
    const { form, named, place } = each;
    return {
      key,
      weight: weightOf(key, each, doc.lang),
      form,
      cross: crossKey(key, form, named, doc.lang),
      place,
      named,
    };
  });
  return {
    lang: doc.lang,
    length: tallies.size,
    headlineOnly: text.length < HEADLINE_ONLY_CHARS,
    terms: terms.sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS),
    sketch: sketch.finish(),
  };
}

function openingOf(text: string): string {
  const line = text.slice(0, MAX_FIRST_LINE_CHARS).indexOf('\n');
  return text.slice(0, line > 0 ? line : OPENING_CHARS);
}

function tally(
  tallies: Map<string, Tally>,
  text: string,
  lang: string,
  inTitle: boolean,
  addPair: (pair: string) => void,
): void {
  const words = findWords(text);
  const capitalsSayNothing = inTitle && isTitleCase(words, lang);
  let count = 0;
  let previous: string | null = null;
  for (const [i, word] of words.entries()) {
    const lower = word.form.toLowerCase();
    if (lower.length < 2 || (isStopword(lower, lang) && !isAcronym(word.form))) continue;
    const key = stem(lower, lang);
    const known = tallies.get(key) ?? {
      count: 0,
      named: false,
      place: inTitle ? 'title' : word.start < LEAD_CHARS ? 'lead' : 'text',
      form: withUnit(text, words, i),
    };
    known.count += 1 / (1 + count / HALF_WORDS);
    known.named ||=
      isAcronym(word.form) || (!capitalsSayNothing && isUpper(word.form) && !opensSentence(text, word, i));
    tallies.set(key, known);
    if (previous !== null) addPair(`${previous} ${key}`);
    previous = key;
    count++;
  }
}

/** "750" of "750 Milliarden Euro" is shown with what it counts. */
function withUnit(text: string, words: readonly Word[], at: number): string {
  const form = words[at]?.form ?? '';
  if (!/^\p{N}/u.test(form)) return form;
  const parts = [form];
  for (const next of words.slice(at + 1, at + 3)) {
    if (!isUnit(next.form.toLowerCase())) break;
    parts.push(next.form);
  }
  const end = (words[at]?.start ?? 0) + form.length;
  return parts.length === 1 && /^\s?%/.test(text.slice(end, end + 2)) ? `${form} %` : parts.join(' ');
}

function weightOf(key: string, { count, place, named }: Tally, lang: string): number {
  let weight = count > 1 ? 1 + Math.log(count) : count;
  if (place === 'title') weight *= WEIGHTS.title;
  if (named && !/^\p{N}/u.test(key)) weight *= /^de\b/.test(lang) ? WEIGHTS.germanNoun : WEIGHTS.name;
  if (isFrame(key)) weight *= WEIGHTS.frame;
  else if (isCommon(key, lang)) weight *= WEIGHTS.common;
  return Math.round(weight * 100) / 100;
}
