import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, cleanAddress } from '@/utils/text/address';

const ARTICLE = 'https://www.tagblatt.example/politik/haushalt-beschlossen-4711.html';

describe('cleanAddress', () => {
  test.each([
    [
      'resolves against the page',
      '/politik/a-1.html',
      'https://tagblatt.example/start',
      'https://tagblatt.example/politik/a-1.html',
    ],
    ['drops the fragment', `${ARTICLE}#kommentare`, undefined, ARTICLE],
    [
      'keeps a hash-bang route',
      'https://tagblatt.example/#!/artikel/12',
      undefined,
      'https://tagblatt.example/#!/artikel/12',
    ],
    ['drops tracking', `${ARTICLE}?utm_source=feed&fbclid=x&wt_mc=y&at_medium=z&xtor=1&cmpid=2`, undefined, ARTICLE],
    [
      'keeps what names the page, byte for byte',
      `${ARTICLE}?seite=2&q=a,b%20c&gclid=1`,
      undefined,
      `${ARTICLE}?seite=2&q=a,b%20c`,
    ],
    ['drops names and passwords', 'https://me:secret@tagblatt.example/a', undefined, 'https://tagblatt.example/a'],
    [
      'drops a worded source, keeps a numbered one',
      'https://x.example/a?source=reco&ref=4711',
      undefined,
      'https://x.example/a?ref=4711',
    ],
  ])('%s', (_, url, base, expected) => {
    expect(cleanAddress(url, base)).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'data:text/html,x',
    'ftp://x.example/a',
    'about:blank',
    '',
    'https://',
    '/only/a/path',
    'http://[',
    'https://%zz/',
  ])('%j is no address to open', (url) => {
    expect(cleanAddress(url)).toBeNull();
  });

  test('2,048 characters are taken, one more is not', () => {
    const start = 'https://x.example/';
    expect(cleanAddress(start + 'a'.repeat(2048 - start.length))).toHaveLength(2048);
    expect(cleanAddress(start + 'a'.repeat(2049 - start.length))).toBeNull();
  });
});

