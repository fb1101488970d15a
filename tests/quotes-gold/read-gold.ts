// Reads the articles in which quotations are marked with who speaks them: `de.txt` and `en.txt` beside this file.
import type { QuoteKind, Span } from '@/utils/model/quote';

export interface GoldQuote {
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly via: string | null;
}

export interface GoldArticle {
  readonly id: string;
  /** Without the marks. */
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

const KINDS: Readonly<Record<string, QuoteKind>> = { d: 'direct', m: 'mixed', i: 'indirect', u: 'indirect-unframed' };
const MARKED = /\{(?<words>[^{}|]+)\|(?<kind>[^{}|]+)\|(?<name>[^{}|]+)\|(?<role>[^{}|]+)\|(?<via>[^{}|]+)\}/g;

/**
 * @param file - Articles under `# id` lines; what stands before the first one is the head comment.
 * @throws Where a mark is not complete or has an unknown kind: gold with a hole would count in nobody's disfavour.
 */
export function readGold(file: string): GoldArticle[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.trim().split('\n');
      return readArticle(id, lines.join('\n'));
    });
}

function readArticle(id: string, marked: string): GoldArticle {
  const quotes: GoldQuote[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARKED)) {
    const { words = '', kind: letter = '', name, role, via } = match.groups ?? {};
    const kind = KINDS[letter];
    if (!kind) throw new Error(`${id}: no kind ${letter}`);
    text += marked.slice(read, match.index);
    quotes.push({
      span: [text.length, text.length + words.length],
      kind,
      name: given(name),
      role: given(role),
      via: given(via),
    });
    text += words;
    read = match.index + match[0].length;
  }
  text += marked.slice(read);
  if (/[{|}]/.test(text)) throw new Error(`${id}: a mark is not complete`);
  return { id, text, quotes };
}

function given(field: string | undefined): string | null {
  return field === undefined || field === '-' ? null : field;
}
