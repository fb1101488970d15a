import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId, StoryId } from '@/utils/model/article';
import type { SpeakerId } from '@/utils/model/speaker';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { article, MONDAY, quote, reading, speaker, TUESDAY, WEDNESDAY } from '../../support/records';

let library: Library;
beforeEach(async () => {
  library = await openLibrary(crypto.randomUUID());
});
afterEach(() => library.close());

const ids = (...texts: string[]) => texts as string[] as ArticleId[];
const [A, B, C] = ids('a', 'b', 'c') as [ArticleId, ArticleId, ArticleId];

describe('what the reader adds to an article', () => {
  it('stays when the page is read again', async () => {
    await library.keep(reading('a'));
    await library.changeTags([A], { add: ['Hafen', ' Nord  see '], remove: [] }, MONDAY);
    await library.setNote(A, 'Zahlen prüfen', MONDAY);
    await library.setShelf([A], 'archived', MONDAY);
    await library.keep(reading('a', { article: article('a', { headline: 'Neu' }) }));
    expect(await library.article(A)).toMatchObject({
      headline: 'Neu',
      tags: ['Hafen', 'Nord see'],
      note: 'Zahlen prüfen',
      shelf: 'archived',
    });
  });

  it('gives a tag once, however it is written, and takes it away again', async () => {
    await library.keep(reading('a'));
    await library.keep(reading('b'));
    await library.changeTags([A, B], { add: ['Hafen'], remove: [] }, MONDAY);
    await library.changeTags([A], { add: ['HAFEN', ''], remove: [] }, MONDAY);
    expect(await library.tags()).toEqual([{ tag: 'Hafen', articles: 2 }]);
    await library.changeTags([A], { add: [], remove: ['hafen'] }, MONDAY);
    await library.trashArticles([B], TUESDAY);
    expect(await library.tags()).toEqual([]);
  });

  it('an empty note is no note', async () => {
    await library.keep(reading('a'));
    await library.setNote(A, 'x', MONDAY);
    await library.setNote(A, '  ', TUESDAY);
    expect((await library.article(A))?.note).toBeNull();
  });
});

describe('stories', () => {
  const STORY = 'hafen' as StoryId;
  const title = { text: 'Streit um den Hafen', from: A };
  beforeEach(async () => {
    await library.keep(reading('a', { article: article('a', { publishedAt: MONDAY, publisher: 'Elbmorgen' }) }));
    await library.keep(reading('b', { article: article('b', { publishedAt: TUESDAY, publisher: 'Südblick' }) }));
    await library.keep(reading('c', { article: article('c', { publishedAt: WEDNESDAY }) }));
  });

  it('have a title, a span and their pieces in the order they were told', async () => {
    await library.joinStory([B, A], STORY, title, WEDNESDAY);
    expect(await library.recentStories(10)).toMatchObject([
      { id: STORY, title: 'Streit um den Hafen', firstAt: MONDAY, lastAt: TUESDAY, articles: 2, papers: 2 },
    ]);
    expect((await library.articlesOfStory(STORY)).map(({ id }) => id)).toEqual([A, B]);
  });

  it('a piece the reader took out is not put back by grouping', async () => {
    await library.joinStory([A, B, C], STORY, title, WEDNESDAY);
    await library.moveToStory([C], null, WEDNESDAY);
    await library.joinStory([A, B, C], STORY, title, WEDNESDAY);
    expect((await library.articlesOfStory(STORY)).map(({ id }) => id)).toEqual([A, B]);
    expect((await library.story(STORY))?.lastAt).toBe(TUESDAY);
  });

  it('keep the title the reader gave', async () => {
    await library.joinStory([A, B], STORY, title, WEDNESDAY);
    await library.renameStory(STORY, 'Mein Hafen', WEDNESDAY);
    await library.joinStory([C], STORY, { text: 'Anderes', from: C }, WEDNESDAY);
    expect(await library.story(STORY)).toMatchObject({ title: 'Mein Hafen', titleBy: 'reader', lastAt: WEDNESDAY });
  });

  it('one piece alone is no story in the list', async () => {
    await library.joinStory([A], STORY, title, WEDNESDAY);
    expect(await library.recentStories(10)).toEqual([]);
  });
});

describe('people', () => {
  const LINDT = 'lindt' as SpeakerId;
  const MARA = 'mara' as SpeakerId;
  beforeEach(async () => {
    await library.keep(
      reading('a', {
        quotes: [
          quote('q1', 'a', { speakerId: LINDT, speakerName: 'Lindt' }),
          quote('q2', 'a', { speakerId: LINDT, speakerName: 'Lindt' }),
        ],
        speakers: [speaker('lindt', { name: 'Lindt' })],
      }),
    );
    await library.keep(
      reading('b', {
        quotes: [quote('q3', 'b', { speakerId: MARA, speakerName: 'Mara Lindt' })],
        speakers: [speaker('mara', { name: 'Mara Lindt' })],
      }),
    );
  });

  it('are listed by how much they say', async () => {
    const found = await library.people(10);
    expect(found.map(({ speaker: { name }, quotes, articles }) => [name, quotes, articles])).toEqual([
      ['Lindt', 2, 1],
      ['Mara Lindt', 1, 1],
    ]);
  });

  it('become one with all they said, and names read later follow', async () => {
    await library.mergeSpeakers(LINDT, MARA, TUESDAY);
    expect(await library.people(10)).toMatchObject([
      { speaker: { name: 'Mara Lindt', aliases: ['Lindt'] }, quotes: 3, articles: 2 },
    ]);
    expect(await library.speakerChoices([LINDT, MARA])).toEqual(new Map([[LINDT, MARA]]));
  });

  it('are two again when the reader says so', async () => {
    await library.mergeSpeakers(LINDT, MARA, TUESDAY);
    await library.splitSpeaker(MARA, { name: 'Lindt', id: LINDT }, WEDNESDAY);
    const found = await library.people(10);
    expect(found.map(({ speaker: { name }, quotes }) => [name, quotes])).toEqual([
      ['Lindt', 2],
      ['Mara Lindt', 1],
    ]);
    expect(await library.speakerChoices([LINDT])).toEqual(new Map([[LINDT, LINDT]]));
  });

  it('an unknown person cannot be merged', async () => {
    await expect(library.mergeSpeakers('nobody' as SpeakerId, MARA, TUESDAY)).rejects.toThrow(/nobody/);
    expect(await library.people(10)).toHaveLength(2);
  });
});
