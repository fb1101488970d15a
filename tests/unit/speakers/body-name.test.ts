import { describe, expect, it } from 'vitest';
import { readSentences } from '@/utils/quotes/read-sentences';
import { bodyName } from '@/utils/speakers/body-name';

const nameOf = (phrase: string, lang: 'de' | 'en') =>
  bodyName(phrase, readSentences(phrase, lang)[0]?.tokens ?? [], phrase, lang === 'de');

describe('bodyName', () => {
  it.each([
    ['die Polizei', 'Polizei'],
    ['Angaben der Polizei', 'Polizei'],
    ['Rathausangaben', 'Rathaus'],
    ['Regierungskreisen', 'Regierung'],
    ['die Staatsanwaltschaft Hafen', 'Staatsanwaltschaft Hafen'],
    ['der Nachrichtenagentur Nordwind', 'Nordwind'],
    ['die „Hafener Zeitung“', 'Hafener Zeitung'],
    ['die SPD (Hafen)', 'SPD'],
  ])('calls %j %j', (phrase, name) => {
    expect(nameOf(phrase, 'de')).toBe(name);
  });

  it('does not take the day of a ruling for a name', () => {
    expect(nameOf('einem am Samstag veröffentlichten Eilbeschluss', 'de')).toBeNull();
    expect(nameOf('dem im Mai vorgestellten Bericht', 'de')).toBeNull();
    expect(nameOf('einem am Montag vorgelegten Papier der Stadtwerke Hafen', 'de')).toBe('Papier der Stadtwerke Hafen');
  });

  it.each(['die Verlängerung', 'Experten', 'ein Grund', 'Medienberichten', 'seiner Meinung'])(
    'finds no name in %j',
    (phrase) => {
      expect(nameOf(phrase, 'de')).toBeNull();
    },
  );

  it('needs a capital beyond the start of an English phrase', () => {
    expect(nameOf('the Harbor Office', 'en')).toBe('Harbor Office');
    expect(nameOf('Twelve percent', 'en')).toBeNull();
  });
});
