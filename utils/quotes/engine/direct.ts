// Direct speech: which passages in marks are quotations, and which cue introduces them.
import type { MarkedRange } from './analyse';
import { bucket, type Context, clip, inside } from './context';
import { type Crf, type Sequence, tag } from './crf';
import { type FeatureRows, FeatureWriter } from './features';
import { mix } from './hash';
import { PAIR_KINDS, ROLE } from './labels';
import { argmax, type Ranker, rank } from './ranker';
import type { CueReading } from './read-parts';
import { toTenths } from './role-features';

export const PAIR_BITS = 15;
export const PAIR_EDGE_BITS = 8;
export const INTRODUCER_BITS = 14;

/** Mean probability of a range's tokens to be content of the cue; 0 outside its unit. */
export function contentChance(reading: CueReading, range: MarkedRange): number {
  const { unit, content } = reading;
  const from = Math.max(range.from, unit.from);
  const to = Math.min(range.to, unit.to);
  let sum = 0;
  for (let i = from; i < to; i++) sum += content[i - unit.from] ?? 0;
  return to > from ? sum / (range.to - range.from) : 0;
}

/** Cues of a unit, by the unit's index. */
export function byUnit(readings: readonly CueReading[]): ReadonlyMap<number, readonly CueReading[]> {
  const map = new Map<number, CueReading[]>();
  for (const reading of readings) {
    const list = map.get(reading.unitIndex);
    if (list) list.push(reading);
    else map.set(reading.unitIndex, [reading]);
  }
  return map;
}

/** All marked passages of the text as one sequence: one direct quotation seldom comes alone. */
export function pairSequence(context: Context, readings: readonly CueReading[]): Sequence {
  const { analysis } = context;
  const { tokens, word, tag: tags, shape, flags, marks } = analysis;
  const cues = byUnit(readings);
  const seen = new Map<string, number>();
  for (const mark of marks) seen.set(textOf(context, mark), (seen.get(textOf(context, mark)) ?? 0) + 1);
  const rows = new FeatureWriter(PAIR_BITS, marks.length, 32);
  const edges = new FeatureWriter(PAIR_EDGE_BITS, marks.length, 3);
  for (const [index, mark] of marks.entries()) {
    rows.row();
    let n = 0;
    const { from, to, depth, closed } = mark;
    const unitIndex = analysis.unitOf[from] ?? 0;
    const unit = analysis.units[unitIndex] ?? mark;
    const at = (values: Int32Array, i: number) => inside(values, i, unit.from, unit.to);
    const first = from + 1;
    const last = closed ? to - 2 : to - 1;
    const length = bucket(to - from - 2);
    let words = 0;
    let capitals = 0;
    let speech = 0;
    let mood = 0;
    for (let i = from + 1; i < last + 1; i++) {
      if (tokens[i]?.kind === 'word') words++;
      if (((flags[i] ?? 0) & (1 << 23)) !== 0) capitals++;
      if (/^(?:ich|wir|uns|mir|mich|unser|unsere|you|we|i|our|us|my|me)$/.test(tokens[i]?.lower ?? '')) speech = 1;
      mood |= (flags[i] ?? 0) & 0x70;
    }
    let chance = 0;
    let roleAt = 0;
    let isAll = 0;
    for (const cue of cues.get(unitIndex) ?? []) {
      const value = contentChance(cue, mark) * cue.probability;
      if (value <= chance) continue;
      chance = value;
      roleAt = mix(cue.roles[from - 1 - cue.unit.from] ?? 9, cue.roles[to - cue.unit.from] ?? 9);
      isAll = cue.roles.indexOf(ROLE.content) === from - cue.unit.from ? 1 : 0;
    }
    const noun = capitals === words ? 2 : capitals * 2 > words ? 1 : 0;
    const ends = tokens[last]?.kind === 'punctuation' ? (word[last] ?? 0) : 1;
    const state = mix(depth, closed ? 1 : 0);
    const outerChance = toTenths(chance);
    rows.one(n++, 0);
    rows.one(n++, state);
    rows.one(n++, length);
    rows.two(n++, length, noun);
    rows.two(n++, length, outerChance);
    rows.one(n++, outerChance);
    rows.two(n++, outerChance, roleAt);
    rows.two(n++, outerChance, isAll);
    rows.two(n++, outerChance, noun);
    rows.one(n++, at(word, from - 1));
    rows.one(n++, at(tags, from - 1));
    rows.two(n++, at(tags, from - 2), at(tags, from - 1));
    rows.one(n++, at(word, to));
    rows.one(n++, at(tags, to));
    rows.two(n++, at(tags, from - 1), at(tags, to));
    rows.two(n++, at(tags, from - 1), length);
    rows.two(n++, at(shape, from - 1), at(shape, first));
    rows.one(n++, at(tags, first));
    rows.one(n++, at(word, first));
    rows.two(n++, at(shape, first), length);
    rows.one(n++, at(tags, last));
    rows.two(n++, ends, length);
    rows.one(n++, ends);
    rows.two(n++, speech, mood);
    rows.two(n++, (from === unit.from ? 1 : 0) + (to === unit.to ? 2 : 0), length);
    rows.one(n++, Math.min(3, seen.get(textOf(context, mark)) ?? 1));
    rows.two(n++, (from - unit.from < 2 ? 1 : 0) + (unit.to - to < 2 ? 2 : 0), ends);
    rows.one(n++, unitIndex === 0 ? 1 : 0);
    rows.two(n++, at(flags, from - 1), length);
    rows.two(n++, noun, at(tags, from - 1));
    rows.two(n++, mood, length);
    edges.row();
    const before = marks[index - 1];
    const far = before ? clip(unitIndex - (analysis.unitOf[before.from] ?? 0), 3) : 4;
    edges.one(0, far);
    edges.two(1, depth, before && before.to >= to ? 1 : 0);
    edges.two(2, far, length);
  }
  return { rows: rows.take(), edges: edges.take() };
}

