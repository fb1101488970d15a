// How much somebody says, kept with the speaker so that the list of people reads no quotes. Whatever writes quotes brings the
// numbers in line in its own transaction; libraries from before there were numbers are counted once, speaker by speaker.
import type { IDBPDatabase } from 'idb';
import type { ArticleId } from '@/utils/model/article';
import type { Quote } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import type { NachleseSchema, StoredSpeaker } from './schema';

/** The two stores of a transaction that changes what people say. */
export interface CountedStores {
  readonly quotes: {
    index(name: 'articleId' | 'speakerId'): { getAll(only: IDBKeyRange): Promise<Quote[]> };
  };
  readonly speakers: {
    get(id: SpeakerId): Promise<StoredSpeaker | undefined>;
    put(speaker: StoredSpeaker): Promise<unknown>;
  };
}

type Counts = Required<Pick<StoredSpeaker, 'quotes' | 'articles'>>;

/** Speakers counted in one transaction, with all that they say: some thousand quotes, a tenth of a second. */
const SPEAKERS_A_STEP = 200;

/**
 * Changes quotes and the numbers of their speakers with them.
 *
 * @param articles - Whose quotes are changed.
 */
export async function changeQuotes(
  stores: CountedStores,
  articles: Iterable<ArticleId>,
  change: () => Promise<void>,
): Promise<void> {
  const ids = [...new Set(articles)];
  const quotesIn = (id: ArticleId) => stores.quotes.index('articleId').getAll(IDBKeyRange.only(id));
  const all = async () => (await Promise.all(ids.map(quotesIn))).flat();
  const before = await all();
  await change();
  await countChange(stores, before, await all());
}

/**
 * Brings the numbers in line with a change of quotes that was written already, and so were new speakers.
 *
 * @param before - All quotes of the articles it touches.
 * @param after - The same, as they are now.
 */
export async function countChange(
  stores: CountedStores,
  before: readonly Quote[],
  after: readonly Quote[],
): Promise<void> {
  const [had, has] = [countsOf(before), countsOf(after)];
  const none: Counts = { quotes: 0, articles: 0 };
  await Promise.all(
    [...new Set([...had.keys(), ...has.keys()])].map(async (id) => {
      const [was, is] = [had.get(id) ?? none, has.get(id) ?? none];
      if (was.quotes === is.quotes && was.articles === is.articles) return;
      const speaker = await stores.speakers.get(id);
      if (speaker?.quotes === undefined || speaker.articles === undefined) return recount(stores, id);
      const quotes = speaker.quotes + is.quotes - was.quotes;
      const articles = speaker.articles + is.articles - was.articles;
      await stores.speakers.put({ ...speaker, quotes, articles });
    }),
  );
}

/** Counts one speaker anew, from all their quotes; nothing happens to an unknown one. */
export async function recount(stores: CountedStores, id: SpeakerId): Promise<void> {
  const [speaker, quotes] = await Promise.all([
    stores.speakers.get(id),
    stores.quotes.index('speakerId').getAll(IDBKeyRange.only(id)),
  ]);
  if (speaker) await stores.speakers.put({ ...speaker, quotes: 0, articles: 0, ...countsOf(quotes).get(id) });
}

/** Ends what an upgrade left to do: everybody has numbers then. Small transactions; cut off, it goes on where it was. */
export async function countEverybody(db: IDBPDatabase<NachleseSchema>): Promise<void> {
  for (;;) {
    const task = await db.get('tasks', 'count-speakers');
    if (!task) return;
    const tx = db.transaction(['speakers', 'quotes', 'tasks'], 'readwrite');
    const next = task.after === null ? null : IDBKeyRange.lowerBound(task.after, true);
    const speakers = await tx.objectStore('speakers').getAll(next, SPEAKERS_A_STEP);
    const [first, last] = [speakers[0], speakers.at(-1)];
    if (first && last) {
      const range = IDBKeyRange.bound(first.id, last.id);
      const counts = countsOf(await tx.objectStore('quotes').index('speakerId').getAll(range));
      for (const speaker of speakers) {
        void tx.objectStore('speakers').put({ ...speaker, quotes: 0, articles: 0, ...counts.get(speaker.id) });
      }
      void tx.objectStore('tasks').put({ ...task, after: last.id });
    } else void tx.objectStore('tasks').delete(task.id);
    await tx.done;
  }
}

/** By speaker: quotes out of the trash, and the articles they stand in. */
function countsOf(quotes: readonly Quote[]): Map<SpeakerId, Counts> {
  const articles = new Map<SpeakerId, Set<ArticleId>>();
  const counts = new Map<SpeakerId, Counts>();
  for (const { speakerId, articleId, deletedAt } of quotes) {
    if (speakerId === null || deletedAt !== null) continue;
    const own = articles.get(speakerId) ?? new Set();
    articles.set(speakerId, own.add(articleId));
    counts.set(speakerId, { quotes: (counts.get(speakerId)?.quotes ?? 0) + 1, articles: own.size });
  }
  return counts;
}
