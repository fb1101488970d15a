import { describe, expect, it } from 'vitest';
import { captionAround } from '@/utils/article/picture-caption';
import { parse } from '../../support/parse';

const around = (markup: string) => {
  const picture = parse(
    `<html><body><article><h1>Hafen</h1>${markup}<p>Text</p></article></body></html>`,
  ).querySelector('img');
  return picture ? captionAround(picture) : null;
};
const SHOWS = 'Die Schleuse im Winter.';

describe('the words with a picture', () => {
  it.each([
    ['in its figure', `<figure><img src="/a.jpg"><figcaption>${SHOWS} Foto: Ada Kern</figcaption></figure>`],
    [
      'behind its figure',
      `<div><figure><img src="/a.jpg"></figure><figcaption><span>${SHOWS}</span> <span class="x-credit">Ada Kern</span></figcaption></div>`,
    ],
    [
      'in a box without a figure',
      `<div><img src="/a.jpg"></div><div class="caption"><p>${SHOWS}</p><p itemprop="author">Foto: Ada Kern</p></div>`,
    ],
    [
      'with the credit in a last part without a name',
      `<figure><img src="/a.jpg"><figcaption>${SHOWS} <span>Ada Kern</span></figcaption></figure>`,
    ],
    [
      'with the credit over the picture',
      `<figure><img src="/a.jpg"><small>© Ada Kern</small><figcaption>${SHOWS}</figcaption></figure>`,
    ],
    [
      'without the words of an icon',
      `<figure><img src="/a.jpg"><figcaption><svg><title>Kamera</title></svg>${SHOWS}<button>Vergrößern</button><cite>Ada Kern</cite></figcaption></figure>`,
    ],
  ])('are found %s', (_, markup) => {
    expect(around(markup)).toEqual({ caption: SHOWS, credit: 'Ada Kern' });
  });

  it('are not those of the next picture', () => {
    expect(around(`<img src="/a.jpg"><figure><img src="/b.jpg"><figcaption>${SHOWS}</figcaption></figure>`)).toEqual({
      caption: null,
      credit: null,
    });
  });
});
