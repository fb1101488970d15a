// A linear classifier over hashed features: the weights of a slot for all classes stand side by side.
import { mix } from './hash';

export interface Linear {
  readonly name: string;
  readonly classes: readonly string[];
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** The features of one decision, rewritten for each: no memory is taken in the inner loops of tagger and parser. */
export class Slots {
  readonly values: Int32Array;
  count = 0;
  private readonly mask: number;

  constructor(bits: number, capacity: number) {
    this.mask = (1 << bits) - 1;
    this.values = new Int32Array(capacity);
  }

  /** Tagger and arcs: up to three values. */
  put(template: number, a: number, b = 0, c = 0): void {
    this.values[this.count++] = mix(mix(mix(template, a), b), c) & this.mask;
  }

  /** Parser: up to four values. */
  put4(template: number, a: number, b = 0, c = 0, d = 0): void {
    this.values[this.count++] = mix(mix(mix(mix(template, a), b), c), d) & this.mask;
  }
}

/** Value of a token, or `border` outside the sentence. */
export function within(values: ArrayLike<number>, at: number, from: number, to: number, border: number): number {
  return at < from || at >= to ? border : (values[at] ?? 0);
}

/** Adds up the weights of the slots for each class into `scores`. The scale is left out: it changes no order. */
export function scoreClasses(model: Linear, { values: slots, count }: Slots, scores: Float64Array): void {
  const size = model.classes.length;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const base = (slots[f] ?? 0) * size;
    for (let y = 0; y < size; y++) scores[y] = (scores[y] ?? 0) + (model.weights[base + y] ?? 0);
  }
}
