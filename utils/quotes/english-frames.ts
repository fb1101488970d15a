// Introducing clauses of English: verbs of saying with their subject, and "according to".
import { type EnglishPhrase, isNameLike, subjectAfter, subjectBefore } from '@/utils/speakers/english-phrases';
import type { Clause } from './clauses';
import { OPINION_VERBS_EN, SPEECH_VERBS_EN } from './cues.en';
import type { Token } from './read-sentences';

export interface EnglishFrame {
  readonly clause: number;
  /** `source`: "according to X". */
  readonly place: 'inverted' | 'plain' | 'source';
  readonly lemma: string;
  readonly strength: 'speech' | 'opinion';
  readonly form: EnglishVerb['form'];
  /** Token indices of the cue, half open. */
  readonly cue: readonly [number, number];
  readonly subject: EnglishPhrase | null;
  /** "was quoted as saying": the words came by way of somebody else. */
  readonly quoted: boolean;
}

interface EnglishVerb {
  readonly lemma: string;
  readonly strength: 'speech' | 'opinion';
  readonly form: 'base' | 'finite' | 'participle' | 'ing';
}

const VERBS = new Map<string, EnglishVerb>();
for (const [table, strength] of [
  [SPEECH_VERBS_EN, 'speech'],
  [OPINION_VERBS_EN, 'opinion'],
] as const) {
  for (const line of table.split('\n')) {
    const [lemma, present, past, participle, ing] = line.trim().split(' ');
    if (!lemma || !present || !past || !participle || !ing) continue;
    VERBS.set(participle, { lemma, strength, form: 'participle' });
    VERBS.set(ing, { lemma, strength, form: 'ing' });
    VERBS.set(lemma, { lemma, strength, form: 'base' });
    VERBS.set(present, { lemma, strength, form: 'finite' });
    VERBS.set(past, { lemma, strength, form: 'finite' });
  }
}

const BEING = /^(?:is|are|was|were|'s|’s|been)$/;
const NOUN_LIKE = new Set(
  'comments remarks states reports notes posts tweets claims charges answers counters calls hopes fears shows finds demands offers comment remark state report note post tweet claim charge answer counter call hope fear show find demand offer reply promise pledge vow estimate doubt boast joke stress repeat complaint'.split(
    ' ',
  ),
);

/** Whether a word may be the verb of an introducing clause. */
export function isEnglishCue(token: Token): boolean {
  return token.kind === 'word' && VERBS.has(token.lower);
}

/** All frames of a sentence in order, at most one verb a clause. */
export function findEnglishFrames(tokens: readonly Token[], clauses: readonly Clause[]): EnglishFrame[] {
  const frames: EnglishFrame[] = [];
  for (const [index, clause] of clauses.entries()) {
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
        frames.push({
          clause: index,
          place: 'source',
          lemma: 'according',
          strength: 'speech',
          form: 'finite',
          cue: [i, i + 2],
          subject: i + 2 < clause.to ? { from: i + 2, to: clause.to } : null,
          quoted: false,
        });
        break;
      }
      const verb = VERBS.get(token.lower);
      if (!verb || token.text !== token.lower) continue;
      const frame = verbFrame(tokens, clauses, index, i, verb);
      if (frame) {
        frames.push(frame);
        break;
      }
    }
  }
  return frames;
}

