// Learns the German models stage by stage; later stages see jackknifed predictions of the earlier ones.
import { acceptCues } from '@/utils/quotes/engine/accept-cues';
import { analyse, type Range, type ReadWord } from '@/utils/quotes/engine/analyse';
import { type Settled, SPEAKER_BITS, speakerQuestion } from '@/utils/quotes/engine/choose-speaker';
import { readContext } from '@/utils/quotes/engine/context';
import type { Crf } from '@/utils/quotes/engine/crf';
import { CUE_SPEAKER_BITS, chooseCueSpeakers, cueSpeakerQuestion } from '@/utils/quotes/engine/cue-speaker';
import {
  byUnit,
  type DirectQuote,
  findDirect,
  INTRODUCER_BITS,
  type Introduction,
  introduce,
  introducers,
  PAIR_BITS,
  PAIR_EDGE_BITS,
  pairSequence,
} from '@/utils/quotes/engine/direct';
import { cuedQuotes, type GermanModels, hasSpeaker, KIND_NUMBER, settle } from '@/utils/quotes/engine/german';
import { readHints } from '@/utils/quotes/engine/hints';
import { PAIR_KINDS, ROLES, UNIT_KINDS } from '@/utils/quotes/engine/labels';
import type { Ranker } from '@/utils/quotes/engine/ranker';
import { type CueReading, LEAST_IN_TRAINING, readParts } from '@/utils/quotes/engine/read-parts';
import { UNIT_BITS, UNIT_EDGE_BITS, unitSequence } from '@/utils/quotes/engine/unframed';
import { jackknife } from './jackknife';
import type { GoldArticle } from './read-data';
import {
  CHAIN,
  type GoldTokens,
  type Item,
  type Prepared,
  prepare,
  trainAccept,
  trainRoles,
  trainTokens,
  type WithFirst,
} from './stages';
import { trainCrf } from './train-crf';
import { type Question, trainRanker } from './train-ranker';

/** Every fifth article, by its place in the list, goes into one fold. */
export const FOLDS = 5;
const EPOCHS = 8;
/** A ranker that ships is learned so often; one that only makes the examples of the next stage, once. */
const RUNS = 4;

/** A German article with its gold labels. */
export function prepareGerman(article: GoldArticle, readWord: ReadWord): Prepared {
  return prepare(article, readContext(analyse(article.text, 'de', readWord)));
}

/** Learns all models from the articles. `log` gets one line a stage. */
export function trainGerman(
  articles: readonly GoldArticle[],
  readWord: ReadWord,
  log: (line: string) => void,
): GermanModels {
  const prepared = articles.map((article) => prepareGerman(article, readWord));
  log('prepared');
  const firsts = jackknife(
    prepared,
    FOLDS,
    (rest) => trainFirst(rest),
    (models, article) => readHints(article.context, models.cue, models.source),
  );
  const first = trainFirst(prepared);
  log('cues and sources');
  const paired = prepared.map((article, i) => ({ article, first: firsts[i] }));
  const withFirst = paired.flatMap(({ article, first }) => (first ? [{ article, first }] : []));
  const readings = jackknife(
    withFirst,
    FOLDS,
    (rest) => learnRoles(rest),
    (model, item) => readParts(item.article.context, item.first, model, LEAST_IN_TRAINING),
  );
  const role = learnRoles(withFirst);
  log('roles');
  const unjudged = withFirst.map((item, i) => ({ ...item, readings: readings[i] ?? [] }));
  const judged = jackknife(unjudged, FOLDS, trainAccept, (model, item) =>
    acceptCues(item.article.context, item.first, item.readings, model, 0),
  );
  const accept = trainAccept(unjudged);
  const silent = unjudged.map((item, i) => ({ ...item, readings: judged[i] ?? [] }));
  log('cues judged');
  const spoken = jackknife(silent, FOLDS, trainCueSpeaker, (model, item) =>
    chooseCueSpeakers(item.article.context, item.first, item.readings, model),
  );
  const cueSpeaker = trainCueSpeaker(silent, RUNS);
  const items = silent.map((item, i) => ({ ...item, readings: spoken[i] ?? [] }));
  log('speakers at cues');
  const pair = trainPairs(items);
  const introducer = trainIntroducer(items, RUNS);
  log('direct');
  const direct = jackknife(
    items,
    FOLDS,
    (rest) => ({ pair: trainPairs(rest), introducer: trainIntroducer(rest) }),
    (models, { article, readings }) => ({
      found: findDirect(article.context, readings, models.pair, models.introducer),
      introductions: introductionsOf(article, readings, models.introducer),
    }),
  );
  const unit = trainCrf(
    items.map((item, i) => ({
      ...unitSequence(item.article.context, item.first, item.readings, direct[i]?.found ?? []),
      gold: unitLabels(item.article),
    })),
    {
      name: 'unit',
      labels: UNIT_KINDS,
      bits: UNIT_BITS,
      edgeBits: UNIT_EDGE_BITS,
      epochs: 12,
      ...CHAIN,
      l1: 0.3,
    },
  );
  log('units');
  const speaker = trainRanker(
    items.flatMap((item, i) => speakerQuestions(item, direct[i] ?? NO_DIRECT)),
    { name: 'speaker', bits: SPEAKER_BITS, epochs: 10, rate: 0.1, l1: 0.2, l2: 2, dropout: 0.4, runs: RUNS },
  );
  log('speakers');
  return { ...first, role, accept, cueSpeaker, pair, introducer, unit, speaker };
}

