import { describe, expect, it } from 'vitest';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { PAGE_URL, parse } from '../../support/parse';

const card =
  '<div><a href="/politik/rat-streitet-ueber-den-hafen-4712.html">Der Rat streitet weiter über den Hafen</a></div>';
const groupOf = (before: string) =>
  readTeasers(
    parse(
      `<main><h1>Senatorin gegen tieferen Hafen</h1><section>${before}${card}${card.replace('4712', '4713')}</section></main>`,
    ),
    PAGE_URL,
  )[0]?.group;

describe('the heading of a box', () => {
  it('is the one above its cards', () => {
    expect(groupOf('<h2>Mehr zum Thema</h2>')).toBe('Mehr zum Thema');
  });

  it('is never a text that nobody sees', () => {
    expect(groupOf('<div hidden><h2>Nur für Suchmaschinen</h2></div>')).toBeNull();
    expect(groupOf('<h2 style="display:none">Nur für Suchmaschinen</h2>')).toBeNull();
  });
});
