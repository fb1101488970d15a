// For a passage the reader selected by hand: who probably said it.
import { type ExtractedQuote, LIKELY, type Span } from '@/utils/model/quote';
import type { FoundQuotes } from './find-quotes';

export interface GuessedSpeaker {
  readonly name: string | null;
  readonly role: string | null;
  /** 0..1; 0 when there is nobody to name. */
  readonly confidence: number;
}

const NOBODY: GuessedSpeaker = { name: null, role: null, confidence: 0 };
/** A neighbour's words are a hint only: halved once, and again with the distance. */
const NEIGHBOUR_FACTOR = 0.5;
/** Distance in characters at which the hint is worth half of that: about two sentences. */
const HALF_DISTANCE_CHARS = 300;
/** Farther away than the next sentence, who speaks there says nothing about the passage. */
const MAX_DISTANCE_CHARS = 150;

/**
 * Guesses who spoke a passage: the speaker of the quotation that overlaps it most, else of the nearest quotation in
 * the same paragraph, with lower confidence.
 *
 * @param found - What `findQuotes` gave for `text`.
 * @param span - The passage, in UTF-16 offsets into `text`.
 */
export function guessSpeaker(found: FoundQuotes, text: string, span: Span): GuessedSpeaker {
  let best: ExtractedQuote | null = null;
  let bestOverlap = 0;
  for (const quote of found.quotes) {
    const overlap = quote.content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part[1], span[1]) - Math.max(part[0], span[0])),
      0,
    );
    if (overlap > bestOverlap) {
      best = quote;
      bestOverlap = overlap;
    }
  }
  if (best) return toGuess(best, 1);
  const paragraph: Span = [text.lastIndexOf('\n', span[0] - 1) + 1, endOfParagraph(text, span[1])];
  let nearest = MAX_DISTANCE_CHARS + 1;
  for (const quote of found.quotes) {
    // A doubtful quotation is no ground for a guess about its neighbour.
    if (quote.confidence < LIKELY || (quote.speakerName === null && quote.role === null)) continue;
    for (const part of quote.content) {
      if (part[0] >= paragraph[1] || part[1] <= paragraph[0]) continue;
      const distance = part[0] >= span[1] ? part[0] - span[1] : span[0] - part[1];
      if (distance < nearest) {
        nearest = distance;
        best = quote;
      }
    }
  }
  return best ? toGuess(best, NEIGHBOUR_FACTOR / (1 + nearest / HALF_DISTANCE_CHARS)) : NOBODY;
}

function toGuess(quote: ExtractedQuote, factor: number): GuessedSpeaker {
  if (quote.speakerName === null && quote.role === null) return NOBODY;
  return { name: quote.speakerName, role: quote.role, confidence: Math.round(quote.confidence * factor * 100) / 100 };
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
