// A line above a paragraph that is words in marks and nothing else: whose they are stands where the text repeats them.
import type { ExtractedQuote } from '@/utils/model/quote';

/** Fewer words occur by chance. */
const MIN_WORDS = 3;
/** A headline shortens: sure, but not as sure as a cue. */
const CONFIDENCE = 0.8;

/** Gives quotations that nobody is said to speak the speaker of a longer or equal one with the same words. */
export function nameRepeated(quotes: readonly ExtractedQuote[], text: string): ExtractedQuote[] {
  const wordsOf = (quote: ExtractedQuote) =>
    ` ${quote.content
      .map(([start, end]) => text.slice(start, end))
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const lost = quotes.filter((quote) => quote.speaker.length === 0 && quote.kind === 'direct');
  if (lost.length === 0 || lost.length > 50) return [...quotes];
  const spoken = quotes
    .filter((quote) => quote.speakerName !== null)
    .map((quote) => ({ quote, words: wordsOf(quote) }));
  return quotes.map((quote) => {
    if (!lost.includes(quote)) return quote;
    const words = wordsOf(quote);
    if (words.split(' ').length - 2 < MIN_WORDS) return quote;
    const source = spoken.find((other) => other.words.includes(words))?.quote;
    return source ? { ...quote, speakerName: source.speakerName, role: source.role, confidence: CONFIDENCE } : quote;
  });
}
