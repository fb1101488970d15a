// German rules: what a sentence quotes, given its introducing clauses.
import type { Span } from '@/utils/model/quote';
import { isNominal, type Phrase, readPhrase } from '@/utils/speakers/german-phrases';
import { AGENCIES, MEDIA_NAMES, MEDIA_NOUNS_DE } from './agencies';
import { type Clause, findClauses } from './clauses';
import {
  ADVERBIAL_OPENERS_DE,
  CONTENT_OPENERS_DE,
  INFINITIVE_VERBS_DE,
  MARKS_ONLY_DE,
  SUBJUNCTIVE_FORMS_DE,
  WEAK_SUBJUNCTIVE_DE,
} from './cues.de';
import type { Draft, SentenceReading } from './draft';
import { type Frame, findGermanFrames, GERMAN_VERBS, isGermanCue } from './german-frames';
import type { Sentence, Token } from './read-sentences';

const RELATIVES_DE = /^(?:der|die|das|dem|den|deren|dessen|denen|in|mit|bei|für|von|auf|an|welche|welcher|was|wo)$/;

/** "nannte das „Verrat“": one word is enough. */
const NAMING_VERBS_DE: ReadonlySet<string> = new Set(['nennen', 'bezeichnen']);
/** Fewer words in marks are a name or scare quotes unless a cue belongs to them. */
const MIN_WORDS_BESIDE_CUE = 2;
const MIN_WORDS_ALONE = 6;

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

interface MarksFrame {
  readonly frame: Frame | null;
  readonly phrase: Phrase | null;
  readonly certainty: number;
}

function frameForMarks(
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

interface Content {
  readonly ranges: [number, number][];
  /** First clause that is free for further frames. */
  readonly next: number;
  readonly certainty: number;
  readonly subjunctive?: boolean;
}

function indirectContent(
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
    const weak = MARKS_ONLY_DE.has(frame.lemma) && frame.lemma !== 'sprechen';
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

function sourceContent(tokens: readonly Token[], clauses: readonly Clause[], source: Frame): [number, number][] {
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

/** "nennt man" explains a word. */
function isMan(tokens: readonly Token[], phrase: Phrase | null): boolean {
  return phrase?.kind === 'pronoun' && tokens[phrase.from]?.lower === 'man';
}

/** "heißt es": nobody. */
function isEs(tokens: readonly Token[], phrase: Phrase | null): boolean {
  return phrase?.kind === 'pronoun' && tokens[phrase.from]?.lower === 'es';
}

function openerOf(tokens: readonly Token[], clause: Clause): string {
  const first = tokens[clause.from]?.lower ?? '';
  return /^(?:und|aber|doch|sondern|oder)$/.test(first) ? (tokens[clause.from + 1]?.lower ?? '') : first;
}

function opensSubordinate(tokens: readonly Token[], clause: Clause | undefined): boolean {
  const opener = clause ? openerOf(tokens, clause) : '';
  return CONTENT_OPENERS_DE.has(opener) || ADVERBIAL_OPENERS_DE.has(opener);
}

function opensWithAdverbial(tokens: readonly Token[], clauses: readonly Clause[], free: number): boolean {
  const first = clauses[free];
  return first !== undefined && ADVERBIAL_OPENERS_DE.has(openerOf(tokens, first));
}

/** Index of an unmistakable or (after a cue) likely subjunctive form in the clause, or -1. */
function subjunctiveAt(tokens: readonly Token[], clause: Clause): number {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.text === token.lower && SUBJUNCTIVE_FORMS_DE.has(token.lower)) return i;
  }
  return -1;
}

function subjunctiveStrength(tokens: readonly Token[], clauses: readonly Clause[]): 'strong' | 'weak' | null {
  let weak = false;
  for (const clause of clauses) {
    const opener = openerOf(tokens, clause);
    if (CONTENT_OPENERS_DE.has(opener) || ADVERBIAL_OPENERS_DE.has(opener)) continue;
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || token.text !== token.lower || !SUBJUNCTIVE_FORMS_DE.has(token.lower)) continue;
      if (tokens.slice(clause.from, clause.to).some((other) => other.lower === 'ich')) continue;
      // "es sei denn", "sei es"
      if (
        token.lower === 'sei' &&
        (tokens[i + 1]?.lower === 'denn' || tokens[i + 1]?.lower === 'es' || tokens[i - 1]?.lower === 'wie')
      )
        continue;
      if (!WEAK_SUBJUNCTIVE_DE.has(token.lower)) return 'strong';
      weak = true;
    }
  }
  return weak ? 'weak' : null;
}

