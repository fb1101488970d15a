// What the features of all models share: facts on clauses, distances to signs, values beyond the borders of a unit.
import type { Analysis, Clause } from './analyse';
import { hashWord, mix } from './hash';
import type { Tree } from './tree-path';

/** Value of places before the beginning and after the end of a unit. */
const BEFORE = hashWord('<s>');
const AFTER = hashWord('</s>');

export interface ClauseFacts {
  /** Opening word's tag with sign and mood. */
  readonly type: Int32Array;
  /** Tag of the first word that is no sign. */
  readonly opener: Int32Array;
  readonly last: Int32Array;
  /** Bits: subjunctive 1, weak subjunctive 2, verb of saying 4, inside marks 8, "zu" 16. */
  readonly mood: Int32Array;
}

export interface Context {
  readonly analysis: Analysis;
  readonly clauses: ClauseFacts;
  /** Heads and relations, for languages with a parser. */
  readonly tree: Tree | null;
}

const ZU = hashWord('zu');
const SUBJUNCTIVE = 1 << 6;
const WEAK = 1 << 7;
const SPEECH = 1;

/** Gathers what features look up more than once. */
export function readContext(analysis: Analysis, tree: Tree | null = null): Context {
  const count = analysis.clauses.length;
  const type = new Int32Array(count);
  const opener = new Int32Array(count);
  const last = new Int32Array(count);
  const mood = new Int32Array(count);
  for (const [index, clause] of analysis.clauses.entries()) {
    const first = firstWord(analysis, clause);
    opener[index] = analysis.tag[first] ?? 0;
    last[index] = analysis.tag[lastWord(analysis, clause)] ?? 0;
    mood[index] = moodOf(analysis, clause);
    type[index] = mix(mix(opener[index] ?? 0, hashWord(clause.sign)), (mood[index] ?? 0) & 11);
  }
  return { analysis, clauses: { type, opener, last, mood }, tree };
}

/** `values[at]` inside `from`..`to`, else a border value. */
export function inside(values: Int32Array, at: number, from: number, to: number): number {
  return at < from ? BEFORE : at >= to ? AFTER : (values[at] ?? 0);
}

/** 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-21, more; with the sign of the distance. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 3 ? size : size <= 5 ? 4 : size <= 8 ? 5 : size <= 13 ? 6 : size <= 21 ? 7 : size <= 40 ? 8 : 9;
  return distance < 0 ? -step : step;
}

export function clip(value: number, most: number): number {
  return value > most ? most : value < -most ? -most : value;
}

function isWord(analysis: Analysis, at: number): boolean {
  const kind = analysis.tokens[at]?.kind;
  return kind === 'word' || kind === 'number';
}

function firstWord(analysis: Analysis, clause: Clause): number {
  let at = clause.from;
  while (at < clause.to - 1 && !isWord(analysis, at)) at++;
  return at;
}

function lastWord(analysis: Analysis, clause: Clause): number {
  let at = clause.to - 1;
  while (at > clause.from && !isWord(analysis, at)) at--;
  return at;
}

function moodOf(analysis: Analysis, clause: Clause): number {
  let bits = 0;
  for (let i = clause.from; i < clause.to; i++) {
    const flags = analysis.flags[i] ?? 0;
    if (flags & SUBJUNCTIVE) bits |= flags & WEAK ? 2 : 1;
    if (flags & SPEECH) bits |= 4;
    if ((analysis.markOf[i] ?? -1) >= 0) bits |= 8;
    if (analysis.word[i] === ZU) bits |= 16;
  }
  return bits;
}
