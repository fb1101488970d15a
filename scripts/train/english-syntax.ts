// Learns tagger, parser and arc labels from the CoreNLP columns of the English articles.

import type { Analysis } from '@/utils/quotes/engine/analyse';
import { ARC_BITS, arcSlots, coarseRelation, RELATIONS } from '@/utils/quotes/engine/arc-labels';
import { ACTIONS, LEFT, PARSER_BITS, ParseState, parserSlots, SHIFT } from '@/utils/quotes/engine/english-parser';
import { TAGGER_BITS, taggerSlots, tagSentence } from '@/utils/quotes/engine/english-tagger';
import { type Linear, Slots, scoreClasses } from '@/utils/quotes/engine/linear';
import { argmax } from '@/utils/quotes/engine/ranker';
import { Perceptron } from './train-perceptron';

/** One token: gap before it, length, part of speech, head (1-based, 0 the root), relation, and what is not used here. */
export type CoreToken = readonly [
  gap: number,
  length: number,
  pos: string,
  head: number,
  relation: string,
  ...rest: string[],
];

/** A sentence of the engine's tokens with what CoreNLP says of them. */
export interface ParsedSentence {
  readonly analysis: Analysis;
  readonly from: number;
  readonly to: number;
  /** By token, from `from` on; -1 where nothing is known (tag) or for the root (head). */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export interface SyntaxModels {
  readonly tagger: Linear;
  readonly parser: Linear;
  readonly arcs: Linear;
}

/** Carries CoreNLP's sentences over to the engine's tokens. `tagNumber` gives a tag its index. */
export function alignParse(
  analysis: Analysis,
  sentences: readonly (readonly CoreToken[])[],
  tagNumber: (tag: string) => number,
): ParsedSentence[] {
  const found: ParsedSentence[] = [];
  let position = 0;
  let token = 0;
  const count = analysis.tokens.length;
  for (const sentence of sentences) {
    const starts: number[] = [];
    for (const [gap, length] of sentence) {
      starts.push(position + gap);
      position += gap + length;
    }
    const end = position;
    while (token < count && (analysis.ends[token] ?? 0) <= (starts[0] ?? 0)) token++;
    const from = token;
    while (token < count && (analysis.starts[token] ?? 0) < end) token++;
    const to = token;
    if (to <= from) continue;
    // The engine's token that each of CoreNLP's stands in.
    const home = starts.map((start, k) => {
      const stop = start + (sentence[k]?.[1] ?? 1);
      for (let i = from; i < to; i++) if ((analysis.starts[i] ?? 0) < stop && (analysis.ends[i] ?? 0) > start) return i;
      return -1;
    });
    const tags = new Int32Array(to - from).fill(-1);
    const heads = new Int32Array(to - from).fill(-1);
    const relations = new Uint8Array(to - from);
    for (const [k, [, , pos, head, relation]] of sentence.entries()) {
      const own = home[k] ?? -1;
      if (own < 0) continue;
      const target = head === 0 ? -1 : (home[head - 1] ?? -1);
      // Of several tokens in one of ours the one that leads out of it counts.
      if (target === own || ((tags[own - from] ?? -1) >= 0 && target < 0 && head !== 0)) continue;
      tags[own - from] = tagNumber(pos);
      heads[own - from] = target;
      relations[own - from] = coarseRelation(relation);
    }
    for (let i = from; i < to; i++)
      if ((tags[i - from] ?? -1) < 0 && i > from) {
        heads[i - from] = i - 1;
        tags[i - from] = tags[i - 1 - from] ?? 0;
      }
    if ((tags[0] ?? -1) >= 0) found.push({ analysis, from, to, tags, heads, relations });
  }
  return found;
}

/** More features than any of the models has. */
const CAPACITY = 64;

/** Learns the three models, each from the predictions of the one before. */
export function trainSyntax(
  sentences: readonly ParsedSentence[],
  tagNames: readonly string[],
  epochs: number,
): SyntaxModels {
  const tagger = trainTagger(sentences, tagNames, epochs);
  const tagged = sentences.map((sentence) => {
    const tags = new Uint8Array(sentence.to);
    const { analysis, from, to } = sentence;
    tagSentence(tagger, analysis, from, to, tags);
    return { sentence, tags };
  });
  return { tagger, parser: trainParser(tagged, epochs), arcs: trainArcs(tagged, Math.max(2, epochs - 1)) };
}

function trainTagger(sentences: readonly ParsedSentence[], tagNames: readonly string[], epochs: number): Linear {
  const model = new Perceptron('tagger', tagNames, TAGGER_BITS);
  const slots = new Slots(TAGGER_BITS, CAPACITY);
  const scores = new Float64Array(tagNames.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { analysis, from, to, tags: gold } of sentences) {
      const tags = new Uint8Array(to);
      for (let i = from; i < to; i++) {
        taggerSlots(analysis, i, from, to, tags, slots);
        scoreClasses(model, slots, scores);
        const guess = argmax(scores);
        const right = gold[i - from] ?? 0;
        model.tick();
        if (guess !== right) model.correct(slots, right, guess);
        tags[i] = guess;
      }
    }
  }
  return model.average(0.02);
}

