// The role beside an English name: "Jane Roe, the harbour master of Kiel,", "its chairman, Jane Roe,", "the sexton Jane
// Roe". English writes these nouns small, so the article before them tells more than a list of roles could.
import type { Token } from '@/utils/quotes/read-sentences';
import { isRoleEn } from '@/utils/quotes/roles.en';
import type { NameRules } from './name-rules';
import { isCapital } from './read-name';

const MAX_ROLE_TOKENS = 12;
const MAX_NOUN_TOKENS = 4;
const ARTICLE = /^(?:the|a|an)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|whose)$/;
const GENITIVE = /\p{L}(?:['’]s|s['’])$/u;
const PREPOSITION =
  /^(?:of|for|at|in|to|from|with|on|by|under|about|against|after|before|during|despite|like|near|since)$/;
/** A role says what somebody is; these begin what somebody does, or another sentence. */
const ROLE_END =
  /^(?:who|whom|whose|that|which|told|said|says|say|wrote|adds|added|is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|as|when|while|where|but|because)$/;
/** Times, amounts and adjectives after an article: no role whatever follows. */
const NO_ROLE =
  /^(?:day|days|week|weeks|month|months|year|years|time|times|night|morning|evening|moment|hour|hours|minute|minutes|first|last|next|same|other|others|few|two|three|four|five|more|most|less|only|one|ones|late|new|old|young|real|hit|\d+)$/;
/** Things and bodies that may be called after a person, or stand before a name that is none. */
const NO_ROLE_HEAD =
  /^(?:number|percent|lot|case|report|statement|interview|letter|email|speech|meeting|move|film|movie|book|song|city|town|village|country|company|newspaper|agency|broadcaster|magazine|paper|group|party|union|association|team|band)$/;
/** Words before a role noun that belong to it. */
const ROLE_MODIFIER =
  /^(?:chief|deputy|vice|managing|executive|senior|prime|foreign|energy|finance|health|interior|home|defence|defense|justice|trade|press|general|assistant|associate|acting|former|interim|principal|head|lead|staff|police|fire|school|city|county|state|party|opposition|government|company|union|campaign|football|basketball|baseball|team|assistant|attorney|district|harbour|harbor|education|environment|transport|labor|labour|agriculture|culture|economic|policy|political|military|national|security|legal|medical|editorial|art|music|research|project|sales|marketing|communications|media|longtime|retired|fellow)$/;
/** "said town crier Jane Roe": after these the article may be left out. */
const CUE = /^(?:said|says|told|added|asked|wrote|argued|explained|warned)$/;
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|then|now|here|there|still|yet|also|however|later|earlier|meanwhile|instead|both|even|only|that|this|his|her|its|their|the|a|an|in|on|at|when|while|as|after|before|but|and|if|for|since|according)$/;

/** What the words around the name at tokens `from` to `to` call the person; `null` when nothing does. */
export function englishRoleBeside(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  rules: NameRules,
): string | null {
  if (to - from < 2) return null;
  const found =
    roleAfter(tokens, to, rules) ?? roleBeforeComma(tokens, from, to, rules) ?? nounBefore(tokens, from, to);
  return found ? text.slice(tokens[found[0]]?.start, tokens[found[1] - 1]?.end) : null;
}

/** Index of the first token of a role whose noun is at `at`: "Harbour" of "Harbour Senator", "chief" of "chief executive". */
export function englishRoleStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && start > at - MAX_NOUN_TOKENS) {
    const before = tokens[start - 1];
    const belongs = isCapital(before)
      ? !CALENDAR.test(before?.lower ?? '') && !GENITIVE.test(before?.text ?? '')
      : ROLE_MODIFIER.test(before?.lower ?? '');
    if (!belongs) break;
    start--;
  }
  return start;
}

type Range = readonly [from: number, to: number];

/** "Jane Roe, (the) sexton of St Anne's in the village of Holm," up to the next comma. */
function roleAfter(tokens: readonly Token[], to: number, rules: NameRules): Range | null {
  const comma = afterBracket(tokens, to);
  if (tokens[comma]?.text !== ',') return null;
  const opener = tokens[comma + 1];
  const hasArticle =
    ARTICLE.test(opener?.lower ?? '') || POSSESSIVE.test(opener?.lower ?? '') || GENITIVE.test(opener?.text ?? '');
  const begin = comma + (ARTICLE.test(opener?.lower ?? '') || POSSESSIVE.test(opener?.lower ?? '') ? 2 : 1);
  let end = begin;
  while (end < tokens.length && end < begin + MAX_ROLE_TOKENS && !endsRole(tokens, end)) end++;
  if (end === begin || tokens[end]?.kind === 'marked' || tokens[end]?.text === ')') return null;
  // Too long for a role: as far as its first preposition.
  const isOpen = end === begin + MAX_ROLE_TOKENS;
  const group = groupEnd(tokens, begin, end);
  const role: Range = [begin, isOpen ? group : end];
  if (isRoleGroup(tokens, begin, group, rules)) return role;
  if (ROLE_END.test(tokens[end]?.lower ?? '') && !/^(?:who|whose|whom|which)$/.test(tokens[end]?.lower ?? ''))
    return null;
  return hasArticle && isNounGroup(tokens, begin, group) ? role : null;
}

