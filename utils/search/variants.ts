// What else a word of the query may stand for in the index: its stem in other languages, longer compounds, the parts of a
// compound, the rest of a half-typed word. Each with its worth beside the word itself, which is worth 1.
import { foldSpelling } from './fold';
import { type Postings, termOf } from './postings';
import { partsOf } from './vocabulary';

/** 0.2 to 0.7 differ by half a point nDCG@5 on editors' topic marks as queries; so does 0, but then words are missed. */
const WORTH = { longerWord: 0.4, partOfCompound: 0.5, halfTyped: 0.4 };
/** "Ei", "Uhr": the beginning of too many other words. */
const MIN_COMPOUND_CHARS = 4;
const MIN_TYPED_CHARS = 2;

/**
 * @param word - Lower case, one word of the query.
 * @param langs - Languages of the query and of the index.
 * @param isHalfTyped - The word may go on: nothing stands behind it yet.
 * @returns Terms of the index (see `termOf`) and their worth, 0..1.
 */
export function variantsOf(
  word: string,
  langs: readonly string[],
  isHalfTyped: boolean,
  index: Postings,
): ReadonlyMap<string, number> {
  const form = foldSpelling(word);
  const variants = new Map<string, number>();
  const add = (term: string, worth: number) => variants.set(term, Math.max(worth, variants.get(term) ?? 0));
  const addForms = (forms: readonly string[], worth: number) => {
    for (const each of forms) for (const lang of langs) add(termOf(each, lang), worth);
  };
  addForms([form], 1);
  const isNumber = /^\p{N}/u.test(form);
  if (langs.includes('de') && !isNumber && form.length >= MIN_COMPOUND_CHARS) {
    const isKnown = (part: string) => index.of(termOf(part, 'de')) !== undefined;
    for (const part of partsOf(form, isKnown)) add(termOf(part, 'de'), WORTH.partOfCompound);
    addForms(index.vocabulary().beginningWith(form), WORTH.longerWord);
    addForms(index.vocabulary().endingWith(form), WORTH.longerWord);
  }
  if (isHalfTyped && form.length >= MIN_TYPED_CHARS) {
    addForms(index.vocabulary().beginningWith(form), WORTH.halfTyped);
  }
  return variants;
}
