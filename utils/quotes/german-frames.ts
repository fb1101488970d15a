// Introducing clauses of German: where the cue stands, who its subject is, and on which side the words have to be.
import { isNominal, type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import type { Clause } from './clauses';
import {
  ADVERBIAL_OPENERS_DE,
  ADVERBS_DE,
  AUXILIARIES_DE,
  OPINION_VERBS_DE,
  SOURCE_NOUNS_DE,
  SOURCE_POSTPOSITIONS_DE,
  SOURCE_PREPOSITIONS_DE,
  SPEECH_VERBS_DE,
} from './cues.de';
import { readGermanVerbs, type VerbForm } from './lexicon';
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

export const GERMAN_VERBS = readGermanVerbs(SPEECH_VERBS_DE, OPINION_VERBS_DE);

const CONJUNCTIONS = new Set(['und', 'aber', 'doch', 'sondern', 'denn', 'oder', 'sowie', 'auch']);
const MODALS =
  /^(?:will|wollen|wollte|wollten|wolle|kann|können|konnte|konnten|könne|könnte|soll|sollen|sollte|sollten|solle|muss|müssen|musste|müsse|darf|dürfen|dürfe|mag|möchte|möchten|zu|würde|würden)$/;
const RELATIVES = /^(?:der|die|das|dem|den|deren|dessen|welche|welcher|welches|denen|was|wo)$/;
const ADVERB_ENDINGS = /(?:lich|weise|mäßig|iell|ell|isch|bar|gemäß|wärts|mals|falls)$/;
/** Verbs that end like an adjective in the dative. */
const FINITE_LOOKALIKES =
  /^(?:starben|waren|wurden|werden|haben|hatten|sollen|sollten|konnten|können|wollen|wollten|mussten|müssen|durften|kamen|gingen|standen|befanden|lagen|blieben|gaben|fanden|nahmen|liefen|sind|sei|seien|habe|hätten|sich|soll|es|sie|er|wegen)$/;
const OBJECT_OPENERS = /^(?:das|dies|dazu|darauf|es|den|dem|dabei|damit|daran|davon|dafür|hierzu|hiermit)$/;
const PREPOSITIONS = new Set(
  'in im an am auf bei beim mit nach vor zu zum zur für gegen über unter zwischen wegen seit trotz während aus von vom durch ohne um bis angesichts gegenüber neben laut bezüglich dank binnen innerhalb außerhalb aufgrund entgegen gemäß einschließlich per via ab außer hinter mitsamt zufolge seitens mithilfe statt anstelle ins ans anlässlich hinsichtlich'.split(
    ' ',
  ),
);
const ATTRIBUTIVE_BEFORE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einer|eines|einem|von|vom|im|am|mit|als|so|zu|seine|ihre|nach|laut|viel|oft|bisher|zuvor|bereits|gerade)$/;

/** Whether a word may be the finite verb of an introducing clause. */
export function isGermanCue(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text === token.lower &&
    (GERMAN_VERBS.finite.has(token.lower) || token.lower === 'so')
  );
}

