// The features of one sequence as the models read them: for every place a run of table slots.
import { IntList, mix } from './hash';

/** Slots of all places behind one another: those of place `i` are `slots[starts[i]]` up to `slots[starts[i + 1]]`. */
export interface FeatureRows {
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly length: number;
}

/** Writes feature rows. A feature is a template's number and up to three values; it is hashed into `2 ** bits` slots. */
export class FeatureWriter {
  private readonly slots: IntList;
  private readonly starts: IntList;
  private readonly mask: number;

  /**
   * @param places - How many rows are to be expected,
   * @param perPlace - and how many features in each; more are possible.
   */
  constructor(bits: number, places: number, perPlace: number) {
    this.mask = (1 << bits) - 1;
    this.slots = new IntList(places * perPlace);
    this.starts = new IntList(places + 1);
  }

  /** Begins the next place. */
  row(): void {
    this.starts.push(this.slots.length);
  }

  one(template: number, value: number): void {
    this.slots.push(mix(template, value) & this.mask);
  }

  two(template: number, first: number, second: number): void {
    this.slots.push(mix(mix(template, first), second) & this.mask);
  }

  three(template: number, first: number, second: number, third: number): void {
    this.slots.push(mix(mix(mix(template, first), second), third) & this.mask);
  }

  /** What was written. The writer is not to be used again: its memory is given away. */
  take(): FeatureRows {
    const length = this.starts.length;
    this.starts.push(this.slots.length);
    return {
      slots: this.slots.values.subarray(0, this.slots.length),
      starts: this.starts.values.subarray(0, length + 1),
      length,
    };
  }
}
