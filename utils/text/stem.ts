// Cuts inflection off a word so that "Häfen" meets "Hafen". German: CISTEM; English: Porter's steps; other languages: as is.

/** Longer "words" are data or an attack; the rest of them carries no meaning. */
const MAX_WORD_CHARS = 64;

/**
 * @param word - One lower-case word.
 * @param lang - BCP 47 tag; only its language decides.
 * @returns A stem for comparing, not for showing: German stems have no umlauts.
 */
export function stem(word: string, lang: string): string {
  const bounded = word.length > MAX_WORD_CHARS ? word.slice(0, MAX_WORD_CHARS) : word;
  if (/^de\b/.test(lang)) return cistem(bounded);
  if (/^en\b/.test(lang)) return porter(bounded);
  return bounded;
}

/**
 * CISTEM in its case-insensitive form.
 * @see Leonie Weissweiler, Alexander Fraser: Developing a Stemmer for German Based on a Comparative Analysis of
 * Publicly Available Stemmers, GSCL 2017
 */
function cistem(word: string): string {
  // Digraphs and doubled letters become one sign each, so that no step cuts them in two.
  let stemmed = word
    .replace(/ü/g, 'u')
    .replace(/ö/g, 'o')
    .replace(/ä/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/^ge(?=.{4})/, '')
    .replace(/sch/g, '$')
    .replace(/ei/g, '%')
    .replace(/ie/g, '&')
    .replace(/(.)\1/g, '$1*');
  while (stemmed.length > 3) {
    if (stemmed.length > 5 && /(?:e[mr]|nd)$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
    else if (/[tesn]$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
    else break;
  }
  return stemmed.replace(/(.)\*/g, '$1$1').replace(/&/g, 'ie').replace(/%/g, 'ei').replace(/\$/g, 'sch');
}

type Rule = readonly [ending: string, replacement: string];

const DOUBLE_SUFFIXES: readonly Rule[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const LONG_SUFFIXES: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const LAST_SUFFIXES: readonly Rule[] = (
  'ement ance ence able ible ment ant ent sion tion ism ate iti ous ive ize al er ic ou'.split(' ') as readonly string[]
).map((ending) => [ending, ending.endsWith('ion') ? ending.slice(0, 1) : '']);

/** @see Martin Porter: An algorithm for suffix stripping, Program 14(3), 1980; the steps are numbered as there. */
function porter(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stemmed = withoutPlural(word); // 1a
  stemmed = withoutPast(stemmed); // 1b
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`; // 1c
  stemmed = replaceEnding(stemmed, DOUBLE_SUFFIXES, 0); // 2
  stemmed = replaceEnding(stemmed, LONG_SUFFIXES, 0); // 3
  stemmed = replaceEnding(stemmed, LAST_SUFFIXES, 1); // 4
  if (stemmed.endsWith('e')) {
    const rest = stemmed.slice(0, -1); // 5a
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) stemmed = rest;
  }
  return stemmed.endsWith('ll') && measure(stemmed) > 1 ? stemmed.slice(0, -1) : stemmed; // 5b
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const rest = word.slice(0, word.length - cut);
  if (cut === 0 || !hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function replaceEnding(word: string, rules: readonly Rule[], minMeasure: number): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const rest = word.slice(0, word.length - rule[0].length) + rule[1];
  const judged = rule[0].endsWith('ion') && rule[1] !== 'ate' ? rest : word.slice(0, word.length - rule[0].length);
  return measure(judged) > minMeasure ? rest : word;
}

/** c for a consonant, v for a vowel, one sign a letter; "y" is a vowel after a consonant. */
function pattern(word: string): string {
  let shape = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'));
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

const hasVowel = (word: string): boolean => pattern(word).includes('v');

/** Porter's m: how often a vowel is followed by a consonant. */
const measure = (word: string): number => pattern(word).match(/vc/g)?.length ?? 0;

/** Porter's *o: consonant, vowel, consonant, the last not w, x or y: "fil", "hop". */
const endsShort = (word: string): boolean => pattern(word).endsWith('cvc') && !/[wxy]$/.test(word);