interface Tagged {
  readonly sentence: ParsedSentence;
  readonly tags: Uint8Array;
}

/** The parser learns from its own mistakes too: any action that loses no gold arc is right. */
function trainParser(tagged: readonly Tagged[], epochs: number): Linear {
  const model = new Perceptron('parser', ACTIONS, PARSER_BITS);
  const slots = new Slots(PARSER_BITS, CAPACITY);
  const scores = new Float64Array(ACTIONS.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sentence, tags } of tagged) {
      const { analysis, from, to, heads } = sentence;
      const state = new ParseState(from, to);
      while (!state.done) {
        parserSlots(state, analysis.word, tags, slots);
        scoreClasses(model, slots, scores);
        let guess = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        const costs = ACTIONS.map((_, action) =>
          state.may(action) ? cost(state, heads, action) : Number.POSITIVE_INFINITY,
        );
        for (const value of costs) least = Math.min(least, value);
        for (let action = 0; action < ACTIONS.length; action++) {
          if (!state.may(action)) continue;
          if (guess < 0 || (scores[action] ?? 0) > (scores[guess] ?? 0)) guess = action;
          if (costs[action] === least && (right < 0 || (scores[action] ?? 0) > (scores[right] ?? 0))) right = action;
        }
        model.tick();
        if (guess !== right && costs[guess] !== least) model.correct(slots, right, guess);
        state.apply(epoch === 0 ? right : guess);
      }
    }
  }
  return model.average(0.02);
}

/** How many gold arcs an action makes unreachable. */
function cost(state: ParseState, gold: Int32Array, action: number): number {
  const { stack, next, from, to } = state;
  const headOf = (token: number) => gold[token - from] ?? -1;
  let lost = 0;
  if (action === SHIFT) {
    for (let k = 0; k < stack.length; k++) {
      const token = stack[k] ?? -1;
      if (headOf(token) === next) lost++;
      if (k < stack.length - 1 && headOf(next) === token) lost++;
    }
    return lost;
  }
  const top = stack.at(-1) ?? -1;
  const second = stack.at(-2) ?? -1;
  const head = headOf(top);
  const start = action === LEFT ? next + 1 : next;
  // The root has no head: to give it one is a loss.
  if (head < 0) lost++;
  if (head >= start && head < to) lost++;
  if (action === LEFT && second >= 0 && head === second) lost++;
  for (let i = next; i < to; i++) if (headOf(i) === top) lost++;
  return lost;
}

function trainArcs(tagged: readonly Tagged[], epochs: number): Linear {
  const model = new Perceptron('arcs', RELATIONS, ARC_BITS);
  const slots = new Slots(ARC_BITS, CAPACITY);
  const scores = new Float64Array(RELATIONS.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sentence, tags } of tagged) {
      const { analysis, from, to, relations } = sentence;
      const heads = new Int32Array(to).fill(-1);
      for (let i = from; i < to; i++) heads[i] = sentence.heads[i - from] ?? -1;
      for (let i = from; i < to; i++) {
        arcSlots(analysis, tags, heads, i, from, to, slots);
        scoreClasses(model, slots, scores);
        const guess = argmax(scores);
        const right = relations[i - from] ?? 0;
        model.tick();
        if (guess !== right) model.correct(slots, right, guess);
      }
    }
  }
  return model.average(0.02);
}
