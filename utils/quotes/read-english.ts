// English rules: what a sentence quotes, given its introducing clauses.
import type { QuoteKind, Span } from '@/utils/model/quote';
import { addresseeEnd, type EnglishPhrase, isNameLike, startsAdverbial } from '@/utils/speakers/english-phrases';
import { AGENCIES, MEDIA_NAMES, MEDIA_NOUNS_EN } from './agencies';
import { type Clause, findClauses } from './clauses';
import { ADDRESSING_VERBS_EN, INFINITIVE_VERBS_EN, NAMING_VERBS_EN, NO_BARE_CLAUSE_EN } from './cues.en';
import type { Draft, SentenceReading } from './draft';
import { type EnglishFrame, findEnglishFrames, isEnglishCue } from './english-frames';
import type { Sentence, Token } from './read-sentences';

/** Reads one sentence by the English rules. */
export function readEnglishSentence(sentence: Sentence, text: string): SentenceReading {
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
      via: viaOf(tokens, clauses, frame, text),
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

interface Content {
  readonly ranges: [number, number][];
  readonly next: number;
  readonly certainty: number;
}

function contentOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly EnglishFrame[],
  frame: EnglishFrame,
  free: number,
): Content | null {
  const clause = clauses[frame.clause];
  const first = clauses[free];
  if (!clause || !first) return null;
  const last = clauses[frame.clause - 1];
  const before: [number, number] | null = last && free < frame.clause ? [first.from, last.to] : null;
  if (frame.place === 'source') {
    const following = clauses[frame.clause + 1];
    const end = clauses.at(-1);
    if (before && frame.cue[0] === clause.from) return { ranges: [before], next: frame.clause + 1, certainty: 0.8 };
    if (frame.cue[0] === clause.from && following && end)
      return { ranges: [[following.from, end.to]], next: clauses.length, certainty: 0.8 };
    return frame.cue[0] - first.from >= 3
      ? { ranges: [[first.from, frame.cue[0]]], next: frame.clause + 1, certainty: 0.75 }
      : null;
  }
  const own = contentInside(tokens, clauses, frames, frame, clause);
  if (own && !(before && frame.clause > free && tokens[first.from]?.kind === 'marked')) return own;
  const next = clauses[frame.clause + 1];
  const marksNext = next && tokens[next.from]?.kind === 'marked';
  if (before) {
    const marked = tokens[last?.from ?? 0]?.kind === 'marked' || tokens[first.from]?.kind === 'marked';
    if (
      !marked &&
      (frame.strength === 'opinion' ||
        NAMING_VERBS_EN.has(frame.lemma) ||
        before[1] - before[0] < 3 ||
        isApposed(frame, clause, tokens))
    )
      return afterSign(tokens, clauses, frames, frame);
    // Only a clause that ends with its verb (and whom it addresses) looks back.
    if (!marked && marksNext && frame.clause === free + 1) return afterSign(tokens, clauses, frames, frame);
    const ranges: [number, number][] = [before];
    let consumed = frame.clause + 1;
    if (marked && marksNext && next) {
      ranges.push([next.from, next.from + 1]);
      consumed = frame.clause + 2;
    }
    return { ranges, next: consumed, certainty: marked ? 0.87 : 0.8 };
  }
  return afterSign(tokens, clauses, frames, frame);
}

/** ", “…”", ": …" after the frame. */
function afterSign(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly EnglishFrame[],
  frame: EnglishFrame,
): Content | null {
  for (let i = frame.clause + 1; i < clauses.length && i <= frame.clause + 2; i++) {
    const clause = clauses[i];
    if (!clause) return null;
    if (tokens[clause.from]?.kind === 'marked')
      return { ranges: [[clause.from, clause.from + 1]], next: i + 1, certainty: 0.87 };
    if ((clause.sign === ':' || tokens[clause.from]?.lower === 'that') && frame.strength === 'speech') {
      const end = contentEnd(tokens, clauses, frames, i);
      return { ranges: [[clause.from, clauses[end - 1]?.to ?? clause.to]], next: end, certainty: 0.75 };
    }
  }
  return null;
}

