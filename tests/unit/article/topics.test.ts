import { describe, expect, it } from 'vitest';
import { readPageFacts } from '@/utils/article/page-facts';
import { findTopics } from '@/utils/article/topics';
import { PAGE_URL, parse } from '../../support/parse';

const found = (head: string, body = '') =>
  findTopics(
    readPageFacts(parse(`<html><head>${head}</head><body>${body}</body></html>`), PAGE_URL),
    'Der Hafen von Nordhafen wird nicht vertieft.',
  ).value;
const keywords = (text: string) => `<meta name="keywords" content="${text}">`;

describe('topics', () => {
  it.each([
    ['are parted at commas, each once', keywords('Hafen, Elbe,hafen'), '', ['Hafen', 'Elbe']],
    ['leave keys of the paper’s machinery out', keywords('Hafen, source:tagname:Nord, editors_pick'), '', ['Hafen']],
    ['are not those of the whole paper', keywords('Zeitung, News, Politik, Sport, Kultur, Wetter'), '', []],
    [
      'are the linked ones where the head has none',
      '',
      '<article><a href="/thema/hafen">Hafen</a><a href="/thema/elbe">Elbe</a></article>',
      ['Hafen', 'Elbe'],
    ],
    ['are not the links of a menu', '', '<nav><a href="/thema/hafen">Hafen</a></nav>', []],
    ['are not links within the text', '', '<p>Der <a href="/thema/hafen">Hafen</a> bleibt.</p>', []],
  ])('%s', (_, head, body, topics) => {
    expect(found(head, body)).toEqual(topics);
  });
});
