// Third stage: which of the likely cues are cues, now that their parts are known. One sequence a unit.
import { bucket, type Context, inside } from './context';
import { type Crf, type Sequence, tag } from './crf';
import { FeatureWriter } from './features';
import { mix } from './hash';
import type { FirstReading } from './hints';
import { CUE_VERDICTS, ROLE } from './labels';
import type { CueReading } from './read-parts';
import { toTenths } from './role-features';

export const ACCEPT_BITS = 16;
export const ACCEPT_EDGE_BITS = 8;

/** Runs of readings in one unit, in text order. */
export function byUnitRuns(readings: readonly CueReading[]): CueReading[][] {
  const runs: CueReading[][] = [];
  for (const reading of readings) {
    const last = runs.at(-1);
    if (last?.[0]?.unitIndex === reading.unitIndex) last.push(reading);
    else runs.push([reading]);
  }
  return runs;
}

/** The likely cues of one unit as a sequence. */
export function acceptSequence(context: Context, first: FirstReading, run: readonly CueReading[]): Sequence {
  const { analysis, clauses } = context;
  const rows = new FeatureWriter(ACCEPT_BITS, run.length, 34);
  const edges = new FeatureWriter(ACCEPT_EDGE_BITS, run.length, 4);
  for (const [index, reading] of run.entries()) {
    rows.row();
    const { anchor, unit } = reading;
    const at = (values: Int32Array, offset: number) => inside(values, anchor + offset, unit.from, unit.to);
    const key = (analysis.lemma[anchor] ?? 0) || (analysis.word[anchor] ?? 0);
    const tagHere = analysis.tag[anchor] ?? 0;
    const chance = toTenths(first.cueProbability[anchor] ?? 0);
    const fine = Math.min(19, Math.floor(Math.log2(1 + 400 * (first.cueProbability[anchor] ?? 0)) * 2));
    const parts = summary(context, reading);
    const clause = analysis.clauseOf[anchor] ?? 0;
    const best = run.every(
      (other) => other === reading || (first.cueProbability[other.anchor] ?? 0) <= (first.cueProbability[anchor] ?? 0),
    )
      ? 1
      : 0;
    let n = 0;
    rows.one(n++, 0);
    rows.one(n++, chance);
    rows.one(n++, fine);
    rows.one(n++, key);
    rows.two(n++, key, chance);
    rows.one(n++, tagHere);
    rows.two(n++, tagHere, chance);
    rows.two(n++, fine, parts.content);
    rows.two(n++, fine, parts.sure);
    rows.two(n++, fine, parts.path);
    rows.two(n++, parts.content, parts.sure);
    rows.two(n++, parts.place, parts.sure);
    rows.three(n++, parts.place, parts.mood, chance);
    rows.two(n++, parts.mood, parts.opener);
    rows.two(n++, parts.opener, chance);
    rows.two(n++, key, parts.opener);
    rows.two(n++, key, parts.mood);
    rows.two(n++, key, parts.place);
    rows.two(n++, key, parts.cueShape);
    rows.two(n++, parts.cueShape, chance);
    rows.two(n++, parts.speaker, fine);
    rows.two(n++, parts.speaker, parts.content);
    rows.two(n++, parts.speakerSure, chance);
    rows.two(n++, parts.marked, chance);
    rows.two(n++, parts.marked, parts.content);
    rows.two(n++, best, fine);
    rows.two(n++, Math.min(4, run.length), fine);
    rows.two(n++, at(analysis.tag, -1), tagHere);
    rows.two(n++, at(analysis.tag, 1), tagHere);
    rows.one(n++, analysis.suffix[anchor] ?? 0);
    rows.two(n++, clauses.type[clause] ?? 0, chance);
    rows.two(n++, at(analysis.tag, 1), at(analysis.tag, 2));
    rows.two(n++, at(analysis.tag, -2), at(analysis.tag, -1));
    edges.row();
    const before = run[index - 1];
    if (before) {
      edges.one(0, 0);
      edges.one(1, shared(before, reading));
      edges.one(2, bucket(anchor - before.anchor));
      edges.one(3, (before.roles[anchor - unit.from] ?? 0) * 8 + (reading.roles[before.anchor - unit.from] ?? 0));
    }
  }
  return { rows: rows.take(), edges: edges.take() };
}

/** What the parts of a cue look like. */
function summary({ analysis, clauses }: Context, reading: CueReading) {
  const { unit, anchor, roles } = reading;
  let length = 0;
  let sum = 0;
  let firstContent = -1;
  let mood = 0;
  let marked = 0;
  let speaker = 0;
  let cueShape = 0;
  for (let k = 0; k < roles.length; k++) {
    const role = roles[k] ?? 0;
    const i = unit.from + k;
    if (role === ROLE.content) {
      if (firstContent < 0) firstContent = i;
      length++;
      sum += reading.content[k] ?? 0;
      mood |= (clauses.mood[analysis.clauseOf[i] ?? 0] ?? 0) & 19;
      if ((analysis.markOf[i] ?? -1) >= 0) marked++;
    } else if (role === ROLE.speaker) speaker++;
    else if (role === ROLE.cue) cueShape = mix(cueShape, analysis.tag[i] ?? 0);
  }
  const place = firstContent < 0 ? 0 : firstContent < anchor ? 1 : 2;
  return {
    content: bucket(length),
    sure: length === 0 ? -1 : toTenths(sum / length),
    path: Math.max(-12, Math.round(Math.log2(reading.path + 1e-6))),
    place: mix(place, firstContent < 0 ? 0 : bucket(Math.abs(firstContent - anchor))),
    mood,
    opener: firstContent < 0 ? 0 : (analysis.tag[firstContent] ?? 0),
    marked: length === 0 ? 0 : Math.ceil((3 * marked) / length),
    speaker: Math.min(6, speaker),
    speakerSure: toTenths(reading.speakerSure),
    cueShape,
  };
}

/** How much of the content two cues claim both: 0 none, 1 some, 2 most. */
function shared(a: CueReading, b: CueReading): number {
  let both = 0;
  let either = 0;
  for (let k = 0; k < a.roles.length; k++) {
    const inA = a.roles[k] === ROLE.content;
    const inB = b.roles[k] === ROLE.content;
    if (inA && inB) both++;
    if (inA || inB) either++;
  }
  return both === 0 ? 0 : both * 2 > either ? 2 : 1;
}

/** Readings with their verdicts. `nudge` is added to the score of every cue: above zero finds more and errs more. */
export function acceptCues(
  context: Context,
  first: FirstReading,
  readings: readonly CueReading[],
  model: Crf,
  nudge: number,
): CueReading[] {
  const label = CUE_VERDICTS.indexOf('cue');
  return byUnitRuns(readings).flatMap((run) => {
    const { marginals } = tag(model, acceptSequence(context, first, run), [{ at: 'all', label, amount: nudge }]);
    return run.map((reading, i) => {
      const probability = marginals[i * CUE_VERDICTS.length + label] ?? 0;
      return { ...reading, probability, accepted: probability > 0.5 };
    });
  });
}
