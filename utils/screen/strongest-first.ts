import type { Quote } from '@/utils/model/quote';

/** A statement of this length says something and is read at a glance. */
const TELLING_CHARS = { from: 40, to: 220 };

/** One person's quotes for a glance: what is word for word, sure and of a telling length first; else as in the text. */
export function strongestFirst(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => strength(b) - strength(a));
}

function strength({ kind, text, confidence }: Quote): number {
  const isTelling = text.length >= TELLING_CHARS.from && text.length <= TELLING_CHARS.to;
  return (kind === 'direct' ? 2 : kind === 'mixed' ? 1 : 0) + (isTelling ? 1 : 0) + confidence;
}
