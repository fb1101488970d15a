import { describe, expect, it } from 'vitest';
import { isSameRecord } from '@/utils/screen/is-same-record';
import { article } from '../../support/records';

describe('whether two records say the same', () => {
  it('a copy does', () => {
    const record = article('a', { tags: ['Hafen'], partial: { reason: 'paywall' } });
    expect(isSameRecord(record, structuredClone(record))).toBe(true);
  });

  it.each([
    ['another value', article('a', { note: 'x' })],
    ['one more entry in a list', article('a', { tags: ['Hafen', 'Elbe'] })],
    ['another value deep inside', article('a', { tags: ['Hafen'], partial: { reason: 'cut-off' } })],
    ['an empty object for a list', { ...article('a', { partial: { reason: 'paywall' } }), tags: {} }],
    ['nothing at all', null],
  ])('%s does not', (_what, other) => {
    expect(isSameRecord(article('a', { tags: ['Hafen'], partial: { reason: 'paywall' } }), other)).toBe(false);
  });

  it('a field that is missing is not the same as one that says nothing', () => {
    expect(isSameRecord({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false);
  });
});
