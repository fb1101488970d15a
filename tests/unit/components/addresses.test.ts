import { describe, expect, test } from 'vitest';
import { toOrigin } from '@/components/to-origin';
import { webAddress } from '@/components/web-address';

describe('webAddress', () => {
  test.each(['https://abendbote.example/1', 'http://abendbote.example/1'])('%s may be linked', (url) => {
    expect(webAddress(url)).toBe(url);
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'file:///etc', '/relativ', ''])(
    '%j may not be linked',
    (url) => {
      expect(webAddress(url)).toBeUndefined();
    },
  );
});

describe('toOrigin', () => {
  test.each([
    ['abendbote.example', 'https://abendbote.example'],
    ['  www.abendbote.example/politik?x=1 ', 'https://www.abendbote.example'],
    ['http://abendbote.example', 'http://abendbote.example'],
    ['HTTPS://Abendbote.Example', 'https://abendbote.example'],
  ])('reads %j as %s', (typed, origin) => {
    expect(toOrigin(typed)).toBe(origin);
  });

  test.each(['', 'abendbote', 'zwei worte', 'javascript:alert(1)', 'https://'])(
    '%j is no address of a paper',
    (typed) => {
      expect(toOrigin(typed)).toBeUndefined();
    },
  );
});
