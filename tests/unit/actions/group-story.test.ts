import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { groupStory } from '@/utils/actions/group-story';
import type { ArticleId } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { article, MONDAY, reading, TUESDAY, WEDNESDAY } from '../../support/records';

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as string[] as [ArticleId, ArticleId, ArticleId, ArticleId];
let library: Library;
beforeEach(async () => {
  library = await openLibrary(crypto.randomUUID());
  for (const id of ['a', 'b', 'c', 'd'])
    await library.keep(reading(id, { article: article(id, { headline: `Überschrift ${id}` }) }));
});

const members = async () => {
  const [story] = await library.recentStories(10);
  return story ? (await library.articlesOfStory(story.id)).map(({ id }) => id).sort() : [];
};

describe('grouping into stories', () => {
  it('a second piece on the same event opens a story, a third joins it', async () => {
    expect(await groupStory(library, A, [], MONDAY)).toBeNull();
    const story = await groupStory(library, B, [{ to: A, score: 0.9 }], TUESDAY);
    expect(story).toBe(A);
    await groupStory(
      library,
      C,
      [
        { to: B, score: 0.9 },
        { to: A, score: 0.8 },
      ],
      WEDNESDAY,
    );
    expect(await members()).toEqual([A, B, C]);
    expect((await library.recentStories(10))[0]?.title).toMatch(/^Überschrift/);
  });

  it('pieces read at the same time join one story', async () => {
    const toFirst = { to: A, score: 0.8 };
    await Promise.all([
      groupStory(library, B, [toFirst], TUESDAY),
      groupStory(library, C, [{ to: B, score: 0.9 }, toFirst], TUESDAY),
    ]);
    expect(await members()).toEqual([A, B, C]);
    expect(await library.recentStories(10)).toHaveLength(1);
  });

  it('a piece on the same subject only stays alone', async () => {
    expect(await groupStory(library, B, [{ to: A, score: 0.45 }], TUESDAY)).toBeNull();
    expect(await members()).toEqual([]);
  });

  it('what the reader took out is neither put back nor draws others in', async () => {
    await groupStory(library, B, [{ to: A, score: 0.9 }], TUESDAY);
    await groupStory(
      library,
      C,
      [
        { to: A, score: 0.9 },
        { to: B, score: 0.9 },
      ],
      TUESDAY,
    );
    await library.moveToStory([C], null, WEDNESDAY);
    expect(await groupStory(library, C, [{ to: A, score: 0.9 }], WEDNESDAY)).toBeNull();
    expect(await groupStory(library, D, [{ to: C, score: 0.9 }], WEDNESDAY)).toBeNull();
    expect(await members()).toEqual([A, B]);
  });
});
