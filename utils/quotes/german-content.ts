// Indirect speech in German: which clauses of the sentence an introducing clause claims as content.

import type { Span } from '@/utils/model/quote';
import type { Clause } from './clauses';
import {
  ADVERBIAL_OPENERS_DE,
  CONTENT_OPENERS_DE,
  INFINITIVE_VERBS_DE,
  MARKS_ONLY_DE,
  SUBJUNCTIVE_FORMS_DE,
} from './cues.de';
import { hasFiniteVerbLikely, isInfinitive, openerOf, opensWithAdverbial, subjunctiveAt } from './german-clauses';
import type { Frame } from './german-frames';
import type { Token } from './read-sentences';

const RELATIVES_DE = /^(?:der|die|das|dem|den|deren|dessen|denen|in|mit|bei|für|von|auf|an|welche|welcher|was|wo)$/;

interface Content {
  readonly ranges: [number, number][];
  /** First clause that is free for further frames. */
  readonly next: number;
  readonly certainty: number;
  readonly subjunctive?: boolean;
}

/**
 * The clauses a verb frame claims as indirect speech; `null` when it introduces none.
 *
 * @param free - First clause that no earlier frame has used.
 * @param taken - Passages in marks that are direct quotations already.
 */
export function indirectContent(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  frame: Frame,
  free: number,
  taken: readonly Span[],
): Content | null {
  if (frame.place === 'before') return contentAfter(tokens, clauses, frames, frame);
  const start = clauses[frame.clause]?.sign;
  const floor = frame.place === 'wie' && (start === ':' || start === '.' || start === ';') ? frame.clause : free;
  const before: Content | null = contentBefore(tokens, clauses, frame, floor, taken);
  if (frame.place === 'after') {
    // "Am Abend, kurz vor der Wahl, sagte X, dass …": what stands before is no content when some follows.
    if (before && (before.subjunctive || !contentAfter(tokens, clauses, frames, frame))) return before;
    return before || opensWithAdverbial(tokens, clauses, free) ? contentAfter(tokens, clauses, frames, frame) : null;
  }
  if (before) return before;
  // "Wie X mitteilte, …"
  const first = clauses[frame.clause + 1];
  const last = clauses.at(-1);
  if (frame.clause > floor || !first || !last || isQuoted(tokens, first, taken)) return null;
  return { ranges: [[first.from, last.to]], next: clauses.length, certainty: 0.8 };
}

/** "dass …", a subjunctive clause, an infinitive with "zu", or anything after a colon. */
function contentAfter(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  frame: Frame,
): Content | null {
  for (let i = frame.clause + 1; i < clauses.length && i <= frame.clause + 3; i++) {
    const clause = clauses[i];
    if (!clause || tokens[clause.from]?.kind === 'marked') return null;
    const opener = openerOf(tokens, clause);
    const isDass = opener === 'dass' || opener === 'daß' || opener === 'ob';
    const colon = clause.sign === ':' && frame.strength === 'speech' && clause.to - clause.from > 2;
    const question =
      CONTENT_OPENERS_DE.has(opener) &&
      opener !== 'der' &&
      frame.strength === 'speech' &&
      !MARKS_ONLY_DE.has(frame.lemma) &&
      i === frame.clause + 1 &&
      !/^(?:was|welche|welcher|welches|wo)$/.test(opener);
    const weak = MARKS_ONLY_DE.has(frame.lemma) && frame.lemma !== 'sprechen' && frame.lemma !== 'heißen';
    const at = subjunctiveAt(tokens, clause);
    // A relative clause ends in its verb: "…, die dort lebe"; a main clause has it inside: "…, die Lage sei ernst".
    const relative = RELATIVES_DE.test(opener) && (at === clause.to - 1 || (at < 0 && clause.sign === ','));
    const subjunctive = at >= 0 && !relative && !weak && !ADVERBIAL_OPENERS_DE.has(opener);
    const infinitive =
      INFINITIVE_VERBS_DE.has(frame.lemma) &&
      !hasObjectNoun(tokens, clauses[frame.clause], frame) &&
      isInfinitive(tokens, clause) &&
      !ADVERBIAL_OPENERS_DE.has(opener);
    if (!isDass && !colon && !question && !subjunctive && !infinitive) continue;
    const end = contentEnd(tokens, clauses, frames, i);
    const stop = clauses[end - 1];
    if (!stop) return null;
    return {
      ranges: [[clause.from, beforeNextPredicate(tokens, clause.from, stop.to)]],
      next: end,
      certainty: isDass ? 0.9 : subjunctive || colon ? 0.85 : 0.7,
    };
  }
  return null;
}

/** "…, dass es so komme und bat um Geduld": a past form after "und" is the reporter's again. */
function beforeNextPredicate(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 3; i < to - 1; i++) {
    if (tokens[i]?.lower !== 'und' && tokens[i]?.lower !== 'aber') continue;
    const verb = tokens[i + 1];
    const after = tokens[i + 2];
    if (!verb || verb.text !== verb.lower || !/(?:te|ten)$/.test(verb.lower) || SUBJUNCTIVE_FORMS_DE.has(verb.lower))
      continue;
    if (
      /^(?:sollten|könnten|müssten|dürften|hätten|gute|weite|letzte|letzten|ersten|zweite|dritte|beste|besten|meisten|solle|wollten|konnte|sollte|musste|wollte)$/.test(
        verb.lower,
      )
    )
      continue;
    if (/^\p{Ll}/u.test(tokens[i - 1]?.text ?? '') && after?.kind === 'word' && after.text === after.lower) return i;
  }
  return to;
}

