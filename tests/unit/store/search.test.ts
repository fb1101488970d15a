import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packRelated } from '@/scripts/related-words/pack';
import type { ArticleId } from '@/utils/model/article';
import type { QuoteId } from '@/utils/model/quote';
import { relatedWords } from '@/utils/search/related-words';
import type { HitKind } from '@/utils/store/hit-kinds';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { signatureOf } from '@/utils/stories/signature';
import { article, MONDAY, quote, reading, speaker, TUESDAY, teaser, WEDNESDAY } from '../../support/records';

let library: Library;
let name = '';
beforeEach(async () => {
  name = crypto.randomUUID();
  library = await openLibrary(name);
});
afterEach(() => library.close());

const id = (text: string) => text as ArticleId;

function written(of: string, headline: string, text: string, changes: Parameters<typeof article>[1] = {}) {
  const hash = `${of}-${text.length}-${headline}` as never;
  return {
    ...reading(of),
    article: article(of, { headline, textHash: hash, textHashes: [hash], ...changes }),
    blocks: [{ kind: 'paragraph' as const, text }],
  };
}

async function ids(query: string, kinds?: readonly HitKind[]): Promise<string[]> {
  const options = { lang: 'de', limit: 20 };
  const { hits } = await library.search(query, kinds ? { ...options, kinds } : options);
  return hits.filter((hit) => hit.kind !== 'article' || hit.by === 'words').map((hit) => hit.id);
}
const articles = (query: string) => ids(query, ['article']);

async function keepNews() {
  await library.keep({
    ...written(
      'harbour',
      'Lindt lehnt Hafenausbau ab',
      'Die Senatorin sagte: „Wir brauchen keine tiefere Fahrrinne.“ Das war am Montag.',
      {
        publisher: 'Elbmorgen',
        publishedAt: MONDAY,
      },
    ),
    quotes: [
      quote('no-deeper', 'harbour', {
        text: '„Wir brauchen keine tiefere Fahrrinne.“',
        speakerName: 'Mara Lindt',
        role: 'Hafensenatorin',
        via: 'Nordpress',
        speakerId: 'lindt' as never,
      }),
    ],
    speakers: [speaker('lindt', { name: 'Mara Lindt', aliases: ['Lindt'] })],
  });
  await library.keep(
    written(
      'strike',
      'Gewerkschaft droht mit Warnstreik',
      'Im Hafen ruht die Arbeit. Eine tiefere Spaltung der Fahrrinne droht.',
      {
        publisher: 'Tagblatt',
        publishedAt: WEDNESDAY,
      },
    ),
  );
  await library.keep(written('otter', 'Otter im Tierpark', 'Drei Tiere kamen zur Welt.', { lang: 'en' }));
}

