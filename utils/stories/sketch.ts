// A fair sample of the word pairs of a text, the same for the same text wherever it is printed: tells how much of their
// wording two articles share without keeping either.

/** The smallest hashes of all pairs, ascending, and how many different pairs there were. */
export interface Sketch {
  readonly hashes: readonly number[];
  readonly pairs: number;
}

/**
 * So many tell the share of common wording to 6 points (one standard deviation).
 * @see Andrei Broder: On the resemblance and containment of documents, 1997
 */
const MAX_HASHES = 64;

export function createSketch(): { add(pair: string): void; finish(): Sketch } {
  const seen = new Set<number>();
  return {
    add: (pair) => void seen.add(hash(pair)),
    finish: () => ({ hashes: [...seen].sort((a, b) => a - b).slice(0, MAX_HASHES), pairs: seen.size }),
  };
}

/** Jaccard: pairs that stand in both texts, of all that stand in one, 0..1. Exact for texts of up to 64 pairs. */
export function commonPairs(a: Sketch, b: Sketch): number {
  const all = a.pairs > a.hashes.length || b.pairs > b.hashes.length ? MAX_HASHES : Number.POSITIVE_INFINITY;
  let [i, j, both, seen] = [0, 0, 0, 0];
  while (seen < all && (i < a.hashes.length || j < b.hashes.length)) {
    const left = a.hashes[i] ?? Number.POSITIVE_INFINITY;
    const right = b.hashes[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
    seen++;
  }
  return seen === 0 || a.pairs === 0 || b.pairs === 0 ? 0 : both / seen;
}

/** How much of the shorter text stands in the longer one, 0..1. */
export function sharedText(a: Sketch, b: Sketch): number {
  const common = commonPairs(a, b);
  const inBoth = (common * (a.pairs + b.pairs)) / (1 + common);
  return Math.min(1, inBoth / Math.max(1, Math.min(a.pairs, b.pairs)));
}

/** FNV-1a with a last stir, cut to 24 bits: four signs when packed. */
function hash(text: string): number {
  let bits = 2_166_136_261;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 16_777_619);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 12)) >>> 8;
}
