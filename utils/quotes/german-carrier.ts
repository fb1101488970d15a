// Who carried the words from the speaker to the paper: "der Agentur Interfax zufolge", "sagte X der „Bild“".

import { isNominal } from '@/utils/speakers/german-phrases';
import { AGENCIES, MEDIA_NAMES, MEDIA_NOUNS_DE } from './agencies';
import type { Clause } from './clauses';
import type { Frame } from './german-frames';
import type { Token } from './read-sentences';

/** "der russischen Agentur Interfax zufolge", "sagte X der „Bild“": who carried the words. */
export function findVia(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  frame: Frame,
  text: string,
): string | null {
  if (frame.place === 'source') return null;
  const source = frames.find((other) => other.place === 'source' && other.speaker && other !== frame);
  if (source?.speaker) {
    const name = mediumIn(tokens, source.speaker.from, source.speaker.to, text);
    if (name) return name;
  }
  const clause = clauses[frame.clause];
  if (!clause) return null;
  const from =
    frame.speaker && frame.speaker.from > (frame.cue[0]?.[0] ?? 0)
      ? frame.speaker.to
      : (frame.cue[0]?.[1] ?? clause.from);
  return mediumIn(tokens, from, clause.to, text);
}

/** The name of a medium between two places: after its noun, in marks, or known by itself. */
function mediumIn(tokens: readonly Token[], from: number, to: number, text: string): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (
      token.kind === 'marked' &&
      token.words <= 4 &&
      /^(?:der|dem|die|das|im|vom|zeitung|magazin|sender|agentur|portal|blatt|gegenüber)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    ) {
      return token.text.replace(/^["„“”»«]|["„“”»«]$/g, '');
    }
    if (!isNominal(token) && !AGENCIES.has(token.lower)) continue;
    const isAgency = AGENCIES.has(token.lower);
    const noun = MEDIA_NOUNS_DE.some((ending) => token.lower.endsWith(ending));
    if (
      !isAgency &&
      !noun &&
      !(
        MEDIA_NAMES.has(token.lower) &&
        /^(?:der|dem|im|die|das|gegenüber|sender|magazin)$/.test(tokens[i - 1]?.lower ?? '')
      )
    )
      continue;
    let end = i + 1;
    if (noun) {
      const start = i + 1;
      while (end < to && end < i + 5 && (isNominal(tokens[end]) || AGENCIES.has(tokens[end]?.lower ?? ''))) end++;
      const named = text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      if (end > start) return named.replace(/["„“”»«]/g, '');
    }
    let start = i;
    while (
      start > from &&
      (/^\p{Lu}/u.test(tokens[start - 1]?.text ?? '') ||
        (noun && /(?:e|er|en)$/.test(tokens[start - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? '')))
    )
      start--;
    while (end < to && isNominal(tokens[end]) && !isAgency) end++;
    return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  }
  return null;
}
