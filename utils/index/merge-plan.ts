// Which neighbouring segments should become one next. Few segments keep a cold look-up cheap; few merges keep writing cheap:
// four of about the same size make one, so an article is copied some six times on its way to a hundred thousand.
import { deletedIn, type SegmentMeta } from './segment';

/** Documents that wait before they become a segment: they are read one by one when a search begins. */
export const PENDING_DOCS = 32;
const FAN_IN = 4;
/** A segment with a larger share of deleted documents is written anew. */
const MAX_DELETED_SHARE = 0.3;

/** @param segments - Ascending by number. @returns What to merge now; empty: nothing. */
export function planMerge(segments: readonly SegmentMeta[]): readonly SegmentMeta[] {
  for (let end = segments.length; end >= FAN_IN; end--) {
    const run = segments.slice(end - FAN_IN, end);
    const newest = tierOf(run.at(-1)?.totals.size ?? 0);
    // None may be much larger than the newest: a large segment is not copied for a handful of documents.
    if (run.every(({ totals }) => tierOf(totals.size) <= newest)) return run;
  }
  return segments.filter(isWorn).slice(0, 1);
}

const tierOf = (docs: number): number =>
  Math.max(0, Math.floor(Math.log2(Math.max(1, docs / PENDING_DOCS)) / Math.log2(FAN_IN)));

function isWorn(meta: SegmentMeta): boolean {
  const gone = deletedIn(meta);
  return gone > MAX_DELETED_SHARE * (meta.totals.size + gone);
}
