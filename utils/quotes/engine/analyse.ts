// The text as the models see it: tokens as numbers, marks paired, sentences that no mark cuts, clauses.
import { findMarkedSpans } from '@/utils/text/quotation-marks';
import { findSentences } from '@/utils/text/sentences';
import { splitTokens, type Token } from '@/utils/text/split-tokens';
import { cutClauses } from './cut-clauses';
import { hashWord } from './hash';
import { splitClitics } from './split-clitics';
import type { WordFacts } from './word-facts';

/** A stretch of tokens, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Unit extends Range {
  /** Line of the text, from 0. */
  readonly paragraph: number;
  readonly opensParagraph: boolean;
}

export interface MarkedRange extends Range {
  readonly depth: number;
  readonly closed: boolean;
}

export interface Clause extends Range {
  /** The sign before it: "," ":" "„" or "" at the start of a unit. */
  readonly sign: string;
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shortSuffix: Int32Array;
  readonly shape: Int32Array;
  readonly flags: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Index of the unit, the clause and the outermost marked range (-1 for none) of a token. */
  readonly unitOf: Int32Array;
  readonly clauseOf: Int32Array;
  readonly markOf: Int32Array;
  /** Sentences as they are, also where marks join them to one unit. */
  readonly sentences: readonly Range[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** In text order; nested ones follow what they stand in. */
  readonly marks: readonly MarkedRange[];
}

export type ReadWord = (text: string, lower: string, kind: string) => WordFacts;

/** Longer units are data or an attack; the rest becomes further units. */
const MAX_UNIT_TOKENS = 320;

/**
 * @param text - Lines are paragraphs.
 * @param readWord - Lexicon of the language.
 */
export function analyse(text: string, lang: string, readWord: ReadWord): Analysis {
  const plain = splitTokens(text);
  const tokens = lang === 'en' ? splitClitics(plain) : plain;
  const count = tokens.length;
  const numbers = () => new Int32Array(count);
  const marks = markedRanges(text, tokens);
  const analysis = {
    text,
    tokens,
    starts: numbers(),
    ends: numbers(),
    word: numbers(),
    suffix: numbers(),
    shortSuffix: numbers(),
    shape: numbers(),
    flags: numbers(),
    lemma: numbers(),
    tag: numbers(),
    unitOf: numbers(),
    clauseOf: numbers(),
    markOf: numbers().fill(-1),
    marks,
  };
  const known = new Map<string, readonly [number, number, number, number, number, number, number]>();
  for (const [i, token] of tokens.entries()) {
    analysis.starts[i] = token.start;
    analysis.ends[i] = token.end;
    let facts = known.get(token.text);
    if (!facts) {
      const { lower } = token;
      const read = readWord(token.text, lower, token.kind);
      facts = [
        hashWord(token.kind === 'number' ? lower.replace(/\d/g, '0') : lower),
        hashWord(lower.slice(-4)),
        hashWord(lower.slice(-2)),
        hashWord(shapeOf(token)),
        read.flags,
        read.lemma === '' ? 0 : hashWord(read.lemma),
        hashWord(read.tag),
      ];
      known.set(token.text, facts);
    }
    [
      analysis.word[i],
      analysis.suffix[i],
      analysis.shortSuffix[i],
      analysis.shape[i],
      analysis.flags[i],
      analysis.lemma[i],
      analysis.tag[i],
    ] = facts;
  }
  for (const [index, mark] of marks.entries()) if (mark.depth === 0) analysis.markOf.fill(index, mark.from, mark.to);
  const sentences = sentenceRanges(text, lang, tokens);
  const units = cutUnits(text, sentences, tokens, marks);
  for (const [index, unit] of units.entries()) analysis.unitOf.fill(index, unit.from, unit.to);
  const clauses = cutClauses(tokens, units, analysis.markOf);
  for (const [index, clause] of clauses.entries()) analysis.clauseOf.fill(index, clause.from, clause.to);
  return { ...analysis, sentences, units, clauses };
}

function shapeOf(token: Token): string {
  if (token.kind !== 'word') return token.kind === 'number' ? '0' : token.text;
  const { text, lower } = token;
  if (text === lower) return 'x';
  if (text.length > 1 && text === text.toUpperCase()) return 'X';
  return (/^\p{Lu}/u.test(text) ? 'Xx' : 'xX') + (text.includes('-') ? '-' : '');
}

function markedRanges(text: string, tokens: readonly Token[]): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  let at = 0;
  for (const { span, depth, closed } of findMarkedSpans(text)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span[0]) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < span[1]) to++;
    if (to > at) ranges.push({ from: at, to, depth, closed });
  }
  return ranges;
}

function sentenceRanges(text: string, lang: string, tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const [, end] of findSentences(text, lang)) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (to > from) ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

/** Sentences; one whose border stands inside marks goes on to the end of the passage. */
function cutUnits(
  text: string,
  sentences: readonly Range[],
  tokens: readonly Token[],
  marks: readonly MarkedRange[],
): Unit[] {
  const units: Unit[] = [];
  const outer = marks.filter((mark) => mark.depth === 0);
  let nextMark = 0;
  let from = 0;
  let paragraph = 0;
  let lineEnd = endOfLine(text, 0);
  let seen = -1;
  for (const { to } of sentences) {
    while (nextMark < outer.length && (outer[nextMark]?.to ?? 0) <= to) nextMark++;
    const mark = outer[nextMark];
    if (mark && mark.from < to && to - from < MAX_UNIT_TOKENS) continue;
    while (from < to) {
      const start = tokens[from]?.start ?? 0;
      while (lineEnd < start) {
        paragraph++;
        lineEnd = endOfLine(text, lineEnd + 1);
      }
      const cut = Math.min(to, from + MAX_UNIT_TOKENS);
      units.push({ from, to: cut, paragraph, opensParagraph: paragraph !== seen });
      seen = paragraph;
      from = cut;
    }
  }
  return units;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
