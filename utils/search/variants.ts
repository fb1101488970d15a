// What else a word of the query may stand for in the index: its stem in other languages, longer compounds, the parts of a
// compound, the rest of a half-typed word, the word meant by one with a typing error. Each with its worth beside the word
// itself, which is worth 1.
import { createTermMemory } from '@/utils/index/document';
import type { Lookup } from '@/utils/index/lookup';
import { known, type Reading, together } from '@/utils/index/reading';
import { foldSpelling } from './fold';
import { isOneEditAway } from './one-edit';

/** 0.2 to 0.7 differ by half a point nDCG@5 on editors' topic marks as queries; so does 0, but then words are missed. */
const WORTH = { longerWord: 0.4, partOfCompound: 0.5, halfTyped: 0.4, typingError: 0.5 };
/** "Ei", "Uhr": the beginning of too many other words. */
const MIN_COMPOUND_CHARS = 4;
const MIN_TYPED_CHARS = 2;
/** "Ei", "Rat": shorter parts are found in half of the dictionary. */
const MIN_PART_CHARS = 4;
/** In shorter words one letter more or less makes another word. */
const MIN_MENDED_CHARS = 4;
/** More variants than this add noise, not finds. */
const MAX_FOUND = 64;
/** Read so many before the shortest are chosen; bounds the work for "s". */
const MAX_READ = 500;
const MAX_MENDED = 8;

/** The words that a beginning may become are the same ones with the next letter. */
const termOf = createTermMemory();

/**
 * @param word - Lower case, one word of the query.
 * @param langs - Languages of the query and of the index.
 * @param isHalfTyped - The word may go on: nothing stands behind it yet.
 * @returns Terms of the index (see `termOf`) and their worth, 0..1.
 */
export function* variantsOf(
  word: string,
  langs: readonly string[],
  isHalfTyped: boolean,
  lookup: Lookup,
): Reading<ReadonlyMap<string, number>> {
  const form = foldSpelling(word);
  const variants = new Map<string, number>();
  const add = (term: string, worth: number) => variants.set(term, Math.max(worth, variants.get(term) ?? 0));
  const addForms = (forms: readonly string[], worth: number) => {
    for (const each of forms) for (const lang of langs) add(termOf(each, lang), worth);
  };
  addForms([form], 1);
  const isNumber = /^\p{N}/u.test(form);
  const isGerman = langs.includes('de') && !isNumber && form.length >= MIN_COMPOUND_CHARS;
  const isOpen = isHalfTyped && form.length >= MIN_TYPED_CHARS;
  const none: string[] = [];
  const [beginning = none, ending = none, parts = none] = yield* together([
    isGerman || isOpen ? lookup.formsBeginning(form, MAX_READ) : known(none),
    isGerman ? lookup.formsEnding(form, MAX_READ) : known(none),
    isGerman ? partsOf(form, lookup) : known(none),
  ]);
  if (isGerman) {
    for (const part of parts) add(termOf(part, 'de'), WORTH.partOfCompound);
    addForms(shortest(beginning, form), WORTH.longerWord);
    addForms(shortest(ending, form), WORTH.longerWord);
  }
  if (isOpen) addForms(shortest(beginning, form), WORTH.halfTyped);
  if (!isNumber && form.length >= MIN_MENDED_CHARS && !(yield* isAnyKnown([...variants.keys()], lookup))) {
    addForms(yield* mended(form, lookup), WORTH.typingError);
  }
  return variants;
}

/** Without the word itself; the shortest first, as they say the least else. */
const shortest = (forms: readonly string[], form: string): string[] =>
  forms
    .filter((each) => each !== form)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MAX_FOUND);

function* isAnyKnown(terms: readonly string[], lookup: Lookup): Reading<boolean> {
  return (yield* together(terms.map((term) => lookup.isKnown(term)))).some(Boolean);
}

/**
 * The two parts of a German compound, the longest head first: "rentenstreit" is "renten" and "streit". A part counts in any
 * inflection: that also lets the linking s, n, en go.
 */
function* partsOf(word: string, lookup: Lookup): Reading<string[]> {
  const places: number[] = [];
  for (let at = MIN_PART_CHARS; at <= word.length - MIN_PART_CHARS; at++) places.push(at);
  const isKnown = (part: string) => lookup.isKnown(termOf(part, 'de'));
  const found = yield* together(places.flatMap((at) => [isKnown(word.slice(0, at)), isKnown(word.slice(at))]));
  const place = places.find((_, i) => found[i * 2] && found[i * 2 + 1]);
  return place === undefined ? [] : [word.slice(0, place), word.slice(place)];
}

/**
 * Words of the index one letter away. An error in the second half leaves the beginning as it is, one in the first half the
 * end: so two ranges of words are looked through, not the dictionary.
 */
function* mended(form: string, lookup: Lookup): Reading<string[]> {
  const half = form.length >> 1;
  const near = yield* together([
    lookup.formsBeginning(form.slice(0, half), MAX_READ * 4),
    lookup.formsEnding(form.slice(half), MAX_READ * 4),
  ]);
  return [...new Set(near.flat())]
    .filter((each) => isOneEditAway(form, each))
    .sort((a, b) => Math.abs(a.length - form.length) - Math.abs(b.length - form.length) || (a < b ? -1 : 1))
    .slice(0, MAX_MENDED);
}
