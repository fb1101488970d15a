import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAnnouncement } from '@/utils/screen/read-announcement';
import { openLibrary } from '@/utils/store/open-library';
import { article, extractedTeaser, MONDAY, reading, teaser } from '../../support/records';

const OWN = 'Senatorin lehnt Hafenausbau ab';

/** What is told of an article that a card with this headline announced. */
async function announcedAs(headline: string, label: string | null = null) {
  const library = await openLibrary(`announcement-${crypto.randomUUID()}`);
  const card = { ...teaser('a'), ...extractedTeaser({ headline, label }) };
  await library.keep(reading('front', { teasers: [card] }));
  await library.keep(reading('a'));
  const found = await readAnnouncement(library, article('a'));
  library.close();
  return found;
}

describe('the headline an article was announced under', () => {
  it('is told with paper and day when it is another one', async () => {
    expect(await announcedAs('Lindt sagt Nein')).toMatchObject({
      headline: 'Lindt sagt Nein',
      paper: 'Elbmorgen',
      seenAt: MONDAY,
    });
  });

  it('names the brand the card shows rather than the paper', async () => {
    expect((await announcedAs('Lindt sagt Nein', 'Elbmorgen plus'))?.paper).toBe('Elbmorgen plus');
  });

  it('is the same one when only case, marks or spaces differ', async () => {
    expect(await announcedAs(`„${OWN.toUpperCase()}“\u00A0!`)).toBeUndefined();
  });

  it('is another one when the same words stand in another order', async () => {
    expect(await announcedAs('Hafenausbau lehnt Senatorin ab')).toBeDefined();
  });

  it('is not known of an article without a card', async () => {
    const library = await openLibrary(`announcement-${crypto.randomUUID()}`);
    await library.keep(reading('a'));
    expect(await readAnnouncement(library, article('a'))).toBeUndefined();
    library.close();
  });
});
