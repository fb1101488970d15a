import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { RoleSeen, SpeakerId } from '@/utils/model/speaker';
import { readPersonView } from '@/utils/screen/read-person-view';
import { openLibrary } from '@/utils/store/open-library';
import { article, MONDAY, quote, reading, speaker, TUESDAY } from '../../support/records';

const ID = 'overlack' as SpeakerId;

function called(role: string, publisher: string, at: string): RoleSeen {
  return { role, publisher, at, articleId: article(publisher).id };
}

async function personCalled(...roles: readonly RoleSeen[]) {
  const library = await openLibrary(`person-${crypto.randomUUID()}`);
  await library.keep(
    reading('a', { quotes: [quote('q', 'a', { speakerId: ID })], speakers: [speaker('overlack', { roles })] }),
  );
  const view = await readPersonView(library, ID);
  library.close();
  return view;
}

describe('what papers call somebody', () => {
  it('is one role in all papers that print it, whatever its case and its apostrophes', async () => {
    const view = await personCalled(
      called('city’s harbour senator', 'The Harbour Post', TUESDAY),
      called("City's harbour senator", 'Northern Ledger', MONDAY),
    );
    expect(view?.roles).toEqual([
      {
        role: "City's harbour senator",
        firstAt: MONDAY,
        lastAt: TUESDAY,
        papers: ['Northern Ledger', 'The Harbour Post'],
      },
    ]);
  });

  it('stays two roles where the words differ', async () => {
    const view = await personCalled(
      called('Senatorin', 'Elbmorgen', MONDAY),
      called('Hafensenatorin', 'Kurier', TUESDAY),
    );
    expect(view?.roles.map(({ role }) => role)).toEqual(['Senatorin', 'Hafensenatorin']);
  });
});
