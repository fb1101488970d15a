// What the reader put right in found quotes. Kept apart from the quotes: those are made anew whenever an article is read.
import type { IDBPDatabase } from 'idb';
import type { ArticleId } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Quote } from '@/utils/model/quote';
import type { Speaker } from '@/utils/model/speaker';
import { keepSpeaker } from './keep-reading';
import { changeQuotes } from './quote-counts';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;

export function correctionsIn(db: Database, id: ArticleId): Promise<Correction[]> {
  return db.getAllFromIndex('corrections', 'articleId', id);
}

/** All of them, oldest first: they are data for whoever improves the engine, the reader's own to give away. */
export async function allCorrections(db: Database): Promise<Correction[]> {
  return (await db.getAll('corrections')).sort((a, b) => a.at.localeCompare(b.at));
}

/** Remembers a correction and applies it to the quote as it is kept, in one transaction. */
export async function keepCorrection(
  db: Database,
  correction: Correction,
  corrected: Quote,
  speaker: Speaker | null,
): Promise<void> {
  const tx = db.transaction(['corrections', 'quotes', 'speakers'], 'readwrite');
  await tx.objectStore('corrections').put(correction);
  await changeQuotes(
    { quotes: tx.objectStore('quotes'), speakers: tx.objectStore('speakers') },
    [corrected.articleId],
    async () => {
      await tx.objectStore('quotes').put(corrected);
      if (speaker) await keepSpeaker(tx.objectStore('speakers'), speaker);
    },
  );
  await tx.done;
}
