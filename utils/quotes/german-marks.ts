// Passages in marks in a German sentence: which introducing clause they belong to, and which are names or titles.

import { isNominal, type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import type { Clause } from './clauses';
import { opensSubordinate } from './german-clauses';
import type { Frame } from './german-frames';
import type { Token } from './read-sentences';

/** "nannte das „Verrat“": one word is enough. */
const NAMING_VERBS_DE: ReadonlySet<string> = new Set(['nennen', 'bezeichnen']);

/** Fewer words in marks are a name or scare quotes unless a cue belongs to them. */
const MIN_WORDS_BESIDE_CUE = 2;

const MIN_WORDS_ALONE = 6;

interface MarksFrame {
  readonly frame: Frame | null;
  readonly phrase: Phrase | null;
  readonly certainty: number;
}

/** The introducing clause of the marked passage at token `m`; `null` for names, titles and scare quotes. */
export function frameForMarks(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  index: number,
  m: number,
): MarksFrame | null {
  const token = tokens[m];
  const clause = clauses[index];
  if (!token || !clause) return null;
  if (/(?:titel|name|motto|bezeichnung|aufschrift|schriftzug)$/.test(tokens[m - 1]?.lower ?? '')) return null;
  const isWhole = clause.from === m;
  const next =
    frames.find((frame) => frame.clause === index + 1 && frame.place !== 'source') ??
    frames.find((frame) => frame.clause === index + 1);
  const reportsBack =
    next &&
    (next.place === 'after' ||
      next.place === 'wie' ||
      (next.place === 'source' && clauses[index + 1]?.from === next.from));
  if (isWhole && next && reportsBack) return { frame: next, phrase: null, certainty: 0.97 };
  if (isWhole && (clause.sign === ':' || tokens[m - 1]?.text === ':')) {
    const earlier = frames.filter((frame) => frame.clause < index && frame.place !== 'source');
    const before =
      earlier.findLast((frame) => !opensSubordinate(tokens, clauses[frame.clause])) ??
      earlier.at(-1) ??
      frames.findLast((frame) => frame.clause < index);
    if (before) return { frame: before, phrase: null, certainty: 0.95 };
    const first = clauses[index - 1];
    const phrase = first ? readPhrase(tokens, first.from, first.to) : null;
    if (phrase && phrase.to === first?.to) return { frame: null, phrase, certainty: 0.7 };
  }
  if (isName(tokens, m)) return null;
  const labels = frames.some(
    (frame) =>
      frame.clause === index &&
      NAMING_VERBS_DE.has(frame.lemma) &&
      (tokens[frame.cue[0]?.[1] ?? 0]?.lower === 'sich' || isMan(tokens, frame.speaker)),
  );
  if (labels) return null;
  const same =
    frames.find((frame) => frame.clause === index && frame.place !== 'source') ??
    frames.find((frame) => frame.clause === index);
  if (
    same &&
    token.words >= (NAMING_VERBS_DE.has(same.lemma) ? 1 : MIN_WORDS_BESIDE_CUE) &&
    !(same.speaker && same.speaker.from <= m && m < same.speaker.to)
  ) {
    return { frame: same, phrase: null, certainty: token.words >= 4 ? 0.85 : 0.6 };
  }
  if (isWhole) {
    const earlier = frames.filter((frame) => frame.clause < index && frame.place !== 'source').at(-1);
    if (earlier && (token.words >= 3 || earlier.place === 'after'))
      return { frame: earlier, phrase: null, certainty: 0.85 };
  }
  if (token.words >= MIN_WORDS_ALONE && frames[0]) return { frame: frames[0], phrase: null, certainty: 0.6 };
  return null;
}

/** »der „Berliner Zeitung“«, »das Lied „Über den Wolken“«: few words in marks after an article or noun name a thing. */
function isName(tokens: readonly Token[], m: number): boolean {
  const token = tokens[m];
  const before = tokens[m - 1];
  if (!token || !before || token.words > 4) return false;
  if (/[.!?]["”“»«]$/.test(token.text)) return false;
  return /^(?:der|die|das|dem|den|des|im|vom|zum|zur|beim|am)$/.test(before.lower)
    ? !/^\p{Ll}/u.test(token.text.slice(1))
    : isNominal(before) && token.words <= 3;
}

/** "nennt man" explains a word. */
function isMan(tokens: readonly Token[], phrase: Phrase | null): boolean {
  return phrase?.kind === 'pronoun' && tokens[phrase.from]?.lower === 'man';
}
