// Whose words a quotation is that no cue settles: the one its cue proposes, a named source near by, the speaker before, or nobody.
import { ADVERBS_DE } from '../cues.de';
import type { Range } from './analyse';
import { bucket, type Context, clip } from './context';
import type { Introduction } from './direct';
import { type FeatureRows, FeatureWriter } from './features';
import { mix } from './hash';
import type { FirstReading } from './hints';
import { toTenths } from './role-features';

export const SPEAKER_BITS = 15;
const VERB = (1 << 26) | (1 << 4) | (1 << 5) | 1;
const CAPITAL = 1 << 23;
/** Conjunction, preposition or opener of a clause: what stands there is no subject. */
const NO_OPENING = (1 << 9) | (1 << 11) | (1 << 12) | (1 << 13);
const MAX_CANDIDATES = 14;
const REACH_BACK_UNITS = 6;

/** A place that names somebody: found by a cue, or by the model of named sources. */
export interface Candidate extends Range {
  /** Times a quotation so far has this place as its speaker. */
  readonly uses: number;
  readonly fromCue: boolean;
}

/** A quotation that has its speaker already, in text order. */
export interface Settled {
  readonly kind: string;
  /** Its speaker stands beside its cue. */
  readonly cued: boolean;
  readonly at: number;
  readonly speaker: Range | null;
}

/** A quotation that has none yet. */
export interface Asking {
  readonly kind: number;
  readonly content: Range;
  /** Words in marks: what introduces them. */
  readonly introduction: Introduction | null;
}

