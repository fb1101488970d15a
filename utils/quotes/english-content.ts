// Which words of an English sentence an introducing clause claims as content.

import { addresseeEnd, startsAdverbial } from '@/utils/speakers/english-phrases';
import type { Clause } from './clauses';
import { ADDRESSING_VERBS_EN, INFINITIVE_VERBS_EN, NAMING_VERBS_EN, NO_BARE_CLAUSE_EN } from './cues.en';
import type { EnglishFrame } from './english-frames';
import type { Token } from './read-sentences';

interface Content {
  readonly ranges: [number, number][];
  readonly next: number;
  readonly certainty: number;
}

/**
 * The words an English frame introduces, as token ranges; `null` when it introduces none.
 *
 * @param free - First clause that no earlier frame has used.
 */
export function contentOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly EnglishFrame[],
  frame: EnglishFrame,
  free: number,
): Content | null {
  const clause = clauses[frame.clause];
  const first = clauses[free];
  if (!clause || !first) return null;
  // A subject that began clauses earlier ("“…,” X, the mayor, said"): the words stand before it, in marks.
  const opening = subjectClause(clauses, frame);
  const last = clauses[opening - 1];
  const looksBack = frame.form !== 'ing' && (opening === frame.clause || tokens[last?.from ?? 0]?.kind === 'marked');
  const before: [number, number] | null = looksBack && last && free < opening ? [first.from, last.to] : null;
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
      (!hasFinite(tokens, before[0], before[1]) ||
        frame.strength === 'opinion' ||
        NAMING_VERBS_EN.has(frame.lemma) ||
        before[1] - before[0] < 3 ||
        isApposed(frame, clause, tokens))
    )
      return afterSign(tokens, clauses, frames, frame);
    // Only a clause that ends with its verb (and whom it addresses) looks back.
    if (!marked && marksNext) return afterSign(tokens, clauses, frames, frame);
    const ranges: [number, number][] = [before];
    let consumed = frame.clause + 1;
    // “…,” he said, turning around, “…”
    for (let i = frame.clause + 1; marked && i <= frame.clause + 3; i++) {
      const further = clauses[i];
      if (!further || frames.some((other) => other.clause === i)) break;
      if (tokens[further.from]?.kind !== 'marked') continue;
      ranges.push([further.from, further.from + 1]);
      consumed = i + 1;
      break;
    }
    return { ranges, next: consumed, certainty: marked ? 0.87 : 0.8 };
  }
  return afterSign(tokens, clauses, frames, frame);
}

/** The clause in which the frame's subject begins. */
function subjectClause(clauses: readonly Clause[], frame: EnglishFrame): number {
  let index = frame.clause;
  const from = frame.subject?.from;
  while (index > 0 && from !== undefined && from < (clauses[index]?.from ?? 0)) index--;
  return index;
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
    /^(?:who|which|that|when|as|where|after|before|because|if|though|although|even|while|since|until|unless)$/.test(
      tokens[clause.from]?.lower ?? '',
    ) && frame.place === 'plain'
  );
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + MAX_CLAUSE_TOKENS; i++) {
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|isn|wasn|\p{L}+ed|\p{L}+n['’]t|\p{L}+['’](?:s|re|d|ll|ve))$/u.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** A clause shows its verb by then; keeps the work linear on hostile text. */
const MAX_CLAUSE_TOKENS = 40;
