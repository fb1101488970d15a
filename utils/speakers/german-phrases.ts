// Noun phrases of German news prose, by word order, endings and capitals; no tagger.
import type { Token } from '@/utils/quotes/read-sentences';
import { isRoleDe, isTitleDe } from '@/utils/quotes/roles.de';
import { endingTest } from './word-endings';

export const PRONOUNS_DE: ReadonlySet<string> = new Set([
  'er',
  'sie',
  'es',
  'man',
  'ich',
  'wir',
  'dieser',
  'diese',
  'jener',
  'jene',
  'letzterer',
  'letztere',
]);
const DETERMINERS = new Set(
  (
    'der die das den dem des ein eine einer eines einem einen sein seine seiner seines seinem ihr ihre ihrer ihres ihrem dessen deren ' +
    'dieser diese dieses diesem mehrere viele einige zahlreiche beide beiden alle kein keine laut manche andere sämtliche weitere ersten erste'
  ).split(' '),
);
const GENITIVES = new Set(
  'des der eines einer seiner ihrer dieser dieses seines ihres deren dessen mehrerer'.split(' '),
);
const NAME_PARTICLES = new Set(
  "von van de del della di da al el bin ibn ben zu zum zur dos du la le ter den der st. d'".split(' '),
);
/** Words between the verb and its subject that are neither. */
const SKIPPED = new Set(
  (
    'gestern heute auch dazu zudem außerdem weiter nun jetzt später zuvor bereits dann hingegen allerdings jedoch unterdessen indes etwa ' +
    'daraufhin wörtlich abschließend erneut schon noch dagegen damals anschließend sich kürzlich ebenfalls weiterhin inzwischen wiederum am ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagabend dienstagabend mittwochabend donnerstagabend freitagabend ' +
    'morgen abend mittag nachmittag vormittag dabei hier dort so ihm ihr ihnen uns'
  ).split(' '),
);
const CALENDAR =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend)|^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'pronoun' | 'noun';
}

/**
 * Reads the noun phrase at a place: "der Sprecher des Kreml, Dmitri Peskow", "die Polizei Köln", "er".
 *
 * @param from - Index of the first token to look at; adverbs before the phrase are passed over.
 * @param to - Index after the last token that may belong to it.
 * @returns Token indices, or `null` when no phrase stands there.
 */
export function readPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let i = from;
  while (i < to && i < from + 6 && SKIPPED.has(tokens[i]?.lower ?? '')) {
    // "ihr Sprecher", "sie": a pronoun or determiner ends the passing over.
    if (/^(?:ihr)$/.test(tokens[i]?.lower ?? '') && isNominal(tokens[i + 1])) break;
    i++;
  }
  const first = tokens[i];
  if (!first || i >= to) return null;
  if (PRONOUNS_DE.has(first.lower) && !startsNoun(tokens, i + 1, to)) return { from: i, to: i + 1, kind: 'pronoun' };
  const end = readNounGroup(tokens, i, to);
  if (end === null) return null;
  return { from: i, to: readExtensions(tokens, i, end, to), kind: 'noun' };
}

/** One determiner, adjectives, and the nouns and names after them; `null` when there is no noun. */
export function readNounGroup(tokens: readonly Token[], from: number, to: number): number | null {
  let i = from;
  if (DETERMINERS.has(tokens[i]?.lower ?? '') && !isNominal(tokens[i])) i++;
  else if (DETERMINERS.has(tokens[i]?.lower ?? '')) i++;
  const limit = Math.min(to, i + 8);
  while (i < limit && isModifier(tokens[i])) i++;
  const nouns = i;
  while (i < to) {
    const token = tokens[i];
    if (isNominal(token) && !CALENDAR.test(token?.text ?? '')) i++;
    else if (i > nouns && token?.kind === 'number' && !isNominal(tokens[i + 1])) i++;
    else if (i > nouns && NAME_PARTICLES.has(token?.lower ?? '') && isInnerParticle(tokens, i, to)) i++;
    else break;
  }
  return i > nouns ? i : null;
}

