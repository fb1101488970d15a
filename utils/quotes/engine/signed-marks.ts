// Words in marks with their speaker's name behind a dash, as pull quotes and letters are printed: “It was cold.” ― Jane Doe
import type { Analysis, MarkedRange } from './analyse';
import type { TokenQuote } from './token-quote';

const DASHES: ReadonlySet<string> = new Set(['―', '—', '–', '-']);
/** "Ursula von der Leyen, Brüssel" is as long as a signature gets. */
const MAX_NAME_TOKENS = 6;
const MIN_QUOTED_TOKENS = 4;
const CAPITAL = 1 << 23;
/** A signature has no other reading, but a list of book titles looks alike. */
const PROBABILITY = 0.85;

/** Quotations that are signed; `taken` holds tokens that other quotations have as content already. */
export function findSigned(analysis: Analysis, taken: ReadonlySet<number>): TokenQuote[] {
  return analysis.marks.flatMap((mark): TokenQuote[] => {
    if (mark.depth > 0 || !mark.closed || mark.to - mark.from < MIN_QUOTED_TOKENS || taken.has(mark.from + 1))
      return [];
    const speaker = DASHES.has(analysis.tokens[mark.to]?.text ?? '') ? nameAfter(analysis, mark) : null;
    if (!speaker) return [];
    const content = Array.from({ length: mark.to - mark.from }, (_, k) => mark.from + k);
    const frame = [mark.to, ...speaker];
    return [
      { kind: 'direct', content, speaker, cue: [mark.to], addressee: [], frame, probability: PROBABILITY, asks: false },
    ];
  });
}

/** The capitalised words from the dash to the end of the line or to the next marks; `null` when anything else stands there. */
function nameAfter(analysis: Analysis, mark: MarkedRange): number[] | null {
  const { text, tokens, starts, ends, flags, markOf } = analysis;
  const name: number[] = [];
  for (let i = mark.to + 1; i < tokens.length; i++) {
    const newLine = text.slice(ends[i - 1] ?? 0, starts[i] ?? 0).includes('\n');
    if (newLine || (markOf[i] ?? -1) >= 0) break;
    const token = tokens[i];
    if (token?.text === '.' && isLast(analysis, i)) break;
    const isPart =
      ((flags[i] ?? 0) & CAPITAL) !== 0 || /^(?:von|van|de|der|den|di|da|al|bin|\.)$/.test(token?.lower ?? '');
    if (!isPart || name.length >= MAX_NAME_TOKENS) return null;
    name.push(i);
  }
  return name.length > 0 ? name : null;
}

/** Whether a full stop ends its line. */
function isLast({ text, ends, tokens }: Analysis, at: number): boolean {
  return at === tokens.length - 1 || /^\s*(?:\n|["“„»])/.test(text.slice(ends[at] ?? 0, (ends[at] ?? 0) + 4));
}
