// Who speaks at a cue: the chain of parts proposes phrases of the sentence, named sources and openings of sentences stand
// beside them, a ranker chooses. "Den Verband forderte er auf" has two phrases, "X dankte und sagte" has its speaker far off.
import { ADVERBS_DE } from '../cues.de';
import type { Range } from './analyse';
import { openingPhrase } from './choose-speaker';
import { bucket, type Context, clip } from './context';
import { type FeatureRows, FeatureWriter } from './features';
import { mix } from './hash';
import type { FirstReading } from './hints';
import { ROLE } from './labels';
import { argmax, type Ranker, rank } from './ranker';
import type { CueReading } from './read-parts';
import { toTenths } from './role-features';

export const CUE_SPEAKER_BITS = 15;
const MAX_CANDIDATES = 12;
const REACH_BACK_UNITS = 2;
/** What may stand between the parts of one phrase. */
const JOINING = /^(?:,|und|sowie|\(|\))$/;
/** Frames with these often name nobody: "es wird vermutet". */
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden|würde|würden|werde|es)$/;

interface Candidate extends Range {
  /** Where it comes from: 0 marked by the chain, 1 a named source, 2 the opening of the sentence, 3 a source of a sentence before. */
  readonly way: number;
}

/** The candidates for the speaker at a cue and their features; row 0 stands for "nobody". */
export function cueSpeakerQuestion(
  context: Context,
  first: FirstReading,
  reading: CueReading,
): { candidates: (Range | null)[]; rows: FeatureRows } {
  const { analysis, clauses } = context;
  const { tag, word, lemma, clauseOf, unitOf, units } = analysis;
  const { anchor, unit, unitIndex } = reading;
  const candidates = candidatesOf(context, first, reading);
  const rows = new FeatureWriter(CUE_SPEAKER_BITS, candidates.length + 1, 30);
  const verb = lemma[anchor] || word[anchor] || 0;
  const anchorTag = tag[anchor] ?? 0;
  let top = 0;
  for (const value of reading.speaker) top = Math.max(top, value);
  let passive = 0;
  for (let i = Math.max(unit.from, anchor - 12); i < Math.min(unit.to, anchor + 4); i++)
    if (PASSIVE.test(analysis.tokens[i]?.lower ?? '') && clauseOf[i] === clauseOf[anchor]) passive = 1;
  rows.row();
  rows.one(100, toTenths(top));
  rows.two(101, toTenths(top), verb);
  rows.one(102, verb);
  rows.two(103, passive, toTenths(top));
  rows.two(104, anchorTag, tag[anchor - 1] ?? 0);
  rows.two(105, anchorTag, tag[anchor + 1] ?? 0);
  rows.two(106, Math.min(3, candidates.length), candidates[0]?.way ?? 9);
  rows.two(107, anchorTag, passive);
  const before = tag[anchor - 1] ?? 0;
  const facts = candidates.map((place) => factsOf(context, first, reading, place));
  const mostSure = Math.max(...facts.map(({ sure }) => sure));
  const mostNamed = Math.max(...facts.map(({ named }) => named));
  const people = facts.filter(({ kind }) => (kind & PERSON) !== 0).length;
  for (const [order, place] of candidates.entries()) {
    rows.row();
    const { from, to } = place;
    const { sure, named, inContent, kind } = facts[order] ?? NO_FACTS;
    const offset = clip((unitOf[from] ?? 0) - unitIndex, 3);
    const side = to <= anchor ? 1 : from > anchor ? 2 : 3;
    const steps = clip((clauseOf[from] ?? 0) - (clauseOf[anchor] ?? 0), 4);
    const distance = bucket(side === 1 ? to - 1 - anchor : side === 2 ? from - anchor : 0);
    const governed = from > (units[unitOf[from] ?? 0]?.from ?? 0) ? (tag[from - 1] ?? 0) : 1;
    const under = governedBy(context, reading, from);
    const opener = tag[from] ?? 0;
    const opens = from - (units[unitOf[from] ?? 0]?.from ?? 0) < 2 ? 1 : 0;
    const { way } = place;
    const base = mix(way, offset);
    const last = tag[to - 1] ?? 0;
    const next = tag[to] ?? 0;
    rows.one(0, base);
    rows.two(1, way, sure);
    rows.two(2, base, named);
    rows.three(3, way, sure, named);
    rows.two(4, opener, way);
    rows.two(5, opener, governed);
    rows.two(6, governed, way);
    rows.three(7, base, side, steps);
    rows.three(8, base, side, distance);
    rows.three(9, sure, side, steps);
    rows.three(10, verb, side, steps);
    rows.three(11, verb, opener, side);
    rows.three(12, verb, governed, side);
    rows.two(13, kind, base);
    rows.two(14, kind, named);
    rows.two(15, last, base);
    rows.two(16, word[from] ?? 0, side);
    rows.two(17, word[to - 1] ?? 0, side);
    rows.two(18, bucket(to - from), sure);
    rows.two(19, inContent, sure);
    rows.three(20, inContent, base, named);
    rows.two(21, order, sure);
    rows.two(22, order, Math.min(3, candidates.length));
    rows.three(23, opens, side, base);
    rows.three(24, next, side, distance);
    rows.three(25, anchorTag, side, distance);
    rows.three(26, anchorTag, before, mix(side, steps));
    rows.three(27, opener, side, anchorTag);
    rows.three(28, clauses.type[clauseOf[from] ?? 0] ?? 0, side, steps);
    rows.three(29, toTenths(top), sure, base);
    rows.three(30, passive, governed, side);
    rows.two(31, analysis.suffix[from] ?? 0, side);
    const best = (sure === mostSure ? 1 : 0) + (named === mostNamed ? 2 : 0);
    rows.three(32, best, way, sure);
    rows.three(33, best, base, named);
    rows.three(34, best, governed, opener);
    rows.three(35, kind & PERSON, Math.min(2, people), governed);
    rows.two(37, under, best);
    rows.three(38, under, kind & PERSON, named);
    rows.three(39, under, way, sure);
    rows.three(36, kind & PERSON, Math.min(2, people), mix(base, best));
  }
  return { candidates: [null, ...candidates], rows: rows.take() };
}

