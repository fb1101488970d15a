// One name out of a run of capitalised words: role and title before it, then the person's own words.
import type { Token } from '@/utils/quotes/read-sentences';
import { firstNameGender } from './first-names';
import type { Gender, NameRules } from './name-rules';

export interface RawName {
  readonly words: readonly Token[];
  readonly role: string | null;
  readonly gender: Gender;
  readonly start: number;
  /** A first name, title or role was seen. */
  readonly certain: boolean;
}

/** What a line "Von …" or a surname with its particle begins with. */
const OPENING = /^(?:Von|Van|De|Della|Da)$/;
/** More words are a title or a list. */
const MAX_NAME_WORDS = 5;

/** Runs of capitalised words with the particles inside them ("Ursula von der Leyen"), as token ranges. */
export function* capitalRuns(tokens: readonly Token[], rules: NameRules): Generator<[number, number]> {
  let i = 0;
  while (i < tokens.length) {
    if (
      !isCapital(tokens[i]) &&
      !(!rules.capitalNouns && rules.isRole(tokens[i]?.text ?? '') && isCapital(tokens[i + 1]))
    ) {
      i++;
      continue;
    }
    const from = i++;
    while (i < tokens.length) {
      if (isCapital(tokens[i])) i++;
      else if (rules.particles.has(tokens[i]?.lower ?? '') && isCapital(tokens[i - 1])) {
        let next = i + 1;
        while (next < i + 2 && rules.particles.has(tokens[next]?.lower ?? '')) next++;
        if (!isCapital(tokens[next]) || !isParticleOfName(tokens, i, rules)) break;
        i = next + 1;
      } else break;
    }
    yield [from, i];
  }
}

/** The person named by the run; `null` for places, bodies and common nouns. */
export function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  rules: NameRules,
): RawName | null {
  const run = tokens.slice(from, to);
  let roleWord = -1;
  let gender: Gender = null;
  let begin = -1;
  let start = 0;
  for (const [i, token] of run.entries()) {
    const isTitle = rules.isTitle(token.text);
    if (i === run.length - 1 && i > 0 && !isTitle && (start === i || firstNameGender(run[i - 1]?.text ?? ''))) break;
    const isRole = rules.isRole(token.text);
    if (!isRole && !isTitle) continue;
    gender = rules.roleGender(token.text) ?? gender;
    if (begin < 0) begin = i;
    if (isRole) roleWord = i;
    start = i + 1;
  }
  const titled = begin >= 0;
  const opensSentence = from === 0;
  const before = start;
  while (start < run.length - 1 && rules.isNoName(run[start]?.text ?? '')) start++;
  // "Von Henrike": a preposition that opens the sentence; "Van Loon" is found by the surname.
  if (rules.capitalNouns && opensSentence && start === 0 && run.length > 1 && OPENING.test(run[0]?.text ?? ''))
    start = 1;
  // "New York Times": what follows such a word is part of its name, not a person's.
  if (!rules.capitalNouns && !titled && start > before && !opensSentence) return null;
  let words = run.slice(start);
  const firstName = words.findIndex((token) => firstNameGender(token.text) !== null);
  if (!titled && firstName > 0 && firstName < words.length - 1) words = words.slice(firstName);
  const last = words.at(-1);
  if (!last || words.length > MAX_NAME_WORDS || words.some((token) => isCapital(token) && rules.isNoName(token.text)))
    return null;
  // "Gesundheits-, Sozial- und Integrationsdirektor": the front of a compound.
  if (words.some((token) => token.text.endsWith('-'))) return null;
  if (words.length === 1 && (!titled || rules.isRole(last.text))) return null;
  // "Der Innenminister Frankreichs, Nicolas Muster": the genitive is no name, the apposition is.
  if (words.length === 1 && rules.capitalNouns && last.text.endsWith('s') && opensApposition(tokens, to)) return null;
  const roleStart = roleWord < 0 ? -1 : rules.roleStart(tokens, from + roleWord);
  return {
    words,
    role: roleWord < 0 ? null : rules.toNominative(text.slice(tokens[roleStart]?.start, run[roleWord]?.end)),
    gender,
    start: (titled ? run[begin] : words[0])?.start ?? last.start,
    certain:
      titled ||
      (words.length > 1 && firstNameGender(words[0]?.text ?? '') !== null) ||
      (!rules.capitalNouns && words.length > 1 && !opensSentence),
  };
}

/** A comma and two capitalised words. */
function opensApposition(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);
}

/** Whether a token begins with a capital, after an Arabic article at most. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:(?:al|el|bin|ar|as|ad|an|ibn)-)?\p{Lu}/u.test(token.text);
}

/** "Ursula von der Leyen" but not "Präsident von Frankreich", "Sprecher der Polizei": a first name has to stand before it. */
function isParticleOfName(tokens: readonly Token[], at: number, rules: NameRules): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (rules.isRole(before) || rules.isNoName(before)) return rules.isTitle(before);
  if (['der', 'den', 'zu', 'la', 'le'].includes(tokens[at]?.lower ?? '')) return false;
  // "Unterhändler Casper van Loon": after a role even a first name that no list has; "van" is no word of German besides.
  if (tokens[at]?.lower === 'van' || rules.isRole(tokens[at - 2]?.text ?? '')) return true;
  return firstNameGender(before) !== null || rules.isTitle(before) || !rules.capitalNouns;
}
