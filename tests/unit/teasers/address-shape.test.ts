import { expect, test } from 'vitest';
import { shapeReader, site } from '@/utils/teasers/address-shape';

const shapeOf = shapeReader('https://www.tagblatt.example/politik/stadtrat-beschliesst-haushalt-4711.html');

test.each([
  'https://www.tagblatt.example/sport/ruderer-gewinnen-das-rennen-4690.html',
  'https://www.tagblatt.example/2025/11/18/kai.html',
  'https://www.tagblatt.example/artikel/id_901234567',
])('%s looks like an article', (url) => {
  expect(shapeOf(url).score).toBeGreaterThan(0);
});

test.each([
  'https://www.tagblatt.example/',
  'https://www.tagblatt.example/sport/',
  'https://www.tagblatt.example/thema/haushalt',
  'https://www.tagblatt.example/autor/ada-muster',
  'https://www.tagblatt.example/plan-der-stadt-als-datei-4711.pdf',
  'https://www.tagblatt.example/politik/stadtrat-beschliesst-haushalt-4711/seite-2.html',
])('%s does not', (url) => {
  expect(shapeOf(url).score).toBeLessThan(0);
});

test('an opaque address counts where the page has one of the same form', () => {
  const score = (page: string) => shapeReader(page)('https://funk.example/news/c9q7x2ab41zo').score;
  expect(score('https://funk.example/news/c0rxk4q0pj0o')).toBeGreaterThan(
    score('https://funk.example/news/ein-langer-name-mit-worten'),
  );
});

test('the site is the registered name', () => {
  expect(['sport.zeitung.example', 'www.paper.co.uk', 'zeitung.example'].map(site)).toEqual([
    'zeitung.example',
    'paper.co.uk',
    'zeitung.example',
  ]);
});