function trainFirst(articles: readonly Prepared[]): Pick<GermanModels, 'cue' | 'source'> {
  return {
    cue: trainTokens(articles, 'cue', EPOCHS),
    source: trainTokens(articles, 'source', EPOCHS),
  };
}

function learnRoles(items: readonly WithFirst[]): Crf {
  return trainRoles(items, ROLES, EPOCHS);
}

/** The gold direct quotation of each marked passage. */
function directOf({ context, quotes }: Prepared): (GoldTokens | null)[] {
  const direct = quotes.filter((quote) => quote.kind === 'direct');
  return context.analysis.marks.map(
    (mark) =>
      direct.find(
        (quote) =>
          Math.abs((quote.content[0] ?? -9) - mark.from) <= 0 &&
          Math.abs((quote.content.at(-1) ?? -9) - (mark.to - 1)) <= 1,
      ) ?? null,
  );
}

function trainPairs(items: readonly Item[]): Crf {
  const examples = items.map((item) => ({
    ...pairSequence(item.article.context, item.readings),
    gold: Uint8Array.from(directOf(item.article), (quote) => (quote ? PAIR_KINDS.indexOf('direct') : 0)),
  }));
  return trainCrf(examples, {
    name: 'pair',
    labels: PAIR_KINDS,
    bits: PAIR_BITS,
    edgeBits: PAIR_EDGE_BITS,
    epochs: 12,
    ...CHAIN,
    l1: 0.2,
  });
}

function trainIntroducer(items: readonly Item[], runs = 1): Ranker {
  const questions: Question[] = [];
  for (const { article, readings } of items) {
    const cues = byUnit(readings);
    for (const [index, quote] of directOf(article).entries()) {
      const mark = article.context.analysis.marks[index];
      if (!quote || !mark) continue;
      const { candidates, rows } = introducers(article.context, mark, cues);
      const right = quote.head < 0 ? 0 : candidates.findIndex((cue) => cue?.anchor === quote.head);
      if (right >= 0) questions.push({ rows, right });
    }
  }
  return trainRanker(questions, {
    name: 'introducer',
    bits: INTRODUCER_BITS,
    epochs: 10,
    rate: 0.1,
    l1: 0.1,
    l2: 2,
    dropout: 0.3,
    runs,
  });
}

/** Direct quotations as they are found, and what introduces each passage in marks, whether found or not. */
interface DirectReading {
  readonly found: readonly DirectQuote[];
  /** By the first token of the passage. */
  readonly introductions: ReadonlyMap<number, Introduction>;
}

