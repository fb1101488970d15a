// The kept articles that a new one is compared with, and how rare its words are among all of them.
import type { IDBPDatabase } from 'idb';
import { commonness } from '@/utils/index/commonness';
import { type Near, nearest } from '@/utils/index/nearest';
import type { ArticleId, Instant } from '@/utils/model/article';
import { dayOf } from '@/utils/search/analyse';
import { foldSpelling } from '@/utils/search/fold';
import type { Idf, Signature } from '@/utils/stories/signature';
import type { IndexView } from './index-view';
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
  const found = await view.read(db, function* (sources, generation) {
    return { generation, ...(yield* nearest(sources, signature, dayOf(at), foldSpelling, limit)) };
  });
  const signatures = await signaturesOf(db, view, found.generation, found.found);
  return { signatures, idf: idfOf(found.frequencies, found.size, signature.lang) };
}

/** The number of a document never changes, and what is read anew gets another: the pieces of a day are compared with the same earlier ones. */
async function signaturesOf(
  db: IDBPDatabase<NachleseSchema>,
  { signatures }: IndexView,
  generation: number,
  found: readonly Near[],
): Promise<StoredSignature[]> {
  const keyOf = ({ doc }: Near) => `${generation} ${doc}`;
  const unknown = found.filter((near) => !signatures.has(keyOf(near)));
  if (unknown.length > 0) {
    const { store } = db.transaction('indexed');
    const records = await Promise.all(unknown.map(({ id }) => store.get(indexedKey(generation, 'article', id))));
    for (const [i, near] of unknown.entries()) {
      const bytes = records[i];
      const record = bytes ? unpackIndexed(bytes) : undefined;
      // Read anew between the two transactions: under this number it is gone.
      if (record?.no === near.doc && record.signed) {
        signatures.set(keyOf(near), { id: near.id as ArticleId, ...record.signed });
      }
    }
  }
  return found.map((near) => signatures.get(keyOf(near))).filter((signature) => signature !== undefined);
}

/** Words that were not looked up are as rare as words of their kind are. */
function idfOf(frequencies: ReadonlyMap<string, number>, size: number, lang: string): Idf {
  const articles = size + PRIOR_ARTICLES;
  return (key) => Math.log(1 + articles / ((frequencies.get(key) ?? size * commonness(key, lang)) + PRIOR_MENTIONS));
}
