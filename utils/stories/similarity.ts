// How alike two articles are as people grade it, without any library behind: for two articles laid side by side.
import { compare } from './likeness/compare';
import { gradeOf } from './likeness/likeness';
import { areAcross, type ViewTerm, viewOf } from './likeness/view';
import type { Idf, Signature } from './signature';

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same story). */
  readonly score: number;
  /** The strongest common terms as the first article writes them, strongest first, at most five. */
  readonly shared: string[];
}

const MAX_SHARED = 5;
const TAIL = 0.05;
/** About what a word met in one of a hundred articles has in a library; the measures were learned with it. */
export const EQUAL_RARITY: Idf = () => 4.6;

/** @param options.idf - Rarity as the caller's library knows it; left out: all terms count by their weights alone. */
export function similarity(a: Signature, b: Signature, options: { readonly idf?: Idf } = {}): Likeness {
  const idf = options.idf ?? EQUAL_RARITY;
  const across = areAcross(a, b);
  const common = compare(viewOf(a, idf, across), viewOf(b, idf, across), across);
  const nothing = common.cosine === 0 && common.pieces === 0;
  return { score: nothing ? 0 : bounded(gradeOf(common, across)), shared: sharedForms(common.shared) };
}

/** Keeps the order of grades below the scale: what has little in common still differs from what has less. */
function bounded(grade: number): number {
  return grade < TAIL ? TAIL * Math.exp((grade - TAIL) / TAIL) : Math.min(1, grade);
}

/** For the reader: the forms of the first article, each once. */
export function sharedForms(shared: readonly ViewTerm[]): string[] {
  return [...new Set(shared.map((term) => term.form))].slice(0, MAX_SHARED);
}
