// What an article is about, small enough to be kept with it and compared with thousands: weighted terms, names in front.
// Works from the first article on; what a library has learned about rare words comes in as `idf` when two are compared.
import { stem } from '@/utils/text/stem';
import { findWords, isStopword } from '@/utils/text/tokens';
import { isCommon } from './common-words';
import { crossKey } from './cross-key';
import { isAcronym, isTitleCase, isUpper, opensSentence } from './word-evidence';

export { type Likeness, similarity } from './similarity';

/** One term of a signature. */
export interface SignatureTerm {
  /** Stem, for comparing within a language; a piece of a word begins with `~`. */
  readonly key: string;
  readonly weight: number;
  /** As it first stood in the article, for the reader. */
  readonly form: string;
  /** For comparing across languages: names, numbers, words of the glossary; `null` for all others. */
  readonly cross: string | null;
}

/** A compact record of what an article is about. JSON-safe: kept with the article. */
export interface Signature {
  readonly lang: string;
  /** Different content words read: tells a headline from a text. */
  readonly length: number;
  /** At most 48, heaviest first. */
  readonly terms: readonly SignatureTerm[];
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
  inTitle: boolean;
  named: boolean;
  readonly form: string;
}

const MAX_TERMS = 48;
/** What a story is about stands at the beginning, and a page may be hostile. */
const MAX_TEXT_CHARS = 60_000;
/** Less is no text but a headline with a line below: words are too few to meet, so their pieces count as well. */
const HEADLINE_ONLY_CHARS = 200;
const PIECE_CHARS = 4;
/** A text without a headline is known by its opening. */
const OPENING_CHARS = 200;

/** Factors on log(count); tuned together on story and pair sets, flat around these values. */
const WEIGHTS = { title: 1.6, name: 1.3, germanNoun: 1.2, common: 0.8, piece: 0.5 };
/** After so many content words one more mention counts half: the end of an article is background. */
const HALF_WORDS = 300;

/**
 * @param doc - Plain text; the title may be empty.
 * @param idf - Chooses the terms by rarity as well when the caller knows it; the weights kept do not contain it.
 */
export function signatureOf(doc: SignedDocument, idf: Idf = () => 1): Signature {
  const tallies = new Map<string, Tally>();
  tally(tallies, doc.title || doc.text.slice(0, OPENING_CHARS), doc.lang, true);
  tally(tallies, doc.text.slice(0, MAX_TEXT_CHARS), doc.lang, false);
  const terms = [...tallies].map(([key, { form, named, ...rest }]) => ({
    key,
    weight: weightOf(key, { form, named, ...rest }, doc.lang),
    form,
    cross: crossKey(key, form, named, doc.lang),
  }));
  const pieces = doc.text.length < HEADLINE_ONLY_CHARS ? piecesOf(terms) : [];
  const ranked = [...terms, ...pieces].sort((a, b) => b.weight * idf(b.key) - a.weight * idf(a.key));
  return { lang: doc.lang, length: tallies.size, terms: ranked.slice(0, MAX_TERMS) };
}

function tally(tallies: Map<string, Tally>, text: string, lang: string, inTitle: boolean): void {
  const words = findWords(text);
  const capitalsSayNothing = inTitle && isTitleCase(words, lang);
  let place = 0;
  for (const [i, word] of words.entries()) {
    const lower = word.form.toLowerCase();
    if (lower.length < 2 || (isStopword(lower, lang) && !isAcronym(word.form))) continue;
    const key = stem(lower, lang);
    const known = tallies.get(key) ?? { count: 0, inTitle, named: false, form: word.form };
    known.count += 1 / (1 + place / HALF_WORDS);
    known.named ||=
      isAcronym(word.form) || (!capitalsSayNothing && isUpper(word.form) && !opensSentence(text, word, i));
    tallies.set(key, known);
    place++;
  }
}

function weightOf(key: string, { count, inTitle, named }: Tally, lang: string): number {
  let weight = count > 1 ? 1 + Math.log(count) : count;
  if (inTitle) weight *= WEIGHTS.title;
  if (named && !/^\p{N}/u.test(key)) weight *= /^de\b/.test(lang) ? WEIGHTS.germanNoun : WEIGHTS.name;
  if (isCommon(key, lang)) weight *= WEIGHTS.common;
  return Math.round(weight * 1000) / 1000;
}

/** Four letters each: lets "Stillkinder" meet "stillende" and "Kinder" where a headline is all there is. */
function piecesOf(terms: readonly SignatureTerm[]): SignatureTerm[] {
  const pieces = new Map<string, SignatureTerm>();
  for (const { key, form, weight } of terms) {
    if (/^\p{N}/u.test(key)) continue;
    for (let i = 0; i + PIECE_CHARS <= key.length; i++) {
      const piece = `~${key.slice(i, i + PIECE_CHARS)}`;
      if (!pieces.has(piece)) pieces.set(piece, { key: piece, weight: weight * WEIGHTS.piece, form, cross: null });
    }
  }
  return [...pieces.values()];
}
