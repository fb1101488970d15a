// Runs in a page of the extension: fills its library, and measures what the screens ask of it.
import { articleIdOf } from '@/utils/actions/see-article';
import { openLibrary } from '@/utils/store/open-library';
import { DATABASE_NAME, openDatabase } from '@/utils/store/schema';
import { fill } from '../context/fill';
import { createArticles } from '../context/generator';
import { nothingWaiting, settle, type Waiting } from './records';

export { someQueries } from '../context/in-page';

const BATCH = 4096;

let made = 0;
let waiting = nothingWaiting();
const next = createArticles();

/** Adds articles with all that belongs to them until there are so many, and ends all merging of the index. */
export async function fillTo(size: number): Promise<void> {
  while (made < size) {
    await fill(DATABASE_NAME, Math.min(BATCH, size - made), () => settle(next(), made++, waiting), true);
    await write(waiting);
    // People go on speaking in the next batch; the rest is done with.
    waiting = { ...nothingWaiting(), speakers: waiting.speakers };
  }
  const library = await openLibrary();
  while (await library.tendIndex());
  library.close();
}

/** Ends an article as if its page had never been seen. */
export async function forget(address: string): Promise<void> {
  const library = await openLibrary();
  const id = await articleIdOf(address);
  const now = new Date().toISOString();
  await library.trashArticles([id], now);
  await library.purgeArticles([id], now);
  library.close();
}

/** Milliseconds that each question takes by itself, after one for warmth. */
export async function askEach(): Promise<Record<string, number>> {
  const library = await openLibrary();
  const questions = {
    'counts()': () => library.counts(),
    'savedArticles(201)': () => library.savedArticles(201),
    'people(201)': () => library.people(201),
    'recentStories(201)': () => library.recentStories(201),
    'savedTeasers(201)': () => library.savedTeasers(201),
    'tags()': () => library.tags(),
  };
  const found: Record<string, number> = {};
  const time = async (name: string, ask: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await ask();
    found[name] = performance.now() - start;
  };
  await time('people(201), the first time after an upgrade', questions['people(201)']);
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    await time(name, ask);
  }
  library.close();
  return found;
}

async function write({ teasers, links, stories, speakers, spoke }: Waiting): Promise<void> {
  const db = await openDatabase(DATABASE_NAME, () => undefined);
  const stores = ['teasers', 'links', 'stories', 'speakers', 'tasks'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  for (const teaser of teasers) void tx.objectStore('teasers').put(teaser);
  for (const link of links) void tx.objectStore('links').put(link);
  for (const story of stories.values()) void tx.objectStore('stories').put(story);
  for (const id of spoke) {
    const speaker = speakers.get(id);
    if (speaker) void tx.objectStore('speakers').put(speaker);
  }
  // Nobody was counted while quotes were written: as after an upgrade.
  void tx.objectStore('tasks').put({ id: 'count-speakers', after: null });
  await tx.done;
  db.close();
}
