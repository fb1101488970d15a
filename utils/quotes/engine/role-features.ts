// Features for the parts of one quotation, given its cue: what each token of the unit is to that cue.
import type { Range } from './analyse';
import { bucket, type Context, clip, inside } from './context';
import type { Sequence } from './crf';
import { FeatureWriter } from './features';
import { mix } from './hash';
import { branchesFrom } from './tree-path';

export const ROLE_BITS = 18;
export const ROLE_EDGE_BITS = 12;

/** What earlier stages say of each token of the text: probabilities in tenths. */
export interface Hints {
  /** That it is the head of a cue. */
  readonly cue: Uint8Array;
  /** That it belongs to a named source. */
  readonly source: Uint8Array;
}

/** Turns probabilities into ten steps. */
export function toTenths(probability: number): number {
  return Math.min(9, Math.floor(probability * 10));
}

/**
 * The sequence of one unit as seen from the cue at token `anchor`.
 */
export function roleSequence(context: Context, unit: Range, anchor: number, hints: Hints): Sequence {
  const { analysis, clauses } = context;
  const { from, to } = unit;
  const rows = new FeatureWriter(ROLE_BITS, to - from, 62);
  const edges = new FeatureWriter(ROLE_EDGE_BITS, to - from, 11);
  const { word, suffix, shape, flags, lemma, tag, markOf, clauseOf } = analysis;
  const path = clausePath(context, unit, anchor);
  const cues = cuesBetween(hints.cue, from, to, anchor);
  const anchorClause = clauseOf[anchor] ?? 0;
  const anchorLemma = (lemma[anchor] ?? 0) || (word[anchor] ?? 0);
  const anchorRange = analysis.clauses[anchorClause] ?? unit;
  const anchorTag = tag[anchor] ?? 0;
  const anchorType = clauses.type[anchorClause] ?? 0;
  const anchorNext = inside(tag, anchor + 1, from, to);
  const anchorPrevious = inside(tag, anchor - 1, from, to);
  const anchorPlace =
    (anchor === from ? 1 : 0) +
    (anchor === anchorRange.from ? 2 : 0) +
    (anchorRange.to - 1 - anchor <= 1 ? 4 : 0) +
    (anchorRange.to >= to ? 8 : 0) +
    (anchorRange.from <= from ? 16 : 0);
  const anchorSure = hints.cue[anchor] ?? 0;
  const anchorMark = markOf[anchor] ?? -1;
  const governors = context.tree ? NO_GOVERNORS : governorsOf(context, unit);
  const branches = context.tree ? branchesFrom(context.tree, from, to, anchor) : null;
  for (let i = from; i < to; i++) {
    rows.row();
    let n = 0;
    const at = (values: Int32Array, offset: number) => inside(values, i + offset, from, to);
    const w = word[i] ?? 0;
    const t = tag[i] ?? 0;
    const side = i < anchor ? 1 : i > anchor ? 2 : 0;
    const clause = clauseOf[i] ?? 0;
    const range = analysis.clauses[clause] ?? unit;
    const steps = clip(clause - anchorClause, 4);
    const mark = markOf[i] ?? -1;
    const inMarks = mark < 0 ? 0 : mark === anchorMark ? 1 : 2;
    const place = mix(side, mix(steps, inMarks));
    const near = i - anchor;
    const type = clauses.type[clause] ?? 0;
    const p = path[i - from] ?? 0;
    const c = cues[i - from] ?? 0;
    const unitPlace = (i - from < 2 ? 1 : 0) + (to - i <= 2 ? 2 : 0);
    rows.one(n++, place);
    rows.one(n++, bucket(near));
    rows.two(n++, w, side);
    rows.two(n++, at(word, -1), side);
    rows.two(n++, at(word, 1), side);
    rows.two(n++, w, clip(near, 3));
    rows.two(n++, t, place);
    rows.three(n++, t, at(tag, -1), place);
    rows.three(n++, t, at(tag, 1), place);
    rows.three(n++, at(tag, -1), at(tag, 1), side);
    rows.three(n++, mix(at(tag, -2), at(tag, -1)), t, side);
    rows.three(n++, mix(at(tag, 2), at(tag, 1)), t, side);
    rows.two(n++, suffix[i] ?? 0, place);
    rows.two(n++, shape[i] ?? 0, place);
    rows.two(n++, flags[i] ?? 0, place);
    rows.two(n++, at(flags, -1), place);
    rows.two(n++, at(flags, 1), place);
    rows.three(n++, t, bucket(near), anchorPlace);
    rows.two(n++, anchorLemma, place);
    rows.three(n++, anchorLemma, place, type);
    rows.three(n++, anchorLemma, t, side);
    rows.three(n++, anchorTag, t, clip(near, 5));
    rows.three(n++, anchorTag, place, bucket(near));
    rows.three(n++, anchorPlace, place, anchorNext);
    rows.three(n++, anchorPlace, place, anchorPrevious);
    rows.two(n++, anchorType, place);
    rows.three(n++, anchorType, place, type);
    rows.two(n++, type, place);
    rows.three(n++, type, clauses.opener[clause] ?? 0, side);
    rows.three(n++, type, clauses.last[clause] ?? 0, side);
    rows.two(n++, p, side);
    rows.three(n++, p, anchorPlace, t);
    rows.three(n++, p, anchorTag, side);
    rows.three(n++, clauses.mood[clause] ?? 0, place, anchorPlace);
    rows.three(n++, steps, bucket(i - range.from), bucket(range.to - 1 - i));
    rows.three(n++, unitPlace, place, t);
    rows.two(n++, c, place);
    rows.three(n++, c, p, side);
    rows.two(n++, hints.cue[i] ?? 0, side);
    rows.two(n++, hints.source[i] ?? 0, side);
    rows.three(n++, hints.source[i] ?? 0, place, c);
    rows.three(n++, hints.source[i] ?? 0, anchorTag, bucket(near));
    rows.three(
      n++,
      hints.source[i] ?? 0,
      hints.source[Math.max(from, i - 1)] ?? 0,
      hints.source[Math.min(to - 1, i + 1)] ?? 0,
    );
    rows.two(n++, anchorSure, side);
    rows.two(n++, anchorSure, place);
    rows.three(n++, inMarks, markEdge(markOf, i, from, to), place);
    if (branches && context.tree) {
      const k = i - from;
      const kind = branches.kind[k] ?? 0;
      const branch = branches.branch[k] ?? 0;
      const top = branches.top[k] ?? -1;
      const topTag = top < 0 ? -1 : (tag[top] ?? 0);
      const previous = i > from ? (branches.kind[k - 1] ?? 0) : -1;
      const next = i + 1 < to ? (branches.kind[k + 1] ?? 0) : -1;
      const relation = context.tree.relations[i] ?? 0;
      rows.two(100, kind, side);
      rows.two(101, kind, t);
      rows.two(102, kind, anchorLemma);
      rows.three(103, kind, anchorTag, topTag);
      rows.three(104, kind, previous, side);
      rows.three(105, kind, next, side);
      rows.three(106, kind, relation, side);
      rows.three(107, branch, t, side);
      rows.three(108, kind, anchorPlace, side);
      rows.three(109, kind, top < 0 ? 0 : (context.tree.children[top] ?? 0), side);
      rows.three(110, kind, top < 0 ? 0 : bucket(top - anchor), side);
      rows.three(111, kind, previous, next);
      rows.three(112, kind, place, context.tree.children[anchor] ?? 0);
      rows.three(113, kind, w, side);
      edges.row();
      edges.three(8, previous, kind, side);
      edges.three(9, previous === kind ? 1 : 0, kind, side);
      edges.three(10, previous === kind ? 1 : 0, t, side);
    } else {
      const governor = governors[i - from] ?? 0;
      rows.two(120, governor, place);
      rows.three(121, governor, t, side);
      rows.three(122, governor, anchorTag, side);
      rows.three(123, governor, anchorPlace, bucket(near));
      rows.three(124, governor, hints.source[i] ?? 0, side);
      edges.row();
      edges.three(11, governor, t, side);
    }
    const entering = i === range.from ? 1 : 0;
    const border = entering ? mix(type, markEdge(markOf, i, from, to)) : 0;
    edges.one(0, side);
    edges.two(1, t, side);
    edges.two(2, at(tag, -1), side);
    edges.two(3, border, side);
    edges.three(4, border, steps, inMarks);
    edges.three(5, at(tag, -1), t, entering);
    edges.three(6, hints.source[Math.max(from, i - 1)] ?? 0, hints.source[i] ?? 0, 0);
    edges.three(7, clip(near, 2), anchorTag, t);
  }
  return { rows: rows.take(), edges: edges.take() };
}

