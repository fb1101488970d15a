import { describe, expect, it } from 'vitest';
import { readSentences } from '@/utils/quotes/read-sentences';
import { findPeople } from '@/utils/speakers/find-people';
import { learnRoles } from '@/utils/speakers/learn-roles';
import { NAME_RULES_DE, NAME_RULES_EN } from '@/utils/speakers/name-rules';

function people(text: string, lang: 'de' | 'en') {
  const sentences = readSentences(text, lang);
  const { mentions } = findPeople(
    sentences,
    text,
    learnRoles(sentences, lang === 'de' ? NAME_RULES_DE : NAME_RULES_EN),
  );
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

  it.each([
    ['a noun for a person by its ending', 'Es sprach Glasbläser Henno Ruckelt.', 'Henno Ruckelt', 'Glasbläser'],
    ['a relative', 'Es sprach Urgroßtante Jonna Piel.', 'Jonna Piel', 'Urgroßtante'],
    [
      'a noun that stands with an article elsewhere',
      'Es sprach Weissagfee Jonna Piel. Die Weissagfee lachte. Danach ging Piel.',
      'Jonna Piel',
      'Weissagfee',
    ],
    [
      'an apposition with its complement',
      'Es kam Jan Holm, Türmer von St. Marien.',
      'Jan Holm',
      'Türmer von St. Marien',
    ],
    [
      'an adjective of office',
      'Ihr energiepolitischer Sprecher Jan Holm kam.',
      'Jan Holm',
      'energiepolitischer Sprecher',
    ],
    [
      'a role before, though a verb follows',
      'Die Vorsitzende der Deichliste, Petra Sandig, forderte eine Sitzung des Stadtrats.',
      'Petra Sandig',
      'Vorsitzende der Deichliste',
    ],
  ])('reads %s as a role the lists need not know', (_, text, name, role) => {
    expect(people(text, 'de')).toEqual([expect.objectContaining({ name, roles: [role] })]);
  });

  it('knows a role again that it has learned', () => {
    expect(people('Glasbläser Henno Ruckelt kam. Glasbläser Ruckelt blieb.', 'de')).toEqual([
      { name: 'Henno Ruckelt', gender: 'm', roles: ['Glasbläser'] },
    ]);
  });

  it.each([
    ['a second first name', 'Es sprach Anna Maria Kern.', 'Anna Maria Kern'],
    ['a second surname', 'Es sprach Petra Holm Brakel.', 'Petra Holm Brakel'],
    ['a surname that is a trade', 'Es sprach Petra Richter.', 'Petra Richter'],
    ['the role of the next in a list', 'Es kamen Petra Sandig, Minister und Gäste.', 'Petra Sandig'],
    ['a verb', 'Petra Sandig, forderte Stadträte auf zu gehen.', 'Petra Sandig'],
    ['a body called after a person', 'Die Stiftung Petra Sandig hilft.', 'Petra Sandig'],
  ])('takes %s for no role', (_, text, name) => {
    const [found] = people(text, 'de');
    expect(found?.name).toBe(name);
    if (!text.includes('Minister')) expect(found?.roles).toEqual([]);
  });

  it.each(['Das Amt Bad Nordhafen schloss.', 'Es ist kalt in Bad Nordhafen Süd.', 'Die Werft Holm Söhne baut Boote.'])(
    'finds no person in %j',
    (text) => {
      expect(people(text, 'de')).toEqual([]);
    },
  );

  it.each([
    [
      'Yesterday Jane Sandy, the lamplighter of St Anne’s in the village of Holm, left.',
      'lamplighter of St Anne’s in the village of Holm',
    ],
    ['Yesterday Jane Sandy, a ferry expert at the Dike League, left.', 'ferry expert at the Dike League'],
    ['Yesterday Harbour Senator Jane Sandy left.', 'Harbour Senator'],
    ['Yesterday the energy minister Jane Sandy left.', 'energy minister'],
    ['Its managing director, Jane Sandy, left.', 'managing director'],
    ['The island’s ferry master, Jane Sandy, left.', 'ferry master'],
    ['Then the leader of the Dike List, Jane Sandy, left.', 'leader of the Dike List'],
    ['It was cold, said the lamplighter Jane Sandy.', 'lamplighter'],
    ['It was cold, said town crier Jane Sandy.', 'town crier'],
  ])('reads the role in %j', (text, role) => {
    expect(people(text, 'en').find(({ name }) => name === 'Jane Sandy')?.roles).toEqual([role]);
  });

  it.each([
    'Yesterday Jane Sandy, the day after the storm, left.',
    'Yesterday Jane Sandy, a few weeks later, left.',
    'Yesterday Jane Sandy, the Gazette reported, left.',
    'In the town hall of Holm, Jane Sandy, 45, laughed.',
    'They all saw the new Jane Sandy film.',
    'It was the lamplighter Jane Sandy museum that burned.',
  ])('reads no role in %j', (text) => {
    expect(people(text, 'en').find(({ name }) => name.startsWith('Jane Sandy'))?.roles ?? []).toEqual([]);
  });
});
