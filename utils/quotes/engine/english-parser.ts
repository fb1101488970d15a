// Heads of words: a greedy arc-hybrid parser.
// @see Goldberg and Nivre 2013, "Training deterministic parsers with non-deterministic oracles".
import { bucket } from './context';
import { type Linear, Slots, scoreClasses, within } from './linear';

export const PARSER_BITS = 19;
export const ACTIONS = ['shift', 'left', 'right'] as const;
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
const FEATURES = 44;
/** Word and tag of a place that is empty. */
const OUTSIDE = -3;

/** A parse under way: stack of tokens, next token, heads and outermost children found so far. -1 is "none" and the root. */
export class ParseState {
  readonly heads: Int32Array;
  readonly stack: number[] = [];
  next: number;
  private readonly leftmost: Int32Array;
  private readonly rightmost: Int32Array;
  private readonly children: Uint8Array;

  constructor(
    readonly from: number,
    readonly to: number,
  ) {
    this.next = from;
    this.heads = new Int32Array(to - from).fill(-1);
    this.leftmost = new Int32Array(to - from).fill(-1);
    this.rightmost = new Int32Array(to - from).fill(-1);
    this.children = new Uint8Array(to - from);
  }

  get done(): boolean {
    return this.next >= this.to && this.stack.length <= 1;
  }

  may(action: number): boolean {
    if (action === SHIFT) return this.next < this.to;
    if (action === LEFT) return this.stack.length > 0 && this.next < this.to;
    return this.stack.length > 1;
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack.push(this.next++);
      return;
    }
    const token = this.stack.pop() ?? this.from;
    const head = action === LEFT ? this.next : (this.stack.at(-1) ?? this.from);
    this.heads[token - this.from] = head;
    const at = head - this.from;
    this.children[at] = Math.min(200, (this.children[at] ?? 0) + 1);
    if (token < head) {
      if ((this.leftmost[at] ?? -1) < 0 || token < (this.leftmost[at] ?? 0)) this.leftmost[at] = token;
    } else if (token > (this.rightmost[at] ?? -1)) this.rightmost[at] = token;
  }

  left(token: number): number {
    return token < 0 ? -1 : (this.leftmost[token - this.from] ?? -1);
  }

  right(token: number): number {
    return token < 0 ? -1 : (this.rightmost[token - this.from] ?? -1);
  }

  valency(token: number): number {
    return token < 0 ? 0 : Math.min(5, this.children[token - this.from] ?? 0);
  }
}

/** Writes the features of a state. */
export function parserSlots(state: ParseState, word: Int32Array, tags: ArrayLike<number>, slots: Slots): void {
  slots.count = 0;
  const { from, to } = state;
  const w = (i: number) => within(word, i, from, to, OUTSIDE);
  const t = (i: number) => within(tags, i, from, to, OUTSIDE);
  const { stack, next: b0 } = state;
  const s0 = stack.at(-1) ?? -1;
  const s1 = stack.at(-2) ?? -1;
  const s2 = stack.at(-3) ?? -1;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const gap = s0 < 0 ? 0 : bucket(b0 - s0);
  const back = s1 < 0 ? 0 : bucket(s0 - s1);
  const s0l = t(state.left(s0));
  const s0r = t(state.right(s0));
  const s1l = t(state.left(s1));
  const s1r = t(state.right(s1));
  const b0l = t(state.left(b0 < state.to ? b0 : -1));
  slots.put4(1, w(s0));
  slots.put4(2, t(s0));
  slots.put4(3, w(s0), t(s0));
  slots.put4(4, w(s1));
  slots.put4(5, t(s1));
  slots.put4(6, w(s1), t(s1));
  slots.put4(7, w(b0));
  slots.put4(8, t(b0));
  slots.put4(9, w(b0), t(b0));
  slots.put4(10, t(b1), w(b1));
  slots.put4(11, t(b1), t(b2));
  slots.put4(12, t(s2), t(s1), t(s0));
  slots.put4(13, w(s0), w(b0));
  slots.put4(14, w(s0), t(b0));
  slots.put4(15, t(s0), w(b0));
  slots.put4(16, t(s0), t(b0));
  slots.put4(17, w(s1), w(s0));
  slots.put4(18, w(s1), t(s0));
  slots.put4(19, t(s1), w(s0));
  slots.put4(20, t(s1), t(s0));
  slots.put4(21, t(s0), t(b0), t(b1));
  slots.put4(22, t(s1), t(s0), t(b0));
  slots.put4(23, t(b0), t(b1), t(b2));
  slots.put4(24, t(s0), s0l, t(b0));
  slots.put4(25, t(s0), s0r, t(b0));
  slots.put4(26, t(s1), s1r, t(s0));
  slots.put4(27, t(s1), s1l, t(s0));
  slots.put4(28, t(s0), t(b0), b0l);
  slots.put4(29, t(s0), t(b0), gap);
  slots.put4(30, w(s0), gap, t(b0));
  slots.put4(31, t(s1), t(s0), back);
  slots.put4(32, w(s1), back, t(s0));
  slots.put4(33, t(s0), state.valency(s0), t(b0));
  slots.put4(34, t(s1), state.valency(s1), t(s0));
  slots.put4(35, w(s1), state.valency(s1));
  slots.put4(36, t(s1), t(s0), t(b0), t(b1));
  slots.put4(37, s1r, t(s1), t(s0), t(b0));
  slots.put4(38, t(s1), t(s0), s0r, s0l);
  slots.put4(39, w(s1), t(b0), t(s0));
  slots.put4(40, w(s0), t(s1), t(b0));
  slots.put4(41, w(b0), t(s1), t(s0));
  slots.put4(42, t(s2), t(s1), t(s0), t(b0));
  slots.put4(43, Math.min(4, stack.length), t(s0), t(b0));
  slots.put4(44, w(s1), w(b0), t(s0));
}

/** Heads of the tokens `from`..`to` as token indices, -1 for the root; `heads` is written in place. */
export function parseSentence(
  model: Linear,
  word: Int32Array,
  tags: ArrayLike<number>,
  from: number,
  to: number,
  heads: Int32Array,
): void {
  const state = new ParseState(from, to);
  const slots = new Slots(PARSER_BITS, FEATURES);
  const scores = new Float64Array(ACTIONS.length);
  while (!state.done) {
    parserSlots(state, word, tags, slots);
    scoreClasses(model, slots, scores);
    let best = -1;
    for (let action = 0; action < ACTIONS.length; action++)
      if (state.may(action) && (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0))) best = action;
    state.apply(best);
  }
  for (let i = from; i < to; i++) heads[i] = state.heads[i - from] ?? -1;
}
