import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReader } from '@/utils/teasers/link-address';
import { addressKey, cleanAddress } from '@/utils/text/address';

const BASES = [
  'https://www.zeitung.example/politik/hafen-123456.html',
  'http://m.zeitung.example:8080/a/b',
  'https://amp.zeitung.example/x',
  'https://zeitung-example.cdn.ampproject.org/c/s/zeitung.example/x',
  'https://www.google.com/amp/s/zeitung.example/x',
  'file:///tmp/page.html',
];
const PARTS = fc.constantFrom(
  ...[
    '/',
    '//',
    '.',
    '..',
    'politik',
    'hafen-123456',
    '.html',
    '/amp',
    '.amp',
    'index.html',
    '?',
    'utm_source=x',
    'id=7',
  ],
  ...[
    '#',
    '#!',
    'x',
    '%c3%a4',
    '%2F',
    'ä',
    ' ',
    '\\',
    ':',
    '@',
    '&',
    '*',
    "'",
    '~',
    'https://www.zeitung.example',
    'http://127.1',
    'https://WWW.zeitung.example.',
    'https://mobile.sport.example',
    'javascript:',
  ],
);

describe('the addresses of a page’s links', () => {
  it('are, however they are written, those that the long way gives', () => {
    const href = fc.array(PARTS, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...BASES), href, (base, written) => {
        const found = linkReader(base)(written);
        const url = written.startsWith('#') ? null : cleanAddress(written, base);
        expect(found?.url ?? null).toBe(url);
        if (found && url !== null) expect(found.key()).toBe(addressKey(url));
      }),
      { numRuns: 3_000 },
    );
  });

  it('lead nowhere when they only jump within the page or are no web addresses', () => {
    const read = linkReader('https://www.zeitung.example/a');
    expect(read('#kommentare')).toBeNull();
    expect(read('mailto:redaktion@zeitung.example')).toBeNull();
  });
});
