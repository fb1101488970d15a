// Part of speech, word by word from left to right; the tags before a word are features.
import { type Linear, Slots, scoreClasses, within } from './linear';
import { argmax } from './ranker';

export const TAGGER_BITS = 16;
const FEATURES = 22;
const START = -7;

/** Words of one sentence as the tagger reads them: hashes, one entry a token. */
export interface TaggerWords {
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shortSuffix: Int32Array;
  readonly shape: Int32Array;
}

/** Writes the features of token `i` of the sentence `from`..`to`; tags are those given so far. */
export function taggerSlots(
  words: TaggerWords,
  i: number,
  from: number,
  to: number,
  tags: Uint8Array,
  slots: Slots,
): void {
  slots.count = 0;
  const at = (values: Int32Array, k: number) => within(values, k, from, to, k < from ? START : START - 1);
  const w = at(words.word, i);
  const before = i - 1 < from ? 99 : (tags[i - 1] ?? 0);
  const earlier = i - 2 < from ? 99 : (tags[i - 2] ?? 0);
  slots.put(1, w);
  slots.put(2, at(words.suffix, i));
  slots.put(3, at(words.shortSuffix, i));
  slots.put(4, at(words.shape, i), i === from ? 1 : 0);
  slots.put(5, before);
  slots.put(6, before, earlier);
  slots.put(7, before, w);
  slots.put(8, before, at(words.shortSuffix, i));
  slots.put(9, at(words.word, i - 1));
  slots.put(10, at(words.word, i + 1));
  slots.put(11, at(words.word, i - 2));
  slots.put(12, at(words.word, i + 2));
  slots.put(13, at(words.suffix, i + 1));
  slots.put(14, at(words.suffix, i - 1));
  slots.put(15, w, at(words.word, i + 1));
  slots.put(16, w, at(words.word, i - 1));
  slots.put(17, before, at(words.word, i + 1));
  slots.put(18, at(words.shortSuffix, i + 1), before);
  slots.put(19, at(words.shape, i + 1), at(words.shape, i));
  slots.put(20, before, earlier, at(words.shortSuffix, i));
  slots.put(21, before, earlier, w);
  slots.put(22, at(words.suffix, i), at(words.shape, i));
}

/** Tags the tokens `from`..`to` in place; a tag is an index into the model's classes. */
export function tagSentence(model: Linear, words: TaggerWords, from: number, to: number, tags: Uint8Array): void {
  const slots = new Slots(TAGGER_BITS, FEATURES);
  const scores = new Float64Array(model.classes.length);
  for (let i = from; i < to; i++) {
    taggerSlots(words, i, from, to, tags, slots);
    scoreClasses(model, slots, scores);
    tags[i] = argmax(scores);
  }
}
