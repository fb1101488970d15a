import type { Span } from '@/utils/model/quote';
import type { Analysis } from './analyse';
import { confidenceOf } from './confidence';
import type { EngineQuote, TokenQuote } from './token-quote';

/**
 * A quotation in tokens as spans of the text; tokens in a row become one span.
 *
 * @param numbers - Settings of the model file, with the curves of confidence.
 */
export function toSpans(
  analysis: Analysis,
  quote: TokenQuote,
  numbers: Readonly<Record<string, number>> = {},
): EngineQuote {
  const spans = (tokens: readonly number[]): Span[] => {
    const found: [number, number][] = [];
    let last = -2;
    for (const token of tokens) {
      const open = found.at(-1);
      const end = analysis.ends[token] ?? 0;
      if (open && token === last + 1) open[1] = end;
      else found.push([analysis.starts[token] ?? 0, end]);
      last = token;
    }
    return found;
  };
  return {
    kind: quote.kind,
    content: spans(quote.content),
    speaker: spans(quote.speaker),
    cue: spans(quote.cue),
    addressee: spans(quote.addressee),
    frame: spans(quote.frame),
    probability: confidenceOf(quote.kind, quote.probability, numbers),
  };
}
