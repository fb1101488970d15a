// Roles that no list knows: in "Küster Hauke Brammer" the article itself shows that the first of three capitalised
// words is a noun. English writes its nouns small, but not the first word of a sentence.
import type { Sentence, Token } from '@/utils/quotes/read-sentences';
import { firstNameGender } from './first-names';
import type { Gender, NameRules } from './name-rules';
import { isBodyNoun, isPersonNoun } from './person-nouns';
import { capitalRuns } from './read-name';

/** The last word of a determiner's phrase: what follows "der", "eine" without a name after it is a common noun. */
const DETERMINER =
  /^(?:der|die|den|dem|des|ein|eine|einer|eines|einem|einen|sein|seine|ihr|ihre|kein|keine|jeder|als)$/;
const MIN_ROLE_CHARS = 4;
/** No first name is as long; "Tjorven Maria Brakel" stays a name. */
const MIN_COMPOUND_CHARS = 9;
const MAX_LEARNED = 200;

/** What a text says about a first word and the words after it, gathered in one pass. */
interface Evidence {
  /** Words that stand alone after a determiner somewhere. */
  readonly nouns: Set<string>;
  /** Runs of two words, joined. */
  readonly pairs: Set<string>;
  /** Runs of one word: surnames by themselves. */
  readonly alone: Set<string>;
  /** Words that follow a known first name. */
  readonly surnames: Set<string>;
}

/**
 * The rules of a language with the roles one article shows beside its names.
 *
 * A capitalised word before two others is a role when it ends like a noun for persons, stands before a known first
 * name and is as long as compounds are, or stands alone as a noun elsewhere while the name comes without it. A known first name never is
 * ("Anna Maria Kern"), nor a word that also begins the name alone ("Hauke Brammer", "Hauke Holm Brammer").
 */
export function learnRoles(sentences: readonly Sentence[], rules: NameRules): NameRules {
  if (!rules.capitalNouns) return learnTrades(sentences, rules);
  const evidence: Evidence = { nouns: new Set(), pairs: new Set(), alone: new Set(), surnames: new Set() };
  const candidates: (readonly [string, string, string])[] = [];
  for (const { tokens } of sentences) {
    for (const [begin, to] of capitalRuns(tokens, rules)) {
      // "Die Türmerin": capitalised at the head of a sentence only.
      const from = begin < to - 1 && DETERMINER.test(tokens[begin]?.lower ?? '') ? begin + 1 : begin;
      const run = tokens.slice(from, to);
      gather(evidence, run, tokens[from - 1]);
      const [noun, first, last] = [run[0]?.text ?? '', run[1]?.text ?? '', run.at(-1)?.text ?? ''];
      if (run.length >= 2 && run.length <= 5 && candidates.length < MAX_LEARNED && mayBeRole(noun, rules))
        candidates.push([noun, first, last]);
    }
  }
  const learned = new Set<string>();
  for (const [noun, first, last] of candidates) {
    // "Schlachter Brandes" where the article has "Kevin Brandes".
    const isBeforeSurname = first === last && evidence.surnames.has(last) && isPersonNoun(noun);
    if (first === last ? isBeforeSurname : isRole(noun, first, last, evidence, rules)) learned.add(noun);
  }
  return learned.size === 0 ? rules : withRoles(rules, learned, genderOf);
}

const TRADE = /^\p{Lu}\p{Ll}+(?:er|or|ist|smith|wright|eer)$/u;
/** They open a sentence before a name as well. */
const NO_TRADE =
  /^(?:former|senior|junior|prior|later|earlier|either|neither|another|other|rather|never|ever|super|minor|major|after|under|over|however|whether|together|per|for|nor)$/i;

/** "Fishmonger Jane Roe" that opens a sentence, where the article has "Roe" alone as well. */
function learnTrades(sentences: readonly Sentence[], rules: NameRules): NameRules {
  const alone = new Set<string>();
  const candidates: (readonly [string, string])[] = [];
  for (const { tokens } of sentences) {
    for (const [from, to] of capitalRuns(tokens, rules)) {
      const noun = tokens[from]?.text ?? '';
      const last = tokens[to - 1]?.text ?? '';
      if (to - from === 1) alone.add(last);
      const mayBeTrade = from === 0 && to - from === 3 && TRADE.test(noun) && !NO_TRADE.test(noun);
      const isNamed = !tokens
        .slice(from + 1, to)
        .some((token) => rules.isRole(token.text) || rules.isNoName(token.text));
      if (mayBeTrade && isNamed && mayBeRole(noun, rules) && candidates.length < MAX_LEARNED)
        candidates.push([noun, last]);
    }
  }
  const learned = new Set(candidates.filter(([, last]) => alone.has(last)).map(([noun]) => noun));
  return learned.size === 0 ? rules : withRoles(rules, learned, () => null);
}

function gather(evidence: Evidence, run: readonly Token[], before: Token | undefined): void {
  const first = run[0];
  if (!first) return;
  if (firstNameGender(run.at(-2)?.text ?? '') !== null) evidence.surnames.add(run.at(-1)?.text ?? '');
  if (run.length === 1) {
    if (DETERMINER.test(before?.lower ?? '')) evidence.nouns.add(first.text);
    else evidence.alone.add(first.text);
  } else if (run.length === 2) evidence.pairs.add(`${first.text} ${run[1]?.text ?? ''}`);
}

function mayBeRole(noun: string, rules: NameRules): boolean {
  return (
    noun.length >= MIN_ROLE_CHARS &&
    firstNameGender(noun) === null &&
    !rules.isRole(noun) &&
    !rules.isTitle(noun) &&
    !rules.isNoName(noun) &&
    !rules.isNoName(noun.replace(/e?s$/, '')) &&
    !isBodyNoun(noun)
  );
}

function isRole(noun: string, first: string, last: string, evidence: Evidence, rules: NameRules): boolean {
  if (
    rules.isNoName(first) ||
    rules.isNoName(last) ||
    (evidence.pairs.has(`${noun} ${last}`) && !evidence.nouns.has(noun) && !isPersonNoun(noun))
  )
    return false;
  const isCompound = noun.length >= MIN_COMPOUND_CHARS && firstNameGender(first) !== null;
  if (isPersonNoun(noun) || isCompound) return true;
  const isNamed = firstNameGender(first) !== null;
  return evidence.nouns.has(noun) && (isNamed || evidence.alone.has(last) || evidence.pairs.has(`${first} ${last}`));
}

function withRoles(rules: NameRules, learned: ReadonlySet<string>, genderOf: (noun: string) => Gender): NameRules {
  const has = (word: string) => learned.has(word) || (word.endsWith('s') && learned.has(word.slice(0, -1)));
  return {
    ...rules,
    isRole: (word) => has(word) || rules.isRole(word),
    roleGender: (word) => (has(word) ? genderOf(word) : rules.roleGender(word)),
    roleStem: (word) => rules.roleStem(word) ?? (has(word) ? word.toLowerCase().replace(/s$/, '') : null),
  };
}

function genderOf(noun: string): Gender {
  if (/(?:in|nichte|tante|base|magd|dame|braut)$/.test(noun)) return 'f';
  return /(?:er|ist|ant|ent|or|eur|loge|neffe|onkel|graf)$/.test(noun) ? 'm' : null;
}
