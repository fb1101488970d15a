import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import type { QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { openDatabase } from '@/utils/store/schema';
import { article, MONDAY, quote, reading, speaker, TUESDAY, WEDNESDAY } from '../../support/records';

const ARTICLES = ['a', 'b', 'c'];
const PEOPLE = ['vera', 'ole', 'kim'];

/** One thing that happens in a library, with everything it may concern. */
interface Step {
  readonly act: (typeof ACTS)[number];
  readonly article: string;
  readonly who: string;
  readonly other: string;
  /** Who says the quotes of a reading; `null`: nobody could be named. */
  readonly voices: readonly (string | null)[];
  readonly no: number;
}
const ACTS = ['read', 'keep', 'trash', 'restore', 'correct', 'merge', 'split', 'end article', 'end trash'] as const;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...ACTS),
  article: fc.constantFrom(...ARTICLES),
  who: fc.constantFrom(...PEOPLE),
  other: fc.constantFrom(...PEOPLE),
  voices: fc.array(fc.constantFrom(...PEOPLE, null), { maxLength: 4 }),
  no: fc.nat(3),
});

const says = (who: string | null) => ({ speakerId: who as SpeakerId | null, speakerName: who });

async function take(library: Library, { act, article: id, who, other, voices, no }: Step): Promise<unknown> {
  const quoteId = `${id}-${no}` as QuoteId;
  switch (act) {
    case 'read':
      return library.keep(
        reading(id, {
          quotes: voices.map((voice, place) => quote(`${id}-${place}`, id, says(voice))),
          speakers: [...new Set(voices)].flatMap((voice) => (voice === null ? [] : [speaker(voice)])),
        }),
      );
    case 'keep':
      return library.keepQuote(quote(`mine-${id}-${no}`, id, { ...says(who), origin: 'kept' }), speaker(who));
    case 'trash':
      return library.trashQuotes([quoteId, `mine-${id}-${no}` as QuoteId], TUESDAY);
    case 'restore':
      return library.restoreQuotes([quoteId, `mine-${id}-${no}` as QuoteId], TUESDAY);
    case 'correct': {
      const known = await library.quote(quoteId);
      if (!known) return undefined;
      const made = { kind: 'speaker', speakerName: other } as const;
      const correction = { id: quoteId, articleId: known.articleId, found: known.text, at: TUESDAY, ...made };
      return library.keepCorrection(correction, { ...known, ...says(other) }, speaker(other));
    }
    case 'merge':
      return (await library.speaker(who as SpeakerId)) && (await library.speaker(other as SpeakerId))
        ? library.mergeSpeakers(who as SpeakerId, other as SpeakerId, TUESDAY)
        : undefined;
    case 'split':
      return (await library.speaker(who as SpeakerId))
        ? library.splitSpeaker(who as SpeakerId, { name: other, id: other as SpeakerId }, TUESDAY)
        : undefined;
    case 'end article':
      await library.trashArticles([id as ArticleId], MONDAY);
      return library.purgeArticles([id as ArticleId], TUESDAY);
    case 'end trash':
      return library.purgeTrash(WEDNESDAY);
  }
}

/** The plain way: everybody's quotes, one by one. */
async function countedAnew(name: string) {
  const db = await openDatabase(name, () => undefined);
  const [quotes, speakers] = await Promise.all([db.getAll('quotes'), db.getAll('speakers')]);
  db.close();
  return speakers
    .map(({ id }) => {
      const own = quotes.filter(({ speakerId, deletedAt }) => speakerId === id && deletedAt === null);
      return { id, quotes: own.length, articles: new Set(own.map(({ articleId }) => articleId)).size };
    })
    .filter((person) => person.quotes > 0);
}

async function listed(library: Library) {
  return (await library.people(100)).map(({ speaker: { id }, quotes, articles }) => ({ id, quotes, articles }));
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

it('whatever happens to quotes, everybody is listed with as many as they have, most quoted first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const name = crypto.randomUUID();
      const library = await openLibrary(name);
      for (const one of steps) await take(library, one);
      const people = await listed(library);
      library.close();
      expect(people.map(({ quotes }) => quotes)).toEqual(people.map(({ quotes }) => quotes).sort((a, b) => b - a));
      expect(people.sort(byId)).toEqual((await countedAnew(name)).sort(byId));
    }),
    { numRuns: 60 },
  );
});

it('a quote in the trash does not count, and counts again when it comes back', async () => {
  const library = await openLibrary(crypto.randomUUID());
  const quotes = [quote('one', 'a', says('vera')), quote('two', 'a', says('vera'))];
  await library.keep(reading('a', { quotes, speakers: [speaker('vera')] }));
  await library.keep(reading('b', { quotes: [quote('three', 'b', says('vera'))] }));
  expect(await listed(library)).toEqual([{ id: 'vera', quotes: 3, articles: 2 }]);
  await library.trashQuotes(['one' as QuoteId, 'three' as QuoteId], TUESDAY);
  expect(await listed(library)).toEqual([{ id: 'vera', quotes: 1, articles: 1 }]);
  await library.restoreQuotes(['three' as QuoteId], TUESDAY);
  expect(await listed(library)).toEqual([{ id: 'vera', quotes: 2, articles: 2 }]);
  library.close();
});

it('an article that is read again without somebody lists them no longer', async () => {
  const library = await openLibrary(crypto.randomUUID());
  await library.keep(reading('a', { quotes: [quote('one', 'a', says('vera'))], speakers: [speaker('vera')] }));
  await library.keep(
    reading('a', {
      article: article('a', { lastReadAt: TUESDAY }),
      quotes: [quote('one', 'a', says('ole'))],
      speakers: [speaker('ole')],
    }),
  );
  expect(await listed(library)).toEqual([{ id: 'ole', quotes: 1, articles: 1 }]);
  library.close();
});
