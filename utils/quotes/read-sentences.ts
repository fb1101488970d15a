// The text as the rules read it: sentences of tokens in which a marked passage is one token, however many sentences
// stand inside the marks.
import type { Span } from '@/utils/model/quote';
import { findMarkedSpans } from '@/utils/text/quotation-marks';
import { findSentences } from '@/utils/text/sentences';
import { splitTokens } from '@/utils/text/split-tokens';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'marked';
  /** Words inside the marks; 1 for other tokens. */
  readonly words: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Line of the text, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** No sentence of prose is longer; what follows is data or an attack and is read as further sentences. */
const MAX_SENTENCE_TOKENS = 400;

/**
 * @param text - Lines are paragraphs.
 * @param lang - BCP 47 tag.
 * @returns Sentences in text order; a passage in quotation marks is never cut.
 */
export function readSentences(text: string, lang: string): Sentence[] {
  const marked = findMarkedSpans(text)
    .filter((mark) => mark.depth === 0)
    .map((mark) => mark.span);
  const sentences: Sentence[] = [];
  let nextMark = 0;
  let paragraph = 0;
  let lineEnd = endOfLine(text, 0);
  for (const [start, end] of outsideMarks(findSentences(text, lang), marked)) {
    while (lineEnd < start) {
      paragraph++;
      lineEnd = endOfLine(text, lineEnd + 1);
    }
    const tokens: Token[] = [];
    let at = start;
    for (; nextMark < marked.length; nextMark++) {
      const mark = marked[nextMark];
      if (!mark || mark[0] >= end) break;
      pushWords(tokens, text, at, mark[0]);
      const inside = text.slice(mark[0], mark[1]);
      tokens.push({
        start: mark[0],
        end: mark[1],
        text: inside,
        lower: inside.toLowerCase(),
        kind: 'marked',
        words: countWords(inside),
      });
      at = mark[1];
    }
    pushWords(tokens, text, at, end);
    for (let from = 0; from < tokens.length; from += MAX_SENTENCE_TOKENS) {
      const part = tokens.slice(from, from + MAX_SENTENCE_TOKENS);
      const first = part[0];
      const last = part.at(-1);
      if (first && last) sentences.push({ start: first.start, end: last.end, paragraph, tokens: part });
    }
  }
  return sentences;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** “Why?” Smith asked. The mark of interrogation ends no sentence when a name and a verb of saying follow, and little else. */
export function joinAskedSentences(sentences: readonly Sentence[], isCue: (token: Token) => boolean): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const asked =
      last?.tokens.length === 1 && last.tokens[0]?.kind === 'marked' && /[?!…][”"“»«’]*$/.test(last.tokens[0].text);
    if (last && asked && last.paragraph === sentence.paragraph && endsWithCue(sentence.tokens, isCue)) {
      joined[joined.length - 1] = { ...last, end: sentence.end, tokens: [...last.tokens, ...sentence.tokens] };
    } else joined.push(sentence);
  }
  return joined;
}

function endsWithCue(tokens: readonly Token[], isCue: (token: Token) => boolean): boolean {
  for (let i = 1; i < 5; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (!isCue(token)) continue;
    const next = tokens[i + 1];
    return (
      !next ||
      /^[.,]$/.test(next.text) ||
      /^(?:in|on|at|during|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower)
    );
  }
  return false;
}

/** Joins sentences whose common border lies inside a marked passage. */
function outsideMarks(sentences: readonly Span[], marked: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  let i = 0;
  for (const [start, end] of sentences) {
    while (i < marked.length && (marked[i]?.[1] ?? 0) <= start) i++;
    const mark = marked[i];
    const last = joined.at(-1);
    if (last && mark && mark[0] < start && last[1] > mark[0]) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  for (const token of splitTokens(text, from, to)) {
    tokens.push({ ...token, kind: token.kind === 'mark' ? 'punctuation' : token.kind, words: 1 });
  }
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][^\s]*/gu)) words++;
  return words;
}
