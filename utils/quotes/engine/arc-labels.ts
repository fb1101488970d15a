// What a word is to its head: subject, clause, object ...

import { bucket } from './context';
import type { TaggerWords } from './english-tagger';
import { type Linear, Slots, scoreClasses, within } from './linear';
import { argmax } from './ranker';

export const ARC_BITS = 16;
/** Coarse relations: those that tell where a clause is and who does what in it. */
export const RELATIONS = [
  'other',
  'root',
  'nsubj',
  'ccomp',
  'xcomp',
  'dobj',
  'mark',
  'aux',
  'advcl',
  'acl',
  'nmod',
  'case',
  'punct',
  'conj',
  'parataxis',
  'appos',
  'advmod',
] as const;
const FEATURES = 20;
/** Word and tag of a place that is empty. */
const OUTSIDE = -3;

const COARSE: Readonly<Record<string, string>> = {
  nsubjpass: 'nsubj',
  csubj: 'nsubj',
  iobj: 'dobj',
  auxpass: 'aux',
  cop: 'aux',
  'acl:relcl': 'acl',
  'nmod:poss': 'other',
  'nmod:tmod': 'nmod',
  neg: 'advmod',
}; // prettier-ignore

/** The coarse relation of a CoreNLP relation. */
export function coarseRelation(relation: string): number {
  const found = (RELATIONS as readonly string[]).indexOf(COARSE[relation] ?? relation);
  return found < 0 ? 0 : found;
}

/** Writes the features of the arc from token `i` to its head. */
export function arcSlots(
  words: TaggerWords,
  tags: ArrayLike<number>,
  heads: Int32Array,
  i: number,
  from: number,
  to: number,
  slots: Slots,
): void {
  slots.count = 0;
  const head = heads[i] ?? -1;
  const t = (k: number) => within(tags, k, from, to, OUTSIDE);
  const w = (k: number) => within(words.word, k, from, to, OUTSIDE);
  const side = head < 0 ? 2 : head < i ? 1 : 0;
  const grand = head < 0 ? -1 : (heads[head] ?? -1);
  slots.put(1, t(i), t(head), side);
  slots.put(2, w(i), side);
  slots.put(3, w(i), t(head), side);
  slots.put(4, t(i), w(head), side);
  slots.put(5, w(i), w(head), side);
  slots.put(6, t(i), side, bucket(i - head));
  slots.put(7, t(i), t(head), t(i - 1));
  slots.put(8, t(i), t(head), t(i + 1));
  slots.put(9, t(i), t(head), t(head + 1));
  slots.put(10, t(i), t(head), t(head - 1));
  slots.put(11, w(i - 1), t(i), side);
  slots.put(12, w(i + 1), t(i), side);
  slots.put(13, t(i), t(head), t(grand));
  slots.put(14, words.suffix[i] ?? 0, t(head), side);
  slots.put(15, t(i), t(head), bucket(i - head));
  slots.put(16, t(from), t(i), t(head));
  slots.put(17, w(head), side, t(i - 1));
  slots.put(18, t(i - 1), t(i), side);
  slots.put(19, t(i), t(head), t(to - 1));
  slots.put(20, t(i), t(i + 1), t(i + 2));
}

/** Relations of the tokens `from`..`to`, as indices into `RELATIONS`; written in place. */
export function labelArcs(
  model: Linear,
  words: TaggerWords,
  tags: ArrayLike<number>,
  heads: Int32Array,
  from: number,
  to: number,
  relations: Uint8Array,
): void {
  const slots = new Slots(ARC_BITS, FEATURES);
  const scores = new Float64Array(RELATIONS.length);
  for (let i = from; i < to; i++) {
    arcSlots(words, tags, heads, i, from, to, slots);
    scoreClasses(model, slots, scores);
    relations[i] = argmax(scores);
  }
}
