// Sources named by a preposition: "laut X", "nach Angaben von X", "X zufolge".

import { isNominal, type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import type { Clause } from './clauses';
import { SOURCE_NOUNS_DE, SOURCE_POSTPOSITIONS_DE, SOURCE_PREPOSITIONS_DE } from './cues.de';
import type { Frame } from './german-frames';
import type { Token } from './read-sentences';

/** Verbs that end like an adjective in the dative. */
const FINITE_LOOKALIKES =
  /^(?:starben|waren|wurden|werden|haben|hatten|sollen|sollten|konnten|können|wollen|wollten|mussten|müssen|durften|kamen|gingen|standen|befanden|lagen|blieben|gaben|fanden|nahmen|liefen|sind|sei|seien|habe|hätten|sich|soll|es|sie|er|wegen)$/;

/**
 * The frames of a clause that name their source by a preposition.
 *
 * @param next - The following clause, which may hold the name in apposition.
 * @param goesOn - Whether the sentence goes on after that clause.
 */
export function sourceFrames(
  tokens: readonly Token[],
  clause: Clause,
  index: number,
  next: Clause | undefined,
  goesOn: boolean,
): Frame[] {
  const frames: Frame[] = [];
  for (let i = clause.from; i < clause.to && frames.length < 3; i++) {
    const lower = tokens[i]?.lower ?? '';
    let phrase: Phrase | null = null;
    let postposed: Phrase | null = null;
    if (SOURCE_PREPOSITIONS_DE.has(lower)) phrase = readPhrase(tokens, i + 1, clause.to);
    else if (lower === 'nach') {
      const candidate = readPhrase(tokens, i + 1, clause.to);
      if (candidate && isSourcePhrase(tokens, candidate)) phrase = candidate;
      else {
        // "Seiner Meinung nach", "Medienberichten nach"
        postposed = phraseEndingAt(tokens, clause.from, i);
        if (postposed && !isSourcePhrase(tokens, postposed)) postposed = null;
        phrase = postposed;
      }
    } else if (lower === 'aus' && tokens[i + 1]?.lower === 'sicht') {
      phrase = readPhrase(tokens, i + 1, clause.to);
    } else if (SOURCE_POSTPOSITIONS_DE.has(lower)) {
      postposed = phraseEndingAt(tokens, clause.from, i);
      phrase = postposed;
    } else if (lower === 'demnach' || lower === 'wonach') {
      frames.push({
        clause: index,
        place: 'source',
        lemma: lower,
        strength: 'speech',
        cue: [[i, i + 1]],
        speaker: null,
        from: i,
        to: i + 1,
        passive: false,
      });
    }
    if (!phrase) continue;
    // "laut dem Leiter der Behörde, Jan Holm, …"
    if (!postposed && phrase.to === clause.to && next?.sign === ',' && goesOn) {
      const apposition = readPhrase(tokens, next.from, next.to);
      if (apposition?.kind === 'noun' && apposition.from === next.from && apposition.to === next.to)
        phrase = { ...phrase, to: next.to };
    }
    const [from, to] = postposed ? [phrase.from, i + 1] : [i, phrase.to];
    frames.push({
      clause: index,
      place: 'source',
      lemma: lower,
      strength: 'speech',
      cue: [[i, i + 1]],
      speaker: phrase,
      from,
      to,
      passive: false,
    });
  }
  return frames;
}

/** The longest noun phrase that ends before `end`: "russischen Angaben" of "starben russischen Angaben zufolge". */
function phraseEndingAt(tokens: readonly Token[], from: number, end: number): Phrase | null {
  const last = tokens[end - 1];
  // "nimmt die Gruppe Schätzungen zufolge": a bare noun of saying stands alone.
  if (
    last &&
    isNominal(last) &&
    isNominal(tokens[end - 2]) &&
    SOURCE_NOUNS_DE.some((noun) => last.lower.endsWith(noun))
  ) {
    return { from: end - 1, to: end, kind: 'noun' };
  }
  for (let j = Math.max(from, end - 12); j < end; j++) {
    const first = tokens[j];
    if (!first || (first.text === first.lower && FINITE_LOOKALIKES.test(first.lower))) continue;
    const candidate = readPhrase(tokens, j, end);
    if (candidate && candidate.from === j && candidate.to === end && candidate.kind === 'noun') return candidate;
  }
  return null;
}

/** "nach Angaben der Polizei", "nach Kremlangaben": the first noun says that words are meant. */
function isSourcePhrase(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text === token.lower) continue;
    return SOURCE_NOUNS_DE.some((noun) => token.lower.endsWith(noun));
  }
  return false;
}
