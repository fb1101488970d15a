// The role beside a German name: "Dmitri Peskow, Sprecher des Kreml," and "der Sprecher des Kreml, Dmitri Peskow".
import type { Token } from '@/utils/quotes/read-sentences';
import type { NameRules } from './name-rules';
import { isPersonNoun } from './person-nouns';
import { isCapital } from './read-name';

const MAX_ROLE_TOKENS = 14;
const BORDER = /^[,.;:–—]$/;
const DETERMINER = /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|sein|seine|ihr|ihre|deren|dessen)$/;
/** Words after which the apposition tells what somebody does, not who they are. */
const ROLE_END = /^(?:sagte|sagt|erklärte|gegenüber|fungiert|am|zu)$/;
/** Adjectives that are part of an office's name; others say something about the person or the country. */
const ROLE_ADJECTIVE =
  /(?:politische|stellvertretende|geschäftsführende|parlamentarische|regierende|leitende|kaufmännische|wissenschaftliche|künstlerische|amtierende|designierte|ehemalige|frühere|erste|zweite)[rnsm]?$/;

/** What stands in apposition to the name at tokens `from` to `to`; `null` when nothing there is a role. */
export function germanRoleBeside(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  rules: NameRules,
): string | null {
  return roleBefore(tokens, from, text, rules) ?? roleAfter(tokens, to, text, rules);
}

/** Index of the first token of a role whose noun is at `at`: "energiepolitischer Sprecher". */
export function germanRoleStart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  return before && before.text === before.lower && ROLE_ADJECTIVE.test(before.lower) ? at - 1 : at;
}

/** The role is the first noun of the apposition: "…, forderte eine Sondersitzung des Stadtrats" has another one. */
function roleAfter(tokens: readonly Token[], to: number, text: string, rules: NameRules): string | null {
  const comma = afterBracket(tokens, to);
  if (tokens[comma]?.text !== ',') return null;
  const hasDeterminer = DETERMINER.test(tokens[comma + 1]?.lower ?? '');
  const begin = comma + (hasDeterminer ? 2 : 1);
  let head = begin;
  while (head < begin + 4 && isAdjective(tokens[head], head === begin && !hasDeterminer)) head++;
  const next = tokens[head + 1];
  // "…, Minister Jan Holm und": the role of the next in a list.
  if (!isCapital(tokens[head]) || isCapital(next)) return null;
  const noun = tokens[head]?.text ?? '';
  const isComplemented = hasDeterminer || /^(?:der|des|von|vom|im|in|aus|für|bei|beim)$/.test(next?.lower ?? '');
  if (!rules.isRole(noun) && !(isComplemented && isPersonNoun(noun))) return null;
  let end = head + 1;
  while (end < begin + MAX_ROLE_TOKENS && end < tokens.length) {
    const token = tokens[end];
    if (!token || BORDER.test(token.text) || ROLE_END.test(token.lower) || token.kind === 'marked') break;
    end++;
  }
  return end < tokens.length && end < begin + MAX_ROLE_TOKENS
    ? text.slice(tokens[begin]?.start, tokens[end - 1]?.end)
    : null;
}

function roleBefore(tokens: readonly Token[], from: number, text: string, rules: NameRules): string | null {
  if (tokens[from - 1]?.text !== ',') return null;
  for (let i = from - 2; i > 0 && i > from - 10; i--) {
    if (BORDER.test(tokens[i]?.text ?? '')) return null;
    const noun = tokens[i]?.text ?? '';
    if (!rules.isRole(noun) && !(isCapital(tokens[i]) && isPersonNoun(noun))) continue;
    const start = germanRoleStart(tokens, i);
    // "der oppositionelle Kandidat der Partei, Jan Holm"
    let before = start - 1;
    const isDeterminer = (token: Token | undefined) => DETERMINER.test(token?.lower ?? '');
    while (before > start - 4 && !isDeterminer(tokens[before]) && isAdjective(tokens[before], false)) before--;
    if (isDeterminer(tokens[before])) return text.slice(tokens[start]?.start, tokens[from - 2]?.end);
  }
  return null;
}

/** Without an article before it a word in -te is a verb as likely as an adjective; only the strong endings are safe. */
function isAdjective(token: Token | undefined, first: boolean): boolean {
  if (!token || token.text !== token.lower || token.kind !== 'word') return false;
  return first ? /(?:er|ige|ische|liche|ende|jährige)$/.test(token.lower) : /(?:e|er|en|es|em)$/.test(token.lower);
}

/** Past "(52, SPD)". */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let end = at;
  while (end < at + 8 && end < tokens.length && tokens[end]?.text !== ')') end++;
  return end + 1;
}
