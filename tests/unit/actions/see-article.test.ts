import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, seeArticle } from '@/utils/actions/see-article';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { extractedArticle, extractedTeaser, MONDAY, TUESDAY } from '../../support/records';

let library: Library;
beforeEach(async () => {
  library = await openLibrary(crypto.randomUUID());
});

describe('seeing an article', () => {
  it('keeps its quotes with speaker and a way back into the page', async () => {
    const { id } = await seeArticle(library, extractedArticle(), [], MONDAY);
    const [quote] = await library.quotesIn(id);
    expect(quote).toMatchObject({
      kind: 'direct',
      speakerName: 'Mara Lindt',
      text: '„Wir brauchen keine tiefere Fahrrinne“',
    });
    expect(quote?.selector.exact).toBe('„Wir brauchen keine tiefere Fahrrinne“');
    const [speaker] = (await library.articleInContext(id))?.speakers ?? [];
    expect(speaker).toMatchObject({ name: 'Mara Lindt', roles: [{ role: 'Hafensenatorin', publisher: 'Elbmorgen' }] });
  });

  it('is one article under all forms of its address', async () => {
    const mobile = 'https://m.elbmorgen.example/wirtschaft/hafen-4711.html?utm_source=feed#kommentare';
    const first = await seeArticle(library, extractedArticle(), [], MONDAY);
    const second = await seeArticle(library, extractedArticle({ url: mobile }), [], TUESDAY);
    expect(second).toEqual({ id: first.id, known: true });
    expect(await library.recentArticles(10)).toHaveLength(1);
  });

  it('keeps quote ids when a paragraph is added above', async () => {
    const { id } = await seeArticle(library, extractedArticle(), [], MONDAY);
    const before = (await library.quotesIn(id)).map((quote) => quote.id);
    const blocks = [
      { kind: 'paragraph' as const, text: 'Ein neuer erster Absatz ohne Zitat.' },
      ...extractedArticle().blocks,
    ];
    await seeArticle(library, extractedArticle({ blocks }), [], TUESDAY);
    expect((await library.quotesIn(id)).map((quote) => quote.id)).toEqual(before);
  });

  it('links its teasers, leaves out advertising, and fills a teaser in when its article is read', async () => {
    const teasers = [
      extractedTeaser(),
      extractedTeaser({ url: 'https://shop.example/angebot', headline: 'Jetzt kaufen', sponsored: true }),
    ];
    const { id } = await seeArticle(library, extractedArticle(), teasers, MONDAY);
    const placed = await library.teasersOn(id);
    expect(placed.map(({ teaser }) => teaser.headline)).toEqual(['Gewerkschaft droht mit Warnstreik']);
    await seeArticle(
      library,
      extractedArticle({ url: extractedTeaser().url, headline: 'Gewerkschaft droht mit Warnstreik' }),
      [],
      TUESDAY,
    );
    expect((await library.teasersOn(id))[0]?.teaser.openedAt).toBe(TUESDAY);
    const [related] = await library.relatedTo(id);
    expect(related?.reasons.map((reason) => reason.kind)).toContain('recommends');
  });

  it('links two articles on the same story, with the words they share', async () => {
    const first = await seeArticle(library, extractedArticle(), [], MONDAY);
    const other = extractedArticle({
      url: 'https://harbour-post.example/nordhafen-1.html',
      publisher: 'Tagblatt',
      headline: 'Hafenausbau: Lindt bleibt beim Nein',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Hafensenatorin Mara Lindt lehnt den Hafenausbau in Nordhafen weiter ab. Die Fahrrinne bleibt, wie sie ist.',
        },
      ],
    });
    const second = await seeArticle(library, other, [], TUESDAY);
    const reasons = (await library.relatedTo(second.id)).find((piece) => piece.id === first.id)?.reasons ?? [];
    const story = reasons.find((reason) => reason.kind === 'same-story');
    expect(story?.kind === 'same-story' && story.facts[0]?.kind).toMatch(/^same-/);
  });

  it('does not call a cake recipe the same story as a harbour', async () => {
    await seeArticle(library, extractedArticle(), [], MONDAY);
    const cake = extractedArticle({
      url: 'https://www.elbmorgen.example/kueche/kuchen-1.html',
      headline: 'So gelingt der Apfelkuchen',
      blocks: [
        { kind: 'paragraph', text: 'Man nehme zwölf Äpfel, Butter und Zucker und backe alles eine Stunde lang.' },
      ],
    });
    const { id } = await seeArticle(library, cake, [], TUESDAY);
    expect(await library.relatedTo(id)).toEqual([]);
  });

  it('gives the same id on every device', async () => {
    expect(await articleIdOf('https://www.elbmorgen.example/wirtschaft/hafen-4711.html')).toMatchInlineSnapshot(
      `"4dba6c3ec662314e8af215b5d4faf9f4"`,
    );
  });

  it('refuses an address that is none', async () => {
    await expect(
      seeArticle(library, extractedArticle({ url: 'javascript:alert(1)' }), [], MONDAY),
    ).rejects.toMatchObject({ code: 'bad-address' });
  });
});
