// Runs in a page of the extension: fills its library, and measures what the screens ask of it.
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
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    const start = performance.now();
    await ask();
    found[name] = performance.now() - start;
  }
  library.close();
  return found;
}

async function write({ teasers, links, stories, speakers }: Waiting): Promise<void> {
  const db = await openDatabase(DATABASE_NAME, () => undefined);
  const tx = db.transaction(['teasers', 'links', 'stories', 'speakers'], 'readwrite', { durability: 'relaxed' });
  for (const teaser of teasers) void tx.objectStore('teasers').put(teaser);
  for (const link of links) void tx.objectStore('links').put(link);
  for (const story of stories.values()) void tx.objectStore('stories').put(story);
  for (const speaker of speakers.values()) void tx.objectStore('speakers').put(speaker);
  await tx.done;
  db.close();
}
