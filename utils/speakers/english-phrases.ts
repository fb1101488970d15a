// Noun phrases of English news prose around a verb, by word order and function words; no tagger.
import type { Token } from '@/utils/quotes/read-sentences';

export interface EnglishPhrase {
  readonly from: number;
  readonly to: number;
}

const LEADING =
  /^(?:and|but|so|then|still|yet|also|however|meanwhile|later|when|while|as|because|although|though|if|instead|indeed|moreover|or|nor|after|before|since|once|until|who|which)$/;
const AUXILIARY =
  /^(?:has|have|had|also|later|then|repeatedly|recently|once|previously|always|frequently|often|even|now|reportedly|publicly|has|did|does|never|still|just|again|immediately|quickly|has|himself|herself|themselves|\p{L}+ly|'s|been|be|will|would|can|could|should|may|might|must)$/u;
const FUNCTION =
  /^(?:in|on|at|by|with|from|to|for|of|about|into|after|before|during|under|over|against|between|through|without|since|until|that|which|who|whom|whose|what|how|why|where|when|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|do|does|did|not)$/;
const FINITE = /^(?:is|are|was|were|may|might|will|would|can|could|should|must|did|does|do|has|had|have)$/;
const PRONOUN =
  /^(?:he|she|they|we|i|it|you|who|someone|one|many|some|others|both|several|officials|experts|critics|people)$/;
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|last|this|recently|in|on|at|during|to|about|of|by|with|from|for|after|before|when|as|through|via|and|or|while|again|then|also|there|here|simply|flatly|only|over|against|out|up|off)$/;

/** The subject before the verb in its clause, or `null` when the clause does not begin with one. */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number): EnglishPhrase | null {
  let end = verb;
  while (end > from && AUXILIARY.test(tokens[end - 1]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[end - 1]?.text ?? ''))
    end--;
  let begin = from;
  while (begin < end - 1 && LEADING.test(tokens[begin]?.lower ?? '')) begin++;
  if (end <= begin) return null;
  const first = tokens[begin];
  if (!first) return null;
  // "In a statement Smith said": the phrase is what follows the last function word of the opening.
  if (FUNCTION.test(first.lower) || /ing$/.test(first.lower)) {
    let at = end - 1;
    while (at > begin && isNameLike(tokens[at])) at--;
    if (PRONOUN.test(tokens[end - 1]?.lower ?? '')) return { from: end - 1, to: end };
    let start = at + 1;
    // "On Monday Mayor Smith said"
    while (start < end && CALENDAR.test(tokens[start]?.lower ?? '')) start++;
    return start < end && (at > begin || start > at + 1) ? { from: start, to: end } : null;
  }
  if (PRONOUN.test(tokens[end - 1]?.lower ?? '') && end - 1 > begin) return { from: end - 1, to: end };
  if (end - begin > 25) return null;
  // A finite verb before it: the word is no verb of this subject ("may let editorials tell").
  for (let i = begin + 1; i < end; i++) {
    if (!FINITE.test(tokens[i]?.lower ?? '')) continue;
    return isNameLike(tokens[end - 1]) &&
      isNameLike(tokens[end - 2]) === false &&
      /^(?:and|but|that|as|while|because)$/.test(tokens[end - 2]?.lower ?? '')
      ? { from: end - 1, to: end }
      : null;
  }
  // A verb inside means that the subject starts later: "the plan failed and Smith said".
  for (let i = end - 2; i >= begin; i--) {
    if (
      /^(?:and|but|that|because|while|as|when|though|although|if)$/.test(tokens[i]?.lower ?? '') &&
      i + 1 < end &&
      !isList(tokens, begin, i, end)
    )
      return { from: i + 1, to: end };
  }
  return { from: begin, to: end };
}

/** The subject after the verb: "said Jane Roe, a spokeswoman for the city". */
export function subjectAfter(tokens: readonly Token[], verb: number, to: number): EnglishPhrase | null {
  const from = verb + 1;
  const first = tokens[from];
  if (!first || from >= to || CALENDAR.test(first.lower)) return null;
  if (PRONOUN.test(first.lower)) return { from, to: from + 1 };
  if (!isNameLike(first) && !/^(?:the|a|an|one|his|her|their|another|some|many|\p{L}+)$/u.test(first.lower))
    return null;
  if (FUNCTION.test(first.lower)) return null;
  let end = from;
  while (end < to) {
    const token = tokens[end];
    if (!token) break;
    if (token.text === '(') break;
    if (
      end > from &&
      /^(?:in|on|at|during|by|when|after|before|who|as|while|to|this|last|from|about|monday|tuesday|wednesday|thursday|friday|saturday|sunday|with|recently|earlier|told|said|adding)$/.test(
        token.lower,
      )
    )
      break;
    end++;
  }
  return end > from ? { from, to: end } : null;
}

/** End of the person addressed after "told": "told reporters", "told The Daily Planet"; `from` when nobody is. */
export function addresseeEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (!first || from >= to) return from;
  if (
    /^(?:him|her|them|us|me|you|reporters|supporters|voters|lawmakers|congress|viewers|journalists|investors|delegates|police|investigators)$/.test(
      first.lower,
    )
  )
    return from + 1;
  let end = from;
  if (/^(?:the|a|an|his|her|their|its|my|our)$/.test(first.lower)) {
    end = from + 1;
    while (end < to && isNameLike(tokens[end])) end++;
    if (end === from + 1) end = Math.min(to, from + 2);
    return end;
  }
  while (end < to && isNameLike(tokens[end])) end++;
  if (tokens[end]?.text === "'s" || tokens[end]?.text === '’s') end++;
  return end;
}

/** Whether a token may be part of a name. */
export function isNameLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a place, a time or a further clause begins here rather than what was said. */
export function startsAdverbial(token: Token | undefined): boolean {
  return CALENDAR.test(token?.lower ?? '');
}

function isList(tokens: readonly Token[], begin: number, at: number, end: number): boolean {
  return tokens[at]?.lower === 'and' && isNameLike(tokens[at - 1]) && isNameLike(tokens[at + 1]) && end - begin < 10;
}
