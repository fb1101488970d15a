// How much two signatures have in common. Cosine of their weighted terms: by stems within a language, by names, numbers and
// glossary across two.
import type { Idf, Signature } from './signature';

export interface Likeness {
  /** 0 (nothing in common) to 1. */
  readonly score: number;
  /** The strongest common terms as the first article writes them, strongest first, at most five. */
  readonly shared: string[];
}

const MAX_SHARED = 5;
/**
 * People grade by the first things in common and hardly by the rest: bends the cosine to their scale. Pearson with
 * graded pairs rises by two points within a language and loses one across two; 0.5 and 0.7 do about the same.
 */
const GRADE_POWER = 0.6;

const EQUAL_RARITY: Idf = () => 1;

/**
 * How alike two articles are, on a scale that runs as people's grades do.
 *
 * @param options.idf - Rarity as the caller's library knows it; left out: all terms count by their weights alone.
 */
export function similarity(a: Signature, b: Signature, options: { readonly idf?: Idf } = {}): Likeness {
  const { score, shared } = cosineFrom(a, options.idf ?? EQUAL_RARITY)(b);
  return { score: score ** GRADE_POWER, shared };
}

/** The plain cosine, for thresholds and sums: prepares the one article, then takes the others one by one. */
export function cosineFrom(a: Signature, idf: Idf): (b: Signature) => Likeness {
  const prepared = new Map<string, Vector>();
  return (b) => {
    const view: View = { across: languageOf(a) !== languageOf(b), pieces: hasPieces(a) && hasPieces(b) };
    const name = `${view.across} ${view.pieces}`;
    const left = prepared.get(name) ?? vectorOf(a, view, idf);
    prepared.set(name, left);
    const right = vectorOf(b, view, idf);
    const common: { form: string; strength: number }[] = [];
    let dot = 0;
    for (const [key, weight] of right.weights) {
      const strength = weight * (left.weights.get(key) ?? 0);
      if (strength === 0) continue;
      dot += strength;
      if (!key.startsWith('~')) common.push({ form: left.forms.get(key) ?? key, strength });
    }
    common.sort((x, y) => y.strength - x.strength);
    const norm = left.norm * right.norm;
    const shared = [...new Set(common.map(({ form }) => form))].slice(0, MAX_SHARED);
    return { score: norm > 0 ? Math.min(1, dot / norm) : 0, shared };
  };
}

/** What of a signature can be compared with the other one. */
interface View {
  readonly across: boolean;
  /** Pieces of words stand in signatures of headlines; a text has none to meet them. */
  readonly pieces: boolean;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, string>;
  readonly norm: number;
}

function vectorOf(signature: Signature, { across, pieces }: View, idf: Idf): Vector {
  const weights = new Map<string, number>();
  const forms = new Map<string, string>();
  let square = 0;
  for (const term of signature.terms) {
    const key = across ? term.cross : term.key;
    if (key === null || weights.has(key) || (!pieces && key.startsWith('~'))) continue;
    const weight = term.weight * idf(key);
    weights.set(key, weight);
    forms.set(key, term.form);
    square += weight * weight;
  }
  return { weights, forms, norm: Math.sqrt(square) };
}

const hasPieces = (signature: Signature): boolean => signature.terms.some((term) => term.key.startsWith('~'));

const languageOf = (signature: Signature): string => signature.lang.split('-')[0] ?? '';
