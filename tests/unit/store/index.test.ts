import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import type { Library } from '@/utils/store/library';
import { openLibrary } from '@/utils/store/open-library';
import { signatureOf } from '@/utils/stories/signature';
import { article, MONDAY, reading, TUESDAY } from '../../support/records';

let library: Library;
let name = '';
beforeEach(async () => {
  name = crypto.randomUUID();
  library = await openLibrary(name);
});
afterEach(() => library.close());

const WORDS = 'hafen kanal streik otter brücke rente senat fähre markt schule turm deich zug wald see'.split(' ');
/** Invented articles, each with its own mixture of words. */
function invented(no: number) {
  const id = no.toString(16).padStart(32, '0');
  const word = (i: number) => WORDS[(no * 7 + i * i * 3 + no * i) % WORDS.length] ?? '';
  const headline = `${word(1)} und ${word(2)}`;
  const text = Array.from({ length: 8 }, (_, i) => word(i + 3)).join(' ');
  const hash = `text-${id}` as never;
  const publishedAt = new Date(Date.parse(MONDAY) + no * 86_400_000).toISOString();
  const signature = signatureOf({ lang: 'de', title: headline, text });
  return {
    ...reading(id),
    article: article(id, { headline, textHash: hash, textHashes: [hash], publishedAt }),
    blocks: [{ kind: 'paragraph' as const, text }],
    signature: { id: id as ArticleId, at: publishedAt, signature },
  };
}
const QUERIES = [
  'Hafen',
  'Streik Otter',
  'brücken',
  'haf',
  '"kanal senat"',
  'Wald -See',
  'before:2026-12-24',
  'schlue ',
];

async function answers(from: Library = library) {
  const found = [];
  for (const query of QUERIES) {
    const { hits, counts } = await from.search(query, { lang: 'de', limit: 30, kinds: ['article'] });
    found.push({ query, total: counts.article, hits: hits.map(({ id, score }) => [id, score.toFixed(9)]) });
  }
  const asked = signatureOf({ lang: 'de', title: 'Streik im Hafen', text: 'otter fähre senat' });
  const near = await from.nearest(asked, MONDAY, 10);
  return { found, near: near.signatures, idf: ['streik', 'haf'].map((key) => near.idf(key)) };
}

/** A new worker: nothing of the old one's memory. */
async function restart() {
  library.close();
  library = await openLibrary(name);
}

describe('the index', () => {
  it('answers the same after every step of its upkeep, whenever the worker is stopped', {
    timeout: 60_000,
  }, async () => {
    for (let no = 0; no < 140; no++) {
      await library.keep(invented(no));
      if (no % 32 === 31) await library.tendIndex();
    }
    const before = await answers();
    let steps = 0;
    while (await library.tendIndex()) {
      steps++;
      await restart();
      expect(await answers()).toEqual(before);
    }
    expect(steps).toBeGreaterThan(5);
  });

  it('is after adding and removing what it was before', { timeout: 60_000 }, async () => {
    for (let no = 0; no < 70; no++) await library.keep(invented(no));
    while (await library.tendIndex());
    const before = await answers();
    for (let no = 70; no < 110; no++) await library.keep(invented(no));
    await library.tendIndex();
    await library.trashArticles(
      Array.from({ length: 40 }, (_, i) => invented(70 + i).article.id),
      TUESDAY,
    );
    expect(await answers()).toEqual(before);
    while (await library.tendIndex());
    await restart();
    expect(await answers()).toEqual(before);
  });

  it('gives the same answers in whatever order articles came', { timeout: 60_000 }, async () => {
    for (let no = 0; no < 80; no++) await library.keep(invented(no));
    while (await library.tendIndex());
    const forward = await answers();
    await restartEmpty();
    for (let no = 0; no < 80; no++) await library.keep(invented((no * 37) % 80));
    while (await library.tendIndex());
    const { near, ...found } = await answers();
    const { near: nearForward, ...foundForward } = forward;
    expect(found).toEqual(foundForward);
    expect(new Set(near.map(({ id }) => id))).toEqual(new Set(nearForward.map(({ id }) => id)));
  });

  it('is built anew beside the old one, which answers until the new one is whole', { timeout: 60_000 }, async () => {
    for (let no = 0; no < 60; no++) await library.keep(invented(no));
    while (await library.tendIndex());
    await library.rebuildIndex(true);
    expect(await library.rebuildProgress()).toEqual({ done: 0, total: 60 });
    for (let step = 0; step < 4; step++) await library.tendIndex();
    expect((await library.rebuildProgress())?.done).toBeGreaterThan(0);
    // Meanwhile the reader goes on reading, deletes, and the worker is stopped.
    await library.keep(invented(60));
    await library.trashArticles([invented(3).article.id, invented(59).article.id], TUESDAY);
    await restart();
    const between = await answers();
    expect(between.found[0]?.total).toBeGreaterThan(0);
    while (await library.tendIndex());
    expect(await library.rebuildProgress()).toBeNull();
    const { near, ...found } = await answers();
    const { near: nearBetween, ...foundBetween } = between;
    expect(found).toEqual(foundBetween);
    expect(new Set(near.map(({ id }) => id))).toEqual(new Set(nearBetween.map(({ id }) => id)));
    await library.trashArticles([invented(10).article.id], TUESDAY);
    expect((await answers()).found).not.toEqual(found.found);
  });

  it('answers with what another page kept, merged or took out meanwhile', { timeout: 60_000 }, async () => {
    for (let no = 0; no < 40; no++) await library.keep(invented(no));
    // The second question finds the index as it was, and the third would not wait to be told.
    await answers();
    const before = await answers();
    const background = await openLibrary(name);
    const isSameForBoth = async () => expect(await answers()).toEqual(await answers(background));
    await background.keep(invented(40));
    await isSameForBoth();
    expect(await answers()).not.toEqual(before);
    await answers();
    for (let no = 41; no < 140; no++) await background.keep(invented(no));
    while (await background.tendIndex());
    await isSameForBoth();
    await answers();
    await background.trashArticles([invented(7).article.id, invented(139).article.id], TUESDAY);
    await isSameForBoth();
    background.close();
  });

  it('does not rebuild what is up to date', async () => {
    await library.keep(invented(1));
    await library.rebuildIndex(false);
    expect(await library.rebuildProgress()).toBeNull();
  });

  it('keeps all that comparing needs of a signature', async () => {
    const kept = invented(5);
    await library.keep(kept);
    const { signatures } = await library.nearest(kept.signature.signature, MONDAY, 5);
    const terms = (list: typeof kept.signature.signature.terms) =>
      list
        .map(({ key, weight, cross }) => ({ key, weight: expect.closeTo(weight, 2), cross }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(signatures[0]?.id).toBe(kept.article.id);
    const terms0 = signatures[0]?.signature.terms ?? [];
    expect([...terms0].sort((a, b) => (a.key < b.key ? -1 : 1))).toMatchObject(terms(kept.signature.signature.terms));
    expect(signatures[0]?.at).toBe(kept.signature.at);
  });
});

async function restartEmpty() {
  library.close();
  name = crypto.randomUUID();
  library = await openLibrary(name);
}
