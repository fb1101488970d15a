// A record that was out of the index comes back into it, from what the library holds: out of the trash, or into a new index.
import type { IDBPTransaction } from 'idb';
import type { Article, ArticleId } from '@/utils/model/article';
import type { QuoteId } from '@/utils/model/quote';
import type { TeaserId } from '@/utils/model/teaser';
import { signatureOf } from '@/utils/stories/signature';
import { articleDocument, quoteDocument, teaserDocument } from './index-documents';
import type { IndexedRecord } from './indexed-record';
import type { NachleseSchema } from './schema';
import { addToIndex, INDEX_STORES } from './write-index';

/** The index, and what it is made from. */
export const RECORD_STORES = ['articles', 'texts', 'quotes', 'teasers', ...INDEX_STORES] as const;
export type RecordsTransaction = IDBPTransaction<NachleseSchema, typeof RECORD_STORES, 'readwrite'>;

/** Takes a record of the library into the index. Teasers that were only seen and quotes that were found stay out. */
export async function indexAgain(
  tx: RecordsTransaction,
  store: 'articles' | 'teasers' | 'quotes',
  id: string,
): Promise<void> {
  if (store === 'articles') {
    const article = await tx.objectStore('articles').get(id as ArticleId);
    if (article) {
      const { document, signed } = await readAgain(tx, article);
      await addToIndex(tx, document, signed);
    }
  } else if (store === 'teasers') {
    const teaser = await tx.objectStore('teasers').get(id as TeaserId);
    if (teaser && teaser.savedAt !== null) await addToIndex(tx, teaserDocument(teaser));
  } else {
    const quote = await tx.objectStore('quotes').get(id as QuoteId);
    if (quote?.origin === 'kept') await addToIndex(tx, quoteDocument(quote));
  }
}

/** An article as the index takes it in, read from its stored text. */
export async function readAgain(tx: RecordsTransaction, article: Article) {
  const blocks = (await tx.objectStore('texts').get(article.textHash))?.blocks ?? [];
  const quotes = await tx.objectStore('quotes').index('articleId').getAll(article.id);
  const text = blocks.map((block) => block.text).join('\n');
  const signature = signatureOf({ lang: article.lang, title: article.headline, text });
  const signed: IndexedRecord['signed'] = { at: article.lastReadAt, signature };
  return { document: articleDocument(article, blocks, quotes, signature), signed };
}
