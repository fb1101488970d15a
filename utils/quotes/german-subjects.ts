// Who is the subject of a German introducing clause: before the verb, behind it, or clauses earlier.

import { isNominal, type Phrase, readNounGroup, readPhrase } from '@/utils/speakers/german-phrases';
import { isPersonNoun } from '@/utils/speakers/person-nouns';
import type { Clause } from './clauses';
import { ADVERBS_DE } from './cues.de';
import type { Token } from './read-sentences';
import { isRoleDe } from './roles.de';

export const RELATIVES = /^(?:der|die|das|dem|den|deren|dessen|welche|welcher|welches|denen|was|wo)$/;

const ADVERB_ENDINGS = /(?:lich|weise|mäßig|iell|ell|isch|bar|gemäß|wärts|mals|falls)$/;

const OBJECT_OPENERS = /^(?:das|dies|dazu|darauf|es|den|dem|dabei|damit|daran|davon|dafür|hierzu|hiermit)$/;

export const PREPOSITIONS = new Set(
  'in im an am auf bei beim mit nach vor zu zum zur für gegen über unter zwischen wegen seit trotz während aus von vom durch ohne um bis angesichts gegenüber neben laut bezüglich dank binnen innerhalb außerhalb aufgrund entgegen gemäß einschließlich per via ab außer hinter mitsamt zufolge seitens mithilfe statt anstelle ins ans anlässlich hinsichtlich'.split(
    ' ',
  ),
);

/** The constituent before the finite verb, if it is a noun phrase: then it is the subject with all it carries. */
export function vorfeld(tokens: readonly Token[], begin: number, verb: number): Phrase | null {
  const first = tokens[begin];
  if (
    !first ||
    PREPOSITIONS.has(first.lower) ||
    (OBJECT_OPENERS.test(first.lower) && (verb === begin + 1 || first.lower === 'den' || first.lower === 'dem'))
  )
    return null;
  // "Deren Sprecherin fragte" has a subject; "Deren Haltung nannte er" an object.
  const isDetermined = /^(?:deren|dessen)$/.test(first.lower) && namesPerson(tokens, begin, verb);
  if ((ADVERBS_DE.has(first.lower) && !isDetermined) || (verb === begin + 1 && ADVERB_ENDINGS.test(first.lower)))
    return null;
  if (first.lower === 'einer' && tokens[begin + 1]?.lower !== 'der') return null;
  // "Der örtlichen Zeitung sagte X": a dative, not the subject. "10:05 Uhr meldete X": a time.
  if (first.lower === 'der' && /^\p{Ll}.*en$/u.test(tokens[begin + 1]?.text ?? '')) return null;
  if (tokens[begin + 1]?.lower === 'uhr') return null;
  const phrase = readPhrase(tokens, begin, verb);
  if (!phrase || phrase.from !== begin) return null;
  if (phrase.to === verb || phrase.kind === 'pronoun') return phrase;
  return PREPOSITIONS.has(tokens[phrase.to]?.lower ?? '') && isNominal(tokens[verb - 1])
    ? { ...phrase, to: verb }
    : phrase;
}

/** Whether the noun group that ends at the verb has a role in it. */
function namesPerson(tokens: readonly Token[], begin: number, verb: number): boolean {
  if (readNounGroup(tokens, begin, verb) !== verb) return false;
  return tokens
    .slice(begin + 1, verb)
    .some(({ text }) => isRoleDe(text) || (/^\p{Lu}/u.test(text) && isPersonNoun(text)));
}

/** "Der Sprecher des Kreml, Dmitri Peskow sagte": the phrase began one clause earlier. */
export function withLeadingApposition(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  subject: Phrase,
): Phrase {
  const clause = clauses[index];
  const previous = clauses[index - 1];
  if (!previous || clause?.sign !== ',' || subject.from !== clause.from || subject.kind === 'pronoun') return subject;
  const opening = vorfeld(tokens, previous.from, previous.to);
  return opening?.kind === 'noun' && opening.to === previous.to ? { ...subject, from: opening.from } : subject;
}

/** "Der Minister, der gestern ankam, sagte": the subject opens the sentence, clauses before. */
export function interruptedSubject(tokens: readonly Token[], clauses: readonly Clause[], index: number): Phrase | null {
  const between = clauses[index - 1];
  if (!between) return null;
  const apposition = readPhrase(tokens, between.from, between.to);
  const isApposition = apposition?.from === between.from && apposition.to === between.to;
  const opener = tokens[between.from]?.lower ?? '';
  for (let i = index - 2; i >= 0 && i >= index - 3; i--) {
    const clause = clauses[i];
    const phrase = clause ? vorfeld(tokens, clause.from, clause.to) : null;
    if (!phrase || phrase.to !== clause?.to || phrase.kind === 'pronoun') continue;
    if (isApposition) return { ...phrase, to: apposition.to };
    if (RELATIVES.test(opener) || PREPOSITIONS.has(opener)) return phrase;
  }
  return isApposition && apposition.kind === 'noun' ? apposition : null;
}

/** "von X" in a passive clause. */
export function agent(tokens: readonly Token[], clause: Clause): Phrase | null {
  for (let i = clause.from; i < clause.to - 1; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'von' || lower === 'vom') return readPhrase(tokens, i + 1, clause.to);
  }
  return null;
}
