import { describe, expect, it } from 'vitest';
import { parseNet, runNet } from '@/utils/stories/likeness/net';

const TABLE = `
apart: 10 2 -0.5 1
alike: 0 1 2 0
bias: 0
out: 3 0.25
`;

describe('a net', () => {
  it('adds the direct way and the hidden unit', () => {
    const net = parseNet(TABLE, ['apart', 'alike']);
    expect(runNet(net, [10, 0])).toBeCloseTo(0.25);
    expect(runNet(net, [12, 1])).toBeCloseTo(0.25 - 0.5 + 2 + 3 * Math.tanh(1));
  });
  it('refuses weights that were learned for other measures', () => {
    expect(() => parseNet(TABLE, ['alike', 'apart'])).toThrow('do not fit');
    expect(() => parseNet(TABLE, ['apart'])).toThrow('do not fit');
    expect(() => parseNet('', ['apart'])).toThrow('do not fit');
  });
});
