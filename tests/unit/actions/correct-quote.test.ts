import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctQuote } from '@/utils/actions/correct-quote';
import { seeArticle } from '@/utils/actions/see-article';
import type { ArticleId } from '@/utils/model/article';
import type { QuoteId } from '@/utils/model/quote';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { extractedArticle, MONDAY, TUESDAY } from '../../support/records';

let library: Library;
let id: ArticleId;
let quoteId: QuoteId;
beforeEach(async () => {
  library = await openLibrary(crypto.randomUUID());
  ({ id } = await seeArticle(library, extractedArticle(), [], MONDAY));
  const [quote] = await library.quotesIn(id);
  if (!quote) throw new Error('the sample has a quote');
  quoteId = quote.id;
});

const readAgain = () => seeArticle(library, extractedArticle(), [], TUESDAY);

describe('putting a quote right', () => {
  it('another speaker is kept, surely, and when the article is read again', async () => {
    await correctQuote(library, quoteId, { kind: 'speaker', speakerName: 'Ole Harms' }, TUESDAY);
    await readAgain();
    expect(await library.quotesIn(id)).toMatchObject([{ speakerName: 'Ole Harms', confidence: 1 }]);
    expect((await library.articleInContext(id))?.speakers.map(({ name }) => name)).toEqual(['Ole Harms']);
  });

  it('another extent keeps a way back into the page', async () => {
    const text = 'tiefere Fahrrinne';
    await correctQuote(library, quoteId, { kind: 'extent', text }, TUESDAY);
    await readAgain();
    expect(await library.quotesIn(id)).toMatchObject([{ text, selector: { exact: text } }]);
  });

  it('no quote at all stays away, and the correction can be given on', async () => {
    await correctQuote(library, quoteId, { kind: 'no-quote' }, TUESDAY);
    await readAgain();
    expect(await library.quotesIn(id)).toEqual([]);
    expect(await library.allCorrections()).toMatchObject([
      { kind: 'no-quote', found: '„Wir brauchen keine tiefere Fahrrinne“', articleId: id },
    ]);
  });

  it('words that are not in the article are refused, and nothing changes', async () => {
    await expect(correctQuote(library, quoteId, { kind: 'extent', text: 'frei erfunden' }, TUESDAY)).rejects.toThrow();
    expect((await library.quotesIn(id))[0]?.text).toBe('„Wir brauchen keine tiefere Fahrrinne“');
    expect(await library.allCorrections()).toEqual([]);
  });
});
