import { describe, expect, it } from 'vitest';
import { findDates } from '@/utils/article/dates';
import { readPageFacts } from '@/utils/article/page-facts';
import { PAGE_URL, parse } from '../../support/parse';

const dates = (body: string, head = '', url = PAGE_URL) => {
  const document = parse(`<html><head>${head}</head><body><h1>Hafen</h1>${body}</body></html>`);
  const { published, modified } = findDates(
    readPageFacts(document, url),
    document.querySelector('h1'),
    'Europe/Berlin',
    'de',
  );
  return [published?.value ?? null, modified?.value ?? null];
};

describe('the dates of a piece', () => {
  it('are told apart in one line', () => {
    expect(dates('<p>Veröffentlicht am 05.09.2025, 13:27 Uhr, aktualisiert am 06.09.2025, 8 Uhr</p>')).toEqual([
      '2025-09-05T11:27:00.000Z',
      '2025-09-06',
    ]);
  });
  it('have the printed clock where the head gives the day only', () => {
    expect(
      dates('<time datetime="2025-09-05T13:27:00+02:00">heute</time>', '<meta name="date" content="2025-09-05">')[0],
    ).toBe('2025-09-05T11:27:00.000Z');
  });
  it('keep the day of the head when the page prints another one', () => {
    expect(
      dates('<time datetime="2025-11-01T13:27:00+01:00">heute</time>', '<meta name="date" content="2025-09-05">')[0],
    ).toBe('2025-09-05');
  });
  it('are shown by the paper’s own clock where its data count by UTC', () => {
    const head = '<meta name="date" content="2025-09-05T11:27:41Z">';
    const offset = (body: string) => {
      const document = parse(`<html><head>${head}</head><body><h1>Hafen</h1>${body}</body></html>`);
      const facts = readPageFacts(document, PAGE_URL);
      return findDates(facts, document.querySelector('h1'), null, 'en').published?.offsetMinutes;
    };
    expect(offset('<time datetime="2025-09-05T07:27:41-04:00">Friday</time>')).toBe(-240);
    expect(offset('<time datetime="2025-09-04T07:27:41-04:00">another piece</time>')).toBe(0);
  });
  it('come from the address at last', () => {
    expect(dates('', '', 'https://www.elbmorgen.example/2025/09/05/hafen')).toEqual(['2025-09-05', null]);
    expect(dates('', '', 'https://www.elbmorgen.example/2025/99/05/hafen')).toEqual([null, null]);
  });
  it('are found however their names are spelt', () => {
    const head = '<meta property="article:published:time" content="2025-09-05T13:27:00+02:00">';
    expect(dates('', head)[0]).toBe('2025-09-05T11:27:00.000Z');
  });
  it('are the day behind the title rather than that of a linked piece', () => {
    const linked = '<a href="/b"><h2>Die Werft <span class="date">24.04.2023</span></h2></a>';
    expect(dates(linked, '<title>Hafen bleibt | Elbmorgen | 28.04.2023</title>')[0]).toBe('2023-04-28');
    expect(dates(linked)[0]).toBeNull();
  });
  it('of a film are those of its upload, unless the page is an article', () => {
    const film = '{"@type":"VideoObject","uploadDate":"2026-05-11T12:00:00+02:00"}';
    const head = (more: string) => `<script type="application/ld+json">[${film}${more}]</script>`;
    expect(dates('', head(''))[0]).toBe('2026-05-11T10:00:00.000Z');
    expect(dates('', head(',{"@type":"NewsArticle","headline":"Hafen"}'))[0]).toBeNull();
  });
});
