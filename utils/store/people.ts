// Who is who across articles: lists of people, and the reader's decisions that two names are one person, or are not.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { UserFacingError } from '@/utils/failures';
import type { Instant } from '@/utils/model/article';
import type { Speaker, SpeakerChoice, SpeakerId } from '@/utils/model/speaker';
import { type CountedStores, countEverybody, recount } from './quote-counts';
import type { NachleseSchema } from './schema';

type Database = IDBPDatabase<NachleseSchema>;
type Transaction = IDBPTransaction<NachleseSchema, ('speakers' | 'speakerChoices' | 'quotes')[], 'readwrite'>;

/** A person in a list. */
export interface PersonInList {
  readonly speaker: Speaker;
  /** Quotes out of the trash. */
  readonly quotes: number;
  /** Articles in which they speak. */
  readonly articles: number;
}

/** Most quoted first. */
export async function people(db: Database, limit: number): Promise<PersonInList[]> {
  await countEverybody(db);
  const found: PersonInList[] = [];
  let cursor = await db.transaction('speakers').store.index('quotes').openCursor(IDBKeyRange.lowerBound(1), 'prev');
  while (cursor && found.length < limit) {
    const { quotes = 0, articles = 0, ...speaker } = cursor.value;
    found.push({ speaker, quotes, articles });
    cursor = await cursor.continue();
  }
  return found;
}

/** The reader's decision on each of these ids, where there is one. */
export async function choicesFor(db: Database, ids: readonly SpeakerId[]): Promise<ReadonlyMap<SpeakerId, SpeakerId>> {
  const tx = db.transaction('speakerChoices');
  const found = await Promise.all(ids.map((id) => tx.store.get(id)));
  return new Map(found.filter((choice) => choice !== undefined).map((choice) => [choice.id, choice.into]));
}

/**
 * Two names are one person: quotes, other names and roles go over, and those of articles read later as well.
 *
 * @throws UserFacingError `not-found`
 */
export async function mergeSpeakers(db: Database, from: SpeakerId, into: SpeakerId, now: Instant): Promise<void> {
  if (from === into) return;
  const tx = db.transaction(['speakers', 'speakerChoices', 'quotes'], 'readwrite');
  const [one, other] = await Promise.all([tx.objectStore('speakers').get(from), tx.objectStore('speakers').get(into)]);
  if (one && other) {
    await moveQuotes(tx, from, into, now, () => true);
    await tx.objectStore('speakers').put({
      ...other,
      aliases: [...new Set([...other.aliases, one.name, ...one.aliases])].filter((name) => name !== other.name),
      roles: [...other.roles, ...one.roles].sort((a, b) => a.at.localeCompare(b.at)),
      updatedAt: now,
    });
    await tx.objectStore('speakers').delete(from);
    await recount(countedIn(tx), into);
    await choose(tx, { id: from, into, at: now });
    // Whoever was merged into `from` before goes along.
    for (const choice of await tx.objectStore('speakerChoices').getAll()) {
      if (choice.into === from) await choose(tx, { ...choice, into, at: now });
    }
  }
  await tx.done;
  if (!one || !other) throw new UserFacingError('not-found', `speakers ${from}, ${into}`);
}

/**
 * A name stands for somebody else after all: its quotes and what papers called it go back to a person of their own.
 *
 * @param person - The person it was merged into.
 * @param name - As articles write it, and `id`, which this name gives by itself.
 */
export async function splitSpeaker(
  db: Database,
  person: SpeakerId,
  { name, id }: { readonly name: string; readonly id: SpeakerId },
  now: Instant,
): Promise<void> {
  if (person === id) return;
  const tx = db.transaction(['speakers', 'speakerChoices', 'quotes'], 'readwrite');
  const whole = await tx.objectStore('speakers').get(person);
  if (whole) {
    const moved = await moveQuotes(tx, person, id, now, (speakerName) => fold(speakerName) === fold(name));
    const roles = whole.roles.filter((role) => moved.has(role.articleId));
    await tx.objectStore('speakers').put({ id, name, aliases: [], roles, updatedAt: now });
    await tx.objectStore('speakers').put({
      ...whole,
      aliases: whole.aliases.filter((alias) => fold(alias) !== fold(name)),
      roles: whole.roles.filter((role) => !moved.has(role.articleId)),
      updatedAt: now,
    });
    await Promise.all([recount(countedIn(tx), id), recount(countedIn(tx), person)]);
    await choose(tx, { id, into: id, at: now });
  }
  await tx.done;
  if (!whole) throw new UserFacingError('not-found', `speaker ${person}`);
}

/** @returns The articles whose quotes were moved. */
async function moveQuotes(
  tx: Transaction,
  from: SpeakerId,
  into: SpeakerId,
  now: Instant,
  isMoved: (speakerName: string) => boolean,
): Promise<ReadonlySet<string>> {
  const articles = new Set<string>();
  for (const quote of await tx.objectStore('quotes').index('speakerId').getAll(from)) {
    if (!isMoved(quote.speakerName ?? '')) continue;
    await tx.objectStore('quotes').put({ ...quote, speakerId: into, updatedAt: now });
    articles.add(quote.articleId);
  }
  return articles;
}

function countedIn(tx: Transaction): CountedStores {
  return { quotes: tx.objectStore('quotes'), speakers: tx.objectStore('speakers') };
}

function choose(tx: Transaction, choice: SpeakerChoice): Promise<unknown> {
  return tx.objectStore('speakerChoices').put(choice);
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFC');
}
