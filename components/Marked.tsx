import type { Span } from '@/utils/model/quote';

/** A text with some of its spans marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  const parts: { text: string; isMarked: boolean }[] = [];
  let place = 0;
  for (const [start, end] of marks) {
    if (start > place) parts.push({ text: text.slice(place, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    place = end;
  }
  parts.push({ text: text.slice(place), isMarked: false });
  return (
    <>
      {parts.map((part, index) =>
        // The index is a good key here: the parts are made anew with the text.
        part.isMarked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