interface Facts {
  /** Tenths: that the chain of parts calls it the speaker. */
  readonly sure: number;
  /** Tenths: that it is a named source. */
  readonly named: number;
  readonly inContent: 0 | 1;
  /** Flags of its words that tell what it is. */
  readonly kind: number;
}

const NO_FACTS: Facts = { sure: 0, named: 0, inContent: 0, kind: 0 };
/** Role, first name, pronoun. */
const PERSON = (1 << 14) | (1 << 17) | (1 << 10);
/** The same, medium, source noun, day, number. */
const KINDS = PERSON | (1 << 18) | (1 << 15) | (1 << 19) | (1 << 24);

function factsOf(
  { analysis }: Context,
  first: FirstReading,
  { unit, speaker, roles }: CueReading,
  { from, to }: Range,
): Facts {
  let chance = 0;
  let source = 0;
  let inContent: 0 | 1 = 0;
  let kind = 0;
  for (let i = from; i < to; i++) {
    chance += speaker[i - unit.from] ?? 0;
    source += first.source[i] ?? 0;
    if (roles[i - unit.from] === ROLE.content) inContent = 1;
    kind |= (analysis.flags[i] ?? 0) & KINDS;
  }
  return { sure: toTenths(chance / (to - from)), named: Math.round(source / (to - from)), inContent, kind };
}

