// An invented vocabulary with the proportions of a real one: function words first, then words made of syllables, short ones
// more frequent; names; German compounds, which make the vocabulary grow as long as one reads.
import { STOPWORDS_DE } from '@/utils/text/stopwords.de';
import { STOPWORDS_EN } from '@/utils/text/stopwords.en';
import { type Chance, createChance, zipf } from './random';

const SYLLABLES = {
  de: 'ba bau ber brü de den der fahr fel ge gen gra ha haf hei hof kan kel ker la lan leu lie mar men mit nor ost pla rat rei ren rich sau schaf schul sen spra stadt stei tal ter tie tur ver wal wei wer zel zug zwi'.split(
    ' ',
  ),
  en: 'ac ad al ba be ber car cen com con cor den di en ex fer for gar gen ham har hill in ker lan ley mar men mon nor pal par per por pro ran re ri sta stra sub ta ten ter ton tra un ver ward win wood'.split(
    ' ',
  ),
};
const ENDINGS = {
  de: ['', 'en', 'er', 'e', 'ung', 's', 'te', 'lich'],
  en: ['', 's', 'ed', 'ing', 'er', 'tion', 'ly', 'e'],
};
const ROOTS = 45_000;
const FUNCTION_WORDS = 160;

export type Lang = 'de' | 'en';

export interface Words {
  /** A word as running text has them: by frequency, some of them compounds that were never seen before. */
  word(chance: Chance): string;
  /** A word that says what a text is about. */
  topic(chance: Chance): string;
  compound(chance: Chance): string;
  name(chance: Chance): string;
}

/** Makes the vocabulary of a language; the same in every run. */
export function createWords(lang: Lang): Words {
  const chance = createChance(lang === 'de' ? 11 : 12);
  const functionWords = [...(lang === 'de' ? STOPWORDS_DE : STOPWORDS_EN)].slice(0, FUNCTION_WORDS);
  const roots = new Set<string>();
  for (let tries = 0; roots.size < ROOTS; tries++) {
    const count = 1 + Math.floor(Math.log10(10 + roots.size / 20) * (0.4 + chance.next() * 0.5));
    let word = '';
    for (let i = 0; i < count; i++) word += chance.pick(SYLLABLES[lang]);
    roots.add(word + (tries % 3 === 0 ? chance.pick(ENDINGS[lang]) : ''));
  }
  const list = [...roots];
  const surnames = Array.from({ length: 30_000 }, () => upper(syllables(lang, 2 + chance.below(2), chance)));
  const firstNames = Array.from({ length: 800 }, () => upper(syllables(lang, 2, chance)));
  const rank = zipf(FUNCTION_WORDS + ROOTS);
  const nameRank = zipf(surnames.length);
  const rootRank = zipf(ROOTS);
  const root = (own: Chance) => list[rootRank(own)] ?? '';
  const compound = (own: Chance) => {
    const joined = `${root(own)}${own.next() < 0.3 ? 's' : ''}${root(own)}`;
    return lang === 'de' ? upper(joined) : joined;
  };
  return {
    word(own) {
      const chosen = rank(own);
      if (chosen < FUNCTION_WORDS) return functionWords[chosen] ?? '';
      if (own.next() < (lang === 'de' ? 0.05 : 0.008)) return compound(own);
      const word = list[chosen - FUNCTION_WORDS] ?? '';
      const ended = own.next() < (lang === 'de' ? 0.2 : 0.08) ? word + own.pick(ENDINGS[lang]) : word;
      return lang === 'de' && chosen % 3 === 0 ? upper(ended) : ended;
    },
    topic: (own) => upper(list[300 + own.below(8_000)] ?? ''),
    compound,
    name: (own) => `${own.pick(firstNames)} ${surnames[nameRank(own)] ?? ''}`,
  };
}

function syllables(lang: Lang, count: number, chance: Chance): string {
  let word = '';
  for (let i = 0; i < count; i++) word += chance.pick(SYLLABLES[lang]);
  return word;
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
