// Sentence borders for German and English news text. A scanner of our own rather than Intl.Segmenter: that one
// breaks after "Dr.", "z. B.", "3. Mai" and "Mr.", and mending needs all of the rules below anyway.
import type { Span } from '@/utils/model/quote';
import { ALWAYS_FOLLOWED, SENTENCE_OPENERS, SOMETIMES_LAST } from './abbreviations';

const STOP = /[.!?…]/;
const CLOSER = /["”“»«’‘')\]]/;
/** A word before a stop longer than this is no abbreviation; bounds the look back on hostile text. */
const MAX_ABBREVIATION_CHARS = 12;

/**
 * Finds the sentences of a text, in order, without the white space between them.
 *
 * @param text - Lines are paragraphs: no sentence crosses a newline.
 * @param lang - BCP 47 tag; "3. Mai" is one date only in languages with ordinal stops (German).
 * @returns Spans in UTF-16 code units. A closing quotation mark or bracket after the stop belongs to the sentence.
 */
export function findSentences(text: string, lang: string): Span[] {
  const ordinalStops = /^(de|da|nb|nn|no|fi|cs|pl|hu)\b/i.test(lang);
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  let i = start;
  const close = (end: number) => {
    let last = end;
    while (last > start && isSpace(text, last - 1)) last--;
    if (last > start) spans.push([start, last]);
    start = skipSpace(text, end);
  };
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '\n') {
      close(i);
      i = Math.max(start, i + 1);
      continue;
    }
    if (!STOP.test(char)) {
      i++;
      continue;
    }
    const stop = i;
    while (i < text.length && STOP.test(text.charAt(i))) i++;
    while (i < text.length && CLOSER.test(text.charAt(i))) i++;
    if (i < text.length && !isSpace(text, i)) continue;
    const isOneFullStop = char === '.' && !STOP.test(text.charAt(stop + 1));
    if (endsSentence(text, stop, i, isOneFullStop, ordinalStops)) {
      close(i);
      i = Math.max(start, i);
    }
  }
  close(text.length);
  return spans;
}

/** Whether the stop at `stop`, with its closers up to `end`, is the end of a sentence. */
function endsSentence(text: string, stop: number, end: number, isOneFullStop: boolean, ordinalStops: boolean): boolean {
  const next = skipSpace(text, end, '\n');
  if (next >= text.length || text.charAt(next) === '\n') return true;
  const following = wordAt(text, next);
  // "Nein!" sagte er: a lower-case word goes on with the sentence.
  if (/^\p{Ll}/u.test(following)) return false;
  if (!isOneFullStop || end > stop + 1) return true;
  const before = wordBefore(text, stop);
  const opens = SENTENCE_OPENERS.has(following.toLowerCase());
  const lower = before.toLowerCase();
  if (ALWAYS_FOLLOWED.has(lower)) return false;
  if (SOMETIMES_LAST.has(lower)) return opens;
  // One letter is an initial ("J. Smith", "z. B."), unless an opener follows ("Plan B. Der").
  if (/^\p{L}$/u.test(before)) return opens;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return opens;
  if (ordinalStops && /^\d{1,2}$/.test(before)) return opens;
  return true;
}

function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from <= MAX_ABBREVIATION_CHARS && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, stop);
}

function wordAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && at - from < 4 && /["„“”»«‚‘'([]/.test(text.charAt(at))) at++;
  let end = at;
  while (end < text.length && end - at < 20 && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function skipSpace(text: string, from: number, until = ''): number {
  let at = from;
  while (at < text.length && isSpace(text, at) && text.charAt(at) !== until) at++;
  return at;
}
