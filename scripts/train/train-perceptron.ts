// An averaged perceptron: weights change when a guess is wrong, and the mean over all steps is what counts.
import type { Linear, Slots } from '@/utils/quotes/engine/linear';

/** A linear model under training; `weights` are the present ones, `average` gives the mean. */
export class Perceptron implements Linear {
  readonly scale = 1;
  readonly weights: Float32Array;
  private readonly totals: Float32Array;
  private readonly stamps: Int32Array;
  private clock = 1;

  constructor(
    readonly name: string,
    readonly classes: readonly string[],
    readonly bits: number,
  ) {
    const size = classes.length << bits;
    this.weights = new Float32Array(size);
    this.totals = new Float32Array(size);
    this.stamps = new Int32Array(size);
  }

  /** One step of time: call it once for each decision. */
  tick(): void {
    this.clock++;
  }

  /** Moves the weights of the slots from the wrong class to the right one. */
  correct({ values, count }: Slots, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const base = (values[f] ?? 0) * this.classes.length;
      this.add(base + right, 1);
      this.add(base + wrong, -1);
    }
  }

  /** The mean weights; those that moved less than `least` times are dropped. */
  average(least: number): Linear {
    const mean = new Float32Array(this.weights.length);
    for (let i = 0; i < mean.length; i++) {
      const value =
        ((this.totals[i] ?? 0) + (this.clock - (this.stamps[i] ?? 0)) * (this.weights[i] ?? 0)) / this.clock;
      mean[i] = Math.abs(value) < least ? 0 : value;
    }
    return { name: this.name, classes: this.classes, bits: this.bits, weights: mean, scale: 1 };
  }

  private add(at: number, amount: number): void {
    this.totals[at] = (this.totals[at] ?? 0) + (this.clock - (this.stamps[at] ?? 0)) * (this.weights[at] ?? 0);
    this.stamps[at] = this.clock;
    this.weights[at] = (this.weights[at] ?? 0) + amount;
  }
}
