// Pairs to learn from: each article of a stream with those that the extension would compare it with.
import { compare } from '@/utils/stories/likeness/compare';
import { eventFeatures } from '@/utils/stories/likeness/event-features';
import { viewOf } from '@/utils/stories/likeness/view';
import { createRarity } from '@/utils/stories/rarity';
import { signatureOf } from '@/utils/stories/signature';
import type { LabelledDocument } from './read-sets';

export interface Example {
  readonly features: readonly number[];
  /** 1: the same event. */
  readonly label: number;
  readonly weight: number;
}

/** The nearest of the sixty; those further away are all the same easy noes. */
const MAX_PAIRS = 40;
/** A set counts by the root of its size, and from here on no more. */
const LARGE_SET = 3000;

/** Both as a stream sees them (earlier ones only) and as a library that is complete. */
export function eventPairs(docs: readonly LabelledDocument[]): Example[] {
  const signatures = docs.map((doc) => signatureOf(doc));
  const rarity = createRarity();
  const found: { features: number[]; label: number }[] = [];
  const collect = (i: number) => {
    const signature = signatures[i];
    if (!signature) return;
    const view = viewOf(signature, rarity.idf, false);
    for (const j of rarity
      .nearest(signature)
      .filter((each) => each !== i)
      .slice(0, MAX_PAIRS)) {
      const [doc, otherDoc, otherSignature] = [docs[i], docs[j], signatures[j]];
      if (!doc || !otherDoc || !otherSignature) continue;
      const other = viewOf(otherSignature, rarity.idf, false);
      const apartMs = doc.date && otherDoc.date ? Date.parse(doc.date) - Date.parse(otherDoc.date) : null;
      const features = eventFeatures(compare(view, other, false), view, other, apartMs);
      found.push({ features, label: doc.cluster === otherDoc.cluster ? 1 : 0 });
    }
  };
  for (const [i, signature] of signatures.entries()) {
    collect(i);
    rarity.learn(signature);
  }
  for (const i of signatures.keys()) collect(i);
  const weight = 1 / Math.sqrt(found.length * Math.min(found.length, LARGE_SET));
  return found.map((each) => ({ ...each, weight }));
}
