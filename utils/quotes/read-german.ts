// German rules: what a sentence quotes, given its introducing clauses.

import type { Span } from '@/utils/model/quote';
import { type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import { type Clause, findClauses } from './clauses';
import type { Draft, SentenceReading } from './draft';
import { findVia } from './german-carrier';
import { subjunctiveStrength } from './german-clauses';
import { indirectContent, sourceContent } from './german-content';
import { type Frame, findGermanFrames } from './german-frames';
import { frameForMarks } from './german-marks';
import { PREPOSITIONS } from './german-subjects';
import { isGermanCue } from './german-verbs';
import type { Sentence, Token } from './read-sentences';
import { isRoleDe } from './roles.de';

/** Reads one sentence by the German rules. */
export function readGermanSentence(sentence: Sentence, text: string): SentenceReading {
  const { tokens } = sentence;
  const clauses = findClauses(sentence, isGermanCue);
  const frames = findGermanFrames(tokens, clauses);
  const spanOf = (from: number, to: number): Span => [
    tokens[from]?.start ?? sentence.start,
    tokens[to - 1]?.end ?? sentence.end,
  ];
  const phraseSpan = (phrase: Phrase | null): Span | null => (phrase ? spanOf(phrase.from, phrase.to) : null);
  const cueSpans = (frame: Frame): Span[] => frame.cue.map(([from, to]) => spanOf(from, to));
  const viaOf = (frame: Frame): string | null => findVia(tokens, clauses, frames, frame, text);
  const speakerOf = (frame: Frame): Span | null =>
    isEs(tokens, frame.speaker) ? null : phraseSpan(frame.speaker ? withApposition(tokens, clauses, frame) : null);

  const drafts: Draft[] = [];
  const taken: Span[] = [];
  const add = (draft: Draft) => {
    drafts.push(draft);
    for (const span of draft.content) taken.push(span);
  };

  // 1. Passages in marks that a frame of the sentence introduces.
  for (const [m, token] of tokens.entries()) {
    if (token.kind !== 'marked') continue;
    const index = clauses.findIndex((clause) => clause.from <= m && m < clause.to);
    const found = frameForMarks(tokens, clauses, frames, index, m);
    if (!found) continue;
    add({
      kind: 'direct',
      content: [[token.start, token.end]],
      speaker: found.frame ? speakerOf(found.frame) : phraseSpan(found.phrase),
      cue: found.frame ? cueSpans(found.frame) : [],
      via: found.frame ? viaOf(found.frame) : null,
      certainty: found.certainty,
    });
  }

  // 2. Indirect speech around verbs, left to right; each clause is used once.
  const source = frames.find((frame) => frame.place === 'source');
  const sourceRules =
    source?.clause === 0 &&
    source.from === clauses[0]?.from &&
    !frames.some((frame) => frame.clause === 0 && frame.place !== 'source');
  let free = 0;
  let usedVerb = false;
  for (const frame of frames) {
    if (sourceRules || frame.place === 'source' || frame.clause < free) continue;
    const content = indirectContent(tokens, clauses, frames, frame, free, taken);
    if (!content) continue;
    usedVerb = true;
    free = content.next;
    add({
      kind: 'indirect',
      content: content.ranges.map(([from, to]) => spanOf(from, to)),
      speaker: speakerOf(frame),
      anonymous: (frame.passive && !frame.speaker) || isEs(tokens, frame.speaker),
      cue: cueSpans(frame),
      via: viaOf(frame),
      certainty: content.certainty,
    });
  }

  // 3. "laut", "nach Angaben", "zufolge": the rest of the sentence, if no verb has claimed it.
  if (source && !usedVerb && drafts.length === 0) {
    const ranges = sourceContent(tokens, clauses, source);
    if (ranges.length > 0) {
      add({
        kind: 'indirect',
        content: ranges.map(([from, to]) => spanOf(from, to)),
        speaker: phraseSpan(source.speaker),
        cue: cueSpans(source),
        via: null,
        certainty: source.speaker ? 0.75 : 0.5,
      });
    }
  }

  const reporting = frames.find((frame) => frame.speaker?.kind === 'noun');
  return {
    drafts: drafts.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)),
    carrier: reporting ? speakerOf(reporting) : null,
    unframed: drafts.length === 0 && !source ? subjunctiveStrength(tokens, clauses) : null,
    announces: tokens.at(-1)?.text === ':',
  };
}

/** "heißt es": nobody. */
function isEs(tokens: readonly Token[], phrase: Phrase | null): boolean {
  return phrase?.kind === 'pronoun' && tokens[phrase.from]?.lower === 'es';
}

/** ", sagte Dmitri Peskow, Sprecher des Kreml": an apposition of the subject closes its phrase. */
function withApposition(tokens: readonly Token[], clauses: readonly Clause[], frame: Frame): Phrase | null {
  const phrase = frame.speaker;
  const clause = clauses[frame.clause];
  const next = clauses[frame.clause + 1];
  if (
    !phrase ||
    !clause ||
    !next ||
    next.sign !== ',' ||
    phrase.kind === 'pronoun' ||
    phrase.to !== clause.to ||
    phrase.from < (frame.cue[0]?.[0] ?? 0)
  )
    return phrase;
  const apposition = readPhrase(tokens, next.from, next.to);
  if (!apposition || apposition.from !== next.from || apposition.kind === 'pronoun') return phrase;
  if (apposition.to === next.to) return { ...phrase, to: next.to };
  // "…, Leiter der Abteilung bei der Bank": a role carries its adverbials with it.
  const head = tokens.slice(apposition.from, apposition.from + 3).some((token) => isRoleDe(token.text));
  const isAdverbial = PREPOSITIONS.has(tokens[apposition.to]?.lower ?? '') && next.to - next.from <= 14;
  return head && isAdverbial ? { ...phrase, to: next.to } : phrase;
}
