// The index on a real IndexedDB: binary keys, ranges over arrays, transactions that stay open while segments are merged.
import { afterEach, expect, it } from 'vitest';
import type { ArticleId } from '@/utils/model/article';
import { openLibrary } from '@/utils/store/open-library';
import { signatureOf } from '@/utils/stories/signature';
import { article, MONDAY, reading, TUESDAY } from '../support/records';

const names: string[] = [];
afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

const PLACES = ['Hafen', 'Kanal', 'Brücke', 'Deich', 'Schleuse', 'Speicher', 'Kai'];

function invented(no: number) {
  const id = no.toString(16).padStart(32, '0') as ArticleId;
  const headline = `${PLACES[no % 7]} und ${PLACES[(no * 3 + 1) % 7]} Nummer ${no}`;
  const text = `Am ${PLACES[(no * 5) % 7]} wird gebaut, sagte jemand in Nordhafen${no}.`;
  const signature = signatureOf({ lang: 'de', title: headline, text });
  return {
    ...reading(id),
    article: article(id, { headline, textHash: `t${no}` as never, textHashes: [`t${no}` as never] }),
    blocks: [{ kind: 'paragraph' as const, text }],
    signature: { id, at: MONDAY, signature },
  };
}

it('finds the same before and after all upkeep, in a new connection, and nothing that was deleted', async () => {
  const name = crypto.randomUUID();
  names.push(name);
  const library = await openLibrary(name);
  for (let no = 0; no < 140; no++) {
    await library.keep(invented(no));
    if (no % 32 === 31) await library.tendIndex();
  }
  const found = async (from: typeof library, query: string) =>
    (await from.search(query, { lang: 'de', limit: 200, kinds: ['article'] })).hits.map(({ id, score }) => [id, score]);
  const before = await found(library, 'Schleuse Kanal');
  expect(before.length).toBeGreaterThan(30);
  while (await library.tendIndex());
  expect(await found(library, 'Schleuse Kanal')).toEqual(before);
  library.close();

  const other = await openLibrary(name);
  expect(await found(other, 'Schleuse Kanal')).toEqual(before);
  expect((await found(other, 'Nordhafen77'))[0]?.[0]).toBe(invented(77).article.id);
  const near = await other.nearest(invented(77).signature.signature, MONDAY, 5);
  expect(near.signatures.map(({ id }) => id)).toContain(invented(77).article.id);
  await other.trashArticles([invented(77).article.id], TUESDAY);
  expect((await found(other, '"Nordhafen77"')).map(([id]) => id)).not.toContain(invented(77).article.id);
  other.close();
});
