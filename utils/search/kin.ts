// What a query also speaks of: the relatives of its words, each with a small worth beside the word itself.
import { termOf } from '@/utils/index/document';
import { foldSpelling } from './fold';
import type { FindRelated } from './related-words';

/** 0.25 to 0.4 and 0.12 to 0.2 differ by half a point nDCG@5 on editors' topic marks as queries; 0.8 and 0.3 cost three points. */
const WORTH = { near: 0.3, loose: 0.12 };
/** A variant of less worth, as a longer compound, is too far from the word to have its relatives. */
const MIN_VARIANT_WORTH = 0.5;
/** The list is German. */
const LANG = 'de';

/**
 * @param words - Of the query, in lower case and in their order.
 * @param variants - What each may stand for, see `variantsOf`.
 * @returns Terms that are no variants of any word, with their worth. With more words each relative counts less: a long query
 *   says what it wants.
 */
export function kinOf(
  words: readonly string[],
  variants: readonly ReadonlyMap<string, number>[],
  related: FindRelated,
): ReadonlyMap<string, number> {
  const kin = new Map<string, number>();
  const add = (stems: readonly string[], worth: number) => {
    for (const stem of stems)
      if (!variants.some((each) => each.has(stem))) kin.set(stem, Math.max(kin.get(stem) ?? 0, worth / words.length));
  };
  const addRelatives = (stems: string, worth: number) => {
    const found = related(stems);
    if (!found) return;
    add(found.near, worth * WORTH.near);
    add(found.loose, worth * WORTH.loose);
  };
  for (const each of variants)
    for (const [term, worth] of each) if (worth >= MIN_VARIANT_WORTH) addRelatives(term, worth);
  const stems = words.map((word) => termOf(foldSpelling(word), LANG));
  for (let i = 1; i < stems.length; i++) addRelatives(`${stems[i - 1]}_${stems[i]}`, 1);
  return kin;
}
