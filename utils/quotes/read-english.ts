// English rules: what a sentence quotes, given its introducing clauses.

import type { QuoteKind, Span } from '@/utils/model/quote';
import { type EnglishPhrase, isNameLike } from '@/utils/speakers/english-phrases';
import { type Clause, findClauses } from './clauses';
import type { Draft, SentenceReading } from './draft';
import { findEnglishVia } from './english-carrier';
import { contentOf } from './english-content';
import { type EnglishFrame, findEnglishFrames, isEnglishCue } from './english-frames';
import type { Sentence, Token } from './read-sentences';

/**
 * Reads one sentence by the English rules.
 *
 * @param isPerson - Whether the article knows a person by a word; others that are told things may be media.
 */
export function readEnglishSentence(
  sentence: Sentence,
  text: string,
  isPerson: (word: string) => boolean,
): SentenceReading {
  const { tokens } = sentence;
  const clauses = findClauses(sentence, isEnglishCue);
  const frames = findEnglishFrames(tokens, clauses);
  const spanOf = (from: number, to: number): Span => [
    tokens[from]?.start ?? sentence.start,
    tokens[to - 1]?.end ?? sentence.end,
  ];
  const drafts: Draft[] = [];
  let free = 0;
  for (const frame of frames) {
    if (frame.clause < free) continue;
    const found = contentOf(tokens, clauses, frames, frame, free);
    if (!found) continue;
    free = found.next;
    const kind = kindOf(tokens, found.ranges);
    drafts.push({
      kind,
      content: found.ranges.map(([from, to]) => spanOf(from, to)),
      speaker: frame.subject ? spanOf(frame.subject.from, withApposition(tokens, clauses, frame, frame.subject)) : null,
      cue: [spanOf(...frame.cue)],
      via: findEnglishVia(tokens, clauses, frame, text, isPerson, kind === 'direct'),
      carried: frame.quoted,
      certainty: kind === 'indirect' ? found.certainty : Math.min(0.97, found.certainty + 0.1),
    });
  }
  const speaking = frames.find((frame) => frame.place !== 'source' && frame.subject);
  return {
    drafts,
    carrier: speaking?.subject ? spanOf(speaking.subject.from, speaking.subject.to) : null,
    unframed: null,
    announces: tokens.at(-1)?.text === ':',
  };
}

function kindOf(tokens: readonly Token[], ranges: readonly [number, number][]): QuoteKind {
  let marked = 0;
  let bare = 0;
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'marked') marked++;
      else if (token?.kind !== 'punctuation') bare++;
    }
  }
  if (marked === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

/** "said Jane Roe, a spokeswoman for the city": the apposition closes the phrase. */
function withApposition(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frame: EnglishFrame,
  subject: EnglishPhrase,
): number {
  const clause = clauses[frame.clause];
  const next = clauses[frame.clause + 1];
  if (frame.place !== 'inverted' || !clause || subject.to !== clause.to || next?.sign !== ',') return subject.to;
  const opener = tokens[next.from];
  if (
    !opener ||
    !(/^(?:the|a|an|his|her|their|one)$/.test(opener.lower) || isNameLike(opener)) ||
    next.to - next.from > 12
  )
    return subject.to;
  return next.to;
}
