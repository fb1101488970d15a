// From the engine's probability to what a reader is told: how often such a quotation is right in extent and speaker.
import type { QuoteKind } from '@/utils/model/quote';

/** Kinds that err alike share a curve. */
export function confidenceGroup(kind: QuoteKind): 'direct' | 'indirect' | 'unframed' {
  if (kind === 'direct') return 'direct';
  return kind === 'indirect' || kind === 'mixed' ? 'indirect' : 'unframed';
}

/** Log odds, kept within bounds so that 0 and 1 stay finite. */
export function logit(probability: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
}

/** @param numbers - Settings of the model file; without a curve the probability is returned as it is. */
export function confidenceOf(kind: QuoteKind, probability: number, numbers: Readonly<Record<string, number>>): number {
  const group = confidenceGroup(kind);
  const slope = numbers[`confidence.${group}.slope`];
  if (slope === undefined) return probability;
  return 1 / (1 + Math.exp(-(slope * logit(probability) + (numbers[`confidence.${group}.offset`] ?? 0))));
}
