// Features for finding cues and named sources in a unit: words around, endings, the clause, and signs near by.
import type { Range } from './analyse';
import { bucket, type Context, inside } from './context';
import type { Sequence } from './crf';
import { FeatureWriter } from './features';
import { hashWord, mix } from './hash';

export const CUE_BITS = 17;
export const CUE_EDGE_BITS = 10;

/** Bits of the relations in which a clause hangs on a verb. */
const CLAUSAL = (1 << 3) | (1 << 4) | (1 << 14);
const COLON = hashWord(':');

/** The sequence of one unit. Labels are the model's own (cue head and part, source). */
export function cueSequence(context: Context, unit: Range): Sequence {
  const { analysis, clauses } = context;
  const { from, to } = unit;
  const rows = new FeatureWriter(CUE_BITS, to - from, 51);
  const edges = new FeatureWriter(CUE_EDGE_BITS, to - from, 2);
  const { word, suffix, shortSuffix, shape, flags, lemma, tag } = analysis;
  const { tree } = context;
  const unitBits = unitFacts(context, unit);
  for (let i = from; i < to; i++) {
    rows.row();
    let n = 0;
    const w = word[i] ?? 0;
    const at = (values: Int32Array, offset: number) => inside(values, i + offset, from, to);
    rows.one(n++, 0);
    rows.one(n++, w);
    rows.one(n++, at(word, -1));
    rows.one(n++, at(word, 1));
    rows.one(n++, at(word, -2));
    rows.one(n++, at(word, 2));
    rows.two(n++, at(word, -1), w);
    rows.two(n++, w, at(word, 1));
    rows.one(n++, suffix[i] ?? 0);
    rows.one(n++, shortSuffix[i] ?? 0);
    rows.two(n++, shape[i] ?? 0, suffix[i] ?? 0);
    rows.one(n++, flags[i] ?? 0);
    rows.two(n++, at(flags, -1), flags[i] ?? 0);
    rows.two(n++, flags[i] ?? 0, at(flags, 1));
    rows.two(n++, at(shape, -1), at(shape, 1));
    rows.one(n++, at(tag, -1));
    rows.one(n++, at(tag, 1));
    rows.three(n++, at(tag, -1), tag[i] ?? 0, at(tag, 1));
    rows.three(n++, at(tag, -2), at(tag, -1), tag[i] ?? 0);
    rows.three(n++, tag[i] ?? 0, at(tag, 1), at(tag, 2));
    rows.two(n++, at(tag, 1), at(tag, 2));
    rows.two(n++, at(tag, 2), at(tag, 3));
    rows.two(n++, at(tag, -1), at(tag, -2));
    rows.one(n++, at(tag, 3));
    rows.one(n++, at(tag, -3));
    const l = lemma[i] ?? 0;
    const key = l === 0 ? (tag[i] ?? 0) : l;
    const clause = analysis.clauseOf[i] ?? 0;
    const range = analysis.clauses[clause] ?? unit;
    const inMarks = (analysis.markOf[i] ?? -1) >= 0 ? 1 : 0;
    const before = clause > 0 && range.from > from ? (clauses.type[clause - 1] ?? 0) : 0;
    const after = range.to < to ? (clauses.type[clause + 1] ?? 0) : 1;
    rows.one(n++, key);
    rows.two(n++, key, inMarks);
    rows.two(n++, key, before);
    rows.two(n++, key, after);
    rows.two(n++, key, clauses.opener[clause] ?? 0);
    rows.two(n++, key, clauses.last[clause] ?? 0);
    rows.two(n++, key, unitBits);
    rows.two(n++, key, closer(context, range));
    rows.three(n++, inMarks, before, after);
    rows.two(n++, bucket(i - range.from), bucket(range.to - 1 - i));
    rows.two(n++, key, (i === range.from ? 1 : 0) + (range.to - 1 - i <= 1 ? 2 : 0));
    rows.one(n++, unitBits);
    rows.two(n++, inMarks, flags[i] ?? 0);
    rows.two(n++, w, clauses.opener[clause] ?? 0);
    rows.two(n++, w, after);
    rows.two(n++, w, before);
    if (tree) {
      const head = tree.heads[i] ?? -1;
      const relation = tree.relations[i] ?? 0;
      const children = tree.children[i] ?? 0;
      const headTag = head < 0 ? -1 : (tag[head] ?? 0);
      const headKey = head < 0 ? -1 : (lemma[head] ?? 0) || (word[head] ?? 0);
      rows.one(100, relation);
      rows.two(101, relation, key);
      rows.two(102, children, tag[i] ?? 0);
      rows.two(103, children, key);
      rows.two(104, relation, headTag);
      rows.two(105, headKey, relation);
      rows.two(106, headKey, w);
      rows.two(107, children, relation);
      rows.two(108, head < 0 ? 0 : (tree.children[head] ?? 0), relation);
      rows.three(109, children & CLAUSAL, key, inMarks);
    }
    edges.row();
    edges.one(0, tag[i] ?? 0);
    edges.two(1, at(tag, -1), tag[i] ?? 0);
  }
  return { rows: rows.take(), edges: edges.take() };
}

/** Word of the sign that ends the clause. */
function closer(context: Context, range: Range): number {
  const last = range.to - 1;
  return context.analysis.tokens[last]?.kind === 'word' ? 0 : (context.analysis.word[last] ?? 0);
}

/** Marks, colon and moods of the unit as one number. */
function unitFacts(context: Context, unit: Range): number {
  const { analysis, clauses } = context;
  let mood = 0;
  let colon = 0;
  for (let i = unit.from; i < unit.to; i++) if (analysis.word[i] === COLON) colon = 1;
  const first = analysis.clauseOf[unit.from] ?? 0;
  const last = analysis.clauseOf[unit.to - 1] ?? 0;
  for (let clause = first; clause <= last; clause++) mood |= clauses.mood[clause] ?? 0;
  return mix(mood & 15, colon);
}
