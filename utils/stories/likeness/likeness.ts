// How sure it is that two pieces tell the same event, learned from labelled streams of articles (see `weights.ts`).
import { isSpeltAlike } from '../cross-key';
import type { Idf, Signature } from '../signature';
import { type Comparison, compare } from './compare';
import { EVENT_FEATURES, eventFeatures } from './event-features';
import { GRADE_FEATURES, gradeFeatures } from './grade-features';
import { type Net, parseNet, runNet, toProbability } from './net';
import { areAcross, type View, viewOf } from './view';
import { ACROSS, EVENT_WEIGHTS, GRADE_WEIGHTS } from './weights';

export interface Dated {
  readonly signature: Signature;
  /** Milliseconds since 1970; `null` without a date. */
  readonly time: number | null;
}

export interface EventLikeness {
  /** That both tell the same event, 0..1. */
  readonly probability: number;
  readonly common: Comparison;
}

/** What judges two prepared signatures; the trainer brings its own. */
export type Judge = (common: Comparison, a: View, b: View, apartMs: number | null) => number;

const eventNet = once(() => parseNet(EVENT_WEIGHTS, EVENT_FEATURES));
const gradeNet = once(() => parseNet(GRADE_WEIGHTS, GRADE_FEATURES));
const DAY_MS = 86_400_000;
/** No labelled stream mixes languages, so time is weighed by hand there: a week apart halves the chance. */
const ACROSS_DAYS = 6;
/** A country and a day of the week are all that half the short pieces of a day have in common: fewer names prove nothing. */
const ACROSS_NAMES = 2;
const ACROSS_NAMELESS = 0.3;

const judgeEvent: Judge = (common, a, b, apartMs) =>
  toProbability(runNet(eventNet(), eventFeatures(common, a, b, apartMs)));

/** The grade people would give, from 0 (unrelated) to 1 (the same story); beyond both ends for extremes. */
export const gradeOf = (common: Comparison, across: boolean): number =>
  runNet(gradeNet(), gradeFeatures(common, across));

/** Prepares the one article, then takes the others one by one. */
export function likenessFrom(article: Dated, idf: Idf, judge: Judge = judgeEvent): (other: Dated) => EventLikeness {
  const prepared = new Map<boolean, View>();
  return (other) => {
    const across = areAcross(article.signature, other.signature);
    const left = prepared.get(across) ?? viewOf(article.signature, idf, across);
    prepared.set(across, left);
    const right = viewOf(other.signature, idf, across);
    const common = compare(left, right, across);
    const apartMs = article.time === null || other.time === null ? null : Math.abs(article.time - other.time);
    if (!across) return { probability: judge(common, left, right, apartMs), common };
    const days = (apartMs ?? 0) / DAY_MS;
    const names = common.shared.filter((term) => isSpeltAlike(term.key)).length;
    const evidence = names < ACROSS_NAMES ? ACROSS_NAMELESS : 1;
    const sure = evidence * toProbability(ACROSS.slope * (gradeOf(common, true) - ACROSS.threshold));
    return { probability: sure * Math.exp(-(days * days) / (2 * ACROSS_DAYS * ACROSS_DAYS)), common };
  };
}

/** Read when first asked for: the trainer works with measures that the present weights do not know. */
function once(read: () => Net): () => Net {
  let net: Net | undefined;
  return () => {
    net ??= read();
    return net;
  };
}