/** "said (that) …", "urged X to …", "called it “…”": content in the verb's own clause, running on to the sentence's end. */
function contentInside(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly EnglishFrame[],
  frame: EnglishFrame,
  clause: Clause,
): Content | null {
  const after = frame.place === 'inverted' ? (frame.subject?.to ?? frame.cue[1]) : frame.cue[1];
  let from = after;
  if (from >= clause.to) return null;
  const runOn = (start: number, certainty: number): Content => {
    const end = contentEnd(tokens, clauses, frames, frame.clause);
    return { ranges: [[start, clauses[end - 1]?.to ?? clause.to]], next: end, certainty };
  };
  if (tokens[from]?.kind === 'marked') return runOn(from, 0.87);
  for (let i = from; i < clause.to && i < from + 10; i++) {
    if (
      tokens[i]?.lower === 'that' &&
      i + 1 < clause.to &&
      (i === from || !/^(?:of|in|with|on|at|for|by|plan|plans|claim|fact|idea)$/.test(tokens[i - 1]?.lower ?? ''))
    )
      return runOn(i, 0.87);
    if (tokens[i]?.kind === 'marked' && (tokens[i]?.words ?? 0) >= 1) break;
  }
  if (frame.place === 'inverted') return null;
  if (ADDRESSING_VERBS_EN.has(frame.lemma)) from = addresseeEnd(tokens, from, clause.to);
  if (INFINITIVE_VERBS_EN.has(frame.lemma)) {
    for (let i = from; i < clause.to && i < from + 6; i++) {
      if (
        tokens[i]?.lower === 'to' &&
        /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
        (i === from || ADDRESSING_VERBS_EN.has(frame.lemma))
      )
        return runOn(i, 0.7);
    }
  }
  const marked = tokens.slice(from, clause.to).find((token) => token.kind === 'marked');
  if (NAMING_VERBS_EN.has(frame.lemma)) return marked ? runOn(after, 0.7) : null;
  if (from >= clause.to || startsAdverbial(tokens[from])) {
    if (marked && frame.strength === 'speech' && marked.words >= 4) {
      const at = tokens.indexOf(marked);
      return runOn(at, 0.75);
    }
    return null;
  }
  if (
    frame.strength === 'speech' &&
    clause.to - from >= 3 &&
    (!NO_BARE_CLAUSE_EN.has(frame.lemma) || marked || hasFinite(tokens, from, clause.to))
  )
    return runOn(from, 0.8);
  return null;
}

/** The content ends where the next frame of the same rank begins: ", and she added …", ", he said". */
function contentEnd(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly EnglishFrame[],
  from: number,
): number {
  for (let i = from + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause) break;
    if (clause.sign === ';') return i;
    const frame = frames.find((other) => other.clause === i);
    if (!frame) continue;
    const opener = tokens[clause.from]?.lower ?? '';
    if (/ing$/.test(tokens[frame.cue[1] - 1]?.lower ?? '')) return i;
    if (/^(?:but|and|while|though|although)$/.test(opener)) return i;
    if (frame.cue[1] >= clause.to - 1 || frame.place !== 'plain') return i;
  }
  return clauses.length;
}

function isApposed(frame: EnglishFrame, clause: Clause, tokens: readonly Token[]): boolean {
  // "Smith, who said …": a relative clause looks forward only.
  return (
    /^(?:who|which|that|when|as|where|after|before|because|if)$/.test(tokens[clause.from]?.lower ?? '') &&
    frame.place === 'plain'
  );
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

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|isn|wasn|\p{L}+ed|\p{L}+n['’]t|\p{L}+['’](?:s|re|d|ll|ve))$/u.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
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

/** "told Reuters", "told the Daily Planet", "in an interview with CNN". */
function viaOf(tokens: readonly Token[], clauses: readonly Clause[], frame: EnglishFrame, text: string): string | null {
  const clause = clauses[frame.clause];
  if (!clause || frame.place === 'source') return null;
  for (let i = frame.cue[1]; i < clause.to && i < frame.cue[1] + 14; i++) {
    const token = tokens[i];
    if (!isNameLike(token) || !token) continue;
    let end = i;
    while (end < clause.to && isNameLike(tokens[end])) end++;
    const words = tokens.slice(i, end);
    const last = words.at(-1)?.lower ?? '';
    const isMedium =
      words.some((word) => AGENCIES.has(word.lower) || MEDIA_NAMES.has(word.lower)) || MEDIA_NOUNS_EN.has(last);
    const addressed = i === frame.cue[1] || /^(?:the|with|to)$/.test(tokens[i - 1]?.lower ?? '');
    if (isMedium && addressed) return text.slice(token.start, tokens[end - 1]?.end);
    i = end;
  }
  return null;
}