function verbFrame(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  at: number,
  verb: EnglishVerb,
): EnglishFrame | null {
  const clause = clauses[index];
  if (!clause) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    !(verb.form === 'ing' && BEING.test(before)) &&
    /^(?:to|the|a|an|of|his|her|their|its|is|was|were|are|be|been|being|no|this|that|any|by|for)$/.test(before) &&
    at > clause.from
  )
    return null;
  const base = {
    clause: index,
    lemma: verb.lemma,
    strength: verb.strength,
    form: verb.form,
    cue: cueOf(tokens, clause.from, at),
    quoted: false,
  };
  if (verb.form === 'ing' && before === 'as') {
    const being = quotedAt(tokens, clause.from, at);
    const subject = being < 0 ? null : subjectBefore(tokens, clause.from, being);
    return subject ? { ...base, form: 'finite', place: 'plain', cue: [being, at + 1], subject, quoted: true } : null;
  }
  if (verb.form === 'ing' && BEING.test(before)) {
    const subject = subjectBefore(tokens, clause.from, at - 1);
    return subject ? { ...base, form: 'finite', place: 'plain', subject } : null;
  }
  if (verb.form === 'ing') {
    if (at !== clause.from || index === 0) return null;
    return { ...base, place: 'plain', subject: earlierSubject(tokens, clauses, index) };
  }
  if (at === clause.from) {
    const interrupted = clause.sign === ',' ? interruptedSubject(tokens, clauses, index) : null;
    if (interrupted) return { ...base, place: 'plain', subject: interrupted };
    const subject = subjectAfter(tokens, at, clause.to);
    if (subject && index > 0) return { ...base, place: 'inverted', subject };
    return null;
  }
  // "were mistakenly charged"
  if (/ly$/.test(before) && /^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 2]?.lower ?? '')) return null;
  const subject = subjectBefore(tokens, clause.from, at);
  if (!subject) return null;
  // "comments", "states", "notes": nouns, unless a name or pronoun is right before.
  const neighbour = tokens[subject.to - 1];
  if (
    NOUN_LIKE.has(tokens[at]?.lower ?? '') &&
    !(isNameLike(neighbour) && subject.to - subject.from < 6) &&
    !/^(?:he|she|it|who|they|we|i)$/.test(neighbour?.lower ?? '')
  )
    return null;
  if (verb.form === 'base' && !/^(?:they|we|i|you)$|s$/.test(tokens[subject.to - 1]?.lower ?? '')) return null;
  return { ...base, place: 'plain', subject };
}

/** Where "was quoted (by the Gazette) as saying" begins, or -1. */
function quotedAt(tokens: readonly Token[], from: number, saying: number): number {
  for (let i = saying - 2; i > from && i > saying - 9; i--)
    if (/^(?:quoted|cited)$/.test(tokens[i]?.lower ?? '') && BEING.test(tokens[i - 1]?.lower ?? '')) return i - 1;
  return -1;
}

/** "has said", "also said": auxiliaries and adverbs belong to the cue. */
function cueOf(tokens: readonly Token[], from: number, at: number): [number, number] {
  let start = at;
  while (
    start > from &&
    start > at - 3 &&
    /^(?:has|have|had|also|later|then|previously|repeatedly|recently|frequently)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start--;
  return [start, at + 1];
}

/** "X, the committee's chairwoman, said": name, apposition, verb. */
function interruptedSubject(tokens: readonly Token[], clauses: readonly Clause[], index: number): EnglishPhrase | null {
  for (let i = index - 2; i >= 0 && i >= index - 7; i--) {
    const clause = clauses[i];
    const last = clauses[index - 1];
    if (!clause || !last || tokens[clause.from]?.kind === 'marked' || clause.to - clause.from > 8) continue;
    const subject = subjectBefore(tokens, clause.from, clause.to);
    const between = tokens.slice(last.from, last.to);
    const names = between.length > 0 && between.every((token) => isNameLike(token));
    if (!subject || subject.to !== clause.to || !(names || isNameLike(tokens[subject.to - 1]))) continue;
    if (
      tokens
        .slice(clause.from, last.to)
        .some((token) => token.kind === 'marked' || VERBS.get(token.lower)?.form === 'finite')
    )
      continue;
    return { from: subject.from, to: last.to };
  }
  return null;
}

function earlierSubject(tokens: readonly Token[], clauses: readonly Clause[], index: number): EnglishPhrase | null {
  for (let i = index - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause) continue;
    for (let at = clause.from; at < clause.to; at++) {
      if (VERBS.get(tokens[at]?.lower ?? '')?.form === 'finite') {
        return subjectBefore(tokens, clause.from, at) ?? subjectAfter(tokens, at, clause.to);
      }
    }
  }
  return null;
}
