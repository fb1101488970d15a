import { describe, expect, it } from 'vitest';
import { readSentences } from '@/utils/quotes/read-sentences';
import { findPeople } from '@/utils/speakers/find-people';
import { NAME_RULES_DE, NAME_RULES_EN } from '@/utils/speakers/name-rules';

function people(text: string, lang: 'de' | 'en') {
  const { mentions } = findPeople(readSentences(text, lang), text, lang === 'de' ? NAME_RULES_DE : NAME_RULES_EN);
  const certain = mentions.map(({ person }) => person).filter((person) => person.certain);
  return [...new Set(certain)].map(({ name, gender, roles }) => ({ name, gender, roles }));
}

describe('findPeople', () => {
  it('reads role, name and gender from the words before a name', () => {
    expect(people('Heute sprach Außenministerin Petra Sandig in Kiel.', 'de')).toEqual([
      { name: 'Petra Sandig', gender: 'f', roles: ['Außenministerin'] },
    ]);
  });

  it('reads the role after a name', () => {
    expect(people('Jan Holm, Sprecher der Hafenbehörde, kam.', 'de')).toEqual([
      { name: 'Jan Holm', gender: 'm', roles: ['Sprecher der Hafenbehörde'] },
    ]);
  });

  it('reads the role before a name with its own complement', () => {
    expect(people('Der Sprecher der Hafenbehörde, Jan Holm, kam.', 'de')).toEqual([
      { name: 'Jan Holm', gender: 'm', roles: ['Sprecher der Hafenbehörde'] },
    ]);
  });

  it('joins short and full forms of one name', () => {
    expect(people('Minister Holm kam. Jan Holm blieb. Holms Hut flog.', 'de').map((person) => person.name)).toEqual([
      'Jan Holm',
    ]);
  });

  it.each([
    'Anfang Januar fiel Schnee.',
    'Die Stadt Kiel liegt am Meer.',
    'Zwei Millionen Euro fehlen.',
    'Der Gipfel am Montag Abend fiel aus.',
  ])('takes the nouns of %j for nobody', (text) => {
    expect(people(text, 'de')).toEqual([]);
  });

  it('reads English titles and roles', () => {
    expect(people('Mayor Jane Sandy met Mr. Field and John Field, a lawyer, left.', 'en')).toEqual([
      { name: 'Jane Sandy', gender: 'f', roles: ['Mayor'] },
      { name: 'John Field', gender: 'm', roles: ['lawyer'] },
    ]);
  });
});
