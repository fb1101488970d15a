// What running text looks like: long enough for a sentence, and ending like one, in any script.

/** A sentence ends here, also inside marks and brackets; a colon announces the next block. */
const ENDS = /[.!?…:;؟۔।。！？]["”“»«’'）)\]」』]*\s*$/u;
/** Labels in a row, not a sentence: "Posted by: … - Category: … - Tags: …", "Home | News | Town". */
const SEPARATORS = /:\s|\s[-–|•·/]\s|[|•·]/g;
const MAX_SEPARATORS = 3;

const SHORT_CHARS = 40;
const LONG_CHARS = 80;
const LONGEST_LABELS = 200;

/** Whether a text closes like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return ENDS.test(text.slice(-12));
}

/** Running text: long enough for a sentence, and ending like one where it is short. */
export function isProse(text: string): boolean {
  const chars = asLatin(text);
  if (chars < SHORT_CHARS) return false;
  if (endsLikeSentence(text)) return true;
  return chars >= LONG_CHARS && !isLabels(text);
}

/** Length as in alphabets: a sign of Chinese, Japanese or Korean says as much as two to three letters. */
export function asLatin(text: string): number {
  return WIDE.test(text) ? text.length * 2.5 : text.length;
}

const WIDE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;

function isLabels(text: string): boolean {
  return text.length < LONGEST_LABELS && (text.match(SEPARATORS)?.length ?? 0) >= MAX_SEPARATORS;
}
