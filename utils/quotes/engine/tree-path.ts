// Where a token stands in the tree as seen from a cue: under which ancestor of the cue, below which of its children.
import { hashWord, mix } from './hash';

/** Heads and relations of all tokens of a text; -1 is the root of its sentence. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** Relations of a token's children, one bit each. */
  readonly children: Int32Array;
}

/** For one cue: the branch of each token as a number, and whether a branch begins or ends between neighbours. */
export interface Branches {
  /** Kind of the branch: level of the ancestor, relation and side of its child. */
  readonly kind: Int32Array;
  /** Relation and side of the branch without its level. */
  readonly branch: Int32Array;
  /** Token that tops the branch. */
  readonly top: Int32Array;
}

const MAX_LEVELS = 5;
const SELF = hashWord('self');

/** Branches of the tokens `from`..`to` as seen from `anchor`. Linear in their number: every token's way up is walked once. */
export function branchesFrom(tree: Tree, from: number, to: number, anchor: number): Branches {
  const size = to - from;
  const kind = new Int32Array(size);
  const branch = new Int32Array(size);
  const top = new Int32Array(size).fill(-1);
  // Ancestors of the anchor with their level.
  const level = new Int32Array(size).fill(-1);
  let ancestor = anchor;
  for (let k = 0; k <= MAX_LEVELS && ancestor >= from && ancestor < to; k++) {
    level[ancestor - from] = k;
    ancestor = tree.heads[ancestor] ?? -1;
  }
  const known = new Uint8Array(size);
  const way: number[] = [];
  for (let i = from; i < to; i++) {
    way.length = 0;
    let at = i;
    while (at >= from && at < to && !known[at - from] && (level[at - from] ?? -1) < 0) {
      way.push(at);
      known[at - from] = 1;
      at = tree.heads[at] ?? -1;
    }
    const isInside = at >= from && at < to;
    const onAncestor = isInside && (level[at - from] ?? -1) >= 0;
    let tip = onAncestor || !isInside ? (way.at(-1) ?? -1) : (top[at - from] ?? -1);
    if (way.length === 0 && onAncestor) tip = -1;
    for (const token of way) {
      const k = token - from;
      top[k] = tip;
      if (onAncestor) {
        const relation = mix(tree.relations[tip] ?? 0, tip < at ? 1 : 2);
        branch[k] = relation;
        kind[k] = mix(relation, level[at - from] ?? 0);
      } else if (isInside) {
        branch[k] = branch[at - from] ?? 0;
        kind[k] = kind[at - from] ?? 0;
      }
    }
  }
  for (let k = 0; k < size; k++) {
    if ((level[k] ?? -1) < 0) continue;
    kind[k] = mix(SELF, level[k] ?? 0);
    branch[k] = mix(SELF, Math.min(1, level[k] ?? 0));
    top[k] = from + k;
  }
  return { kind, branch, top };
}
