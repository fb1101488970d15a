import { describe, expect, test } from 'vitest';
import { dateOf, isByline, isGroupLabel, isService, isSponsoredText, isTimeText } from '@/utils/teasers/text-kinds';

describe('the date a card shows', () => {
  test.each([
    ['18.11.2025', '2025-11-18'],
    ['18.11.25', '2025-11-18'],
    ['Stand: 8.3.2024, 14:05 Uhr', '2024-03-08T13:05:00.000Z'],
    ['18. November 2025', '2025-11-18'],
    ['Dienstag, 18. November 2025', '2025-11-18'],
    ['3. März 2024', '2024-03-03'],
    ['Nov. 18, 2025', '2025-11-18'],
    ['March 3rd, 2024', '2024-03-03'],
    ['2025-11-18T09:30:00+01:00', '2025-11-18T08:30:00.000Z'],
  ])('%j is %s', (text, date) => {
    expect(dateOf(text, 'Europe/Berlin')).toBe(date);
  });

  test.each([
    'vor 3 Stunden',
    '14:05 Uhr',
    'gestern',
    'Version 1.2.25 ist da',
    'Der 18. November 2025 war kalt',
    'Mai 2025',
    '',
    '1.1.1',
  ])('%j names no day, or more than a day', (text) => {
    expect(dateOf(text, 'Europe/Berlin')).toBeNull();
  });
});

describe('a time', () => {
  test.each([
    'vor 3 Stunden',
    'vor einem Tag',
    '2 min read',
    '14:05 Uhr',
    'Lesezeit: 3 Min.',
    'heute',
    '18.11.2025',
    '2 hours ago',
    'hace 2 horas',
    'il y a 3 heures',
    '5 uur geleden',
  ])('%j is one', (text) => {
    expect(isTimeText(text)).toBe(true);
  });

  test.each(['3 Tote bei Unfall', 'Heute im Rat', '2025', 'Uhr gestohlen', 'Ein Tag im Hafen'])(
    '%j is none',
    (text) => {
      expect(isTimeText(text)).toBe(false);
    },
  );
});

describe('the label of a box', () => {
  test.each([
    'Mehr zum Thema',
    'Mehr zum Thema Hafen',
    'Lesen Sie auch:',
    'Most read',
    'Lee también',
    'Lire aussi :',
    'Leia também',
    'Leggi anche',
    'Lees ook',
    'Læs også',
    'Les også:',
    'Läs också',
    'Czytaj także',
  ])('%j is one', (text) => {
    expect(isGroupLabel(text)).toBe(true);
  });

  test.each([
    'Latest storm leaves ten dead',
    'Hintergrundbericht zum Hafen',
    'Mehrere Verletzte am Kai',
    'Lo que se sabe del incendio en el puerto de la ciudad',
  ])('%j is none', (text) => {
    expect(isGroupLabel(text)).toBe(false);
  });
});

test.each([
  'Anzeige',
  'Sponsored by Muster AG',
  'Publicidad',
  'Publicité',
  'Annonsørinnhold',
  'Materiał Promocyjny',
  'En colaboración con Muster',
])('%j marks advertising', (text) => {
  expect(isSponsoredText(text)).toBe(true);
});

test.each(['Anzeigenblatt in Not', 'Werbung im Stadtrat umstritten', 'Publicidad engañosa en el puerto'])(
  '%j does not',
  (text) => {
    expect(isSponsoredText(text)).toBe(false);
  },
);

test.each([
  ['Von Ada Muster', true],
  ['Par Jeanne Exemple et Luc Exemple', true],
  ['Por Juan de la Muestra', false],
  ['Von dem Urlaub in die Haft', false],
  ['By the river', false],
])('%j as a line with the author: %s', (text, expected) => {
  expect(isByline(text)).toBe(expected);
});

test('a service is told by its first words', () => {
  expect(['Newsletter abonnieren', 'Boutique', 'Jobs in Nordhaven'].map(isService)).toEqual([true, true, true]);
  expect(['Newslettern geht die Luft aus', 'Jobsuche wird schwerer'].map(isService)).toEqual([false, false]);
});
