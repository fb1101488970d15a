// The kept articles that a new one is compared with, and how rare its words are among all of them.
import type { IDBPDatabase } from 'idb';
import { commonness } from '@/utils/index/commonness';
import { type Near, type Nearest, nearest } from '@/utils/index/nearest';
import type { ArticleId, Instant } from '@/utils/model/article';
import { dayOf } from '@/utils/search/analyse';
import { foldSpelling } from '@/utils/search/fold';
import type { Idf, Signature } from '@/utils/stories/signature';
import type { IndexView, Question } from './index-view';
import { indexedKey, unpackIndexed } from './indexed-record';
import type { NachleseSchema, StoredSignature } from './schema';

/** Articles worth comparing, most promising first, and the rarity of words as the library has it. */
export interface NearestSignatures {
  readonly signatures: readonly StoredSignature[];
  readonly idf: Idf;
}

/**
 * As if so many articles had been read before: the first dozen already tells rare from common, and a word met once is no more
 * telling than one met twice. The same numbers as where a stream of articles is linked (`createRarity`).
 */
const PRIOR_ARTICLES = 300;
const PRIOR_MENTIONS = 2;

/**
 * @param at - When the article was published, else read.
 * @param limit - At most so many.
 */
export async function nearestSignatures(
  db: IDBPDatabase<NachleseSchema>,
  view: IndexView,
  signature: Signature,
  at: Instant,
  limit: number,
): Promise<NearestSignatures> {
  const question: Question<Nearest & { generation: number }> = function* (sources, generation) {
    return { generation, ...(yield* nearest(sources, signature, dayOf(at), foldSpelling, limit)) };
  };
  return view.readOn(db, question, async ({ generation, found, frequencies, size }, tx) => {
    const signatures = await signaturesOf(tx.objectStore('indexed'), view, generation, found);
    return { signatures, idf: idfOf(frequencies, size, signature.lang) };
  });
}

/**
 * The signatures of articles found, in the same order; those compared or asked for lately are in memory. The number of a document
 * never changes, and what is read anew gets another.
 */
export async function signaturesOf(
  store: { get(key: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> },
  { signatures }: Pick<IndexView, 'signatures'>,
  generation: number,
  found: readonly Pick<Near, 'doc' | 'id'>[],
): Promise<StoredSignature[]> {
  const kept = await Promise.all(
    found.map(async ({ doc, id }) => {
      const key = `${generation} ${doc}`;
      const known = signatures.get(key);
      if (known) return known;
      const bytes = await store.get(indexedKey(generation, 'article', id));
      const record = bytes ? unpackIndexed(bytes) : undefined;
      // Found in an earlier transaction and read anew since: under this number it is gone.
      if (record?.no !== doc || !record.signed) return undefined;
      const signature = { id: id as ArticleId, ...record.signed };
      signatures.set(key, signature);
      return signature;
    }),
  );
  return kept.filter((signature) => signature !== undefined);
}

/** Words that were not looked up are as rare as words of their kind are. */
function idfOf(frequencies: ReadonlyMap<string, number>, size: number, lang: string): Idf {
  const articles = size + PRIOR_ARTICLES;
  return (key) => Math.log(1 + articles / ((frequencies.get(key) ?? size * commonness(key, lang)) + PRIOR_MENTIONS));
}