/** "…, die Steuern zu senken": "zu" (or an infix "-zu-") with an infinitive at the end. */
function isInfinitive(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.to - 1; i > clause.from && i > clause.to - 4; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/n$/.test(lower) && tokens[i - 1]?.lower === 'zu' && tokens[i]?.text === lower) return true;
    if (
      /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|hinaus|los|mit|nach|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|durch|nieder|heraus|herbei|bereit|bekannt|frei|statt|ver)+zu\p{Ll}{2,}n$/u.test(
        lower,
      )
    )
      return true;
  }
  return false;
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

function hasFiniteVerbLikely(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (
      token?.text === token?.lower &&
      /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|soll|sollen|will|wollen|muss|müssen|\p{Ll}+te|\p{Ll}+ten|\p{Ll}+t|gab|kam|kamen|ging|gingen|starb|starben|fand|fanden|nahm|nahmen)$/u.test(
        token?.lower ?? '',
      ) &&
      !/^(?:nicht|mit|erst|jetzt|seit|zuletzt|selbst|letzte|letzten|gute|guten|rechten|ersten|zweiten|dritten)$/.test(
        token?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

function isQuoted(tokens: readonly Token[], clause: Clause, taken: readonly Span[]): boolean {
  const start = tokens[clause.from]?.start ?? 0;
  return tokens[clause.from]?.kind === 'marked' && taken.some(([from]) => from === start);
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
  if (!apposition || apposition.from !== next.from || apposition.to !== next.to || apposition.kind === 'pronoun')
    return phrase;
  return { ...phrase, to: apposition.to };
}

/** "der russischen Agentur Interfax zufolge", "sagte X der „Bild“": who carried the words. */
function findVia(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frames: readonly Frame[],
  frame: Frame,
  text: string,
): string | null {
  if (frame.place === 'source') return null;
  const source = frames.find((other) => other.place === 'source' && other.speaker && other !== frame);
  if (source?.speaker) {
    const name = mediumIn(tokens, source.speaker.from, source.speaker.to, text);
    if (name) return name;
  }
  const clause = clauses[frame.clause];
  if (!clause) return null;
  const from =
    frame.speaker && frame.speaker.from > (frame.cue[0]?.[0] ?? 0)
      ? frame.speaker.to
      : (frame.cue[0]?.[1] ?? clause.from);
  return mediumIn(tokens, from, clause.to, text);
}

/** The name of a medium between two places: after its noun, in marks, or known by itself. */
function mediumIn(tokens: readonly Token[], from: number, to: number, text: string): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (
      token.kind === 'marked' &&
      token.words <= 4 &&
      /^(?:der|dem|die|das|im|vom|zeitung|magazin|sender|agentur|portal|blatt|gegenüber)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    ) {
      return token.text.replace(/^["„“”»«]|["„“”»«]$/g, '');
    }
    if (!isNominal(token) && !AGENCIES.has(token.lower)) continue;
    const isAgency = AGENCIES.has(token.lower);
    const noun = MEDIA_NOUNS_DE.some((ending) => token.lower.endsWith(ending));
    if (
      !isAgency &&
      !noun &&
      !(
        MEDIA_NAMES.has(token.lower) &&
        /^(?:der|dem|im|die|das|gegenüber|sender|magazin)$/.test(tokens[i - 1]?.lower ?? '')
      )
    )
      continue;
    let end = i + 1;
    if (noun) {
      const start = i + 1;
      while (end < to && end < i + 5 && (isNominal(tokens[end]) || AGENCIES.has(tokens[end]?.lower ?? ''))) end++;
      const named = text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      if (end > start) return named.replace(/["„“”»«]/g, '');
    }
    let start = i;
    while (
      start > from &&
      (/^\p{Lu}/u.test(tokens[start - 1]?.text ?? '') ||
        (noun && /(?:e|er|en)$/.test(tokens[start - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? '')))
    )
      start--;
    while (end < to && isNominal(tokens[end]) && !isAgency) end++;
    return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  }
  return null;
}

export { GERMAN_VERBS };
