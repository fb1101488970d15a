// What the reader typed becomes data. Nothing is an error: an operator without a sensible value is words like all others.
import { HAS, LANGUAGE_NAMES, OPERATORS, type Operator } from './operators';

export interface ParsedQuery {
  /** Plain words in the order typed, as one text. */
  readonly words: string;
  /** The last word may go on: nothing stands behind it yet. */
  readonly isOpen: boolean;
  /** Words that have to stand side by side. */
  readonly phrases: readonly string[];
  /** Words that somebody is quoted with, side by side. */
  readonly said: readonly string[];
  readonly without: readonly string[];
  readonly speaker: readonly string[];
  readonly role: readonly string[];
  readonly via: readonly string[];
  readonly paper: readonly string[];
  /** Language codes; any of them. */
  readonly lang: readonly string[];
  /** First day that is too late, days since 1970. */
  readonly before: number | null;
  /** First day that counts. */
  readonly after: number | null;
  readonly hasQuote: boolean;
}

const MAX_QUERY_CHARS = 2000;
const OPENING = /["“„”«»]/;
const DAY_MS = 86_400_000;

interface Piece {
  readonly sign: '' | '-';
  readonly operator: string;
  readonly value: string;
  readonly isQuoted: boolean;
  readonly whole: string;
}

/** @param query - As typed; what is beyond 2,000 characters is not read. */
export function parseQuery(query: string): ParsedQuery {
  const parsed = {
    phrases: [] as string[],
    said: [] as string[],
    without: [] as string[],
    speaker: [] as string[],
    role: [] as string[],
    via: [] as string[],
    paper: [] as string[],
    lang: [] as string[],
    before: null as number | null,
    after: null as number | null,
    hasQuote: false,
  };
  const words: string[] = [];
  let isOpen = false;
  for (const piece of piecesOf(query.slice(0, MAX_QUERY_CHARS))) {
    const operator = piece.sign === '' ? OPERATORS[piece.operator.toLowerCase()] : undefined;
    const isTaken = operator !== undefined && take(parsed, operator, piece.value);
    isOpen = false;
    if (isTaken) continue;
    if (piece.sign === '-' && piece.operator === '' && piece.value !== '') parsed.without.push(piece.value);
    else if (piece.isQuoted && piece.operator === '') parsed.phrases.push(piece.value);
    else {
      words.push(piece.whole);
      isOpen = /[\p{L}\p{N}]$/u.test(query);
    }
  }
  return { ...parsed, words: words.join(' '), isOpen };
}

/** The same query with its phrases as words: for when no text has them side by side. */
export function loosened(query: ParsedQuery): ParsedQuery {
  return { ...query, words: [query.words, ...query.phrases].join(' '), phrases: [] };
}

/** Whether anything but plain words restricts the search. */
export function hasFilters(query: ParsedQuery): boolean {
  const { phrases, said, without, speaker, role, via, paper, lang, before, after, hasQuote } = query;
  const lists = [phrases, said, without, speaker, role, via, paper, lang];
  return lists.some((list) => list.length > 0) || before !== null || after !== null || hasQuote;
}

type Filters = {
  -readonly [K in keyof Omit<ParsedQuery, 'words' | 'isOpen'>]: ParsedQuery[K] extends readonly string[]
    ? string[]
    : ParsedQuery[K];
};

/** @returns Whether the value makes sense. */
function take(filters: Filters, operator: Operator, value: string): boolean {
  const lower = value.trim().toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(lower)) return false;
  switch (operator) {
    case 'lang': {
      const code = LANGUAGE_NAMES[lower] ?? lower;
      if (!/^[a-z]{2,3}$/.test(code)) return false;
      filters.lang.push(code);
      return true;
    }
    case 'before':
    case 'after': {
      const day = dayFrom(lower);
      if (day === undefined) return false;
      filters[operator] = day;
      return true;
    }
    case 'has':
      if (!HAS[lower]) return false;
      filters.hasQuote = true;
      return true;
    default:
      filters[operator].push(value);
      return true;
  }
}

/** First day of "2026", "2026-03", "2026-03-01", "1.3.2026", "3.2026"; days since 1970. */
function dayFrom(text: string): number | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2] ?? '1', iso[3] ?? '1']
    : german
      ? [german[3], german[2], german[1] ?? '1']
      : [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const days = Math.floor(date.getTime() / DAY_MS);
  return isReal && days >= 0 ? days : undefined;
}

/** Parts between white space; quotation marks hold one together. A mark that never closes ends with the query. */
function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    // Behind a closing mark a hyphen joins: „Model C“-Schulen.
    const sign = query.charAt(at) === '-' && (at === 0 || /\s/.test(query.charAt(at - 1))) ? '-' : '';
    at += sign.length;
    const head = at;
    while (at < query.length && !/[\s:]/.test(query.charAt(at)) && !OPENING.test(query.charAt(at))) at++;
    const isOperator = query.charAt(at) === ':' && at > head;
    const operator = isOperator ? query.slice(head, at) : '';
    const from = isOperator ? at + 1 : head;
    const isQuoted = OPENING.test(query.charAt(from));
    at = from + (isQuoted ? 1 : 0);
    while (at < query.length && !(isQuoted ? OPENING : /\s/).test(query.charAt(at))) at++;
    const value = query.slice(from + (isQuoted ? 1 : 0), at);
    if (isQuoted) at++;
    pieces.push({ sign, operator, value, isQuoted, whole: query.slice(start, at) });
  }
  return pieces;
}
