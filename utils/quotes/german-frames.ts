// Introducing clauses of German: where the cue stands, who its subject is, and on which side the words have to be.

import { type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import type { Clause } from './clauses';
import { ADVERBIAL_OPENERS_DE, ADVERBS_DE } from './cues.de';
import { sourceFrames } from './german-sources';
import { agent, interruptedSubject, PREPOSITIONS, RELATIVES, vorfeld, withLeadingApposition } from './german-subjects';
import { findVerb } from './german-verbs';
import type { Token } from './read-sentences';

export interface Frame {
  /** Index of its clause. */
  readonly clause: number;
  /** `after` the words (", sagte X"), `before` them ("X sagte, dass"), `wie` ("wie X mitteilte"), `source` ("laut X"). */
  readonly place: 'after' | 'before' | 'wie' | 'source';
  readonly lemma: string;
  readonly strength: 'speech' | 'opinion';
  /** Token indices, half open. */
  readonly cue: readonly (readonly [number, number])[];
  readonly speaker: Phrase | null;
  /** First and last token of the frame inside the clause, half open; for `source` the phrase only. */
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
}

const CONJUNCTIONS = new Set(['und', 'aber', 'doch', 'sondern', 'denn', 'oder', 'sowie', 'auch']);

/** All frames of a sentence in order; several may stand in one clause ("sagte X der Agentur Y zufolge"). */
export function findGermanFrames(tokens: readonly Token[], clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  for (const [index, clause] of clauses.entries()) {
    const verb = verbFrame(tokens, clauses, index);
    if (verb) frames.push(verb);
    frames.push(...sourceFrames(tokens, clause, index, clauses[index + 1], index + 2 < clauses.length));
  }
  return frames;
}

function verbFrame(tokens: readonly Token[], clauses: readonly Clause[], index: number): Frame | null {
  const clause = clauses[index];
  if (!clause) return null;
  let begin = clause.from;
  while (begin < clause.to - 1 && CONJUNCTIONS.has(tokens[begin]?.lower ?? '')) begin++;
  const opener = tokens[begin]?.lower ?? '';
  const found = findVerb(tokens, begin, clause.to);
  if (!found) return opener === 'so' && index > 0 ? soFrame(tokens, clause, index, begin) : null;
  const { verb, at, passive } = found;
  const reflexive = tokens[at + 1]?.lower === 'sich';
  if (reflexive && /^(?:bestätigen|zeigen|ergeben|finden|halten|sehen)$/.test(verb.lemma)) return null;
  const cue: Frame['cue'] = reflexive && verb.lemma === 'äußern' ? [[at, at + 2]] : found.cue;
  // "…, die in die Nato drängt,": a relative clause says something about somebody, it introduces nothing.
  if (
    index > 0 &&
    clause.sign === ',' &&
    begin === clause.from &&
    RELATIVES.test(opener) &&
    found.cue.at(-1)?.[1] === clause.to &&
    at > begin
  )
    return null;
  const base = {
    clause: index,
    lemma: verb.lemma,
    strength: verb.strength,
    cue,
    from: clause.from,
    to: clause.to,
    passive,
  };
  const quoted = verb.lemma === 'zitieren';
  const after = () => readPhrase(tokens, at + 1, clause.to);
  if (opener === 'wie' && at > begin)
    return {
      ...base,
      cue: cue[0]?.[0] === begin + 1 ? [[begin, cue[0][1]]] : [[begin, begin + 1], ...cue],
      place: 'wie',
      speaker: passive ? null : readPhrase(tokens, begin + 1, lastBefore(cue, clause.to, begin + 1)),
    };
  if (at === begin || (at === begin + 1 && opener === 'so')) {
    const interrupted = index > 1 && clause.sign === ',' ? interruptedSubject(tokens, clauses, index) : null;
    if (interrupted) return { ...base, place: 'before', speaker: interrupted };
    const speaker = after();
    if (index === 0) return speaker ? { ...base, place: 'before', speaker } : null;
    if (speaker || /^(?:heißen|verlauten|lauten)$/.test(verb.lemma))
      return { ...base, place: 'after', speaker: passive && !quoted ? agent(tokens, clause) : speaker };
    return { ...base, place: 'before', speaker: interruptedSubject(tokens, clauses, index) };
  }
  if (passive)
    return {
      ...base,
      place: 'before',
      speaker: quoted ? (vorfeld(tokens, begin, at) ?? after()) : agent(tokens, clause),
    };
  if (ADVERBIAL_OPENERS_DE.has(opener) || opener === 'dass' || opener === 'ob') {
    return { ...base, place: 'before', speaker: readPhrase(tokens, begin + 1, lastBefore(cue, clause.to, begin + 1)) };
  }
  const subject = vorfeld(tokens, begin, at);
  return {
    ...base,
    place: 'before',
    speaker: subject ? withLeadingApposition(tokens, clauses, index, subject) : after(),
  };
}

/** Up to the first part of the cue that comes after `from`. */
function lastBefore(cue: Frame['cue'], to: number, from: number): number {
  const first = cue.find(([start]) => start > from);
  return first ? first[0] : to;
}

/** ", so der Minister": no verb at all. */
function soFrame(tokens: readonly Token[], clause: Clause, index: number, begin: number): Frame | null {
  const phrase = readPhrase(tokens, begin + 1, clause.to);
  if (!phrase || phrase.from !== begin + 1 || tokens[phrase.from]?.kind === 'marked') return null;
  const rest = tokens[phrase.to];
  if (
    phrase.to < clause.to &&
    !PREPOSITIONS.has(rest?.lower ?? '') &&
    rest?.kind !== 'marked' &&
    !ADVERBS_DE.has(rest?.lower ?? '')
  )
    return null;
  return {
    clause: index,
    place: 'after',
    lemma: 'so',
    strength: 'speech',
    cue: [[begin, begin + 1]],
    speaker: phrase,
    from: clause.from,
    to: clause.to,
    passive: false,
  };
}
