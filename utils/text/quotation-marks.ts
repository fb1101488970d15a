// Which quotation marks belong together. “ closes in German and opens in English, » and « do both, ’ is mostly an
// apostrophe: so the decision is made by what is open and by the neighbours, not by a table alone.
import type { Span } from '@/utils/model/quote';

export interface MarkedSpan {
  /** From the opening to the closing mark, both included; to the end of the paragraph when it never closes. */
  readonly span: Span;
  /** 0 for a passage that stands in no other marks. */
  readonly depth: number;
  readonly closed: boolean;
}

interface Open {
  readonly at: number;
  readonly mark: string;
  /** Single marks that never close were apostrophes. */
  readonly single: boolean;
  /** "the players’ union": may be the end, is one only if no better follows. */
  maybeEnd: number;
}

/** Deeper nesting does not occur in print; bounds the work on hostile text. */
const MAX_DEPTH = 4;
/** No article has as many; a page of nothing but marks is read no further. */
const MAX_SPANS = 20_000;
const WORD = /[\p{L}\p{N}]/u;

/** What may close a mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"',
  '”': '”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
  '‹': '›',
  '›': '‹',
};
const MARKS: ReadonlySet<string> = new Set([...Object.keys(CLOSERS), '’', '‟']);
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:twas|tis|til|em|cause|n|bout|round)\b/i;
const SINGLE = "‚‘'‹›";

/**
 * Pairs the quotation marks of a text: „…“ „…” “…” "…" »…« «…» ‚…‘ ‘…’ '…' ›…‹, nested up to four deep.
 *
 * @param text - Lines are paragraphs; no pair crosses a newline.
 * @returns Spans with their marks, in the order of their opening marks.
 * @see Unicode CLDR, `delimiters`, for the marks of each locale.
 */
export function findMarkedSpans(text: string): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let stack: Open[] = [];
  const settle = (open: Open, depth: number, end: number, closed: boolean) => {
    if (closed) found.push({ span: [open.at, end], depth, closed });
    else if (open.maybeEnd > 0) found.push({ span: [open.at, open.maybeEnd], depth, closed: true });
    else if (!open.single) found.push({ span: [open.at, end], depth, closed });
  };
  const settleAbove = (level: number, end: number) => {
    for (let depth = stack.length - 1; depth >= level; depth--) {
      const open = stack[depth];
      if (open) settle(open, depth, end, false);
    }
    stack = stack.slice(0, level);
  };
  for (let i = 0; i < text.length && found.length < MAX_SPANS; i++) {
    let mark = text.charAt(i);
    const width = mark === "'" && text.charAt(i + 1) === "'" ? 2 : 1;
    if (mark === '\n') {
      settleAbove(0, i);
      continue;
    }
    if (!MARKS.has(mark)) continue;
    // Two typewriter apostrophes are one double mark ("''No,'' she said").
    if (width === 2) mark = '"';
    const before = text.charAt(i - 1);
    const after = text.charAt(i + width);
    const level = closes(stack, mark, before, after);
    const open = stack[level];
    if (open) {
      if ((mark === '’' || mark === "'") && before === 's' && after === ' ' && /\p{Ll}/u.test(text.charAt(i + 2))) {
        open.maybeEnd = i + 1;
        continue;
      }
      settleAbove(level + 1, i);
      settle(open, level, i + width, true);
      stack.pop();
    } else if (
      opens(stack, mark, before, after) &&
      !(SINGLE.includes(mark) && CLIPPED.test(text.slice(i + 1, i + 8))) &&
      stack.length < MAX_DEPTH
    ) {
      stack.push({ at: i, mark, single: SINGLE.includes(mark), maybeEnd: 0 });
    }
    i += width - 1;
  }
  settleAbove(0, text.length);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The level of the open mark that this one closes, or -1. */
function closes(stack: readonly Open[], mark: string, before: string, after: string): number {
  for (let level = stack.length - 1; level >= 0; level--) {
    const open = stack[level];
    if (!open?.mark || !CLOSERS[open.mark]?.includes(mark)) continue;
    // Between letters it is an apostrophe; after white space it opens.
    if ((mark === '’' || mark === "'") && (WORD.test(after) || /\s/.test(before))) return -1;
    if (mark === '"' && /[\s(]/.test(before) && WORD.test(after) && open.mark !== '"') return -1;
    return level;
  }
  return -1;
}

function opens(stack: readonly Open[], mark: string, before: string, after: string): boolean {
  // French sets a space inside its marks.
  if (mark === '«' && /^$|[\s(]/.test(before) && /\s/.test(after)) return true;
  if (after === '' || /\s/.test(after)) return false;
  switch (mark) {
    case "'":
    case '‘':
      return !WORD.test(before) && /\p{L}|["“]/u.test(after);
    case '’':
    case '‟':
      return false;
    case '"':
      return !WORD.test(before);
    case '“':
    case '”':
      return !WORD.test(before) && !stack.some((open) => open.mark === mark);
    default:
      return true;
  }
}
