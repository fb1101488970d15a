// Our own marked articles: text with the parts of its quotations in brackets. "{f1 {s1 Die Ministerin} {q1 sagte},} {c1i sie gehe}."
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/utils/model/quote';
import type { GoldArticle, GoldQuote } from './read-data';

const KINDS: Readonly<Record<string, string>> = {
  d: 'Direct',
  i: 'Indirect',
  u: 'IndirectFreeIndirect',
  f: 'FreeIndirect',
  r: 'Reported',
};
const PARTS = { c: 'content', s: 'speaker', q: 'cue', f: 'frame', a: 'addressee' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

/** A bracket: the part's letter, the quotation's number, for content its kind. */
const PIECES = /\{([csqfa])(\d+)([dirfu]?) |\}|[^{}]+/g;

/** All `.txt` files of a folder in the order of their names; none where the folder is missing. */
export function readMarkedFolder(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readMarked(readFileSync(join(folder, name), 'utf8')));
}

/**
 * Reads one file: a line "# id" opens an article.
 *
 * @throws When brackets do not fit, or a quotation has no content or content of two kinds; says in which article.
 */
export function readMarked(source: string): GoldArticle[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      return readArticle(block.slice(0, end).trim(), block.slice(end + 1).trim());
    });
}

interface Quotation {
  type: string;
  readonly parts: Record<Part, Span[]>;
}

function readArticle(id: string, body: string): GoldArticle {
  const quotes = new Map<string, Quotation>();
  const open: { part: Part; quotation: Quotation; from: number }[] = [];
  let text = '';
  let read = 0;
  for (const piece of body.matchAll(PIECES)) {
    if (piece.index !== read) throw new Error(`${id}: a bracket without a part at "${body.slice(read, read + 20)}"`);
    read += piece[0].length;
    const [all, letter, number = '', kind = ''] = piece;
    if (letter) {
      const part = PARTS[letter as keyof typeof PARTS];
      const quotation = quotes.get(number) ?? { type: '', parts: noParts() };
      quotes.set(number, quotation);
      const type = KINDS[kind] ?? '';
      if ((part === 'content') !== (type !== '')) throw new Error(`${id}: kind of ${letter}${number}`);
      if (type && quotation.type && quotation.type !== type) throw new Error(`${id}: two kinds of ${number}`);
      quotation.type ||= type;
      open.push({ part, quotation, from: text.length });
    } else if (all === '}') {
      const last = open.pop();
      if (!last) throw new Error(`${id}: a bracket closes that is not open`);
      last.quotation.parts[last.part].push([last.from, text.length]);
    } else text += all;
  }
  if (open.length > 0 || read !== body.length) throw new Error(`${id}: a bracket stays open`);
  const found = [...quotes].map(([number, { type, parts }]): GoldQuote => {
    if (!type) throw new Error(`${id}: no content of ${number}`);
    for (const spans of Object.values(parts)) spans.sort(([a], [b]) => a - b);
    return { type, ...parts };
  });
  return { id, lang: 'de', text, quotes: found.sort((a, b) => start(a) - start(b)) };
}

function noParts(): Record<Part, Span[]> {
  return { content: [], speaker: [], cue: [], frame: [], addressee: [] };
}

function start(quote: GoldQuote): number {
  return quote.content[0]?.[0] ?? 0;
}
