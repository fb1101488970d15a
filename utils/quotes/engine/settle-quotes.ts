// What the models leave open between quotations: they are found one by one, and some do not go together.
import type { Span } from '@/utils/model/quote';
import type { Sentence } from '../read-sentences';
import type { EngineQuote } from './token-quote';

/**
 * Below, three of four are wrong: they cost a reader more than they tell. Takes 0.2 points of finding on the German development
 * articles and brings 0.4 of speakers.
 */
const WORTH_SHOWING = 0.25;

/**
 * Puts the quotations of a text in order.
 *
 * @param quotes - As the models found them, in text order.
 * @param sentences - Those of the text, ascending.
 */
export function settleQuotes(
  quotes: readonly EngineQuote[],
  sentences: readonly Sentence[],
  text: string,
): EngineQuote[] {
  const likely = quotes.filter((quote) => quote.probability >= WORTH_SHOWING && !isRelativeClause(quote, quotes, text));
  const direct = likely.filter((quote) => quote.kind === 'direct');
  const apart = likely.filter((quote) => quote.kind === 'direct' || !direct.some((other) => swallows(quote, other)));
  const whole = apart.filter((quote) => !isPlan(quote, text)).map((quote) => withItsSubject(quote, sentences, text));
  const single = whole.map((quote) => withoutFramed(quote, whole, text));
  return single.map((quote, index) => withNextSpeaker(quote, single[index + 1], text));
}

/** Speech carried on without a frame ends where a frame of its own begins: nobody says the same words twice. */
function withoutFramed(quote: EngineQuote, all: readonly EngineQuote[], text: string): EngineQuote {
  const [content] = quote.content;
  if (quote.kind !== 'indirect-unframed' || !content || quote.content.length > 1) return quote;
  const framed = all.find(({ kind, cue, speaker, content: [other] }) => {
    const isFramed = kind === 'indirect' && cue.length > 0 && speaker.length > 0;
    return isFramed && other !== undefined && other[0] > content[0] && other[0] < content[1];
  });
  const from = framed?.content[0]?.[0];
  if (from === undefined) return quote;
  return { ...quote, content: [[content[0], content[0] + text.slice(content[0], from).trimEnd().length]] };
}

/** A relative clause inside somebody's words names nobody: "die Stadt, die in den Verband drängt, dürfe nicht …". */
const CLAUSE_FOR_SPEAKER =
  /^(?:der|die|das|dem|den) (?:in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für|gegen|über|unter|vor|sich)\b/;

function isRelativeClause({ kind, speaker }: EngineQuote, all: readonly EngineQuote[], text: string): boolean {
  const [start, end] = hull(speaker);
  if (kind !== 'indirect' || !CLAUSE_FOR_SPEAKER.test(text.slice(start, end))) return false;
  return all.some((other) => other.content.some(([from, to]) => from < start && end < to));
}

/** "„Wir bleiben“, sagte er" taken whole for reported speech, beside the words in marks themselves. */
function swallows(quote: EngineQuote, direct: EngineQuote): boolean {
  const [start, end] = hull(quote.content);
  const [from, to] = hull(direct.content);
  return quote.kind !== 'mixed' && start === from && end > to;
}

/** "… der Plan, Truppen zu entsenden": what is to be done, and nobody who says so. */
const PLAN = /^(?!dass |ob )\p{Lu}[^,]*\szu\s\p{Ll}+n(?:,|$)/u;

function isPlan({ kind, speaker, content }: EngineQuote, text: string): boolean {
  const [start, end] = hull(content);
  return kind === 'indirect' && speaker.length === 0 && PLAN.test(text.slice(start, Math.min(end, start + 300)));
}

/** A relative clause with what follows it, its noun cut off: "die Stadt, die zahlen soll, dürfe nicht …". */
const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen)\s/;
const MAX_SUBJECT_CHARS = 60;

function withItsSubject(quote: EngineQuote, sentences: readonly Sentence[], text: string): EngineQuote {
  const [first, ...more] = quote.content;
  if (quote.kind !== 'indirect' || !first || !RELATIVE.test(text.slice(first[0], first[0] + 10))) return quote;
  const sentence = sentences.findLast(({ start }) => start <= first[0]);
  const before = sentence && text.slice(sentence.start, first[0]);
  if (!sentence || before === undefined || before.length > MAX_SUBJECT_CHARS || !/^[^,]+, $/.test(before)) return quote;
  const said = [...quote.speaker, ...quote.cue, ...quote.frame].some(
    ([start, end]) => start < first[0] && end > sentence.start,
  );
  return said ? quote : { ...quote, content: [[sentence.start, first[1]], ...more] };
}

/**
 * A paragraph that opens in the subjunctive with nobody named, and goes on with somebody's framed words: they are the same
 * person's. What stood in the paragraph before is another matter.
 */
function withNextSpeaker(quote: EngineQuote, next: EngineQuote | undefined, text: string): EngineQuote {
  if (quote.kind !== 'indirect-unframed' || !next || next.speaker.length === 0 || next.cue.length === 0) return quote;
  const [start, end] = hull(quote.content);
  const opens = start === 0 || text[start - 1] === '\n';
  const follows = !text.slice(end, hull(next.content)[0]).includes('\n') && hull(next.content)[0] - end < 3;
  const isOwn = quote.speaker.some(([from]) => from >= start);
  return opens && follows && !isOwn ? { ...quote, speaker: next.speaker } : quote;
}

function hull(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}
