// Who is speaking while the sentences of an article go by.
import type { Span } from '@/utils/model/quote';
import type { Resolved } from '@/utils/speakers/resolve-speaker';

/** Whose words the last quotation was, for those that follow without a cue. */
export interface Voice {
  readonly resolved: Resolved;
  readonly mention: readonly Span[];
  readonly cue: readonly Span[];
  readonly paragraph: number;
  readonly sentence: number;
}

/** Two digits: more would pretend to a precision that rules do not have. */
export function roundConfidence(value: number): number {
  return Math.round(value * 100) / 100;
}