/** "Its chief conductor, Jane Roe, said", "the leader of the union, Jane Roe," with the name closed by a comma or stop. */
function roleBeforeComma(tokens: readonly Token[], from: number, to: number, rules: NameRules): Range | null {
  if (tokens[from - 1]?.text !== ',' || !/^[,.;:)]$/.test(tokens[to]?.text ?? '.')) return null;
  let first = -1;
  for (let i = from - 2; i >= 0 && i > from - 2 - MAX_ROLE_TOKENS; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (ROLE_END.test(token.lower) && token.lower !== 'whose')) break;
    if (isDeterminer(token)) first = i;
  }
  if (first < 0) return null;
  let begin = first + 1;
  const group = groupEnd(tokens, begin, from - 1);
  for (let i = begin; i < group - 1; i++) if (GENITIVE.test(tokens[i]?.text ?? '')) begin = i + 1;
  if (isRoleGroup(tokens, begin, group, rules)) return [begin, from - 1];
  const before = tokens[first - 1];
  return !PREPOSITION.test(before?.lower ?? '') && isNounGroup(tokens, begin, group) ? [begin, from - 1] : null;
}

/** "the musicologist Jane Roe said": a small noun between article and name, and no noun behind the name that it would belong to. */
function nounBefore(tokens: readonly Token[], from: number, to: number): Range | null {
  let begin = from;
  while (begin > 0 && begin > from - MAX_NOUN_TOKENS && isSmallNoun(tokens[begin - 1])) begin--;
  const opener = tokens[begin - 1];
  if (begin === from || !opener || !(isDeterminer(opener) || CUE.test(opener.lower))) return null;
  const next = tokens[to];
  const closed =
    next?.kind !== 'word' ||
    ROLE_END.test(next.lower) ||
    PREPOSITION.test(next.lower) ||
    /^(?:and|or)$|ed$/.test(next.lower);
  return closed && isNounGroup(tokens, begin, from) ? [begin, from] : null;
}

function isDeterminer(token: Token): boolean {
  return ARTICLE.test(token.lower) || POSSESSIVE.test(token.lower) || GENITIVE.test(token.text);
}

function isSmallNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text === token.lower &&
    !isDeterminer(token) &&
    !PREPOSITION.test(token.lower) &&
    !ROLE_END.test(token.lower) &&
    !/^(?:and|or|not|\p{L}+ly)$/u.test(token.lower)
  );
}

/** Up to the first preposition: the noun with what stands before it. */
function groupEnd(tokens: readonly Token[], begin: number, end: number): number {
  let at = begin;
  while (at < end && !PREPOSITION.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** A known role among the words before the first preposition. */
function isRoleGroup(tokens: readonly Token[], begin: number, group: number, rules: NameRules): boolean {
  if (group - begin > 6) return false;
  for (let i = begin; i < group; i++) if (rules.isRole(tokens[i]?.text ?? '')) return true;
  return false;
}

/** One to four words of which the last is a small noun for what somebody may be. */
function isNounGroup(tokens: readonly Token[], begin: number, group: number): boolean {
  if (group === begin || group - begin > MAX_NOUN_TOKENS + 1) return false;
  for (let i = begin; i < group; i++)
    if (NO_ROLE.test(tokens[i]?.lower ?? '') || tokens[i]?.kind !== 'word') return false;
  const last = tokens[group - 1];
  return (
    last !== undefined &&
    !NO_ROLE_HEAD.test(last.lower) &&
    last.text === last.lower &&
    last.text.length > 2 &&
    !/(?:ly|ing|ed)$/.test(last.lower)
  );
}

function endsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'marked' || /^[,.;:–—()]$/.test(token.text) || ROLE_END.test(token.lower)) return true;
  // "the mayor and his wife", "the mayor and Jane Roe": the next one in a list.
  const next = tokens[at + 1];
  return token.lower === 'and' && next !== undefined && (isDeterminer(next) || isCapital(next)) && !isRoleEn(next.text);
}

/** Past "(R-Ohio)". */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let end = at;
  while (end < at + 8 && end < tokens.length && tokens[end]?.text !== ')') end++;
  return end + 1;
}
