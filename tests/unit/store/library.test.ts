import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import type { QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { article, MONDAY, quote, reading, speaker, TUESDAY, teaser, WEDNESDAY } from '../../support/records';

let library: Library;
let name = '';
beforeEach(async () => {
  name = crypto.randomUUID();
  library = await openLibrary(name);
});
afterEach(() => library.close());

const id = (text: string) => text as ArticleId;
const link = (from: string, to: string, position = 0) => ({
  id: `${from}>recommends>${to}`,
  from: id(from),
  to: id(to),
  reason: { kind: 'recommends', group: 'Mehr zum Thema' } as const,
  score: 1,
  position,
  updatedAt: MONDAY,
});

describe('keeping what was read', () => {
  it('keeps an article as read, not as saved', async () => {
    expect(await library.keep(reading('a'))).toEqual({ known: false });
    expect(await library.savedArticles(10)).toEqual([]);
    expect((await library.recentArticles(10)).map((found) => found.id)).toEqual(['a']);
    expect(await library.blocks(id('a'))).toEqual([{ kind: 'paragraph', text: 'Text von a.' }]);
  });

  it('updates on a second visit instead of doubling, and stays saved', async () => {
    await library.keep(reading('a'));
    await library.saveArticle(id('a'), MONDAY);
    const again = article('a', { headline: 'Neue Überschrift', firstReadAt: TUESDAY, lastReadAt: TUESDAY });
    expect(await library.keep(reading('a', { article: again }))).toEqual({ known: true });
    const saved = await library.savedArticles(10);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({
      headline: 'Neue Überschrift',
      savedAt: MONDAY,
      firstReadAt: MONDAY,
      lastReadAt: TUESDAY,
    });
  });

  it('does not let a paywalled second visit replace the whole text', async () => {
    await library.keep(reading('a', { quotes: [quote('q', 'a')] }));
    const locked = article('a', {
      textHash: 'text-locked' as never,
      partial: { reason: 'paywall' },
      lastReadAt: TUESDAY,
    });
    await library.keep(reading('a', { article: locked, blocks: [{ kind: 'paragraph', text: 'Weiter mit Abo.' }] }));
    expect(await library.blocks(id('a'))).toEqual([{ kind: 'paragraph', text: 'Text von a.' }]);
    expect(await library.quotesIn(id('a'))).toHaveLength(1);
  });

  it('keeps the earlier text of a saved article that the paper changed, and drops that of an unsaved one', async () => {
    const changed = (of: string) =>
      reading(of, { article: article(of, { textHash: `${of}-2` as never, textHashes: [`${of}-2` as never] }) });
    await library.keep(reading('saved'));
    await library.saveArticle(id('saved'), MONDAY);
    await library.keep(changed('saved'));
    expect((await library.article(id('saved')))?.textHashes).toEqual(['text-saved', 'saved-2']);
    await library.keep(reading('unsaved'));
    await library.keep(changed('unsaved'));
    expect((await library.article(id('unsaved')))?.textHashes).toEqual(['unsaved-2']);
  });

  it('stores a text once that two papers print', async () => {
    const shared = 'text-agency' as never;
    await library.keep(reading('a', { article: article('a', { textHash: shared, textHashes: [shared] }) }));
    await library.keep(reading('b', { article: article('b', { textHash: shared, textHashes: [shared] }) }));
    await library.trashArticles([id('a')], TUESDAY);
    await library.purgeTrash(WEDNESDAY);
    expect(await library.blocks(id('b'))).toEqual([{ kind: 'paragraph', text: 'Text von a.' }]);
  });

  it('writes nothing at all when a part cannot be written', async () => {
    const broken = { ...quote('q', 'a'), text: (() => 'not storable') as unknown as string };
    await expect(library.keep(reading('a', { quotes: [broken] }))).rejects.toThrow();
    expect(await library.article(id('a'))).toBeUndefined();
    expect(await library.blocks(id('a'))).toEqual([]);
  });

  it('replaces found quotes, leaves the reader’s own, and does not bring back a deleted one', async () => {
    await library.keep(reading('a', { quotes: [quote('old', 'a'), quote('unwanted', 'a')] }));
    await library.keepQuote(quote('mine', 'a', { origin: 'kept' }), null);
    await library.trashQuotes(['unwanted' as QuoteId], MONDAY);
    await library.keep(reading('a', { quotes: [quote('new', 'a'), quote('unwanted', 'a')] }));
    expect((await library.quotesIn(id('a'))).map((found) => found.id)).toEqual(['new', 'mine']);
  });

  it('adds up what articles call a person, once an article', async () => {
    const role = (articleId: string, text: string) => ({
      role: text,
      articleId: id(articleId),
      publisher: null,
      at: MONDAY,
    });
    await library.keep(
      reading('a', { speakers: [speaker('lindt', { roles: [role('a', 'Senatorin')], aliases: ['Lindt'] })] }),
    );
    await library.keep(reading('b', { speakers: [speaker('lindt', { roles: [role('b', 'Hafensenatorin')] })] }));
    await library.keep(reading('b', { speakers: [speaker('lindt', { roles: [role('b', 'Politikerin')] })] }));
    const found = await library.speaker('lindt' as SpeakerId);
    expect(found?.roles.map((seen) => seen.role)).toEqual(['Senatorin', 'Politikerin']);
    expect(found?.aliases).toEqual(['Lindt']);
  });
});

describe('teasers', () => {
  it('lists the cards of a page in their order, once', async () => {
    const kept = reading('a', { teasers: [teaser('x'), teaser('y')], links: [link('a', 'y', 1), link('a', 'x', 0)] });
    await library.keep(kept);
    await library.keep(kept);
    const placed = await library.teasersOn(id('a'));
    expect(placed.map(({ teaser: found }) => found.id)).toEqual(['x', 'y']);
    expect(placed[0]?.group).toBe('Mehr zum Thema');
  });

  it('knows when the article behind a saved teaser is opened', async () => {
    await library.saveTeaser(teaser('b'), MONDAY);
    expect((await library.teaser(id('b')))?.openedAt).toBeNull();
    await library.keep(reading('b', { article: article('b', { lastReadAt: TUESDAY }) }));
    expect((await library.savedTeasers(10))[0]).toMatchObject({ id: 'b', openedAt: TUESDAY, savedAt: MONDAY });
  });

  it('stays saved, with what was known of it, when another page shows it barely', async () => {
    await library.saveTeaser(teaser('x', { snippet: 'Worum es geht.' }), MONDAY);
    await library.keep(
      reading('a', { teasers: [teaser('x', { snippet: null, headline: 'Andere Zeile' })], links: [link('a', 'x')] }),
    );
    expect(await library.teaser(id('x'))).toMatchObject({
      savedAt: MONDAY,
      snippet: 'Worum es geht.',
      headline: 'Andere Zeile',
    });
  });
});

describe('trash', () => {
  it('hides a deleted article everywhere, and undo brings it back as it was', async () => {
    await library.keep(reading('a'));
    await library.saveArticle(id('a'), MONDAY);
    expect(await library.trashArticles([id('a'), id('unknown')], TUESDAY)).toBe(1);
    expect(await library.savedArticles(10)).toEqual([]);
    expect(await library.recentArticles(10)).toEqual([]);
    expect((await library.trashedArticles(10)).map((found) => found.id)).toEqual(['a']);
    expect(await library.counts()).toMatchObject({ saved: 0, read: 0, trash: 1 });
    await library.restoreArticles([id('a')], TUESDAY);
    expect((await library.savedArticles(10))[0]?.savedAt).toBe(MONDAY);
  });

  it('reading a deleted article again leaves it deleted; saving it brings it back', async () => {
    await library.keep(reading('a'));
    await library.trashArticles([id('a')], MONDAY);
    await library.keep(reading('a'));
    expect(await library.recentArticles(10)).toEqual([]);
    await library.saveArticle(id('a'), TUESDAY);
    expect((await library.savedArticles(10))[0]).toMatchObject({ savedAt: TUESDAY, deletedAt: null });
  });

  it('ends only what was deleted long enough ago, with text, quotes and links, and keeps the reader’s own quote', async () => {
    await library.keep(
      reading('old', { quotes: [quote('q', 'old')], links: [link('old', 'x')], teasers: [teaser('x')] }),
    );
    await library.keepQuote(quote('mine', 'old', { origin: 'kept' }), null);
    await library.keep(reading('new'));
    await library.trashArticles([id('old')], MONDAY);
    await library.trashArticles([id('new')], WEDNESDAY);
    expect(await library.purgeTrash(TUESDAY)).toBe(1);
    expect(await library.article(id('old'))).toBeUndefined();
    expect(await library.blocks(id('old'))).toEqual([]);
    expect((await library.quotesIn(id('old'))).map((found) => found.id)).toEqual(['mine']);
    expect(await library.teasersOn(id('old'))).toEqual([]);
    expect((await library.trashedArticles(10)).map((found) => found.id)).toEqual(['new']);
  });

  it('ends an article in the trash before its time when asked to, and never one that is not there', async () => {
    await library.keep(reading('gone', { quotes: [quote('q', 'gone')], links: [link('gone', 'x')] }));
    await library.keep(reading('other'));
    await library.keep(reading('kept'));
    await library.trashArticles([id('gone'), id('other')], MONDAY);
    expect(await library.purgeArticles([id('gone'), id('kept'), id('unknown')], TUESDAY)).toBe(1);
    expect(await library.article(id('gone'))).toBeUndefined();
    expect(await library.blocks(id('gone'))).toEqual([]);
    expect(await library.quotesIn(id('gone'))).toEqual([]);
    expect((await library.trashedArticles(10)).map((found) => found.id)).toEqual(['other']);
    expect((await library.recentArticles(10)).map((found) => found.id)).toEqual(['kept']);
  });

  it('says so when an article to save is not there', async () => {
    await expect(library.saveArticle(id('nowhere'), MONDAY)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('related pieces', () => {
  it('gives the paper’s recommendation from both ends, and the shared speaker, as reasons', async () => {
    await library.keep(
      reading('a', {
        quotes: [quote('qa', 'a', { speakerId: 'lindt' as SpeakerId })],
        speakers: [speaker('lindt')],
        teasers: [teaser('b')],
        links: [link('a', 'b')],
      }),
    );
    await library.keep(
      reading('b', { quotes: [quote('qb', 'b', { speakerId: 'lindt' as SpeakerId })], speakers: [speaker('lindt')] }),
    );
    const fromA = await library.relatedTo(id('a'));
    expect(fromA.map((piece) => piece.id)).toEqual(['b']);
    expect(fromA[0]?.reasons.map((reason) => reason.kind)).toEqual(['recommends', 'same-speaker']);
    expect((await library.relatedTo(id('b')))[0]?.reasons.map((reason) => reason.kind)).toEqual([
      'recommended-by',
      'same-speaker',
    ]);
  });

  it('names people before bodies that a common word names', async () => {
    const people = [
      { ...speaker('union'), name: 'Gewerkschaft' },
      { ...speaker('zander'), name: 'Ulla Zander' },
    ];
    for (const piece of ['a', 'b'])
      await library.keep(
        reading(piece, {
          quotes: people.map(({ id }) => quote(`${piece}-${id}`, piece, { speakerId: id })),
          speakers: people,
        }),
      );
    const [related] = await library.relatedTo(id('a'));
    expect(related?.reasons).toMatchObject([{ name: 'Ulla Zander' }, { name: 'Gewerkschaft' }]);
  });

  it('leaves out cards nobody opened or saved, and what is in the trash', async () => {
    await library.keep(
      reading('a', {
        teasers: [teaser('unopened'), teaser('gone')],
        links: [link('a', 'unopened'), link('a', 'gone')],
      }),
    );
    await library.keep(reading('gone'));
    await library.trashArticles([id('gone')], TUESDAY);
    expect(await library.relatedTo(id('a'))).toEqual([]);
  });
});

describe('opening', () => {
  it('finds everything again under the same name', async () => {
    await library.keep(reading('a'));
    library.close();
    const again = await openLibrary(name);
    expect((await again.article(id('a')))?.headline).toBe('Senatorin lehnt Hafenausbau ab');
    again.close();
  });

  it('works on after its connection was closed', async () => {
    await library.keep(reading('a'));
    library.close();
    expect(await library.article(id('a'))).toBeDefined();
  });

  it('lets go of the database when a newer version wants to upgrade it', async () => {
    await library.keep(reading('a'));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    expect(newer.version).toBe(99);
    newer.close();
  });
});