describe('searching the library', () => {
  beforeEach(keepNews);

  it.each([
    ['a word', 'Otter', ['otter']],
    ['half a word', 'Warnstr', ['strike']],
    ['a word with a typing error', 'Gewerkshaft ', ['strike']],
    ['a word with two letters swapped', 'Wanrstreik ', ['strike']],
    ['a phrase, where the words stand side by side', '"tiefere Fahrrinne"', ['harbour']],
    ['what somebody said', 'said:"keine tiefere Fahrrinne"', ['harbour']],
    ['what nobody said', 'gesagt:"am Montag"', []],
    ['a speaker by half the name', 'sprecher:lin', ['harbour']],
    ['a speaker with a word', 'speaker:"Mara Lindt" Fahrrinne', ['harbour']],
    ['a role', 'rolle:hafensenatorin', ['harbour']],
    ['a carrier', 'via:nordpress', ['harbour']],
    ['a paper', 'Hafen zeitung:tagblatt', ['strike']],
    ['a language', 'lang:en', ['otter']],
    ['what has a quote', 'has:quote', ['harbour']],
    ['without a word', 'Hafen -Warnstreik', ['harbour']],
    ['nothing for an empty query', ' ', []],
  ])('finds %s: %s', async (_, query, expected) => expect(await articles(query)).toEqual(expected));

  it('lets articles follow that are like the few found, and says so', async () => {
    const text = 'Lindt sprach von der Fahrrinne im Hafen und von der Senatorin.';
    const signature = signatureOf({ lang: 'de', title: 'Fahrrinne und Kaimauer', text });
    const kept = written('quay', 'Fahrrinne und Kaimauer', text);
    await library.keep({ ...kept, signature: { id: id('quay'), at: MONDAY, signature } });
    const { hits } = await library.search('Kaimauer', { lang: 'de', limit: 5, kinds: ['article'] });
    const said = hits.map((hit) => [hit.id, hit.kind === 'article' && hit.by === 'likeness']);
    expect(said[0]).toEqual(['quay', false]);
    expect(said).toContainEqual(['harbour', true]);
  });

  it('finds what somebody said in German where the reader’s own language is English', async () => {
    for (const query of [
      'said:"keine tiefere Fahrrinne"',
      'said:"Wir brauchen keine tiefere"',
      '"Das war am Montag"',
    ]) {
      const { hits } = await library.search(query, { lang: 'en', limit: 5, kinds: ['article'] });
      expect(hits.map((hit) => hit.id)).toEqual(['harbour']);
    }
  });

  it('looks for the words of a phrase that no text has', async () => {
    const { hits, isLoose } = await library.search('"Fahrrinne tiefere"', { lang: 'de', limit: 5, kinds: ['article'] });
    expect([hits.map(({ id: found }) => found).sort(), isLoose]).toEqual([['harbour', 'strike'], true]);
  });

  it('knows before and after', async () => {
    expect(await articles('Fahrrinne before:2026-11-17')).toEqual(['harbour']);
    expect(await articles('Fahrrinne nach:17.11.2026')).toEqual(['strike']);
    expect(await articles('Fahrrinne before:2026-11-19 after:2026')).toHaveLength(2);
  });

  it('takes an operator without sense for words', async () =>
    expect(await articles('Otter before:gestern')).toEqual(['otter']));

  it('gives people, articles, quotes and teasers, with their number', async () => {
    await library.saveTeaser(teaser('card', { headline: 'Neues von Lindt und der Fahrrinne' }), TUESDAY);
    const { hits, counts } = await library.search('Lindt', { lang: 'de', limit: 5 });
    expect(hits.map(({ kind, id: found }) => [kind, found])).toEqual([
      ['person', 'lindt'],
      ['article', 'harbour'],
      ['teaser', 'card'],
    ]);
    expect(counts).toEqual({ person: 1, article: 1, quote: 0, teaser: 1 });
    expect(await ids('Fahrrinne', ['quote'])).toEqual(['no-deeper']);
    expect(await ids('speaker:Lindt', ['quote'])).toEqual(['no-deeper']);
    expect(await ids('speaker:Petersen', ['quote', 'person'])).toEqual([]);
  });

  it('marks what was found, in headline and snippet', async () => {
    const { hits } = await library.search('hafen montag', { lang: 'de', limit: 5, kinds: ['article'] });
    const hit = hits.find((each) => each.id === 'harbour');
    if (hit?.kind !== 'article') throw new Error('not found');
    expect(hit.headline.marks.map(([start, end]) => hit.headline.text.slice(start, end))).toEqual(['Hafenausbau']);
    expect(hit.snippet.marks.map(([start, end]) => hit.snippet.text.slice(start, end))).toEqual(['Montag']);
  });

  it('does not find what is in the trash, and finds it again when it is taken out', async () => {
    await library.trashArticles([id('otter')], TUESDAY);
    expect(await articles('Otter')).toEqual([]);
    await library.restoreArticles([id('otter')], TUESDAY);
    expect(await articles('Otter')).toEqual(['otter']);
    await library.trashArticles([id('otter')], TUESDAY);
    await library.keep(written('otter', 'Otter im Tierpark', 'Vier Tiere kamen zur Welt.'));
    expect(await articles('Otter')).toEqual([]);
    await library.saveArticle(id('otter'), WEDNESDAY);
    expect(await articles('Otter')).toEqual(['otter']);
  });

  it('finds a changed article by its new words only', async () => {
    await library.keep(written('otter', 'Fischotter im Tierpark', 'Ein Elefant zog ein.'));
    expect(await articles('Elefant')).toEqual(['otter']);
    expect(await articles('"drei Tiere"')).toEqual([]);
  });

  it('finds saved teasers, and quotes the reader kept even without their article', async () => {
    expect(await ids('Kanal')).toEqual([]);
    await library.saveTeaser(teaser('card', { headline: 'Streit um den Kanal' }), TUESDAY);
    await library.keepQuote(quote('mine', 'otter', { text: 'Der Kanal ist zu eng.', origin: 'kept' }), null);
    expect(await ids('Kanal', ['teaser', 'quote'])).toEqual(['mine', 'card']);
    await library.trashTeasers(['card' as never], TUESDAY);
    await library.trashQuotes(['mine' as QuoteId], TUESDAY);
    expect(await ids('Kanal')).toEqual([]);
    await library.restoreTeasers(['card' as never], TUESDAY);
    await library.restoreQuotes(['mine' as QuoteId], TUESDAY);
    expect((await ids('Kanal')).sort()).toEqual(['card', 'mine']);
  });

  it('withstands hostile words', async () => {
    await library.keep(written('odd', `${'x'.repeat(100_000)} \ud83d`, 'العربية 😀 \u0001hafen ﷽'.repeat(20)));
    expect(await articles('العربية')).toEqual(['odd']);
    for (const query of ['"', ':', '-', 'said:', '"-"', 'x'.repeat(100_000), '\u0001s', '😀 \ud83d', '(((', 'a:b:c'])
      await expect(articles(query)).resolves.toBeInstanceOf(Array);
  });

  it('remembers nothing of a database that was erased', async () => {
    expect(await articles('Otter')).toEqual(['otter']);
    const erased = indexedDB.deleteDatabase(name);
    await new Promise((resolve, reject) => {
      erased.onsuccess = resolve;
      erased.onerror = reject;
    });
    expect(await articles('Otter')).toEqual([]);
    await library.keep(written('zoo', 'Ein Elefant im Zoo', 'Er heißt Otter.'));
    expect(await articles('Otter')).toEqual(['zoo']);
    expect(await articles('Fahrrinne')).toEqual([]);
  });
});

describe('related words', () => {
  it('find an article in other words, and it is said that it has none of those typed', async () => {
    await library.keep(written('typed', 'Ausstand bei der Bahn', 'Die Züge stehen.'));
    await library.keep(written('related', 'Lokführer legen Arbeit nieder', 'Ein Warnstreik beginnt.'));
    const related = relatedWords(packRelated('ausstand = warnstreik', 'de'));
    const search = async (options: object) =>
      (await library.search('Ausstand', { lang: 'de', limit: 20, kinds: ['article'], ...options })).hits.map((hit) =>
        hit.kind === 'article' ? [hit.id, hit.by] : [],
      );
    expect(await search({ related })).toEqual([
      ['typed', 'words'],
      ['related', 'related-words'],
    ]);
    expect(await search({})).toEqual([['typed', 'words']]);
  });
});
