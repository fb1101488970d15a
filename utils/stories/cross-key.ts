// What German and English articles on one event share: names, numbers, and words the glossary pairs.
import { stem } from '@/utils/text/stem';
import { PLACES_DE_EN, WORDS_DE_EN } from './glossary.de-en';

/**
 * @param key - Stem of the word in its language.
 * @param named - Stood in upper case where that means something.
 * @returns A key that is the same in both languages, or `null` for a word that cannot be compared.
 */
export function crossKey(key: string, form: string, named: boolean, lang: string): string | null {
  const language = lang.split('-')[0] ?? '';
  const concept = (language === 'de' ? FROM_GERMAN : language === 'en' ? FROM_ENGLISH : undefined)?.get(key);
  if (concept !== undefined) return concept;
  if (/^\p{N}/u.test(key)) return SPELT + key.replace(/[.,]/g, '');
  return named ? SPELT + folded(form) : null;
}

/** "Erdoğan" and "Erdogan", "Merkels" and "Merkel". */
function folded(form: string): string {
  const plain = form.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return plain.length > 4 && plain.endsWith('s') ? plain.slice(0, -1) : plain;
}

/** A name or number that is written alike, not a word of the glossary. */
export const isSpeltAlike = (cross: string): boolean => cross.startsWith(SPELT);

/** @param cross - As `crossKey` gives it. */
export const isPlace = (cross: string | null): boolean => cross?.startsWith(PLACE) ?? false;

// Marks keep these keys apart from stems.
const SPELT = '^';
const PLACE = '@';
const CONCEPT = '=';
const FROM_GERMAN = new Map<string, string>();
const FROM_ENGLISH = new Map<string, string>();
read(PLACES_DE_EN, PLACE);
read(WORDS_DE_EN, CONCEPT);

function read(glossary: string, mark: string): void {
  for (const entry of glossary.split(/[;\n]/)) {
    const [german = [], english = []] = entry.split('=').map((side) => side.trim().split(/\s+/));
    if (!english[0]) continue;
    // "coronavirus" stands in two entries: both then mean the same.
    const known = english.map((word) => FROM_ENGLISH.get(stem(word, 'en'))).find((concept) => concept !== undefined);
    const concept = known ?? mark + english[0];
    for (const word of english) if (!FROM_ENGLISH.has(stem(word, 'en'))) FROM_ENGLISH.set(stem(word, 'en'), concept);
    for (const word of german) {
      const key = stem(word, 'de');
      if (!FROM_GERMAN.has(key)) FROM_GERMAN.set(key, concept);
    }
  }
}