/** 1 where marks open at the token, 2 where they close behind it. */
function markEdge(markOf: Int32Array, i: number, from: number, to: number): number {
  const mark = markOf[i] ?? -1;
  const before = i > from ? (markOf[i - 1] ?? -1) : -1;
  const after = i + 1 < to ? (markOf[i + 1] ?? -1) : -1;
  return (
    (mark >= 0 && mark !== before ? 1 : 0) + (mark >= 0 && mark !== after ? 2 : 0) + (before >= 0 && mark < 0 ? 4 : 0)
  );
}

/** For each token the kinds of the clauses from the cue's to its own, the last four of them. */
function clausePath(context: Context, unit: Range, anchor: number): Int32Array {
  const { analysis, clauses } = context;
  const path = new Int32Array(unit.to - unit.from);
  const home = analysis.clauseOf[anchor] ?? 0;
  let value = 0;
  for (let i = anchor; i < unit.to; i++) {
    const clause = analysis.clauseOf[i] ?? 0;
    if (clause !== home && clause !== analysis.clauseOf[i - 1])
      value = clause - home > 4 ? mix(7, clauses.type[clause] ?? 0) : mix(value, clauses.type[clause] ?? 0);
    path[i - unit.from] = value;
  }
  value = 0;
  for (let i = anchor - 1; i >= unit.from; i--) {
    const clause = analysis.clauseOf[i] ?? 0;
    if (clause !== home && clause !== analysis.clauseOf[i + 1])
      value = home - clause > 4 ? mix(8, clauses.type[clause] ?? 0) : mix(value, clauses.type[clause] ?? 0);
    path[i - unit.from] = value;
  }
  return path;
}

