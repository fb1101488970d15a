// The German engine: cues and sources, parts of each cue, direct speech, sentences without a cue, and who speaks those.
import { acceptCues } from './accept-cues';
import type { Range } from './analyse';
import { type Asking, type Settled, speakerQuestion } from './choose-speaker';
import { confidenceOf } from './confidence';
import type { Context } from './context';
import { type Crf, type Nudge, tag } from './crf';
import { chooseCueSpeakers } from './cue-speaker';
import { type DirectQuote, findDirect } from './direct';
import { type FirstReading, readHints } from './hints';
import { ROLE, UNIT_KINDS } from './labels';
import { argmax, type Ranker, rank } from './ranker';
import { type CueReading, readParts, tokensOf } from './read-parts';
import { findSigned } from './signed-marks';
import type { TokenQuote } from './token-quote';
import { unitSequence } from './unframed';

/** The models of the German engine, by stage. */
export interface GermanModels {
  readonly cue: Crf;
  readonly source: Crf;
  readonly role: Crf;
  readonly accept: Crf;
  readonly cueSpeaker: Ranker;
  readonly pair: Crf;
  readonly introducer: Ranker;
  readonly unit: Crf;
  readonly speaker: Ranker;
}

/** All quotations of a German text, in text order. */
export function readGerman(
  context: Context,
  models: GermanModels,
  numbers: Readonly<Record<string, number>>,
): TokenQuote[] {
  const first = readHints(context, models.cue, models.source);
  const parts = readParts(context, first, models.role);
  const judged = acceptCues(context, first, parts, models.accept, numbers.cueNudge ?? 0);
  const readings = chooseCueSpeakers(context, first, judged, models.cueSpeaker);
  const direct = findDirect(context, readings, models.pair, models.introducer, numbers.pairNudge ?? 0);
  const kinds = tag(models.unit, unitSequence(context, first, readings, direct), unitNudges(numbers));
  const quotes = assemble(context, first, readings, direct, kinds.best, kinds.marginals, models.speaker);
  return quotes.filter((quote) => !isPhrase(context, quote, numbers));
}

/** Scores added to the kinds of unit: they balance missing against inventing. */
function unitNudges(numbers: Readonly<Record<string, number>>): Nudge[] {
  return UNIT_KINDS.map((kind, label) => ({ at: 'all', label, amount: numbers[`unitNudge.${kind}`] ?? 0 }));
}

