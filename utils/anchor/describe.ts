import type { Span } from '@/utils/model/quote';
import type { TextQuoteSelector } from '@/utils/model/selector';
import { mapText } from './text-map';

/** Context on either side: enough to tell two printings of a short quote apart. As in Hypothesis' client (32 characters). */
const CONTEXT_CHARS = 32;

/** Describes a span of a text, for finding it again in a page that shows that text. */
export function describeSpan(text: string, start: number, end: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
  };
}

/**
 * Describes a quotation from its first word to its last, within one paragraph.
 *
 * @param content - Its spans in `text`, ascending.
 */
export function describeQuote(text: string, content: readonly Span[]): TextQuoteSelector {
  const start = content[0]?.[0] ?? 0;
  const line = text.indexOf('\n', start);
  const end = Math.min(content.at(-1)?.[1] ?? start, line < 0 ? text.length : line);
  return describeSpan(text, start, end);
}

/** Describes a range of a page, such as the reader's selection; `null` when it holds no text. */
export function describeRange(root: Element, range: Range): TextQuoteSelector | null {
  const exact = range.toString().replace(/\s+/g, ' ').trim();
  if (exact === '') return null;
  const map = mapText(root);
  const start = map.offsetOf(range.startContainer, range.startOffset);
  if (start === null) return { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
  const described = describeSpan(map.text, start, start + exact.length);
  return { ...described, exact };
}
