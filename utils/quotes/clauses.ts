// A sentence cut at its commas, colons and dashes. Brackets stay inside their clause.
import type { Sentence, Token } from './read-sentences';

export interface Clause {
  /** Token indices, half open; the separating sign is outside. */
  readonly from: number;
  readonly to: number;
  /** The sign before the clause: "," ":" ";" "–" or "" at the start and where marks meet words without a sign. */
  readonly sign: string;
}

const SIGNS = new Set([',', ':', ';', '–', '—', '―']);

/** Cuts a sentence into clauses; a passage in marks that is a clause of its own ends at its closing mark. */
export function findClauses(sentence: Sentence, isCueWord: (token: Token) => boolean): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  let sign = '';
  let depth = 0;
  const cut = (to: number, next: number, nextSign: string) => {
    if (to > from) clauses.push({ from, to, sign });
    from = next;
    sign = nextSign;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (token.kind === 'punctuation' && (SIGNS.has(token.text) || isDash(tokens, i))) cut(i, i + 1, token.text);
    else if (token.kind === 'punctuation' && /[!?…]/.test(token.text) && i < tokens.length - 1) cut(i, i + 1, '.');
    else if (token.kind === 'marked' && i === from && i + 1 < tokens.length) {
      const next = tokens[i + 1];
      const ended = /[,.!?…]["”“»«’‘']*$/.test(token.text);
      if (next && next.kind === 'word' && (ended || isCueWord(next))) cut(i + 1, i + 1, '');
    }
  }
  cut(tokens.length - (isFinalStop(tokens) ? 1 : 0), tokens.length, '');
  return clauses;
}

function isDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.text === '-' && tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end;
}

function isFinalStop(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'punctuation' && /[.!?…]/.test(last.text);
}
