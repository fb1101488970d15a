// The words of a page as one reads them: no template leftovers, bounded.
import { normalizeText } from '@/utils/text/normalize-text';
import { remembered } from './remembered';

/** Longest text of one field taken over from a page; a real headline or caption is far shorter. */
const MAX_FIELD_CHARS = 2_000;

/** Text of templates that were never filled in. Seen 2025 on a German business paper and on several WordPress sites. */
const LEFTOVER =
  /^(?:undefined|null|nan|\[object Object\]|lorem ipsum.*|article:\w+|[a-z]+:[a-z]+_txt|\w+_txt)$|\{\{|\}\}|\{%|%\}|<%|%>|\$\{[^}]*\}/i;

/** A field's text, or `null` for nothing, a template leftover, or markup that was meant as text. */
export function fieldText(text: string | null | undefined): string | null {
  if (!text) return null;
  const cleaned = normalizeText(text.slice(0, MAX_FIELD_CHARS));
  return cleaned === '' || isLeftover(cleaned) ? null : cleaned;
}

/** Whether a short text is what a template left behind: `{{…}}`, `undefined`, `article:fokus_txt`. */
export function isLeftover(text: string): boolean {
  return text.length < 200 && LEFTOVER.test(text);
}

/** Words for comparing two texts: lower case, letters and digits only. */
export const comparable = remembered((text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const wordsOf = remembered((text): readonly string[] => comparable(text).split(' ').filter(Boolean));

/** Share of the words of `a` and `b` that they have in common, 0..1 (Dice, as multisets). */
export function wordOverlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}
