// Sentences that report without a cue: carried on in the subjunctive, with "soll", or as a paraphrase.
import { bucket, type Context, inside } from './context';
import type { Sequence } from './crf';
import { byUnit, type DirectQuote } from './direct';
import { FeatureWriter } from './features';
import { mix } from './hash';
import type { FirstReading } from './hints';
import { ROLE } from './labels';
import type { CueReading } from './read-parts';
import { toTenths } from './role-features';

export const UNIT_BITS = 16;
export const UNIT_EDGE_BITS = 10;

const CAPITAL = 1 << 23;

/** The units of a text as one sequence, with what is already known to be quoted in them. */
export function unitSequence(
  context: Context,
  first: FirstReading,
  readings: readonly CueReading[],
  direct: readonly DirectQuote[],
): Sequence {
  const { analysis, clauses } = context;
  const { word, tag, lemma, flags, units, suffix } = analysis;
  const cues = byUnit(readings);
  const marked = new Set(direct.map((quote) => analysis.unitOf[quote.mark.from] ?? 0));
  const rows = new FeatureWriter(UNIT_BITS, units.length, 110);
  const edges = new FeatureWriter(UNIT_EDGE_BITS, units.length, 3);
  let sinceQuote = 9;
  for (const [index, unit] of units.entries()) {
    rows.row();
    const { from, to } = unit;
    const own = cues.get(index) ?? [];
    const accepted = own.filter((cue) => cue.accepted);
    let top = 0;
    for (let i = from; i < to; i++) top = Math.max(top, first.cueProbability[i] ?? 0);
    const framed = own.reduce(
      (most, cue) => Math.max(most, cue.probability * (cue.roles.includes(ROLE.content) ? 1 : 0.5)),
      0,
    );
    const hasDirect = marked.has(index) ? 1 : 0;
    const state = mix(mix(toTenths(framed), hasDirect), Math.min(3, sinceQuote));
    const firstClause = analysis.clauseOf[from] ?? 0;
    const lastClause = analysis.clauseOf[to - 1] ?? 0;
    let mood = 0;
    let mainMood = 0;
    for (let c = firstClause; c <= lastClause; c++) {
      mood |= clauses.mood[c] ?? 0;
      if (c === firstClause) mainMood = clauses.mood[c] ?? 0;
    }
    let finite = 0;
    let source = 0;
    let subjunctives = 0;
    for (let i = from; i < to; i++) {
      const f = flags[i] ?? 0;
      source = Math.max(source, first.source[i] ?? 0);
      if (f & (1 << 6)) subjunctives++;
      if (
        finite === 0 &&
        (f & CAPITAL) === 0 &&
        (f & ((1 << 4) | (1 << 5) | (1 << 6) | 1 | 2 | (1 << 20))) !== 0 &&
        i > from
      )
        finite = word[i] ?? 0;
    }
    let n = 0;
    const opener = tag[from] ?? 0;
    rows.one(n++, 0);
    rows.one(n++, state);
    rows.two(n++, state, mood & 3);
    rows.two(n++, state, mainMood & 7);
    rows.two(n++, mood, mainMood);
    rows.one(n++, finite);
    rows.two(n++, finite, state);
    rows.two(n++, finite, opener);
    rows.two(n++, mood & 3, opener);
    rows.one(n++, opener);
    rows.one(n++, word[from] ?? 0);
    rows.two(n++, word[from] ?? 0, inside(word, from + 1, from, to));
    rows.two(n++, opener, inside(tag, from + 1, from, to));
    rows.two(n++, Math.min(3, subjunctives), state);
    rows.two(n++, toTenths(top), mood & 3);
    rows.two(n++, toTenths(framed), mood & 3);
    rows.one(n++, toTenths(framed));
    rows.two(n++, source, toTenths(framed));
    rows.two(n++, source, mood & 3);
    rows.one(n++, accepted.length > 1 ? 2 : accepted.length);
    rows.two(n++, unit.opensParagraph ? 1 : 0, state);
    rows.one(n++, bucket(index));
    rows.one(n++, bucket(to - from));
    rows.one(n++, tag[to - 1] ?? 0);
    rows.two(n++, hasDirect, bucket(to - from));
    for (let i = from; i < to; i++) {
      const f = flags[i] ?? 0;
      const w = word[i] ?? 0;
      if ((analysis.markOf[i] ?? -1) >= 0) continue;
      if (lemma[i]) {
        rows.one(60, lemma[i] ?? 0);
        rows.two(61, lemma[i] ?? 0, analysis.clauseOf[i] === firstClause ? 1 : 0);
        rows.two(62, lemma[i] ?? 0, toTenths(framed));
      }
      if ((f & CAPITAL) === 0 && analysis.tokens[i]?.kind === 'word') {
        rows.one(63, w);
        rows.two(64, w, analysis.clauseOf[i] === firstClause ? 1 : 0);
        rows.two(68, suffix[i] ?? 0, w === finite ? 1 : 0);
        rows.two(69, w, i + 1 < to ? (word[i + 1] ?? 0) : 0);
      } else rows.one(65, w);
      if (f & (1 << 6)) rows.two(66, w, analysis.clauseOf[i] === firstClause ? 1 : 0);
      if (f & (1 << 16)) rows.one(67, w);
    }
    edges.row();
    edges.two(0, unit.opensParagraph ? 1 : 0, mood & 3);
    edges.two(1, toTenths(framed) > 4 ? 1 : 0, mood & 3);
    edges.one(2, opener);
    sinceQuote = framed > 0.5 || hasDirect ? 0 : sinceQuote + 1;
  }
  return { rows: rows.take(), edges: edges.take() };
}
