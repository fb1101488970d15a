import { describe, expect, it } from 'vitest';
import { FORM, formHash, packForms, verbForms } from '@/utils/quotes/engine/verb-forms';

const look = verbForms(
  packForms([
    [formHash('halte'), FORM.first],
    [formHash('hielt'), FORM.past],
    [formHash('halten'), FORM.infinitive],
    [formHash('gehalten'), FORM.participle],
    [formHash('hielt'), FORM.present],
  ]),
);

describe('verbForms', () => {
  it.each([
    ['a form of the list', 'halte', FORM.first],
    ['a form with a separable prefix', 'festhalte', FORM.first],
    ['an infinitive with "zu" inside', 'festzuhalten', FORM.infinitive],
    ['a participle with a prefix', 'festgehalten', FORM.participle],
    ['a form listed twice, with both meanings', 'hielt', FORM.past | FORM.present],
    ['a word that is no verb', 'hafen', 0],
    ['a prefix alone', 'fest', 0],
  ])('knows %s', (_, form, bits) => {
    expect(look(form)).toBe(bits);
  });

  it('knows nothing without a list', () => {
    expect(verbForms(new Uint8Array(0))('halte')).toBe(0);
  });
});
