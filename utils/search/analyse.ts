// A text with its fields becomes what the index holds of it: word forms with how often and where, and the fields' own terms.
import { type Field, fieldTerm, type IndexDocument, MAX_TERM_CHARS } from '@/utils/index/document';
import { addUsage, IN_HEADLINE, IN_QUOTE, IN_TOP, usageOf } from '@/utils/index/postings';
import { isStopword, tokenize } from '@/utils/text/tokens';
import { foldSpelling } from './fold';

export interface SearchText {
  readonly kind: IndexDocument['kind'];
  readonly id: string;
  readonly lang: string;
  /** ISO 8601; `null`: unknown. */
  readonly date: string | null;
  readonly headline: string;
  /** Kicker and standfirst. */
  readonly top: readonly string[];
  readonly text: string;
  /** Quoted words, as they stand in the text. */
  readonly quoted: readonly string[];
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
}

/** Longer than any article; the rest of a text is not found by. */
const MAX_TEXT_CHARS = 2_000_000;
/** Lengths are kept in two bytes. */
const MAX_LENGTH = 65_535;
/** One word of the headline counts like so many of the text; kicker and standfirst count as text. */
export const HEADLINE_COUNT = 2;
const DAY_MS = 86_400_000;

/**
 * @param fold - As `foldSpelling`, perhaps with a memory.
 * @returns Stop words are only noted as being there.
 */
export function toIndexDocument(text: SearchText, fold: (word: string) => string = foldSpelling): IndexDocument {
  const { lang } = text;
  // By token first: what is said of a word is found out once, however often it stands there.
  const tokens = new Map<string, { count: number; places: number }>();
  let length = 0;
  const read = (part: string, place: number, weight: number) => {
    for (const token of tokenize(part, lang)) {
      const known = tokens.get(token);
      if (known) {
        if (weight > 0) known.count++;
        known.places |= place;
      } else tokens.set(token, { count: weight > 0 ? 1 : 0, places: place });
      length += weight;
    }
  };
  read(text.headline, IN_HEADLINE, HEADLINE_COUNT);
  for (const part of text.top) read(part, IN_TOP, 1);
  read(text.text.slice(0, MAX_TEXT_CHARS), 0, 1);
  // Quoted words stand in the text already; here they only get their mark.
  for (const part of text.quoted) read(part, IN_QUOTE, 0);
  const forms = new Map<string, number>();
  for (const [token, { count, places }] of tokens) {
    if (count === 0) continue;
    const form = fold(token).slice(0, MAX_TERM_CHARS);
    const usage = isStopword(token, lang) ? usageOf(1, 0) : usageOf(count, places);
    forms.set(form, addUsage(forms.get(form), usage));
  }
  return {
    kind: text.kind,
    id: text.id,
    lang: lang.split('-')[0]?.toLowerCase() ?? 'und',
    day: text.date === null ? 0 : dayOf(text.date),
    length: Math.min(MAX_LENGTH, length),
    forms,
    fields: fieldsOf(text, fold),
  };
}

/** Days since 1970 of an ISO 8601 day or instant; 0 for what is none. */
export function dayOf(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : Math.max(0, Math.floor(time / DAY_MS));
}

function fieldsOf({ fields, lang }: SearchText, fold: (word: string) => string): string[] {
  const terms = new Set<string>();
  for (const field of ['speaker', 'role', 'via', 'paper', 'has'] as const) {
    for (const value of fields[field] ?? []) {
      for (const token of tokenize(value, lang)) terms.add(fieldTerm(field, fold(token)));
    }
  }
  for (const key of fields.key ?? []) terms.add(fieldTerm('key', key));
  return [...terms];
}