/** The candidates for one quotation, nearest first, and their features; row 0 stands for "nobody". */
export function speakerQuestion(
  context: Context,
  first: FirstReading,
  { kind, content, introduction }: Asking,
  settled: readonly Settled[],
): { candidates: (Range | null)[]; rows: FeatureRows } {
  const { analysis } = context;
  const { tag, word, unitOf, units, flags } = analysis;
  const unitIndex = unitOf[content.from] ?? 0;
  const lastUnit = unitOf[content.to - 1] ?? unitIndex;
  const previous = settled.filter((quote) => quote.at < content.from).slice(-8);
  const last = previous.findLast((quote) => quote.speaker !== null);
  const places = new Map<number, Candidate>();
  const add = (range: Range, fromCue: boolean) => {
    const known = places.get(range.from);
    places.set(range.from, {
      from: range.from,
      to: known?.to ?? range.to,
      uses: (known?.uses ?? 0) + (fromCue ? 1 : 0),
      fromCue: fromCue || known?.fromCue === true,
    });
  };
  const proposal = proposalOf(context, introduction, unitIndex);
  if (proposal.speaker) add(proposal.speaker, true);
  for (const quote of settled) {
    if (!quote.speaker) continue;
    const unit = unitOf[quote.speaker.from] ?? 0;
    if (unit >= unitIndex - 2 * REACH_BACK_UNITS && unit <= lastUnit + 1) add(quote.speaker, true);
  }
  const offer = (range: Range) => {
    const covered = [...places.values()].some((place) => place.from < range.to && range.from < place.to);
    if (!covered && range.to > range.from) add(range, false);
  };
  for (const [from, to] of first.sources) {
    const unit = unitOf[from] ?? 0;
    if (unit >= unitIndex - REACH_BACK_UNITS && unit <= lastUnit + 1) offer({ from, to });
  }
  for (let unit = Math.max(0, unitIndex - 2); unit <= lastUnit; unit++) {
    const phrase = openingPhrase(context, unit);
    if (phrase) offer(phrase);
  }
  const distance = (range: Range) => {
    const units_ = (unitOf[range.from] ?? 0) - unitIndex;
    return (
      Math.abs(units_ > 0 ? units_ + 2 : units_) * 1000 +
      (range.from < content.from ? content.from - range.from : range.from - content.from)
    );
  };
  const near = [...places.values()].sort((a, b) => distance(a) - distance(b)).slice(0, MAX_CANDIDATES);
  const rows = new FeatureWriter(SPEAKER_BITS, near.length + 1, 44);
  const home = units[unitIndex] ?? content;
  const before = content.from > home.from ? (tag[content.from - 1] ?? 0) : 1;
  const after = content.to < home.to ? (tag[content.to] ?? 0) : 1;
  const around = mix(before, after);
  rows.row();
  rows.three(104, kind, before, after);
  rows.two(105, kind, before);
  rows.three(106, kind, proposal.state, proposal.chance);
  rows.three(107, kind, proposal.state, proposal.sure);
  rows.three(108, kind, proposal.state, proposal.lemma);
  rows.three(109, kind, proposal.state, around);
  rows.one(100, kind);
  rows.two(101, kind, Math.min(3, near.length));
  rows.two(102, kind, last ? 1 : 0);
  rows.two(103, kind, unitIndex < 2 ? 1 : 0);
  const paragraph = units[unitIndex]?.paragraph;
  const opens = units[unitIndex]?.opensParagraph ? 1 : 0;
  for (const [order, place] of near.entries()) {
    rows.row();
    const unit = unitOf[place.from] ?? 0;
    const offset = clip(unit - unitIndex, 5);
    const same = units[unit]?.paragraph === paragraph ? 1 : 0;
    const isLast = last?.speaker?.from === place.from ? 1 : 0;
    const isInside = place.from >= content.from && place.from < content.to ? 1 : 0;
    const length = bucket(place.to - place.from);
    const head = tag[place.to - 1] ?? 0;
    const between = betweenCount(near, place, content);
    const lastKind = isLast ? (last?.kind ?? '') : '';
    let roles = 0;
    for (let i = place.from; i < place.to; i++) roles |= flags[i] ?? 0;
    const kinds = roles & ((1 << 14) | (1 << 17) | (1 << 18) | (1 << 15) | (1 << 10));
    const unitStart = place.from - (units[unit]?.from ?? 0) < 2 ? 1 : 0;
    const sure = first.source[place.from] ?? 0;
    const base = mix(mix(kind, offset), isInside);
    rows.one(0, base);
    rows.two(1, base, same);
    rows.two(2, base, isLast);
    rows.three(3, base, isLast, opens);
    rows.two(4, mix(kind, order), place.fromCue ? 1 : 0);
    rows.three(5, kind, isLast, same);
    rows.two(6, base, Math.min(3, place.uses));
    rows.two(7, base, sure);
    rows.three(8, kind, sure, place.fromCue ? 1 : 0);
    rows.two(9, base, kinds);
    rows.two(10, kind, head);
    rows.two(11, kind, tag[place.from] ?? 0);
    rows.three(12, base, length, unitStart);
    rows.three(13, base, between, isLast);
    rows.two(14, base, order);
    rows.two(15, mix(kind, word[place.to - 1] ?? 0), 0);
    rows.three(16, kind, lastKind.length, offset);
    rows.three(17, base, place.fromCue ? 1 : 0, isLast);
    rows.three(18, kind, mix(tag[content.from] ?? 0, isLast), offset);
    rows.two(19, base, bucket(place.from - content.from));
    const homeUnit = units[unit];
    const verb = verbAfter(context, place, homeUnit?.to ?? place.to);
    const speech = (context.clauses.mood[analysis.clauseOf[place.from] ?? 0] ?? 0) & 4;
    rows.three(21, base, verb === 0 ? 0 : 1, speech);
    rows.two(22, kind, verb);
    rows.three(23, base, tag[place.to] ?? 0, unitStart);
    rows.three(24, kind, word[place.from] ?? 0, isLast);
    rows.three(25, base, analysis.suffix[place.to] ?? 0, 0);
    rows.three(26, base, sure, isLast);
    const side = place.from < content.from ? 1 : 2;
    const governed = place.from > (homeUnit?.from ?? 0) ? (tag[place.from - 1] ?? 0) : 1;
    rows.three(30, base, before, unitStart);
    rows.three(31, base, before, after);
    rows.three(32, base, mix(side, before), sure);
    rows.three(33, base, governed, side);
    rows.three(34, kind, governed, sure);
    rows.three(35, base, around, order);
    rows.three(36, base, mix(side, unitStart), mix(before, place.fromCue ? 1 : 0));
    if (introduction) {
      const isProposed = mix(proposal.state, proposal.speaker?.from === place.from ? 1 : 0);
      rows.two(40, isProposed, proposal.chance);
      rows.two(41, isProposed, proposal.sure);
      rows.three(42, isProposed, proposal.cueSure, proposal.offset);
      rows.three(43, isProposed, proposal.lemma, side);
      rows.three(44, isProposed, isLast, offset);
      rows.three(45, isProposed, sure, offset);
      rows.three(46, isProposed, around, unitStart);
      rows.three(47, isProposed, governed, side);
      rows.three(48, isProposed, mix(proposal.offset, offset), order);
      rows.three(49, isProposed, kinds, proposal.sure);
      rows.three(50, isProposed, proposal.chance, proposal.sure);
    }
    rows.three(20, base, tag[place.from] ?? 0, isInside ? (tag[place.to] ?? 0) : 0);
  }
  return { candidates: [null, ...near], rows: rows.take() };
}