function textOf({ analysis }: Context, mark: MarkedRange): string {
  return analysis.text.slice(
    analysis.starts[mark.from],
    Math.min(analysis.ends[mark.to - 1] ?? 0, (analysis.starts[mark.from] ?? 0) + 80),
  );
}

/** The cues that may introduce a passage, those of its unit and of the units around it; row 0 of the question is "none". */
export function introducers(
  context: Context,
  mark: MarkedRange,
  cues: ReadonlyMap<number, readonly CueReading[]>,
): { candidates: (CueReading | null)[]; rows: FeatureRows } {
  const { analysis } = context;
  const unitIndex = analysis.unitOf[mark.from] ?? 0;
  const unit = analysis.units[unitIndex] ?? mark;
  const candidates: (CueReading | null)[] = [null];
  for (const offset of [0, -1, -2, 1])
    for (const cue of cues.get(unitIndex + offset) ?? [])
      if (cue.probability > 0.2 && candidates.length < 16) candidates.push(cue);
  const rows = new FeatureWriter(INTRODUCER_BITS, candidates.length, 13);
  const length = bucket(mark.to - mark.from - 2);
  const before = inside(analysis.tag, mark.from - 1, unit.from, unit.to);
  const after = inside(analysis.tag, mark.to, unit.from, unit.to);
  const alone = (mark.from === unit.from ? 1 : 0) + (unit.to - mark.to < 2 ? 2 : 0);
  const top = Math.max(...candidates.map((cue) => (cue ? contentChance(cue, mark) : 0)));
  for (const cue of candidates) {
    rows.row();
    if (!cue) {
      rows.one(100, 0);
      rows.one(101, alone);
      rows.two(102, before, after);
      rows.two(103, alone, toTenths(top));
      rows.two(104, alone, before);
      rows.one(105, toTenths(top));
      rows.two(106, length, alone);
      rows.one(107, (analysis.units[unitIndex] ?? null)?.opensParagraph ? 1 : 0);
      continue;
    }
    const offset = cue.unitIndex - unitIndex;
    const distance = cue.anchor < mark.from ? cue.anchor - mark.from : cue.anchor - mark.to + 1;
    const chance = toTenths(contentChance(cue, mark));
    const lemma = (analysis.lemma[cue.anchor] ?? 0) || (analysis.word[cue.anchor] ?? 0);
    const samePlace = analysis.units[unitIndex]?.paragraph === cue.unit.paragraph ? 1 : 0;
    const sure = toTenths(cue.probability);
    const tail = analysis.tag[cue.unit.to - 1] ?? 0;
    const holds = cue.roles.includes(ROLE.content) ? 1 : 0;
    rows.two(0, offset, samePlace);
    rows.two(1, offset, chance);
    rows.two(2, offset, bucket(distance));
    rows.three(3, offset, alone, chance);
    rows.three(4, offset, alone, samePlace);
    rows.two(5, offset, sure);
    rows.two(6, lemma, offset);
    rows.three(7, offset, before, after);
    rows.three(8, offset, tail, alone);
    rows.three(9, offset, holds, chance);
    rows.three(10, bucket(distance), chance, sure);
    rows.two(11, offset, cue.roles.includes(ROLE.speaker) ? 1 : 0);
    rows.two(12, offset, chance === toTenths(top) ? 1 : 0);
  }
  return { candidates, rows: rows.take() };
}

/** Which cue introduces a passage, `null` for none, and how sure that is. */
export interface Introduction {
  readonly cue: CueReading | null;
  readonly chance: number;
}

/** Chooses the cue that introduces a passage among those of its surroundings. */
export function introduce(
  context: Context,
  mark: MarkedRange,
  cues: ReadonlyMap<number, readonly CueReading[]>,
  model: Ranker,
): Introduction {
  const { candidates, rows } = introducers(context, mark, cues);
  const chances = rank(model, rows);
  const best = argmax(chances);
  return { cue: candidates[best] ?? null, chance: chances[best] ?? 0 };
}

export interface DirectQuote extends Introduction {
  readonly mark: MarkedRange;
  /** That it is a quotation, times that this cue introduces it. */
  readonly probability: number;
}

/** Finds direct quotations, one for each pair of marks. */
export function findDirect(
  context: Context,
  readings: readonly CueReading[],
  pairs: Crf,
  introducer: Ranker,
  nudge = 0,
): DirectQuote[] {
  const { marks } = context.analysis;
  const direct = PAIR_KINDS.indexOf('direct');
  const tagging = tag(pairs, pairSequence(context, readings), [{ at: 'all', label: direct, amount: nudge }]);
  const cues = byUnit(readings);
  return marks.flatMap((mark, index): DirectQuote[] => {
    if (tagging.best[index] !== direct) return [];
    const introduction = introduce(context, mark, cues, introducer);
    const sure = tagging.marginals[index * PAIR_KINDS.length + direct] ?? 0;
    return [{ mark, ...introduction, probability: sure * introduction.chance }];
  });
}