/** All frames of a sentence in order; several may stand in one clause ("sagte X der Agentur Y zufolge"). */
export function findGermanFrames(tokens: readonly Token[], clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  for (const [index, clause] of clauses.entries()) {
    const verb = verbFrame(tokens, clauses, index);
    if (verb) frames.push(verb);
    frames.push(...sourceFrames(tokens, clause, index));
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
  const cue: Frame['cue'] =
    reflexive && verb.lemma === 'äußern' ? join([at, at + 2], found.cue[1] ?? [at + 1, at + 2]) : found.cue;
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

/** The constituent before the finite verb, if it is a noun phrase: then it is the subject with all it carries. */
function vorfeld(tokens: readonly Token[], begin: number, verb: number): Phrase | null {
  const first = tokens[begin];
  if (
    !first ||
    PREPOSITIONS.has(first.lower) ||
    (OBJECT_OPENERS.test(first.lower) && (verb === begin + 1 || first.lower === 'den' || first.lower === 'dem'))
  )
    return null;
  if (ADVERBS_DE.has(first.lower) || (verb === begin + 1 && ADVERB_ENDINGS.test(first.lower))) return null;
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

/** "Der Sprecher des Kreml, Dmitri Peskow sagte": the phrase began one clause earlier. */
function withLeadingApposition(
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
function interruptedSubject(tokens: readonly Token[], clauses: readonly Clause[], index: number): Phrase | null {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const clause = clauses[i];
    if (!clause) continue;
    const phrase = vorfeld(tokens, clause.from, clause.to);
    if (!phrase || phrase.to !== clause.to || phrase.kind === 'pronoun') continue;
    const between = clauses[index - 1];
    if (!between || i === index - 1) return phrase;
    const apposition = readPhrase(tokens, between.from, between.to);
    const isApposition = apposition?.from === between.from && apposition.to === between.to;
    if (isApposition) return { ...phrase, to: apposition.to };
    return RELATIVES.test(tokens[between.from]?.lower ?? '') || PREPOSITIONS.has(tokens[between.from]?.lower ?? '')
      ? phrase
      : null;
  }
  return null;
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

interface FoundVerb {
  readonly verb: VerbForm;
  readonly at: number;
  readonly cue: [number, number][];
  readonly passive: boolean;
}

function findVerb(tokens: readonly Token[], from: number, to: number): FoundVerb | null {
  let modal = false;
  let auxiliary = -1;
  let best: FoundVerb | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text !== token.lower) {
      if (!(i === 0 && token?.kind === 'word')) continue;
    }
    const lower = token?.lower ?? '';
    if (auxiliary < 0 && AUXILIARIES_DE.has(lower)) auxiliary = i;
    // "habe … gesagt" is itself reported.
    const reported = /^(?:habe|sei|hätten)$/.test(tokens[auxiliary]?.lower ?? '');
    const participle = auxiliary >= 0 && i > auxiliary && !reported ? GERMAN_VERBS.participles.get(lower) : undefined;
    if (participle && (i === to - 1 || i >= to - 3)) {
      const passive = /^(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren)$/.test(tokens[auxiliary]?.lower ?? '');
      const particle = /^(?:bekannt|klar|deutlich|fest|darauf|davon)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
      return { verb: participle, at: auxiliary, cue: join([auxiliary, auxiliary + 1], [particle, i + 1]), passive };
    }
    // Verb last: "wie X mitgeteilt hat", "nachdem X erklärt hatte".
    const final = GERMAN_VERBS.participles.get(lower);
    if (final && AUXILIARIES_DE.has(tokens[i + 1]?.lower ?? '') && i + 2 >= to) {
      const passive = /^(?:wird|werden|wurde|wurden)$/.test(tokens[i + 1]?.lower ?? '');
      return { verb: final, at: i, cue: [[i, i + 2]], passive };
    }
    const verbs = GERMAN_VERBS.finite.get(lower);
    if (
      verbs &&
      !best &&
      !isAttributive(tokens, i, from) &&
      !(
        GERMAN_VERBS.infinitives.has(lower) &&
        (modal ||
          MODALS.test(tokens[i + 1]?.lower ?? '') ||
          /^(?:werden|wird|ließ|lassen)$/.test(tokens[i + 1]?.lower ?? ''))
      )
    ) {
      const found = withParticle(verbs, tokens, i, to);
      if (found) best = found;
    }
    if (MODALS.test(lower)) modal = true;
    if (!best) best = conviction(tokens, i, to);
  }
  return best;
}

/** "ist der Meinung, dass", "zeigte sich überzeugt, dass": a verb of being with a noun or adjective of belief. */
function conviction(tokens: readonly Token[], at: number, to: number): FoundVerb | null {
  const lower = tokens[at]?.lower ?? '';
  if (
    !/^(?:ist|sind|war|waren|zeigt|zeigte|zeigten|vertritt|vertrat|vertreten|äußert|äußerte|kommt|kam|kamen|gibt|gab)$/.test(
      lower,
    )
  )
    return null;
  for (let i = at + 1; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    const belief = i === to - 1 && /^(?:überzeugt|sicher|zuversichtlich|besorgt|enttäuscht|erfreut)$/.test(word);
    const view = /^(?:meinung|ansicht|auffassung|überzeugung|hoffnung|schluss|ergebnis|standpunkt)$/.test(word);
    if (!belief && !view) continue;
    const from = view && /^(?:der|die|den|dem)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    const start = /^(?:zu|zum)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
    return {
      verb: { lemma: 'meinen', strength: 'opinion', particle: '' },
      at,
      cue: join([at, at + 1], [start, i + 1]),
      passive: false,
    };
  }
  return null;
}

function withParticle(verbs: readonly VerbForm[], tokens: readonly Token[], at: number, to: number): FoundVerb | null {
  for (const verb of verbs) {
    if (!verb.particle) continue;
    for (let i = to - 1; i > at && i > at - 1; i--) {
      if (tokens[i]?.lower !== verb.particle) continue;
      if (/^(?:aus|an|vor|auf|zu)$/.test(verb.particle) && i < to - 1) break;
      const adverb = /^(?:davon|darauf|dazu|daraus)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
      return { verb, at, cue: join([at, at + 1], [adverb, i + 1]), passive: false };
    }
  }
  const plain = verbs.find((verb) => !verb.particle);
  return plain ? { verb: plain, at, cue: [[at, at + 1]], passive: false } : null;
}

const join = (a: [number, number], b: [number, number]): [number, number][] =>
  a[1] === b[0] ? [[a[0], b[1]]] : [a, b];

/** "die genannte Zahl", "der zitierte Bericht": not a finite verb. */
function isAttributive(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return false;
  return (
    ATTRIBUTIVE_BEFORE.test(tokens[i - 1]?.lower ?? '') && isNominal(tokens[i + 1]) && tokens[i - 1]?.lower !== 'so'
  );
}

/** "von X" in a passive clause. */
function agent(tokens: readonly Token[], clause: Clause): Phrase | null {
  for (let i = clause.from; i < clause.to - 1; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'von' || lower === 'vom') return readPhrase(tokens, i + 1, clause.to);
  }
  return null;
}

function sourceFrames(tokens: readonly Token[], clause: Clause, index: number): Frame[] {
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
