// Runs in a page of the extension: puts the invented library into its database, by the very code that reads pages.
import { inventedReadings } from '@/demo/library/invented-readings';
import { seeArticle } from '@/utils/actions/see-article';
import { enginesFor } from '@/utils/actions/the-engines';
import { openLibrary } from '@/utils/store/open-library';

/** Of the cards of a saved article the first is saved, too, for every so many. */
const TEASER_EVERY = 6;

/**
 * @param about - Only articles that have these words in headline or text; empty: all.
 * @returns How many articles were read.
 */
export async function seed(about: string): Promise<number> {
  const library = await openLibrary();
  const readings = inventedReadings().filter(({ article: { headline, blocks } }) =>
    [headline, ...blocks.map(({ text }) => text)].some((text) => text.includes(about)),
  );
  for (const [place, { article, teasers, readAt, saved, tags, note }] of readings.entries()) {
    const { id } = await seeArticle(library, article, teasers, readAt, await enginesFor(article.lang));
    if (!saved) continue;
    await library.saveArticle(id, readAt);
    if (tags) await library.changeTags([id], { add: tags, remove: [] }, readAt);
    if (note) await library.setNote(id, note, readAt);
    if (place % 3 === 0) await library.setShelf([id], 'read', readAt);
    const [card] = place % TEASER_EVERY === 0 ? await library.teasersOn(id) : [];
    if (card) await library.saveTeaser(card.teaser, readAt);
  }
  library.close();
  return readings.length;
}
