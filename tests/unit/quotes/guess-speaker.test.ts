import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/utils/quotes/find-quotes';
import { guessSpeaker } from '@/utils/quotes/guess-speaker';

const text =
  '„Der Deich hält noch“, sagte Bürgermeisterin Petra Sandig. Am Hafen war es still.\nEs regnete den ganzen Tag.';
const found = findQuotes(text, 'de');
const spanOf = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

describe('guessSpeaker', () => {
  it('names the speaker of the quotation that was selected in part', () => {
    expect(guessSpeaker(found, text, spanOf('Deich hält'))).toMatchObject({
      name: 'Petra Sandig',
      role: 'Bürgermeisterin',
    });
  });

  it('is less sure of a passage beside a quotation', () => {
    const inside = guessSpeaker(found, text, spanOf('Deich hält'));
    const beside = guessSpeaker(found, text, spanOf('Am Hafen war es still.'));
    expect(beside.name).toBe('Petra Sandig');
    expect(beside.confidence).toBeLessThan(inside.confidence);
  });

  it('names nobody for a paragraph without quotations', () => {
    expect(guessSpeaker(found, text, spanOf('Es regnete'))).toEqual({ name: null, role: null, confidence: 0 });
  });

  it('names nobody for a passage sentences away from the next quotation', () => {
    const long =
      'Der Deich ist vier Kilometer lang. Gebaut wurde er vor hundert Jahren, erhöht zuletzt nach der großen Flut, und unterhalten wird er seither vom Verband der Anlieger am Fluss. Im Sommer weiden Schafe auf der Krone, im Winter ist der Weg gesperrt. „Er hält noch“, sagte Bürgermeisterin Petra Sandig.';
    const start = long.indexOf('Der Deich ist');
    const guess = guessSpeaker(findQuotes(long, 'de'), long, [start, start + 34]);
    expect(guess.name).toBeNull();
  });

  it('names nobody beside a quotation that is doubtful itself', () => {
    const doubtful = { ...found, quotes: found.quotes.map((quote) => ({ ...quote, confidence: 0.3 })) };
    expect(guessSpeaker(doubtful, text, spanOf('Am Hafen war es still.')).name).toBeNull();
  });
});