const NO_DIRECT: DirectReading = { found: [], introductions: new Map() };
const NO_INTRODUCTION: Introduction = { cue: null, chance: 1 };

function introductionsOf({ context }: Prepared, readings: readonly CueReading[], model: Ranker) {
  const cues = byUnit(readings);
  return new Map(context.analysis.marks.map((mark) => [mark.from, introduce(context, mark, cues, model)]));
}

/** The kind of a unit: that of the quotation without a cue that covers most of it. */
function unitLabels({ context, quotes }: Prepared): Uint8Array {
  const { units } = context.analysis;
  return Uint8Array.from(units, (unit) => {
    for (const quote of quotes) {
      const label = (UNIT_KINDS as readonly string[]).indexOf(quote.kind);
      if (label < 1) continue;
      const covered = quote.content.filter((i) => i >= unit.from && i < unit.to).length;
      if (covered * 2 > unit.to - unit.from) return label;
    }
    return 0;
  });
}

/** One question for each cue that heads a gold quotation. */
function trainCueSpeaker(items: readonly Item[], runs = 1): Ranker {
  const questions = items.flatMap(({ article, first, readings }) =>
    readings.flatMap((reading): Question[] => {
      const gold = article.quotes.find((quote) => quote.head === reading.anchor);
      if (!gold) return [];
      const { candidates, rows } = cueSpeakerQuestion(article.context, first, reading);
      const right = rightCandidate(candidates, gold.speaker);
      return right < 0 ? [] : [{ rows, right }];
    }),
  );
  return trainRanker(questions, {
    name: 'cueSpeaker',
    bits: CUE_SPEAKER_BITS,
    epochs: 8,
    rate: 0.1,
    l1: 0.2,
    l2: 2,
    dropout: 0.4,
    runs,
  });
}

/**
 * One question for each gold quotation in marks or without a cue; settled are the predicted quotations with a cue, and the gold ones
 * without.
 */
function speakerQuestions({ article, first, readings }: Item, direct: DirectReading): Question[] {
  const questions: Question[] = [];
  const all: Settled[] = [
    ...cuedQuotes(article.context, readings, direct.found).filter(hasSpeaker).map(settle),
    ...article.quotes
      .filter((quote) => quote.head < 0 && quote.kind !== 'direct')
      .map((quote) => settle({ ...quote, kind: quote.kind as 'direct', probability: 1, asks: true })),
  ].sort((a, b) => a.at - b.at);
  for (const quote of article.quotes) {
    const isDirect = quote.kind === 'direct';
    if (quote.head >= 0 && quote.kind !== 'reported' && !isDirect) continue;
    const content = { from: quote.content[0] ?? 0, to: (quote.content.at(-1) ?? 0) + 1 };
    const others = all.filter((other) => other.at !== content.from && (other.at < content.from || other.cued));
    const introduction = isDirect ? (direct.introductions.get(content.from) ?? NO_INTRODUCTION) : null;
    const asking = { kind: KIND_NUMBER[quote.kind] ?? 0, content, introduction };
    const { candidates, rows } = speakerQuestion(article.context, first, asking, others);
    const right = rightCandidate(candidates, quote.speaker);
    if (right >= 0) questions.push({ rows, right });
  }
  return questions;
}

/** The candidate that shares most with the gold speaker, 0 for nobody; -1 when none shares enough. */
function rightCandidate(candidates: readonly (Range | null)[], speaker: readonly number[]): number {
  if (speaker.length === 0) return 0;
  let right = -1;
  let best = 0.3;
  for (const [c, range] of candidates.entries()) {
    if (!range) continue;
    const shared = speaker.filter((i) => i >= range.from && i < range.to).length;
    const overlap = (2 * shared) / (speaker.length + range.to - range.from);
    if (overlap > best) {
      best = overlap;
      right = c;
    }
  }
  return right;
}
