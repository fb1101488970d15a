// Fills a library quickly: whole segments at once instead of one article after the other. What it writes is what the library
// would have written; `tests/unit/store/index.test.ts` holds the two ways to the same answers.

import { createTermMemory, unpackDocument } from '@/utils/index/document';
import { buildSegment, type NumberedDocument } from '@/utils/index/segment';
import { articleDocument } from '@/utils/store/index-documents';
import { indexedKey, packIndexed } from '@/utils/store/indexed-record';
import { openDatabase } from '@/utils/store/schema';
import { newIndex } from '@/utils/store/write-index';
import { signatureOf } from '@/utils/stories/signature';
import type { MadeArticle } from './generator';

const SEGMENT_DOCS = 4096;
const GENERATION = 1;

/**
 * Adds articles to a database.
 *
 * @param isWhole - With the articles themselves; else the index alone, to weigh it.
 */
export async function fill(name: string, count: number, next: () => MadeArticle, isWhole: boolean): Promise<void> {
  const db = await openDatabase(name, () => undefined);
  const termFor = createTermMemory();
  for (let left = count; left > 0; left -= SEGMENT_DOCS) {
    const state = (await db.get('indexStates', GENERATION)) ?? newIndex(GENERATION, 'live');
    const docs: NumberedDocument[] = [];
    const tx = db.transaction(['articles', 'texts', 'quotes', 'indexed'], 'readwrite', { durability: 'relaxed' });
    for (let i = 0; i < Math.min(left, SEGMENT_DOCS); i++) {
      const { article, blocks, quotes } = next();
      const text = blocks.map((block) => block.text).join('\n');
      const signature = signatureOf({ lang: article.lang, title: article.headline, text });
      const doc = articleDocument(article, blocks, quotes, signature);
      const no = state.nextDocument + i;
      docs.push({ no, doc });
      const signed = { at: article.lastReadAt, signature };
      const key = indexedKey(GENERATION, 'article', article.id);
      void tx.objectStore('indexed').put(packIndexed({ no, lang: doc.lang, length: doc.length, signed }), key);
      if (!isWhole) continue;
      void tx.objectStore('articles').put(article);
      void tx.objectStore('texts').put({ hash: article.textHash, blocks, firstSeenAt: article.firstReadAt });
      for (const quote of quotes) void tx.objectStore('quotes').put(quote);
    }
    await tx.done;
    const from = state.nextDocument;
    // What was kept one by one and waits goes first.
    const numbers = await db.getAllKeys('indexPending');
    const packed = await db.getAll('indexPending');
    const waiting = numbers.map(([, no], i) => ({ no, doc: unpackDocument(packed[i] ?? new Uint8Array()) }));
    const first = waiting[0]?.no ?? from;
    const all = [...waiting, ...docs];
    const { meta, chunks } = buildSegment(state.nextSegment, first, from + docs.length, all, termFor);
    const index = db.transaction(['indexStates', 'indexSegments', 'indexChunks', 'indexPending'], 'readwrite', {
      durability: 'relaxed',
    });
    for (const { part, no, bytes } of chunks)
      void index.objectStore('indexChunks').put(bytes, [GENERATION, meta.id, part, no]);
    void index.objectStore('indexPending').clear();
    void index.objectStore('indexSegments').put(meta, [GENERATION, meta.id]);
    void index.objectStore('indexStates').put({
      ...state,
      nextDocument: from + docs.length,
      nextSegment: state.nextSegment + 1,
      changes: state.changes + 1,
      layout: state.layout + 1,
    });
    await index.done;
  }
  db.close();
}
