// A new index beside the old one, article by article, when texts are read in another way than they were for the live one.
// What is kept or deleted meanwhile goes into both; the new one takes over when it has everything.
import type { IDBPDatabase } from 'idb';
import type { DocumentKind } from '@/utils/index/document';
import { RECORD_STORES, readAgain } from './index-again';
import { quoteDocument, teaserDocument } from './index-documents';
import { indexedKey } from './indexed-record';
import type { IndexState, NachleseSchema } from './schema';
import { ANALYSIS_VERSION, addToOne, newIndex } from './write-index';

/** Articles of one step: about 30 ms. */
const STEP_ARTICLES = 8;

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Begins a new index if the live one is out of date or the reader wants one; one that is being built goes on. */
export async function beginRebuild(db: IDBPDatabase<NachleseSchema>, isWanted: boolean): Promise<void> {
  const tx = db.transaction('indexStates', 'readwrite');
  const states = await tx.store.getAll();
  const live = states.find(({ role }) => role === 'live');
  const building = states.find(({ role, analysis }) => role === 'building' && analysis === ANALYSIS_VERSION);
  if (!building && live && (isWanted || live.analysis !== ANALYSIS_VERSION)) {
    // One that was begun for yet another way of reading is of no use.
    for (const state of states) if (state.role === 'building') await tx.store.put({ ...state, role: 'old' });
    const generation = Math.max(...states.map((state) => state.generation)) + 1;
    await tx.store.put(newIndex(generation, 'building'));
  }
  await tx.done;
}

/** How far the new index is; `null`: none is being built. */
export async function rebuildProgress(db: IDBPDatabase<NachleseSchema>): Promise<RebuildProgress | null> {
  const building = (await db.getAll('indexStates')).find(({ role }) => role === 'building');
  return building ? { done: building.done, total: await db.count('articles') } : null;
}

/** Takes the next articles in; after the last, teasers and quotes, and the new index takes over. @returns Always true. */
export async function rebuildStep(db: IDBPDatabase<NachleseSchema>): Promise<boolean> {
  const tx = db.transaction(RECORD_STORES, 'readwrite');
  let state = (await tx.objectStore('indexStates').getAll()).find(({ role }) => role === 'building');
  if (!state) return true;
  const after = state.cursor === null ? null : IDBKeyRange.lowerBound(state.cursor, true);
  const articles = await tx.objectStore('articles').getAll(after, STEP_ARTICLES);
  for (const article of articles) {
    if (article.deletedAt !== null || (await isIn(state, 'article', article.id))) continue;
    const { document, signed } = await readAgain(tx, article);
    state = await addToOne(tx, state, document, signed);
  }
  const last = articles.at(-1);
  if (last) {
    state = { ...state, cursor: last.id, done: state.done + articles.length };
    await tx.objectStore('indexStates').put(state);
  } else await finish(state);
  await tx.done;
  return true;

  async function isIn(index: IndexState, kind: DocumentKind, id: string): Promise<boolean> {
    return (await tx.objectStore('indexed').count(indexedKey(index.generation, kind, id))) > 0;
  }

  /** What the reader saved by hand is little enough for one step. */
  async function finish(building: IndexState): Promise<void> {
    let index = building;
    for (const teaser of await tx.objectStore('teasers').index('savedAt').getAll()) {
      if (teaser.deletedAt === null && !(await isIn(index, 'teaser', teaser.id)))
        index = await addToOne(tx, index, teaserDocument(teaser), null);
    }
    for (const quote of await tx.objectStore('quotes').index('origin').getAll('kept')) {
      if (quote.deletedAt === null && !(await isIn(index, 'quote', quote.id)))
        index = await addToOne(tx, index, quoteDocument(quote), null);
    }
    for (const state of await tx.objectStore('indexStates').getAll())
      if (state.role === 'live') await tx.objectStore('indexStates').put({ ...state, role: 'old' });
    await tx.objectStore('indexStates').put({ ...index, role: 'live' });
  }
}