const NO_GOVERNORS = new Int32Array(0);
/** Determiner, preposition, auxiliary, modal, cue verb, finite verb, sign: what the words behind it depend on. */
const GOVERNING = (1 << 8) | (1 << 9) | (1 << 4) | (1 << 5) | 1 | (1 << 26) | (1 << 25) | (1 << 13) | (1 << 12);
const DETERMINER = 1 << 8;

/** For each token what governs its phrase: "in einer" of "in einer Erklärung", "dem" of "dem Sender": without a tree the nearest thing to case. */
function governorsOf({ analysis }: Context, unit: Range): Int32Array {
  const governors = new Int32Array(unit.to - unit.from);
  let present = 0;
  let before = 0;
  for (let i = unit.from; i < unit.to; i++) {
    const flags = analysis.flags[i] ?? 0;
    if ((flags & GOVERNING) !== 0 && analysis.tokens[i]?.kind !== 'number') {
      before = (flags & DETERMINER) !== 0 ? present : 0;
      present = mix(before, analysis.tag[i] ?? 0);
      if ((flags & DETERMINER) === 0) present = analysis.tag[i] ?? 0;
    }
    governors[i - unit.from] = present;
  }
  return governors;
}

/** How many other likely cues stand between a token and the anchor, three at most. */
function cuesBetween(cue: Uint8Array, from: number, to: number, anchor: number): Uint8Array {
  const counts = new Uint8Array(to - from);
  let count = 0;
  for (let i = anchor + 1; i < to; i++) {
    if ((cue[i] ?? 0) >= 4) count = Math.min(3, count + 1);
    counts[i - from] = count;
  }
  count = 0;
  for (let i = anchor - 1; i >= from; i--) {
    if ((cue[i] ?? 0) >= 4) count = Math.min(3, count + 1);
    counts[i - from] = count;
  }
  return counts;
}
