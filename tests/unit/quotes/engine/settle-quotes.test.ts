import { describe, expect, it } from 'vitest';
import type { QuoteKind, Span } from '@/utils/model/quote';
import { settleQuotes } from '@/utils/quotes/engine/settle-quotes';
import type { EngineQuote } from '@/utils/quotes/engine/token-quote';
import { readSentences } from '@/utils/quotes/read-sentences';

/** A quotation given by its words; speaker and cue likewise. */
function quoted(text: string, kind: QuoteKind, content: string, speaker = '', cue = ''): EngineQuote {
  const spans = (words: string): Span[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  return {
    kind,
    content: spans(content),
    speaker: spans(speaker),
    cue: spans(cue),
    addressee: [],
    frame: spans(cue),
    probability: 0.9,
  };
}

const settle = (text: string, ...quotes: EngineQuote[]) =>
  settleQuotes(quotes, readSentences(text, 'de'), text).map((quote) => ({
    kind: quote.kind,
    content: quote.content.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker: quote.speaker.map(([start, end]) => text.slice(start, end)).join(' '),
  }));

describe('settling quotations', () => {
  it('words in marks are not reported speech as well', () => {
    const text = '„Wir bleiben hier“, sagte Berg am Rande der Sitzung.';
    const direct = quoted(text, 'direct', '„Wir bleiben hier“', 'Berg', 'sagte');
    const whole = quoted(text, 'indirect', '„Wir bleiben hier“, sagte Berg am Rande der Sitzung', 'Berg', 'sagte');
    expect(settle(text, whole, direct)).toMatchObject([{ kind: 'direct' }]);
  });

  it('reported speech that only holds words in marks stays', () => {
    const text = 'Berg sagte, die Lage sei „sehr ernst“ geworden.';
    const direct = quoted(text, 'direct', '„sehr ernst“', 'Berg', 'sagte');
    const whole = quoted(text, 'indirect', 'die Lage sei „sehr ernst“ geworden', 'Berg', 'sagte');
    expect(settle(text, whole, direct)).toHaveLength(2);
  });

  it('a noun stays with its relative clause', () => {
    const text = 'Die Stadt, die zahlen soll, dürfe nicht ausgenommen werden, sagte Berg.';
    const cut = quoted(text, 'indirect', 'die zahlen soll, dürfe nicht ausgenommen werden', 'Berg', 'sagte');
    expect(settle(text, cut)[0]?.content).toBe('Die Stadt, die zahlen soll, dürfe nicht ausgenommen werden');
  });

  it('a relative clause inside somebody’s words speaks for nobody', () => {
    const text = 'Die Stadt, die in den Verband drängt, dürfe nicht ausgenommen werden, sagte Berg.';
    const whole = quoted(text, 'indirect', text.slice(0, text.indexOf(', sagte')), 'Berg', 'sagte');
    const inner = quoted(text, 'indirect', 'dürfe nicht ausgenommen werden', 'die in den Verband', 'drängt');
    expect(settle(text, whole, inner)).toMatchObject([{ speaker: 'Berg' }]);
  });

  it('the speaker is no part of what is said', () => {
    const text = 'Berg sagte, die zahlen sollten, hätten nichts.';
    const own = quoted(text, 'indirect', 'die zahlen sollten, hätten nichts', 'Berg', 'sagte');
    expect(settle(text, own)[0]?.content).toBe('die zahlen sollten, hätten nichts');
  });

  it('a paragraph that opens unframed belongs to whoever is named next in it', () => {
    const text = '„Nein“, sagte Ott.\nDie Lage sei ernst. „Sehr ernst“, sagte Berg.';
    const before = quoted(text, 'direct', '„Nein“', 'Ott', 'sagte');
    const open = { ...quoted(text, 'indirect-unframed', 'Die Lage sei ernst.'), speaker: before.speaker };
    const next = quoted(text, 'direct', '„Sehr ernst“', 'Berg', 'sagte');
    expect(settle(text, before, open, next)[1]?.speaker).toBe('Berg');
  });

  it('what is planned and said by nobody is no quotation', () => {
    const text = 'Im Rat wird überlegt, Truppen in das Land zu schicken, um es zu schützen.';
    expect(settle(text, quoted(text, 'indirect', 'Truppen in das Land zu schicken, um es zu schützen'))).toEqual([]);
  });
});