/** The content runs to the end of the sentence or to the next main clause that reports: "…, und kündigte an, …". */
function contentEnd(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  from: number,
): number {
  for (let i = from + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause) break;
    if (clause.sign === ';' || clause.sign === '.' || (clause.sign === ':' && tokens[clause.from]?.kind === 'marked'))
      return i;
    const frame = frames.find((other) => other.clause === i);
    if (!frame) continue;
    if (frame.place === 'after' || frame.place === 'wie') return i;
    const opener = tokens[clause.from]?.lower ?? '';
    if (frame.place === 'before' && frame.cue[0]?.[0] === clause.from) return i;
    if (frame.place === 'before' && /^(?:und|aber|doch)$/.test(opener) && subjunctiveAt(tokens, clause) < 0) return i;
  }
  return clauses.length;
}

/** What stands before ", sagte X": the clauses not yet used. */
function contentBefore(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frame: Frame,
  free: number,
  taken: readonly Span[],
): Content | null {
  const first = clauses[free];
  const last = clauses[frame.clause - 1];
  if (!first || !last || free >= frame.clause) return null;
  if (isQuoted(tokens, first, taken) || isQuoted(tokens, last, taken)) return null;
  let subjunctive = false;
  for (let i = free; i < frame.clause; i++) {
    const clause = clauses[i];
    if (clause && subjunctiveAt(tokens, clause) >= 0) subjunctive = true;
  }
  const opener = openerOf(tokens, first);
  if (frame.place === 'after' && !subjunctive && ADVERBIAL_OPENERS_DE.has(opener)) return null;
  if (!subjunctive && (frame.strength === 'opinion' || MARKS_ONLY_DE.has(frame.lemma)) && frame.place !== 'wie')
    return null;
  // "In seiner Rede, die …, mahnte X zu": a constituent, no clause.
  if (!subjunctive && frame.place === 'after' && !hasFiniteVerbLikely(tokens, first)) return null;
  const words = last.to - first.from;
  const following = clauses[frame.clause + 1];
  const end = clauses.at(-1);
  const goesOn =
    following &&
    end &&
    subjunctiveAt(tokens, following) >= 0 &&
    !ADVERBIAL_OPENERS_DE.has(openerOf(tokens, following)) &&
    !CONTENT_OPENERS_DE.has(openerOf(tokens, following));
  if (!subjunctive && goesOn)
    return {
      ranges: [
        [first.from, last.to],
        [following.from, end.to],
      ],
      next: clauses.length,
      certainty: 0.8,
    };
  if (words < 3) return null;
  if (frame.place === 'wie' && following && end && frame.clause === free + 1 && !hasFiniteVerbLikely(tokens, first)) {
    return {
      ranges: [
        [first.from, last.to],
        [following.from, end.to],
      ],
      next: clauses.length,
      certainty: 0.7,
    };
  }
  return { ranges: [[first.from, last.to]], next: frame.clause + 1, certainty: subjunctive ? 0.9 : 0.75, subjunctive };
}

/** What "laut X" vouches for: the rest of the sentence, as token ranges; empty when hardly anything is left. */
export function sourceContent(tokens: readonly Token[], clauses: readonly Clause[], source: Frame): [number, number][] {
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last) return [];
  let from = first.from;
  let to = last.to;
  if (source.lemma === 'wonach') return to - source.to > 2 ? [[source.to, to]] : [];
  let cutFrom = source.from;
  let cutTo = source.to;
  // ", laut X," with its commas
  if (/^[,–-]$/.test(tokens[cutFrom - 1]?.text ?? '')) cutFrom--;
  if (/^[,–-]$/.test(tokens[cutTo]?.text ?? '')) cutTo++;
  const ranges: [number, number][] = [];
  while (
    from < cutFrom &&
    /^(?:und|aber|doch)$/.test(tokens[from]?.lower ?? '') &&
    from === first.from &&
    cutFrom - from < 2
  )
    from++;
  if (cutFrom > from) ranges.push([from, cutFrom]);
  while (to > cutTo && tokens[to - 1]?.kind === 'punctuation' && /^[,.:;]$/.test(tokens[to - 1]?.text ?? '')) to--;
  if (to > cutTo) ranges.push([cutTo, to]);
  const words = ranges.reduce((sum, [a, b]) => sum + b - a, 0);
  return words >= 3 ? ranges : [];
}

/** "… ihre Bereitschaft erklärt, … zu stationieren": the infinitive belongs to the noun. */
function hasObjectNoun(tokens: readonly Token[], clause: Clause | undefined, frame: Frame): boolean {
  if (!clause) return false;
  for (let i = clause.from; i < clause.to; i++) {
    if (
      /^(?:bereitschaft|fähigkeit|möglichkeit|absicht|recht|wille|willen|plan|versuch|chance)$/.test(
        tokens[i]?.lower ?? '',
      ) &&
      !(frame.speaker && frame.speaker.from <= i && i < frame.speaker.to)
    )
      return true;
  }
  return false;
}

function isQuoted(tokens: readonly Token[], clause: Clause, taken: readonly Span[]): boolean {
  const start = tokens[clause.from]?.start ?? 0;
  return tokens[clause.from]?.kind === 'marked' && taken.some(([from]) => from === start);
}
