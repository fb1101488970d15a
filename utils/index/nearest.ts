// Which kept articles are worth comparing with a new one: those that share its rarest words. Reads the lists of a few words
// and of these only the latest documents, so the work does not grow with the library.
import type { Signature, SignatureTerm } from '@/utils/stories/signature';
import { Best } from './best';
import { commonness } from './commonness';
import { fieldTerm, termOf } from './document';
import { lookIn } from './lookup';
import { countIn, IN_HEADLINE, type PostingList } from './postings';
import { both, type Reading, together } from './reading';
import type { Source, TermList } from './source';

export interface Near {
  readonly doc: number;
  readonly id: string;
  /** Above 0; only the order and the proportions mean something. */
  readonly score: number;
}

export interface Nearest {
  /** Articles, best first. */
  readonly found: readonly Near[];
  /** In how many documents each of the words asked for stands; by the keys of the signature, `key` and `cross`. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How many documents there are. */
  readonly size: number;
}

/** So many words are looked up: more of them find the same articles, each costs a cold read or two in every segment. */
const MAX_WORDS = 14;
const MAX_CROSS = 8;
/** A word of thousands of articles tells little: its latest ones are enough. Keeps the work per article bounded. */
const MAX_POSTINGS = 1000;
/** Of two alike ones the nearer in time is worth comparing: recurring names fill the years. */
const TIME = { days: 10, floor: 0.3 };
/** How much a long text that has more of everything is held back: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.5;
/** As when signatures are made: a word of the headline counts more, the third mention less than the first. */
const HEADLINE_WEIGHT = 1.6;

/**
 * @param fold - One spelling for a lower-case word, as documents were read with.
 * @param day - Of the article, in days since 1970; `null`: unknown.
 * @param most - So many are compared exactly.
 */
export function* nearest(
  sources: readonly Source[],
  signature: Signature,
  day: number | null,
  fold: (word: string) => string,
  most: number,
): Reading<Nearest> {
  const lookup = lookIn(sources);
  const wanted = wordsToLookUp(signature, fold);
  const [lists, facts] = yield* both(together(wanted.map(({ term }) => lookup.lists(term))), lookup.facts());
  const mentions = yield* together(lists.map(mentionsOf));
  const frequencies = new Map<string, number>();
  const base = lookup.sources[0]?.from ?? 0;
  const scores = new Float64Array((lookup.sources.at(-1)?.to ?? base) - base);
  const touched: number[] = [];
  for (const [i, { key, weight }] of wanted.entries()) {
    const { frequency, newestFirst } = mentions[i] ?? NO_MENTIONS;
    frequencies.set(key, frequency);
    const idf = Math.log(1 + (lookup.size + 1) / (frequency + 1));
    const worth = weight * idf * idf;
    let left = MAX_POSTINGS;
    for (const { docs, usages } of newestFirst) {
      for (let at = docs.length - 1; at >= 0 && left > 0; at--, left--) {
        const place = (docs[at] ?? 0) - base;
        const before = scores[place] ?? 0;
        if (before === 0) touched.push(place + base);
        scores[place] = before + worth * (STRENGTHS[usages[at] ?? 0] ?? 0);
      }
    }
  }
  const best = new Best<{ doc: number; score: number }>(most, isBetter);
  for (const doc of touched) {
    const score = scores[doc - base] ?? 0;
    // Most of them are far from the best even if they were of the same day and had a single word.
    if (score / (1 - LENGTH_SHARE) < (best.bar?.score ?? 0)) continue;
    const own = facts.near(doc);
    if (own.kind(doc) !== 'article') continue;
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * own.length(doc)) / lookup.averageLength;
    best.offer({ doc, score: (score * nearnessOf(day, own.day(doc))) / length });
  }
  const found = best.inOrder();
  const ids = yield* lookup.ids(found.map(({ doc }) => doc));
  return { found: found.map((each, i) => ({ ...each, id: ids[i] ?? '' })), frequencies, size: lookup.size };
}

const isBetter = (a: { doc: number; score: number }, b: { doc: number; score: number }): boolean =>
  a.score > b.score || (a.score === b.score && a.doc > b.doc);

/** What a mention is worth, by its usage. */
const STRENGTHS = Float64Array.from({ length: 256 }, (_, usage) =>
  countIn(usage) === 0 ? 0 : (1 + Math.log(countIn(usage))) * (usage & IN_HEADLINE ? HEADLINE_WEIGHT : 1),
);

interface Mentions {
  /** In how many documents the word stands; of a common word, some deleted ones may be counted. */
  readonly frequency: number;
  readonly newestFirst: readonly PostingList[];
}

/**
 * A word's latest documents. Of a common word the older segments are not read, only counted; of a rare one they are read where
 * deleted documents would tip the count.
 */
const NO_MENTIONS: Mentions = { frequency: 0, newestFirst: [] };

function* mentionsOf(lists: readonly TermList[]): Reading<Mentions> {
  const read: TermList[] = [];
  let met = 0;
  let unread = 0;
  for (const list of lists.toReversed()) {
    if (met >= MAX_POSTINGS && (list.atLeast === list.count || list.count > MAX_POSTINGS)) unread += list.count;
    else read.push(list);
    met += list.count;
  }
  const newestFirst = yield* together(read.map((list) => list.read()));
  return { frequency: newestFirst.reduce((sum, { docs }) => sum + docs.length, unread), newestFirst };
}

/** A Gaussian of the days between. */
function nearnessOf(a: number | null, b: number): number {
  if (a === null) return 1;
  const apart = (a - b) / TIME.days;
  return TIME.floor + (1 - TIME.floor) * Math.exp(-(apart * apart) / 2);
}

interface Wanted {
  readonly key: string;
  readonly term: string;
  readonly weight: number;
}

function wordsToLookUp(signature: Signature, fold: (word: string) => string): Wanted[] {
  const lang = signature.lang.split('-')[0] ?? '';
  const worth = ({ key, weight }: SignatureTerm) => weight * -Math.log(commonness(key, lang));
  const whole = signature.terms.filter(({ key }) => !key.startsWith('~')).sort((a, b) => worth(b) - worth(a));
  const words = whole.slice(0, MAX_WORDS).map(({ key, form, weight }) => {
    return { key, term: termOf(fold(form.toLowerCase()), lang), weight };
  });
  const cross = whole.filter((term) => term.cross !== null).slice(0, MAX_CROSS);
  const shared = cross.map(({ cross: key, weight }) => ({ key: key ?? '', term: fieldTerm('key', key ?? ''), weight }));
  // A name stands under its word and under its key: one look-up is enough for an article in the same language.
  return [...new Map([...shared, ...words].map((each) => [each.term, each])).values()];
}