describe('addressKey', () => {
  test.each([
    ARTICLE,
    ARTICLE.replace('https', 'http'),
    ARTICLE.replace('www.', ''),
    ARTICLE.replace('www.', 'm.'),
    ARTICLE.replace('www.', 'mobile.'),
    ARTICLE.replace('www.', 'amp.'),
    ARTICLE.replace('www.', 'WWW.').replace('tagblatt', 'TagBlatt'),
    ARTICLE.replace('.example/', '.example:443/'),
    ARTICLE.replace('https', 'http').replace('.example/', '.example:80/'),
    ARTICLE.replace('.html', '.amp.html'),
    ARTICLE.replace('.example/', '.example/amp/'),
    `${ARTICLE}/`,
    `${ARTICLE}/amp`,
    `${ARTICLE}/amp/`,
    `${ARTICLE}.amp`,
    `${ARTICLE}/index.html`,
    `${ARTICLE}?amp`,
    `${ARTICLE}?amp=1&utm_source=x`,
    `${ARTICLE}?outputType=amp`,
    `${ARTICLE}?utm_medium=rss#absatz-3`,
    'https://www-tagblatt-example.cdn.ampproject.org/c/s/www.tagblatt.example/politik/haushalt-beschlossen-4711.amp.html',
    'https://www-tagblatt-example.cdn.ampproject.org/v/s/www.tagblatt.example/politik/haushalt-beschlossen-4711.html?amp_js_v=0.1',
    'https://www.google.de/amp/s/www.tagblatt.example/politik/haushalt-beschlossen-4711.html',
    'https://www.google.co.uk/amp/www.tagblatt.example/politik/haushalt-beschlossen-4711.html',
  ])('%s has the key of the article', (url) => {
    expect(addressKey(url)).toBe('tagblatt.example/politik/haushalt-beschlossen-4711.html');
  });

  test.each([
    ['a path that only begins like AMP', 'https://x.example/ampere/messen', 'x.example/ampere/messen'],
    ['a path that only ends like AMP', 'https://x.example/thema/stamp', 'x.example/thema/stamp'],
    ['a word before the ending', 'https://x.example/camp.html', 'x.example/camp.html'],
    ['an id', 'https://x.example/artikel?id=5', 'x.example/artikel?id=5'],
    ['an amp parameter with a value of its own', 'https://x.example/shop?amp=marshall', 'x.example/shop?amp=marshall'],
    ['a two-label host that begins with m', 'https://m.example/a', 'm.example/a'],
    ['a name below a registry', 'https://m.co.uk/a', 'm.co.uk/a'],
    ['a longer first label', 'https://mm.x.example/a', 'mm.x.example/a'],
    ['another port', 'https://x.example:8443/a', 'x.example:8443/a'],
    ['another subdomain', 'https://sport.x.example/a', 'sport.x.example/a'],
    ['a file that is not the index', 'https://x.example/a/myindex.html', 'x.example/a/myindex.html'],
    ['a search result, not an AMP page', 'https://www.google.de/search?q=amp', 'google.de/search?q=amp'],
    ['upper case in the path', 'https://x.example/A/b', 'x.example/A/b'],
    ['a route', 'https://x.example/#!/a/1', 'x.example#!/a/1'],
  ])('%s stays', (_, url, key) => {
    expect(addressKey(url)).toBe(key);
  });

  test('the order of parameters does not matter, their values do', () => {
    expect(addressKey('https://x.example/a?b=2&a=1')).toBe(addressKey('https://x.example/a?a=1&b=2'));
    expect(addressKey('https://x.example/a?b=2')).not.toBe(addressKey('https://x.example/a?b=3'));
  });

  test('escapes are compared without regard to their case, umlauts with their escapes', () => {
    expect(addressKey('https://x.example/m%c3%bcll')).toBe(addressKey('https://x.example/müll'));
  });

  test('what is no web address has no key', () => {
    expect(addressKey('mailto:a@b.example')).toBeNull();
    expect(addressKey('politik/a.html')).toBeNull();
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'amp',
      'index.html',
      '',
      'a.amp.html',
      'a.amp',
      'c',
      's',
      'www.x.example',
      'x',
      '%e4',
      '%%34',
      '.',
      '..',
      'ü',
    ),
    fc.string({ maxLength: 8 }),
  );
  const host = fc.constantFrom(
    'x.example',
    'www.x.example',
    'm.www.x.example',
    'amp.m.x.example.',
    'm.co.uk',
    'a.cdn.ampproject.org',
    'google.de',
    'x.example:80',
    'x.example:8080',
    '127.0.0.1',
  );
  const query = fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom('amp', 'utm_x', 'ref', 'outputType', ''), fc.string({ maxLength: 5 })),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 4 },
  );
  const address = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      host,
      fc.array(piece, { maxLength: 6 }),
      query,
      fc.constantFrom('', '#a', '#!', '#!/r/1'),
    )
    .map(
      ([scheme, h, path, q, hash]) =>
        `${scheme}://${h}/${path.join('/')}?${q.map((pair) => pair.join('=')).join('&')}${hash}`,
    );

  test('a key put behind https:// has itself as its key', () => {
    fc.assert(
      fc.property(address, (url) => {
        const key = addressKey(url);
        if (key !== null) expect(addressKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  test('tidying keeps the key, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(address, (url) => {
        const tidy = cleanAddress(url);
        if (tidy === null) return;
        expect(cleanAddress(tidy)).toBe(tidy);
        expect(addressKey(tidy)).toBe(addressKey(url));
      }),
      { numRuns: 2000 },
    );
  });

  test('no string makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        cleanAddress(text);
        addressKey(text);
      }),
    );
  });
});