/** Phrases of the chain first, then sources and openings that none of them covers; nearest to the cue first. */
function candidatesOf(context: Context, first: FirstReading, reading: CueReading): Candidate[] {
  const { analysis } = context;
  const { unit, unitIndex, anchor } = reading;
  const found = markedPhrases(context, reading).filter((phrase) => !isAdverb(context, phrase));
  const offer = (range: Range, way: number) => {
    const isFree = range.to > range.from && !found.some((other) => other.from < range.to && range.from < other.to);
    if (isFree && !isAdverb(context, range)) found.push({ from: range.from, to: range.to, way });
  };
  for (const [from, to] of first.sources) {
    const at = analysis.unitOf[from] ?? 0;
    if (at === unitIndex) offer({ from, to: Math.min(to, unit.to) }, 1);
  }
  const opening = openingPhrase(context, unitIndex);
  if (opening) offer(opening, 2);
  for (const [from, to] of first.sources) {
    const at = analysis.unitOf[from] ?? 0;
    if (at < unitIndex && at >= unitIndex - REACH_BACK_UNITS) offer({ from, to }, 3);
  }
  const distance = ({ from, to }: Range) => Math.max(anchor - to, from - anchor);
  return found.sort((a, b) => distance(a) - distance(b)).slice(0, MAX_CANDIDATES);
}

/** 1 behind a preposition that is the cue ("laut Polizei"), 2 behind another one ("anlässlich der Eröffnung"), else 0. */
function governedBy({ analysis }: Context, { unit, roles }: CueReading, from: number): 0 | 1 | 2 {
  const before = from - 1;
  const isPreposition =
    before >= unit.from &&
    (((analysis.flags[before] ?? 0) & PREPOSITION) !== 0 ||
      RARE_PREPOSITIONS.has(analysis.tokens[before]?.lower ?? ''));
  if (!isPreposition) return 0;
  return roles[before - unit.from] === ROLE.cue ? 1 : 2;
}

const PREPOSITION = 1 << 9;
const RARE_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'anlässlich innerhalb außerhalb hinsichtlich bezüglich zugunsten mithilfe mittels binnen dank entgegen statt anstatt infolge ' +
    'seitens pro per jenseits unweit inklusive einschließlich samt nebst'
  ).split(' '),
);

/** "Zugleich", "nun": nobody; but "demnach" is a source in one word. */
function isAdverb({ analysis }: Context, { from, to }: Range): boolean {
  const word = analysis.tokens[from]?.lower ?? '';
  return to - from === 1 && ADVERBS_DE.has(word) && !SOURCE_ADVERBS.has(word);
}

const SOURCE_ADVERBS: ReadonlySet<string> = new Set(['demnach', 'danach']);

/** Runs of tokens that the chain calls speaker; runs with nothing but a comma or "und" between them are one phrase. */
function markedPhrases({ analysis }: Context, { unit, roles }: CueReading): Candidate[] {
  const phrases: Candidate[] = [];
  for (let k = 0; k < roles.length; k++) {
    if (roles[k] !== ROLE.speaker) continue;
    const i = unit.from + k;
    const last = phrases.at(-1);
    let joins = last !== undefined && i - last.to <= 2;
    for (let j = last?.to ?? i; j < i && joins; j++) joins = JOINING.test(analysis.tokens[j]?.lower ?? '');
    if (last && joins) phrases[phrases.length - 1] = { ...last, to: i + 1 };
    else phrases.push({ from: i, to: i + 1, way: 0 });
  }
  return phrases;
}

/** The readings with the one speaker of each, `null` for nobody. */
export function chooseCueSpeakers(
  context: Context,
  first: FirstReading,
  readings: readonly CueReading[],
  model: Ranker,
): CueReading[] {
  return readings.map((reading) => {
    if (!reading.accepted) return reading;
    const { candidates, rows } = cueSpeakerQuestion(context, first, reading);
    const chances = rank(model, rows);
    const best = argmax(chances);
    return { ...reading, speaks: candidates[best] ?? null, speaksSure: chances[best] ?? 0 };
  });
}