/** Whom the cue that introduces the words proposes, and how good that is. */
interface Proposal {
  readonly speaker: Range | null;
  /** 0 not in marks, 1 no cue, 2 a rejected one, 3 one without a speaker, 4 one with a speaker. */
  readonly state: number;
  /** Tenths: that this cue introduces the words, that it is one, that this is its speaker; 10 where there is none. */
  readonly chance: number;
  readonly cueSure: number;
  readonly sure: number;
  readonly lemma: number;
  /** Units from the words to the cue, 9 without one. */
  readonly offset: number;
}

function proposalOf({ analysis }: Context, introduction: Introduction | null, unitIndex: number): Proposal {
  const cue = introduction?.cue ?? null;
  const chance = toTenths(introduction?.chance ?? 0);
  if (!introduction || !cue)
    return { speaker: null, state: introduction ? 1 : 0, chance, cueSure: 10, sure: 10, lemma: 0, offset: 9 };
  return {
    speaker: cue.accepted ? cue.speaks : null,
    state: !cue.accepted ? 2 : cue.speaks ? 4 : 3,
    chance,
    cueSure: toTenths(cue.probability),
    sure: cue.speaks ? toTenths(cue.speaksSure) : 10,
    lemma: analysis.lemma[cue.anchor] || analysis.word[cue.anchor] || 0,
    offset: clip(cue.unitIndex - unitIndex, 3),
  };
}

/** Lemma of the first verb of saying in the clause of a place. */
function verbAfter({ analysis }: Context, place: Range, to: number): number {
  for (let i = place.to; i < to && i < place.to + 12; i++) if (analysis.lemma[i]) return analysis.lemma[i] ?? 0;
  return 0;
}

/** What opens a unit up to its first verb, where that is short: mostly its subject. */
export function openingPhrase({ analysis }: Context, unitIndex: number): Range | null {
  const unit = analysis.units[unitIndex];
  if (
    !unit ||
    ((analysis.flags[unit.from] ?? 0) & NO_OPENING) !== 0 ||
    ADVERBS_DE.has(analysis.tokens[unit.from]?.lower ?? '')
  )
    return null;
  for (let i = unit.from; i < unit.to && i < unit.from + 12; i++) {
    const flags = analysis.flags[i] ?? 0;
    if ((flags & VERB) !== 0 && (flags & CAPITAL) === 0) return { from: unit.from, to: i };
  }
  return null;
}

/** How many other candidates stand between a place and the content, three at most. */
function betweenCount(places: readonly Range[], place: Range, content: Range): number {
  let count = 0;
  for (const other of places)
    if (
      place.from < content.from
        ? other.from > place.from && other.from < content.from
        : other.from < place.from && other.from >= content.to
    )
      count++;
  return Math.min(3, count);
}
