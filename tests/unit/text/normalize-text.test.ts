import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '@/utils/text/normalize-text';

describe('normalizeText', () => {
  it.each([
    ['  two\u00a0 words\n\tand more ', 'two words and more'],
    ['Donau\u00addampf\u200bschiff', 'Donaudampfschiff'],
    ['\ufeffStart', 'Start'],
    ['\u200b \u00a0', ''],
    ['A-B – C', 'A-B – C'],
  ])('makes %j read %j', (raw, plain) => {
    expect(normalizeText(raw)).toBe(plain);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalizeText(normalizeText(text)) === normalizeText(text)),
    );
  });
});
