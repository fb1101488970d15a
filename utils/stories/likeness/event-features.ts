// The measures by which "is this the same event?" is decided, in the order of the weights.
import type { Comparison } from './compare';
import type { View } from './view';

export const EVENT_FEATURES = [
  'cosine',
  'log cosine',
  'near cosine',
  'titles',
  'titles covered',
  'missing most',
  'missing least',
  'numbers',
  'pieces',
  'wording',
  'rarest 1',
  'rarest 2',
  'rarest 3',
  'shared count',
  'shared rarity',
  'strongest',
  'within 1 day',
  'within 3 days',
  'within 14 days',
  'undated',
  'headlines only',
  'length',
] as const;

const DAY_MS = 86_400_000;
/** What stands for the Gaussians where a date is missing: neither near nor far. */
const UNDATED = 0.6;

/**
 * @param apartMs - Time between the two, `null` where a date is missing.
 * @returns One number for each of `EVENT_FEATURES`.
 */
export function eventFeatures(common: Comparison, a: View, b: View, apartMs: number | null): number[] {
  const days = apartMs === null ? null : Math.abs(apartMs) / DAY_MS;
  const within = (width: number) => (days === null ? UNDATED : Math.exp(-(days * days) / (2 * width * width)));
  return [
    common.cosine,
    Math.log(common.cosine + 0.01),
    common.cosine * (days === null ? UNDATED : 0.2 + 0.8 * within(1)),
    common.titles,
    common.titlesCovered,
    common.missingMost,
    common.missingLeast,
    common.kinds.number,
    common.pieces,
    common.wording,
    ...common.rarest,
    Math.log1p(common.sharedCount),
    Math.log1p(common.sharedRarity),
    common.strongest,
    within(1),
    within(3),
    within(14),
    days === null ? 1 : 0,
    a.signature.headlineOnly && b.signature.headlineOnly ? 1 : 0,
    Math.log1p(Math.min(a.signature.length, b.signature.length)),
  ];
}
