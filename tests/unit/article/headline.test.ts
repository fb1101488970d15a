import { describe, expect, it } from 'vitest';
import { findHeadline } from '@/utils/article/headline';
import { readPageFacts } from '@/utils/article/page-facts';
import { PAGE_URL, parse } from '../../support/parse';

const found = (head: string, body: string) =>
  findHeadline(readPageFacts(parse(`<html><head>${head}</head><body>${body}</body></html>`), PAGE_URL));
const og = (text: string) => `<meta property="og:title" content="${text}">`;
const card = (text: string) => `<meta name="twitter:title" content="${text}">`;

describe('the headline', () => {
  it.each([
    [
      'is the one on the page, with its own marks',
      og('Der "Hafen" bleibt'),
      '<h1>Der „Hafen“ bleibt</h1>',
      'Der „Hafen“ bleibt',
    ],
    ['has no name of the paper behind it', og('Der Hafen bleibt - Elbmorgen'), '<p>kein Titel</p>', 'Der Hafen bleibt'],
    [
      'has no section and paper behind it',
      `${og('Senat will den Hafen doch nicht vertiefen | Politik - Elbmorgen')}<meta property="og:site_name" content="Elbmorgen">`,
      '',
      'Senat will den Hafen doch nicht vertiefen',
    ],
    [
      'is not the name of the paper above it, which leads home',
      '<title>Hafen bleibt ungenutzt - Nordpress</title>',
      '<div><a href="/"><h1>Der Morgen am Meer</h1></a></div><h1><a href="https://elbmorgen.example/">Elbe und Meer</a></h1>',
      'Hafen bleibt ungenutzt - Nordpress',
    ],
    ['keeps a dash of its own', og('Hafen bleibt - Senat gibt nach'), '', 'Hafen bleibt - Senat gibt nach'],
    [
      'is the worded one where page and share differ',
      og('Senat lässt den Hafen, wie er ist'),
      '<h1>Der Hafen bleibt, wie er ist</h1>',
      'Senat lässt den Hafen, wie er ist',
    ],
    [
      'is the page’s when a share card repeats it',
      og('Senat lässt den Hafen, wie er ist') + card('Der Hafen bleibt, wie er ist'),
      '<h1>Der Hafen bleibt, wie er ist</h1>',
      'Der Hafen bleibt, wie er ist',
    ],
    [
      'has the colon behind its kicker that only the style sheet draws on the page',
      `${og('Hafen bleibt, wie er ist')}<meta name="title" content="Streit im Senat: Hafen bleibt, wie er ist">`,
      '<h1><span>Streit im Senat</span> Hafen bleibt, wie er ist</h1>',
      'Streit im Senat: Hafen bleibt, wie er ist',
    ],
    ['keeps the page’s own ellipsis', og('Der Hafen bleibt...'), '<h1>Der Hafen bleibt…</h1>', 'Der Hafen bleibt…'],
    [
      'is the page’s when the head’s own title repeats it',
      `${og('Senat lässt den Hafen, wie er ist')}<meta name="headline" content="Der Hafen bleibt, wie er ist">`,
      '<h1>Der Hafen bleibt, wie er ist</h1>',
      'Der Hafen bleibt, wie er ist',
    ],
    [
      'keeps the kicker that the head prints before it everywhere',
      `${og('Streit im Senat: Der Hafen bleibt')}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Streit im Senat: Der Hafen bleibt"}</script>`,
      '<p>Streit im Senat</p><h1>Der Hafen bleibt</h1>',
      'Streit im Senat: Der Hafen bleibt',
    ],
    [
      'has no kicker before it that Open Graph alone prints',
      og('Streit im Senat: Der Hafen bleibt'),
      '<h1>Der Hafen bleibt</h1>',
      'Der Hafen bleibt',
    ],
    [
      'has no name behind a bar without spaces',
      `${og('선호투표제 도입 또다시 불발된 까닭-정치ㅣ새벽일보')}<meta property="og:site_name" content="새벽일보"><meta name="headline" content="선호투표제 도입 또다시 불발된 까닭">`,
      '',
      '선호투표제 도입 또다시 불발된 까닭',
    ],
    [
      'has no name behind a wide colon',
      `${og('港湾の拡張工事を一時中断、県が発表：暁新聞デジタル')}<meta property="og:site_name" content="暁新聞デジタル">`,
      '',
      '港湾の拡張工事を一時中断、県が発表',
    ],
    [
      'is the page’s when the head speaks of something else',
      og('Alles aus Nordhafen'),
      '<h1>Senat gibt bei der Vertiefung nach</h1>',
      'Senat gibt bei der Vertiefung nach',
    ],
    [
      'is a lower heading when the first one is a trail',
      og('Der Hafen bleibt'),
      '<nav><h1>Hafen: Er bleibt jetzt doch</h1></nav><h2>Der Hafen bleibt</h2>',
      'Der Hafen bleibt',
    ],
    [
      'has the colon that only the layout replaces',
      og('Streit: Der Hafen bleibt'),
      '<h1><span>Streit</span> Der Hafen bleibt</h1>',
      'Streit: Der Hafen bleibt',
    ],
    [
      'has no words of an icon',
      og('Der Hafen bleibt'),
      '<h1><svg><title>Schloss</title></svg>Der Hafen bleibt</h1>',
      'Der Hafen bleibt',
    ],
  ])('%s', (_, head, body, headline) => {
    expect(found(head, body)?.value).toBe(headline);
  });

  it('gives up a kicker before it when the head of the page has none', () => {
    expect(found(og('Der Hafen bleibt'), '<h1>Streit im Norden: Der Hafen bleibt</h1>')).toMatchObject({
      value: 'Der Hafen bleibt',
      innerKicker: 'Streit im Norden',
    });
  });

  it('says where it comes from', () => {
    expect(found(og('Der Hafen bleibt'), '<h1>Der Hafen bleibt</h1>')?.source).toBe('markup');
    expect(found(og('Der Hafen bleibt'), '')?.source).toBe('open-graph');
    expect(found('<title>Der Hafen bleibt</title>', '')?.source).toBe('title');
  });
});
