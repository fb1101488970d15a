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
});
