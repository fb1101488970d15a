// How likely each word of an article is to stand in an editor's summary of it: learned from articles with a standfirst
// (see `word-worth.weights.ts`). A sentence is worth what its words are.
import { stem } from '@/utils/text/stem';
import { findWords, isStopword } from '@/utils/text/tokens';
import { isCommon } from './common-words';
import { type Net, parseNet, runNet, toProbability } from './likeness/net';
import { isAcronym, isUpper, opensSentence } from './word-evidence';
import { WORD_WEIGHTS } from './word-worth.weights';

export const WORD_FEATURES = [
  'first met, log',
  'in sentence 1',
  'in sentence 2',
  'times, log',
  'share of sentences',
  'function word',
  'common word',
  'number',
  'named',
  'letters',
  'in headline',
  'function word, times',
  'named, times',
  'sentences, log',
  'in headline, times',
  'content in sentence 1',
  'once only',
  'place in sentence',
] as const;

interface Tally {
  readonly first: number;
  readonly place: number;
  readonly lower: string;
  readonly isFunctionWord: boolean;
  count: number;
  named: boolean;
  readonly sentences: Set<number>;
}

/** Longer words tell no more by their length. */
const MAX_LETTERS = 14;

let shipped: Net | undefined;

/**
 * @param sentences - In text order.
 * @param net - In place of the weights that ship: the trainer's.
 * @returns For the stems of all words, function words included: the chance to be needed, 0..1.
 */
export function wordWorths(
  sentences: readonly string[],
  headline: ReadonlySet<string>,
  lang: string,
  net: Net = shippedNet(),
): Map<string, number> {
  const features = wordFeatures(sentences, headline, lang);
  return new Map([...features].map(([key, values]) => [key, toProbability(runNet(net, values))]));
}

/** One number for each of `WORD_FEATURES`, by stem. */
export function wordFeatures(
  sentences: readonly string[],
  headline: ReadonlySet<string>,
  lang: string,
): Map<string, number[]> {
  const tallies = new Map<string, Tally>();
  for (const [i, sentence] of sentences.entries()) tallySentence(tallies, sentence, i, lang);
  const features = new Map<string, number[]>();
  for (const [key, tally] of tallies) {
    const times = Math.log(tally.count);
    const inHeadline = headline.has(key) ? 1 : 0;
    const functionWord = tally.isFunctionWord ? 1 : 0;
    const named = tally.named ? 1 : 0;
    features.set(key, [
      Math.log1p(tally.first),
      tally.first === 0 ? 1 : 0,
      tally.first === 1 ? 1 : 0,
      times,
      tally.sentences.size / sentences.length,
      functionWord,
      isCommon(key, lang) ? 1 : 0,
      /^\p{N}/u.test(tally.lower) ? 1 : 0,
      named,
      Math.min(tally.lower.length, MAX_LETTERS),
      inHeadline,
      functionWord * times,
      named * times,
      Math.log(sentences.length),
      inHeadline * times,
      tally.first === 0 ? 1 - functionWord : 0,
      tally.count === 1 ? 1 : 0,
      (1 - functionWord) * tally.place,
    ]);
  }
  return features;
}

/** Stems of all words of a sentence, in its order. */
export function wordKeys(sentence: string, lang: string): string[] {
  return findWords(sentence).map(({ form }) => stem(form.toLowerCase(), lang));
}

function tallySentence(tallies: Map<string, Tally>, sentence: string, index: number, lang: string): void {
  const words = findWords(sentence);
  for (const [i, word] of words.entries()) {
    const lower = word.form.toLowerCase();
    const key = stem(lower, lang);
    const known = tallies.get(key) ?? {
      first: index,
      place: i / words.length,
      lower,
      isFunctionWord: isStopword(lower, lang) && !isAcronym(word.form),
      count: 0,
      named: false,
      sentences: new Set(),
    };
    known.count++;
    known.sentences.add(index);
    known.named ||= isAcronym(word.form) || (isUpper(word.form) && !opensSentence(sentence, word, i));
    tallies.set(key, known);
  }
}

function shippedNet(): Net {
  shipped ??= parseNet(WORD_WEIGHTS, WORD_FEATURES);
  return shipped;
}
