import { FUNCTION_WORDS } from './function-words';
import { stringOf } from './json-ld';
import type { Found, PageFacts } from './page-facts';

/** So many words tell languages apart with certainty. */
const SAMPLE_WORDS = 400;
const MIN_WORDS = 30;
/** Running German or English has 25 to 45 % of the words of its list, languages that glue theirs 5 to 15 %. */
const CLEAR_SHARE = 0.2;
const AUDIBLE_SHARE = 0.05;
/** A text in the language a page states has at least so much of its words; less refutes the statement. */
const REFUTED_SHARE = 0.04;

/** Scripts that one language, or one before all others, is written in. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
];
/** A character that may be of one of them: behind Latin, signs and dashes left out. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\uffff]/;
/** Languages besides the commonest one of a script; what the page states decides among them. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  hi: ['mr', 'ne', 'sa'],
  ar: ['fa', 'ur', 'ps', 'ckb', 'sd'],
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn', 'ky'],
  zh: ['yue'],
  he: ['yi', 'iw'],
};

/**
 * The language of the text. What the page states counts, unless the text itself says otherwise: templates are often left
 * at `lang="en"`, and some papers write the country in its place.
 */
export function findLanguage(facts: PageFacts, text: string): Found<string> {
  const sample = text.slice(0, SAMPLE_WORDS * 8);
  const heard = scriptLanguage(sample) ?? heardLanguage(sample);
  for (const [source, tag] of statements(facts)) {
    const language = tag.split('-')[0] ?? tag;
    if (!heard || heard === language || SHARED[heard]?.includes(language) || !isRefuted(language, heard, sample))
      return { value: language, source };
  }
  return heard ? { value: heard, source: 'text' } : { value: 'und', source: 'text' };
}

/** The first language tag the page states, region included ("en-gb"); `null` when it states none. */
export function statedLanguage(facts: PageFacts): string | null {
  return statements(facts)[0]?.[1] ?? null;
}

/** A statement falls when the text is in another script, or has next to none of the language's function words. */
function isRefuted(language: string, heard: string, sample: string): boolean {
  const words = FUNCTION_WORDS[language];
  // Without a list only the script or a clear case tells.
  if (!words) return SCRIPTS.some(([, of]) => of === heard) || heard === 'de' || heard === 'en';
  return (
    shareOf(words, wordsOf(sample)) <
    Math.max(REFUTED_SHARE, 0.5 * shareOf(FUNCTION_WORDS[heard] ?? new Set(), wordsOf(sample)))
  );
}

function statements(facts: PageFacts): [Found<string>['source'], string][] {
  const root = facts.document.documentElement;
  const stated: [Found<string>['source'], string | null][] = [
    ['json-ld', tidyTag(stringOf(facts.ld?.inLanguage))],
    ['markup', tidyTag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'))],
    ['meta', tidyTag(facts.meta('language', 'content-language', 'dc.language', 'og:locale'))],
  ];
  return stated.filter((entry): entry is [Found<string>['source'], string] => entry[1] !== null);
}

/** The language of a script that most letters of a text belong to; `null` for Latin letters and for few letters. */
function scriptLanguage(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  // Japanese has Chinese characters, too: its own two scripts are asked first and need not be many.
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count > letters * (language === 'ja' ? 0.15 : 0.5)) return language;
  }
  return null;
}

/** The languages a word is a function word of. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** The language whose function words stand out; `null` when none does, or two do. */
export function heardLanguage(text: string): string | null {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS) return null;
  const counts = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const shares = [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (!first || !second || first.share < AUDIBLE_SHARE) return null;
  const isClear = first.share >= CLEAR_SHARE ? first.share > 1.15 * second.share : first.share > 1.5 * second.share;
  return isClear ? first.language : null;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE_WORDS) ?? []
  );
}

function shareOf(list: ReadonlySet<string>, words: readonly string[]): number {
  return words.filter((word) => list.has(word)).length / Math.max(1, words.length);
}

function tidyTag(value: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?\b/i.exec(value?.trim() ?? '');
  if (!match?.[1]) return null;
  return match[2] ? `${match[1]}-${match[2]}`.toLowerCase() : match[1].toLowerCase();
}
