// From spans to people: who the speaker of each quotation is, and who carried the words.
import type { ExtractedQuote, Span } from '@/utils/model/quote';
import type { Resolved, SpeakerResolver } from '@/utils/speakers/resolve-speaker';
import type { Sentence } from '../read-sentences';
import { roundConfidence } from '../voice';
import { cutAddressee } from './cut-addressee';
import type { EngineQuote } from './token-quote';

/**
 * @param sentences - Those of the text, as the resolver knows them.
 * @param ruled - What the rules found: they know who carried the words ("der Agentur zufolge").
 */
export function nameQuotes(
  quotes: readonly EngineQuote[],
  sentences: readonly Sentence[],
  resolver: SpeakerResolver,
  ruled: readonly ExtractedQuote[],
  text: string,
): ExtractedQuote[] {
  return quotes.map(({ probability, ...quote }) => {
    const speaker = quote.speaker.map((part) => cutAddressee(part, sentenceAt(sentences, part[0]), resolver, text));
    const resolved = resolveParts(speaker, sentences, resolver, text);
    return {
      ...quote,
      speaker,
      speakerName: resolved?.name ?? null,
      role: resolved?.role ?? null,
      via: ruled.find((other) => other.via !== null && overlap(other.content, quote.content) > 0)?.via ?? null,
      confidence: roundConfidence(
        (resolved?.certainty ?? 0) < PLAIN ? Math.min(probability, LIKELY_AT_MOST) : probability,
      ),
    };
  });
}

/** From here on the words themselves say who it is; with less it was found by a pronoun or an office, or not at all. */
const PLAIN = 0.8;
/** Sure of the words is not sure of the person: such a quotation is likely at most. */
const LIKELY_AT_MOST = 0.89;

/** A speaker in several pieces is the first of them that names a person, else the first that names anything. */
function resolveParts(
  parts: readonly Span[],
  sentences: readonly Sentence[],
  resolver: SpeakerResolver,
  text: string,
): Resolved | null {
  let best: Resolved | null = null;
  for (const part of parts) {
    const index = sentenceAt(sentences, part[0]);
    const own = resolver.resolve(part, index);
    const resolved = own.person ? own : (appositionOf(part, index, resolver, text) ?? own);
    if (resolved.person) {
      resolver.remember(resolved.person, index, part[0]);
      return resolved;
    }
    if (!best || (best.name === null && resolved.name !== null)) best = resolved;
  }
  return best;
}

/** "der Vorsitzende des Verbandes, Phillip Muster": the name behind the comma, or behind the last one inside. */
function appositionOf(part: Span, sentence: number, resolver: SpeakerResolver, text: string): Resolved | null {
  const inner = text.lastIndexOf(', ', part[1] - 1);
  const tries: Span[] = [];
  if (inner > part[0]) tries.push([inner + 2, part[1]]);
  const name = APPOSED_NAME.exec(text.slice(part[1], part[1] + MAX_NAME_CHARS));
  if (name?.[1]) tries.push([part[1] + 2, part[1] + 2 + name[1].length]);
  for (const span of tries) {
    const resolved = resolver.resolve(span, sentence);
    if (resolved.person) return resolved;
  }
  return null;
}

const MAX_NAME_CHARS = 80;
const APPOSED_NAME = /^, (\p{Lu}[\p{L}.’'-]*(?: (?:von|van|de|der|den|zu|al) ?){0,2}(?: \p{Lu}[\p{L}.’'-]*){1,3})/u;

/** Characters that both lists of spans cover. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
