// Who carried the words to the paper: "told Reuters", "told the Northern Press news agency", "quoted by the Gazette as saying".
import { isNameLike } from '@/utils/speakers/english-phrases';
import { AGENCIES, MEDIA_NAMES, MEDIA_NOUNS_EN } from './agencies';
import type { Clause } from './clauses';
import type { EnglishFrame } from './english-frames';
import type { Token } from './read-sentences';
import { isRoleEn, isTitleEn } from './roles.en';

/** An article names its places early; keeps the work bounded on hostile text. */
const MAX_SEARCHED_CHARS = 20_000;
/** As far from the cue as a medium is named. */
const REACH_TOKENS = 14;
/** Written small beside the name, they say that it is a medium's. */
const MEDIUM =
  /^(?:agency|newspaper|paper|daily|weekly|tabloid|magazine|broadcaster|station|channel|network|newswire|website|site|outlet|podcast|programme|journal)$/;
/** Names in one word that end like a medium's: "Northpress". */
const MEDIUM_ENDING = /(?:press|news|post|times|radio|media|herald|tribune|gazette|zeitung|tv)$/;
/** Those who are told things without printing them. */
const AUDIENCE =
  /^(?:congress|parliament|senate|house|court|nato|un|u\.n\.|eu|council|committee|assembly|government|ministry|supreme|united|european|white|cabinet|bundestag|duma|knesset)$/;

/**
 * The name of the medium a frame speaks to or through; `null` when it names none.
 *
 * @param isPerson - Whether the article knows a person by this word.
 * @param isDirect - Words in marks: only those make an unknown name after "told" a medium.
 */
export function findEnglishVia(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  frame: EnglishFrame,
  text: string,
  isPerson: (word: string) => boolean,
  isDirect: boolean,
): string | null {
  const clause = clauses[frame.clause];
  if (!clause || frame.place === 'source') return null;
  const after = frame.place === 'inverted' ? (frame.subject?.to ?? frame.cue[1]) : frame.cue[1];
  const start = frame.quoted ? frame.cue[0] : after;
  const end = Math.min(clause.to, start + REACH_TOKENS);
  for (let i = start; i < end; i++) {
    if (!isNameLike(tokens[i])) continue;
    let stop = i;
    while (stop < clause.to && isNameLike(tokens[stop])) stop++;
    // "quoted by the Gazette": whoever that is carried the words.
    if (frame.quoted && isAgent(tokens, i)) return nameOf(tokens, i, stop, text);
    if (isAddressed(tokens, i, start) && isMedium(tokens, i, stop, clause.to)) return nameOf(tokens, i, stop, text);
    const told = i === frame.cue[1] && frame.lemma === 'tell' && isDirect;
    if (told && mayBeMedium(tokens.slice(i, stop), text, isPerson)) return nameOf(tokens, i, stop, text);
    i = stop;
  }
  return null;
}

function isAgent(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((i) => tokens[i]?.lower === 'by');
}

function nameOf(tokens: readonly Token[], from: number, to: number, text: string): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/['’]s$/, '');
}

/** Right after the cue, or after "with", "to", "by" or an article, with nothing but small words between: "told the news agency X". */
function isAddressed(tokens: readonly Token[], at: number, cueEnd: number): boolean {
  let i = at;
  while (
    i > cueEnd &&
    i > at - 3 &&
    /^(?:news|local|national|state|public|german|british|daily|weekly)$/.test(tokens[i - 1]?.lower ?? '')
  )
    i--;
  while (i > cueEnd && i > at - 4 && MEDIUM.test(tokens[i - 1]?.lower ?? '')) i--;
  while (
    i > cueEnd &&
    i > at - 5 &&
    /^\p{Ll}+$/u.test(tokens[i - 1]?.text ?? '') &&
    i < at &&
    !/^(?:the|a|an|with|to|by|its)$/.test(tokens[i - 1]?.lower ?? '')
  )
    i--;
  return i === cueEnd || /^(?:the|a|an|with|to|by)$/.test(tokens[i - 1]?.lower ?? '');
}

function isMedium(tokens: readonly Token[], from: number, to: number, limit: number): boolean {
  const words = tokens.slice(from, to);
  if (words.some((word) => AGENCIES.has(word.lower) || MEDIA_NAMES.has(word.lower))) return true;
  const last = words.at(-1)?.lower ?? '';
  const isBareNoun = words.length === 1 && /^(?:tv|television|radio|press|news|network|agency)$/.test(last);
  if ((MEDIA_NOUNS_EN.has(last) && !isBareNoun) || MEDIUM.test(tokens[from - 1]?.lower ?? '')) return true;
  const next = tokens[to]?.lower === 'news' ? to + 1 : to;
  return next < limit && MEDIUM.test(tokens[next]?.lower ?? '');
}

/** After "told" with words in marks, a name that is no person's, no audience's and no place's. */
function mayBeMedium(words: readonly Token[], text: string, isPerson: (word: string) => boolean): boolean {
  const last = words.at(-1);
  const first = words[0];
  if (!first || !last || words.length > 4) return false;
  if (
    words.some(
      (word) => isPerson(word.text) || isRoleEn(word.text) || isTitleEn(word.text) || AUDIENCE.test(word.lower),
    )
  )
    return false;
  if (MEDIUM_ENDING.test(last.lower)) return true;
  // "told Democrats": a group; "told Springfield" when something else is in Springfield: a place.
  const name = text.slice(first.start, last.end);
  const searched = text.slice(0, MAX_SEARCHED_CHARS);
  return (
    !last.text.endsWith('s') &&
    !['in', 'from', 'at', 'to', 'of'].some((before) => searched.includes(` ${before} ${name}`))
  );
}