/** Puts the findings of all stages together. */
export function assemble(
  context: Context,
  first: FirstReading,
  readings: readonly CueReading[],
  direct: readonly DirectQuote[],
  kinds: Uint8Array,
  kindChances: Float64Array,
  speaker: Ranker,
): TokenQuote[] {
  const cued = cuedQuotes(context, readings, direct);
  const signed = findSigned(context.analysis, new Set(cued.flatMap((quote) => quote.content)));
  const quotes: TokenQuote[] = [...cued, ...signed, ...unframed(context, kinds, kindChances)].sort(
    (a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || b.content.length - a.content.length,
  );
  return withSpeakers(context, first, quotes, speaker).filter(isSaid);
}

/** A sentence without marks, without a cue and with nobody who says it is a plain sentence. */
const isSaid = ({ kind, speaker }: TokenQuote): boolean =>
  kind === 'direct' || kind === 'indirect' || speaker.length > 0;

/** Less sure, and without a verb, it is mostly no quotation ("bekräftigte seine Ablehnung"): one of ten. */
const SURE_OF_A_PHRASE = 0.6;
/** Verb of any kind that stands in a lexicon. */
const ANY_VERB = (1 << 26) | (1 << 6) | (1 << 5) | (1 << 4) | 3;
const CAPITAL = 1 << 23;
/** "zu", "anzutreten". */
const INFINITIVE = /^(?:\p{Ll}+)?zu(?:\p{Ll}+n)?$/u;

function isPhrase(context: Context, quote: TokenQuote, numbers: Readonly<Record<string, number>>): boolean {
  if (quote.kind !== 'indirect' || confidenceOf(quote.kind, quote.probability, numbers) >= SURE_OF_A_PHRASE)
    return false;
  return !hasVerb(context, quote.content);
}

function hasVerb({ analysis }: Context, tokens: readonly number[]): boolean {
  return tokens.some((i) => {
    const flags = analysis.flags[i] ?? 0;
    return ((flags & ANY_VERB) !== 0 && (flags & CAPITAL) === 0) || INFINITIVE.test(analysis.tokens[i]?.text ?? '');
  });
}

/** Direct speech and what cues introduce; direct speech still asks for its speaker, the cue's is a proposal. */
export function cuedQuotes(
  context: Context,
  readings: readonly CueReading[],
  direct: readonly DirectQuote[],
): TokenQuote[] {
  return [...direct.map(toDirect), ...readings.flatMap((reading) => toIndirect(context, reading, direct))];
}

function toDirect({ mark, cue, chance, probability }: DirectQuote): TokenQuote {
  const parts = cue?.accepted ? partsOf(cue) : { ...NOTHING, cue: cue ? [cue.anchor] : [] };
  return { kind: 'direct', content: span(mark), ...parts, probability, asks: true, introduction: { cue, chance } };
}

function partsOf(cue: CueReading) {
  return {
    speaker: cue.speaks ? span(cue.speaks) : [],
    cue: tokensOf(cue, ROLE.cue),
    addressee: tokensOf(cue, ROLE.addressee),
    frame: tokensOf(cue, ROLE.cue, ROLE.speaker, ROLE.addressee, ROLE.frame),
  };
}

const NOTHING = { speaker: [], cue: [], addressee: [], frame: [] };

/** What a cue introduces beside direct speech; nothing when all of it stands in marks that are quotations. */
function toIndirect(context: Context, reading: CueReading, direct: readonly DirectQuote[]): TokenQuote[] {
  if (!reading.accepted) return [];
  const content = tokensOf(reading, ROLE.content);
  const spoken = new Set<number>();
  for (const { mark } of direct) {
    if (mark.from >= reading.unit.to || mark.to <= reading.unit.from) continue;
    // Words in marks amid indirect speech are part of it.
    const before = content.includes(mark.from - 1);
    const after = content.includes(mark.to);
    if (before || after) continue;
    for (let i = mark.from; i < mark.to; i++) spoken.add(i);
  }
  const rest = content.filter((i) => !spoken.has(i));
  if (rest.length < 2) return [];
  // "… “, sagte sie in Kiel am Rande des Forums": where it was said.
  const isMarked = rest.some((i) => (context.analysis.markOf[i] ?? -1) >= 0);
  const cueTokens = tokensOf(reading, ROLE.cue);
  const introduces = direct.some(({ cue }) => cue !== null && cueTokens.includes(cue.anchor));
  if (introduces && !isMarked && !hasVerb(context, rest)) return [];
  let sum = 0;
  for (const i of rest) sum += reading.content[i - reading.unit.from] ?? 0;
  return [
    {
      kind: 'indirect',
      content: rest,
      ...partsOf(reading),
      probability: (reading.probability * sum) / rest.length,
      asks: false,
    },
  ];
}

/** Units of one kind in a row are one quotation, except reported ones. */
function unframed(context: Context, kinds: Uint8Array, chances: Float64Array): TokenQuote[] {
  const quotes: TokenQuote[] = [];
  const { units } = context.analysis;
  for (let u = 0; u < units.length; u++) {
    const label = kinds[u] ?? 0;
    const kind = UNIT_KINDS[label];
    const unit = units[u];
    if (!unit || !kind || kind === 'none') continue;
    const probability = chances[u * UNIT_KINDS.length + label] ?? 0;
    const last = quotes.at(-1);
    const goesOn = u > 0 && kinds[u - 1] === label && kind !== 'reported';
    if (last && goesOn)
      quotes[quotes.length - 1] = {
        ...last,
        content: [...last.content, ...span(unit)],
        probability: Math.min(last.probability, probability),
      };
    else quotes.push({ kind, content: span(unit), ...NOTHING, probability, asks: true });
  }
  return quotes;
}

function withSpeakers(
  context: Context,
  first: FirstReading,
  quotes: readonly TokenQuote[],
  model: Ranker,
): TokenQuote[] {
  const settled = quotes.map((quote) => (hasSpeaker(quote) ? settle(quote) : null));
  return quotes.map((quote, at) => {
    if (!quote.asks) return quote;
    settled[at] = null;
    const near = settled.slice(Math.max(0, at - QUOTES_AROUND), at + QUOTES_AROUND).filter((other) => other !== null);
    const { candidates, rows } = speakerQuestion(context, first, asking(quote), near);
    const chances = rank(model, rows);
    const best = argmax(chances);
    const range = candidates[best] ?? null;
    const found: TokenQuote = {
      ...quote,
      speaker: range ? span(range) : [],
      probability: quote.probability * (chances[best] ?? 0),
    };
    settled[at] = settle(found);
    return found;
  });
}

/** No speaker is looked for farther off than so many quotations; a text of a million marks ends in time. */
const QUOTES_AROUND = 64;

/** Chosen already, or proposed by its cue. */
export const hasSpeaker = ({ asks, speaker }: TokenQuote): boolean => !asks || speaker.length > 0;

function asking({ kind, content, introduction }: TokenQuote): Asking {
  const range = { from: content[0] ?? 0, to: (content.at(-1) ?? 0) + 1 };
  return { kind: KIND_NUMBER[kind] ?? 0, content: range, introduction: introduction ?? null };
}

/** A number for each kind, as the speaker model knows it. */
export const KIND_NUMBER: Readonly<Record<string, number>> = {
  direct: 1,
  'indirect-unframed': 2,
  'free-indirect': 3,
  reported: 4,
};

export function settle(quote: TokenQuote): Settled {
  const from = quote.speaker[0];
  let to = from ?? 0;
  while (quote.speaker.includes(to)) to++;
  return {
    kind: quote.kind,
    cued: !quote.asks || quote.introduction?.cue?.accepted === true,
    at: quote.content[0] ?? 0,
    speaker: from === undefined ? null : { from, to },
  };
}

function span(range: Range): number[] {
  return Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
}
