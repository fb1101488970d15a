import { describe, expect, it } from 'vitest';
import { readPageFacts } from '@/utils/article/page-facts';
import { findTopics } from '@/utils/article/topics';
import { PAGE_URL, parse } from '../../support/parse';

const found = (head: string, body = '') => {
  const document = parse(`<html><head>${head}</head><body>${body}</body></html>`);
  return findTopics(
    readPageFacts(document, PAGE_URL),
    'Der Hafen von Nordhafen wird nicht vertieft.',
    document.querySelector('h1'),
  ).value;
};
const tag = (text: string) => `<meta property="article:tag" content="${text}">`;
const news = (text: string) => `<meta name="news_keywords" content="${text}">`;
const keywords = (text: string) => `<meta name="keywords" content="${text}">`;

describe('topics', () => {
  it.each([
    ['are parted at commas, each once', keywords('Hafen, Elbe,hafen'), '', ['Hafen', 'Elbe']],
    [
      'are whole where the page writes an ampersand twice',
      keywords('Hafen &amp;amp; Elbe, Nord'),
      '',
      ['Hafen & Elbe', 'Nord'],
    ],
    ['leave keys of the paper’s machinery out', keywords('Hafen, source:tagname:Nord, editors_pick'), '', ['Hafen']],
    ['are not those of the whole paper', keywords('Zeitung, News, Politik, Sport, Kultur, Wetter'), '', []],
    [
      'are the linked ones where the head has none',
      '',
      '<article><a href="/thema/hafen">Hafen</a><a href="/thema/elbe">Elbe</a></article>',
      ['Hafen', 'Elbe'],
    ],
    [
      'are those below the headline, of the first box only',
      '',
      '<ul><li><a href="/thema/wahl">Wahl</a></li></ul><h1>Hafen</h1><div><a href="/thema/hafen">Hafen</a><a href="/thema/elbe">Elbe</a></div><div><a href="/thema/essen">Essen</a></div>',
      ['Hafen', 'Elbe'],
    ],
    [
      'are found in a box of tags called related',
      '',
      '<h1>Hafen</h1><div class="related-tags"><a href="/keyword/1/">#Hafen</a></div>',
      ['Hafen'],
    ],
    [
      'are the subjects of a list for the archive',
      keywords('Day: Friday, Subject: Hafen, Language: German'),
      '',
      ['Hafen'],
    ],
    ['are no codes of an agency', keywords('HAFEN, AERO, SASIA, INDS08, EMRG, POL, LEGAL'), '', []],
    [
      'are not a list that opens with the paper’s name',
      keywords('elbmorgen, Hafen, Politik, Sport, Kultur, Wetter'),
      '',
      [],
    ],
    [
      'are all of the words of which one is the short form',
      tag('Hafen') + news('Hafen, Elbe, Schlick'),
      '',
      ['Hafen', 'Elbe', 'Schlick'],
    ],
    [
      'are the short list when the long one has other words',
      tag('Hafen') + news('Politik, Elbe, Schlick'),
      '',
      ['Hafen'],
    ],
    ['are of the piece where another list is not', tag('Business') + news('Hafen, Elbe'), '', ['Hafen', 'Elbe']],
    ['are not the links of a menu', '', '<nav><a href="/thema/hafen">Hafen</a></nav>', []],
    ['are not links within the text', '', '<p>Der <a href="/thema/hafen">Hafen</a> bleibt.</p>', []],
  ])('%s', (_, head, body, topics) => {
    expect(found(head, body)).toEqual(topics);
  });
});
