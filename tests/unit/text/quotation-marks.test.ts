import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '@/utils/text/quotation-marks';

const marked = (text: string) =>
  findMarkedSpans(text).map(({ span, depth }) => `${depth} ${text.slice(span[0], span[1])}`);

describe('findMarkedSpans', () => {
  it.each([
    ['Sie sagte „ja“ und ging.', ['0 „ja“']],
    ['Sie sagte „ja” und ging.', ['0 „ja”']],
    ['Sie sagte „ja" und ging.', ['0 „ja"']],
    ['She said “yes” and left.', ['0 “yes”']],
    ['She said "yes" and "no".', ['0 "yes"', '0 "no"']],
    ['Er sagte »ja«, sie «nein».', ['0 »ja«', '0 «nein»']],
    ["''No,'' she said.", ["0 ''No,''"]],
    ['„Er rief ‚Halt‘ und lief“, sagte sie.', ['0 „Er rief ‚Halt‘ und lief“', '1 ‚Halt‘']],
    ['“He said ‘stop’ and didn’t,” she said.', ['0 “He said ‘stop’ and didn’t,”', '1 ‘stop’']],
    ["It was 'fine' there.", ["0 'fine'"]],
  ])('pairs the marks of %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ["'twas the dogs' day, rock 'n roll"],
    ['the players’ union isn’t here'],
    ['Das ist Hans’ Auto'],
    ['a 5" nail and a 6" one'],
  ])('takes the apostrophes and inch signs of %j for no marks', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('takes a plural apostrophe inside single marks for no end', () => {
    expect(marked('He wrote ‘the players’ union won’ today.')).toEqual(['0 ‘the players’ union won’']);
  });

  it('ends a mark that never closes with its paragraph', () => {
    expect(marked('“First part.\n“Second part.”\nThird.')).toEqual(['0 “First part.', '0 “Second part.”']);
  });

  it('gives spans inside the text that do not overlap on one level', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", ',', '.');
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        const ends = new Map<number, number>();
        for (const { span, depth } of findMarkedSpans(text)) {
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).not.toContain('\n');
          expect(span[0]).toBeGreaterThanOrEqual(ends.get(depth) ?? 0);
          ends.set(depth, span[1]);
        }
      }),
    );
  });

  it.each(['"', '„', '‘', '»', '„“”"»«‚‘’'])('ends within two seconds on a million times %j', (mark) => {
    const before = performance.now();
    findMarkedSpans(mark.repeat(1_000_000 / mark.length));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
