// What two prepared signatures have in common, as numbers between which the learned weights decide. Every measure is the same
// for both orders of the two.
import { commonPairs } from '../sketch';
import type { TermKind, View, ViewTerm } from './view';

export interface Comparison {
  /** Cosine of all terms, of the terms of one kind, of the headlines, of the pieces of words in the opening. */
  readonly cosine: number;
  readonly kinds: Readonly<Record<TermKind, number>>;
  readonly titles: number;
  readonly pieces: number;
  /** How much of each headline stands in the other piece, by rarity, 0..1. */
  readonly titlesCovered: number;
  /** Names and numbers of a headline that the other piece does not have: of the worse and of the better headline, 0..1. */
  readonly missingMost: number;
  readonly missingLeast: number;
  /** Jaccard of their word pairs; 0 across languages. */
  readonly wording: number;
  /** Strength of the three rarest terms in common. */
  readonly rarest: readonly [number, number, number];
  readonly sharedCount: number;
  readonly sharedRarity: number;
  /** Share of each one's strongest terms that the other has. */
  readonly strongest: number;
  /** What is in common, strongest first, as the first piece has it. */
  readonly shared: readonly ViewTerm[];
}

/** With no names and numbers in a headline nothing can be missing, and nothing is proved. */
const NOTHING_TO_MISS = 0.5;
/** A term counts for its rarity, and for its weight in both up to so much more. */
const MAX_WEIGHT = 1.5;

export function compare(a: View, b: View, across: boolean): Comparison {
  const dots = { name: 0, place: 0, number: 0, word: 0 };
  const rarest: [number, number, number] = [0, 0, 0];
  const shared: { term: ViewTerm; strength: number }[] = [];
  let titleDot = 0;
  let sharedRarity = 0;
  let inA = 0;
  let inB = 0;
  for (const right of b.terms.values()) {
    const left = a.terms.get(right.key);
    if (!left) continue;
    const product = left.worth * right.worth;
    dots[left.kind === right.kind ? left.kind : 'word'] += product;
    if (left.place === 'title') inB += left.rarity;
    if (right.place === 'title') inA += right.rarity;
    if (left.place === 'title' && right.place === 'title') titleDot += product;
    sharedRarity += right.rarity;
    insert(rarest, right.rarity * Math.min(MAX_WEIGHT, Math.sqrt(left.weight * right.weight)));
    shared.push({ term: left, strength: product });
  }
  const missing = [missingIn(a, b), missingIn(b, a)];
  const found =
    a.strongest.filter((key) => b.terms.has(key)).length + b.strongest.filter((key) => a.terms.has(key)).length;
  return {
    cosine: cosine(dots.name + dots.place + dots.number + dots.word, squareOf(a), squareOf(b)),
    kinds: {
      name: cosine(dots.name, a.squares.name, b.squares.name),
      place: cosine(dots.place, a.squares.place, b.squares.place),
      number: cosine(dots.number, a.squares.number, b.squares.number),
      word: cosine(dots.word, a.squares.word, b.squares.word),
    },
    titles: cosine(titleDot, a.titleSquare, b.titleSquare),
    pieces: cosine(dotOf(a.pieces, b.pieces), a.pieceSquare, b.pieceSquare),
    titlesCovered: Math.sqrt(ratio(inB, a.titleRarity) * ratio(inA, b.titleRarity)),
    missingMost: Math.max(...missing),
    missingLeast: Math.min(...missing),
    wording: across ? 0 : commonPairs(a.signature.sketch, b.signature.sketch),
    rarest,
    sharedCount: shared.length,
    sharedRarity,
    strongest: ratio(found, a.strongest.length + b.strongest.length),
    shared: shared.sort((x, y) => y.strength - x.strength).map(({ term }) => term),
  };
}

/** Share of a headline's names and numbers, by worth, that the other piece does not have. */
function missingIn(view: View, other: View): number {
  let all = 0;
  let missing = 0;
  for (const term of view.terms.values()) {
    if (term.place !== 'title' || term.kind === 'word') continue;
    all += term.worth;
    if (!other.terms.has(term.key)) missing += term.worth;
  }
  return all > 0 ? missing / all : NOTHING_TO_MISS;
}

function insert(best: [number, number, number], value: number): void {
  if (value > best[0]) [best[0], best[1], best[2]] = [value, best[0], best[1]];
  else if (value > best[1]) [best[1], best[2]] = [value, best[1]];
  else if (value > best[2]) best[2] = value;
}

function dotOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  return dot;
}

const squareOf = ({ squares }: View): number => squares.name + squares.place + squares.number + squares.word;

const cosine = (dot: number, a: number, b: number): number =>
  a > 0 && b > 0 ? Math.min(1, dot / Math.sqrt(a * b)) : 0;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
