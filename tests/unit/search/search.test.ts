import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRelated } from '@/scripts/related-words/pack';
import { foldSpelling } from '@/utils/search/fold';
import { relatedWords } from '@/utils/search/related-words';
import { createSearchIndex } from '@/utils/search/search';

const DOCS = [
  {
    id: 'bridge',
    lang: 'de',
    title: 'Brücke am Nordhafen eröffnet',
    text: 'Senatorin Müller gab die Straße für Lastwagen frei.',
  },
  { id: 'pension', lang: 'de', title: 'Koalition einigt sich auf Rentenpaket', text: 'Der Streit ist vorbei.' },
  { id: 'otter', lang: 'de', title: 'Otter im Tierpark', text: 'Drei Tiere kamen zur Welt.' },
  {
    id: 'mayor',
    lang: 'en',
    title: 'Elmport mayor resigns',
    text: 'Carla Johnson said she would leave the town hall.',
  },
];
function filled(docs = DOCS) {
  const index = createSearchIndex();
  for (const each of docs) index.add(each);
  return index;
}

describe('search', () => {
  it.each([
    ['inflected', 'Brücken', 'bridge'],
    ['without umlaut', 'bruecke', 'bridge'],
    ['a name in the other spelling', 'Mueller', 'bridge'],
    ['without ß', 'Strasse', 'bridge'],
    ['the head of a compound', 'Hafen', 'bridge'],
    ['the beginning of a compound', 'Rente', 'pension'],
    ['a compound nobody wrote, by its parts', 'Tierwelt', 'otter'],
    ['half a word', 'Otte', 'otter'],
    ['a name in a text of another language', 'johnson', 'mayor'],
    ['half a name', 'elmp', 'mayor'],
  ])('finds %s: %s', (_, query, id) => expect(filled().search(query, 'de')[0]).toBe(id));
  it('completes only the word still being typed', () => {
    const english = filled(DOCS.filter((each) => each.lang === 'en'));
    expect(english.search('Elmp', 'en')).toEqual(['mayor']);
    expect(english.search('Elmp ', 'en')).toEqual([]);
  });
  it('puts the document with more of the words first, and the headline before the text', () => {
    const index = filled([
      { id: 'text', lang: 'en', title: 'Notes', text: 'A harbour again.' },
      { id: 'title', lang: 'en', title: 'Harbour', text: 'Notes again.' },
      { id: 'both', lang: 'en', title: 'Harbour', text: 'The bridge again.' },
    ]);
    expect(index.search('harbour bridge', 'en')).toEqual(['both', 'title', 'text']);
  });
  it('finds nothing for nothing, and stop words when there is nothing else', () => {
    expect(filled().search('  ?', 'de')).toEqual([]);
    expect(filled().search('die', 'de')).toContain('bridge');
  });
  it('forgets what is removed, and a second version takes the place of the first', () => {
    const index = filled();
    index.remove('otter');
    index.remove('unknown');
    index.add({ id: 'bridge', lang: 'de', title: 'Fähre', text: '' });
    expect(index.search('Otter', 'de')).toEqual([]);
    expect(index.search('Brücke', 'de')).toEqual([]);
    expect(index.search('Fähre', 'de')).toEqual(['bridge']);
  });
  it('gives no more than asked', () => expect(filled().search('die der Otter mayor', 'de', 1)).toHaveLength(1));
  it('does not depend on what was added and removed before', () => {
    const some = fc.subarray(DOCS);
    fc.assert(
      fc.property(some, some, fc.constantFrom('Hafen', 'Otter Streit', 'mayor'), (kept, removed, query) => {
        const index = filled(kept);
        const other = filled([...removed.map((each) => ({ ...each, id: `x-${each.id}` })), ...kept]);
        for (const each of removed) other.remove(`x-${each.id}`);
        expect(other.search(query, 'de')).toEqual(index.search(query, 'de'));
      }),
    );
  });
  it('takes in a megabyte in a moment', () => {
    const started = performance.now();
    const index = filled([{ id: 'big', lang: 'de', title: '', text: 'Brücke am Hafen '.repeat(62_500) }]);
    expect(index.search('hafen', 'de')).toEqual(['big']);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('foldSpelling', () => {
  it.each([
    ['müller', 'muller'],
    ['mueller', 'muller'],
    ['straße', 'strasse'],
    ['neue', 'neue'],
    ['quelle', 'quelle'],
    ['citroën', 'citron'],
  ])('%s is %s', (word, folded) => expect(foldSpelling(word)).toBe(folded));
});

describe('search with related words', () => {
  const related = relatedWords(
    packRelated('hitze = hitzewelle | temperatur freibad\nweißes_haus = us-präsident | washington', 'de'),
  );
  const HEAT = [
    { id: 'named', lang: 'de', title: 'Hitze legt Züge lahm', text: 'Die Schienen verbiegen sich.' },
    { id: 'named-and-more', lang: 'de', title: 'Hitze im Freibad', text: 'Die Temperaturen steigen.' },
    { id: 'other-words', lang: 'de', title: 'Temperaturen über vierzig Grad', text: 'Jedes Freibad ist voll.' },
    { id: 'elsewhere', lang: 'de', title: 'Freibad schließt', text: 'Das Geld fehlt.' },
    { id: 'none', lang: 'de', title: 'Otter im Tierpark', text: 'Drei Tiere kamen zur Welt.' },
  ];
  const index = (docs = HEAT) => {
    const made = createSearchIndex(related);
    for (const each of docs) made.add(each);
    return made;
  };
  it('finds articles in other words behind those that have the word, and nothing that is not related', () => {
    const found = index().search('Hitze', 'de');
    expect(found.slice(0, 2)).toEqual(['named-and-more', 'named']);
    expect(found.slice(2)).toContain('other-words');
    expect(found).not.toContain('none');
  });
  it('puts an article that speaks of more that belongs to the word first', () => {
    const found = index().search('Hitze', 'de');
    expect(found.indexOf('other-words')).toBeLessThan(found.indexOf('elsewhere'));
  });
  it('takes two words side by side for what they mean together', () => {
    const made = index([
      { id: 'paint', lang: 'de', title: 'Haus am See gestrichen', text: 'Jetzt ist es weiß.' },
      { id: 'washington', lang: 'de', title: 'Washington droht mit Zöllen', text: 'Der Streit geht weiter.' },
    ]);
    expect(made.search('Weißes Haus', 'de')).toContain('washington');
    expect(made.search('Haus', 'de')).not.toContain('washington');
  });
  it('leaves out relatives where enough has the word itself', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      id: `hot-${i}`,
      lang: 'de',
      title: `Hitze, Tag ${i}`,
      text: 'Die Schienen verbiegen sich.',
    }));
    expect(index([...HEAT, ...many]).search('Hitze', 'de')).not.toContain('other-words');
  });
});