function readExtensions(tokens: readonly Token[], from: number, headEnd: number, to: number): number {
  let end = headEnd;
  for (let round = 0; round < 6 && end < to; round++) {
    const token = tokens[end];
    const lower = token?.lower ?? '';
    let next: number | null = null;
    if (token?.text === '(') next = closingBracket(tokens, end, to);
    else if (GENITIVES.has(lower) && !isBareName(tokens, from, end)) next = readNounGroup(tokens, end, to);
    else if ((lower === 'von' || lower === 'vom') && !isBareName(tokens, from, end))
      next = readNounGroup(tokens, end + 1, to);
    else if (
      round === 0 &&
      /^\p{Ll}+er$/u.test(token?.text ?? '') &&
      /(?:angaben|berichten|aussagen|meldungen|informationen)$/.test(tokens[end - 1]?.lower ?? '') &&
      isNominal(tokens[end + 1])
    )
      next = readNounGroup(tokens, end, to);
    else if (lower === 'für' && isRoleDe(tokens[end - 1]?.text ?? '')) next = readNounGroup(tokens, end + 1, to);
    else if (
      (lower === 'und' || lower === 'sowie') &&
      (isNominal(tokens[end + 1]) || DETERMINERS.has(tokens[end + 1]?.lower ?? ''))
    )
      next = readNounGroup(tokens, end + 1, to);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** A capitalised word, or a short passage in marks used as a name (»der „Berliner Zeitung“«). */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'marked') return token.words <= 4 && !/[.!?,]["”“»«]$/.test(token.text);
  return token.kind === 'word' && /^(?:(?:al|el|bin|ar|as|ad|an|ibn)-)?\p{Lu}/u.test(token.text);
}

/** Whether tokens are a person's name only (with titles and roles before it): such a name takes no genitive after it. */
function isBareName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  // A determiner inside shows a noun with its genitive, "Angaben des Amtes".
  for (let i = from + 1; i < to; i++)
    if (/^(?:des|der|die|den|dem|eines|einer)$/.test(tokens[i]?.lower ?? '')) return false;
  if (!first || DETERMINERS.has(first.lower)) {
    // "der Kremlsprecher Dmitri Peskow": role, then at least one more noun.
    return to - from >= 4 && isRoleDe(tokens[from + 1]?.text ?? '');
  }
  if (to - from === 1) return !isRoleDe(first.text) && !isPlainNoun(first.text);
  return !isRoleDe(tokens[to - 1]?.text ?? '') && !isPlainNoun(tokens[to - 1]?.text ?? '');
}

/** Endings that names do not have. */
const isPlainNoun = endingTest(
  'ung ungen heit keit schaft schaften ion ionen tät kreise kreisen angaben worten aussagen bericht berichte berichten ministerium behörde amt anwälte sprecher mitglieder vertreter experten kritiker forscher leute partei regierung polizei sicht ansicht worte zahlen prognose prognosen studie studien analyse analysen plänen worten leiter chef mitglied bewohner eltern opfer bürger anhänger gegner führer verein verband rat gericht institut konzern unternehmen firma team gewerkschaft',
);

function isModifier(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  return (
    token.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    /(?:e|er|es|en|em|ige|jährige[rn]?)$/.test(token.lower) &&
    !STOPS.has(token.lower)
  );
}
const STOPS = new Set(
  'in an auf bei mit nach vor zu zum zur für gegen über unter zwischen wegen seit gegenüber neben außer während oder aber wenn werden wurden haben hatten sagen sollen müssen können sowie sondern denn eben gerne'.split(
    ' ',
  ),
);

function isInnerParticle(tokens: readonly Token[], i: number, to: number): boolean {
  // "Ursula von der Leyen", "Charles de Gaulle": particles followed by a name, after a single first name.
  let j = i;
  while (j < to && j < i + 3 && NAME_PARTICLES.has(tokens[j]?.lower ?? '')) j++;
  if (!(j < to && /^\p{Lu}/u.test(tokens[j]?.text ?? ''))) return false;
  const before = tokens[i - 1]?.text ?? '';
  if (isRoleDe(before) || isTitleDe(before) || isPlainNoun(before)) return false;
  return (
    !['der', 'den', 'zu', 'zum', 'zur'].includes(tokens[i]?.lower ?? '') &&
    !(tokens[i]?.lower === 'von' && isPlainNoun(tokens[i - 1]?.text ?? ''))
  );
}

function closingBracket(tokens: readonly Token[], open: number, to: number): number | null {
  for (let i = open + 1; i < to && i < open + 8; i++) if (tokens[i]?.text === ')') return i + 1;
  return null;
}

function startsNoun(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (!/^(?:dieser|diese|jener|jene|letzterer|letztere)$/.test(before)) return false;
  return readNounGroup(tokens, i, to) !== null;
}
