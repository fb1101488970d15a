import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchesFrom, type Tree } from '@/utils/quotes/engine/tree-path';

/** Heads without a circle: every token hangs on an earlier one in a shuffled order. */
const trees = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.tuple(
      fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
      fc.array(fc.nat(1000), { minLength: size, maxLength: size }),
    ),
  )
  .map(([order, picks]): Tree => {
    const heads = new Int32Array(order.length).fill(-1);
    for (let k = 1; k < order.length; k++) heads[order[k] ?? 0] = order[(picks[k] ?? 0) % k] ?? -1;
    return { heads, relations: new Uint8Array(order.length), children: new Int32Array(order.length) };
  });

/** The child of the nearest common ancestor on the way to the token: slow and plain. */
function topOf(tree: Tree, anchor: number, token: number): number {
  const ancestors: number[] = [];
  for (let at = anchor; at >= 0 && ancestors.length <= 5; at = tree.heads[at] ?? -1) ancestors.push(at);
  if (ancestors.includes(token)) return token;
  let last = token;
  for (let at = tree.heads[token] ?? -1; at >= 0; at = tree.heads[at] ?? -1) {
    if (ancestors.includes(at)) return last;
    last = at;
  }
  return last;
}

describe('branchesFrom', () => {
  it('names for each token the branch of the cue it hangs in', () => {
    fc.assert(
      fc.property(trees, fc.nat(11), (tree, pick) => {
        const anchor = pick % tree.heads.length;
        const { top } = branchesFrom(tree, 0, tree.heads.length, anchor);
        for (let i = 0; i < tree.heads.length; i++) expect(top[i]).toBe(topOf(tree, anchor, i));
      }),
    );
  });
});
