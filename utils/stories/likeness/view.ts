// A signature made ready for comparing: each term with its worth under what the library knows of rarity, in the language of
// the comparison (stems within a language; names, numbers and glossary across two).
import { isPlace } from '../cross-key';
import type { Idf, Signature, SignatureTerm } from '../signature';

export type TermKind = 'name' | 'place' | 'number' | 'word';

export interface ViewTerm {
  readonly key: string;
  readonly form: string;
  readonly kind: TermKind;
  readonly place: SignatureTerm['place'];
  /** As kept in the signature. */
  readonly weight: number;
  readonly rarity: number;
  /** Weight times rarity. */
  readonly worth: number;
}

export interface View {
  readonly signature: Signature;
  readonly terms: ReadonlyMap<string, ViewTerm>;
  /** Sums of squared worth. */
  readonly squares: Readonly<Record<TermKind, number>>;
  readonly titleSquare: number;
  /** Summed rarity of the terms of the headline. */
  readonly titleRarity: number;
  /** Keys of the terms of greatest worth. */
  readonly strongest: readonly string[];
  /** Four letters each of the words that open the piece: "Stillkinder" meets "stillende" and "Kinder". */
  readonly pieces: ReadonlyMap<number, number>;
  readonly pieceSquare: number;
}

const STRONGEST = 6;
const PIECE_CHARS = 4;

/** @param across - Whether the other signature is in another language. */
export function viewOf(signature: Signature, idf: Idf, across: boolean): View {
  const terms = new Map<string, ViewTerm>();
  const squares = { name: 0, place: 0, number: 0, word: 0 };
  let titleSquare = 0;
  let titleRarity = 0;
  for (const term of signature.terms) {
    const key = across ? term.cross : term.key;
    if (key === null || terms.has(key)) continue;
    const rarity = idf(key);
    const worth = term.weight * rarity;
    const kind = kindOf(term);
    terms.set(key, { key, form: term.form, kind, place: term.place, weight: term.weight, rarity, worth });
    squares[kind] += worth * worth;
    if (term.place !== 'title') continue;
    titleSquare += worth * worth;
    titleRarity += rarity;
  }
  const pieces = piecesOf(terms.values());
  let pieceSquare = 0;
  for (const weight of pieces.values()) pieceSquare += weight * weight;
  return {
    signature,
    terms,
    squares,
    titleSquare,
    titleRarity,
    strongest: strongestOf(terms.values()),
    pieces,
    pieceSquare,
  };
}

/** A pair in two languages is compared by what both languages have. */
export const areAcross = (a: Signature, b: Signature): boolean => languageOf(a) !== languageOf(b);

function kindOf(term: SignatureTerm): TermKind {
  const first = term.key.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (isPlace(term.cross)) return 'place';
  return term.named ? 'name' : 'word';
}

/** Kept in order while walking: no sorting of all terms for every pair that is compared. */
function strongestOf(terms: Iterable<ViewTerm>): string[] {
  const best: ViewTerm[] = [];
  for (const term of terms) {
    if (best.length === STRONGEST && term.worth <= (best.at(-1)?.worth ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.worth ?? 0) < term.worth) at--;
    best.splice(at, 0, term);
    if (best.length > STRONGEST) best.pop();
  }
  return best.map((term) => term.key);
}

/** The letters of a piece as one number: quicker than a string, and two pieces with one number are rare. */
function piecesOf(terms: Iterable<ViewTerm>): Map<number, number> {
  const pieces = new Map<number, number>();
  for (const { key, place, rarity } of terms) {
    if (place === 'text') continue;
    const padded = ` ${key} `;
    const share = rarity / Math.sqrt(Math.max(1, padded.length - PIECE_CHARS + 1));
    for (let i = 0; i + PIECE_CHARS <= padded.length; i++) {
      let piece = 0;
      for (let j = i; j < i + PIECE_CHARS; j++) piece = (Math.imul(piece, 509) + padded.charCodeAt(j)) | 0;
      pieces.set(piece, (pieces.get(piece) ?? 0) + share);
    }
  }
  return pieces;
}

const languageOf = (signature: Signature): string => signature.lang.split('-')[0] ?? '';
