// Which words of a shown text were searched for, and which piece of a long text shows most of them.
import { MAX_TERM_CHARS, termOf } from '@/utils/index/document';
import type { Span } from '@/utils/model/quote';
import { findWords, isStopword } from '@/utils/text/tokens';
import { foldSpelling } from './fold';

/** A text with the spans to mark, in order. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Tells whether a word, as it stands in a text, is one of those searched for. */
export type IsSought = (form: string, lang: string) => boolean;

const SNIPPET_CHARS = 220;
/** A word stands a little way into its snippet, so that it is read in a sentence. */
const BEFORE_CHARS = 60;

/**
 * @param terms - As the ranking found by.
 * @param open - The beginning of a word that is still being typed.
 */
export function seeker(terms: ReadonlySet<string>, open: string | null): IsSought {
  const start = open === null ? '' : foldSpelling(open.toLowerCase());
  const mayBe = pairFilter(start === '' ? terms : [...terms, start]);
  return (form, lang) => {
    if (!mayBe(form)) return false;
    const { folded, term } = filed(form, lang);
    return (start !== '' && folded.startsWith(start)) || (term !== null && terms.has(term));
  };
}

/** How a word of a shown text stands in the index. */
interface FiledWord {
  readonly folded: string;
  /** `null`: a function word, which is not sought by itself. */
  readonly term: string | null;
}

/** Some megabytes. */
const MAX_FILED = 20_000;
const filedWords = new Map<string, Map<string, FiledWord>>();

/** With a memory: with every letter typed the same texts are shown again. */
function filed(form: string, lang: string): FiledWord {
  const own = filedWords.get(lang) ?? new Map<string, FiledWord>();
  filedWords.set(lang, own);
  const remembered = own.get(form);
  if (remembered) return remembered;
  if (own.size >= MAX_FILED) own.clear();
  const lower = form.toLowerCase();
  const folded = foldSpelling(lower).slice(0, MAX_TERM_CHARS);
  const word = { folded, term: isStopword(lower, lang) ? null : termOf(folded, lang.split('-')[0] ?? lang) };
  own.set(form, word);
  return word;
}

const LETTERS = 26;
const NO_LETTER = -1;

/**
 * Most words of a text are sorted out by their first two letters: folding and stemming them all would take the time.
 *
 * @returns Whether a word may have one of the stems; always true for words that do not begin with two plain letters.
 */
function pairFilter(terms: Iterable<string>): (form: string) => boolean {
  const pairs = new Uint8Array(LETTERS * LETTERS);
  const all = [...terms];
  // A term of one letter may be the stem of anything that begins with it.
  const isOpen = all.some((term) => /^[a-z]$/.test(term));
  for (const term of all) pairs[Math.max(0, pairAt(term, 0))] = 1;
  return (form) => {
    const pair = pairAt(form, 0);
    if (isOpen || pair === NO_LETTER || pairs[pair] === 1 || FOLDED.has(pair)) return true;
    // A stem has lost its "ge".
    const next = pair === GE ? pairAt(form, 2) : NO_LETTER;
    return pair === GE && (next === NO_LETTER || pairs[next] === 1 || FOLDED.has(next));
  };
}

/** The letters at two places as one number. */
function pairAt(word: string, at: number): number {
  const first = (word.charCodeAt(at) | 32) - 97;
  const second = (word.charCodeAt(at + 1) | 32) - 97;
  const isPlain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return isPlain ? first * LETTERS + second : NO_LETTER;
}

const GE = pairAt('ge', 0);
/** "Mueller" folds at its second letter, "Oel" at its first: these may become something else. */
const FOLDED: ReadonlySet<number> = new Set(['ae', 'oe', 'ue'].map((pair) => pairAt(pair, 0)));

/** Marks every sought word. */
export function markText(text: string, lang: string, isSought: IsSought): MarkedText {
  const marks: Span[] = [];
  for (const { form, start } of findWords(text)) if (isSought(form, lang)) marks.push([start, start + form.length]);
  return { text, marks };
}

/** The piece of a text with the most different sought words, cut between words; the beginning when there are none. */
export function snippetOf(paragraphs: readonly string[], lang: string, isSought: IsSought): MarkedText {
  let best = { text: paragraphs[0] ?? '', from: 0, worth: 0 };
  for (const text of paragraphs) {
    const marks = markText(text, lang, isSought).marks;
    for (const [i, [start]] of marks.entries()) {
      const seen = new Set<string>();
      for (let at = i; at < marks.length && (marks[at]?.[1] ?? 0) <= start + SNIPPET_CHARS - BEFORE_CHARS; at++) {
        const mark = marks[at];
        if (mark) seen.add(text.slice(...mark).toLowerCase());
      }
      if (seen.size > best.worth) best = { text, from: Math.max(0, start - BEFORE_CHARS), worth: seen.size };
    }
  }
  return markText(cutOut(best.text, best.from), lang, isSought);
}

/** @param from - Rounded up to the beginning of a word. */
function cutOut(text: string, from: number): string {
  const space = from === 0 ? -1 : text.indexOf(' ', from - 1);
  const start = from === 0 ? 0 : space < 0 ? from : space + 1;
  let end = start + SNIPPET_CHARS;
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + SNIPPET_CHARS / 2);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
