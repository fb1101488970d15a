// First stage: which tokens head a cue, and which belong to a named source.

import type { Context } from './context';
import { type Crf, tag } from './crf';
import { cueSequence } from './cue-features';
import { CUE_PARTS, SOURCE_PARTS } from './labels';
import { type Hints, toTenths } from './role-features';

export interface FirstReading extends Hints {
  /** Probability of each token to head a cue. */
  readonly cueProbability: Float64Array;
  /** Spans of named sources, as token ranges. */
  readonly sources: readonly (readonly [from: number, to: number])[];
}

/** Runs the cue model alone: English sources stand beside their cue, no model of their own is needed. */
export function readCueHints(context: Context, cueModel: Crf): FirstReading {
  const { analysis } = context;
  const count = analysis.tokens.length;
  const cue = new Uint8Array(count);
  const cueProbability = new Float64Array(count);
  const head = CUE_PARTS.indexOf('head');
  for (const unit of analysis.units) {
    const { marginals } = tag(cueModel, cueSequence(context, unit));
    for (let i = unit.from; i < unit.to; i++) {
      cueProbability[i] = marginals[(i - unit.from) * CUE_PARTS.length + head] ?? 0;
      cue[i] = toTenths(cueProbability[i] ?? 0);
    }
  }
  return { cue, source: new Uint8Array(count), cueProbability, sources: [] };
}

/** Runs both first models over every unit. */
export function readHints(context: Context, cueModel: Crf, sourceModel: Crf): FirstReading {
  const { analysis } = context;
  const count = analysis.tokens.length;
  const cue = new Uint8Array(count);
  const source = new Uint8Array(count);
  const cueProbability = new Float64Array(count);
  const sources: [number, number][] = [];
  const head = CUE_PARTS.indexOf('head');
  const outside = SOURCE_PARTS.indexOf('outside');
  const begin = SOURCE_PARTS.indexOf('begin');
  for (const unit of analysis.units) {
    const sequence = cueSequence(context, unit);
    const cues = tag(cueModel, sequence);
    const named = tag(sourceModel, sequence);
    let open: [number, number] | null = null;
    for (let i = unit.from; i < unit.to; i++) {
      const at = i - unit.from;
      cueProbability[i] = cues.marginals[at * CUE_PARTS.length + head] ?? 0;
      cue[i] = toTenths(cueProbability[i] ?? 0);
      source[i] = toTenths(1 - (named.marginals[at * SOURCE_PARTS.length + outside] ?? 0));
      const label = named.best[at] ?? outside;
      if (label === outside) open = null;
      else if (label === begin || !open) {
        open = [i, i + 1];
        sources.push(open);
      } else open[1] = i + 1;
    }
  }
  return { cue, source, cueProbability, sources };
}
