import { describe, expect, it } from 'vitest';
import { captionAround } from '@/utils/article/picture-caption';
import { unnamedCaption } from '@/utils/article/unnamed-caption';
import { parse } from '../../support/parse';

const around = (markup: string) => {
  const picture = parse(
    `<html><body><article><h1>Hafen</h1>${markup}<p>Text</p></article></body></html>`,
  ).querySelector('img');
  return picture ? captionAround(picture) : null;
};
const SHOWS = 'Die Schleuse im Winter.';

describe('a caption', () => {
  it.each(['1of4', '2 von 12: ', '1/4 | ', 'Bild 3 von 9: '])('has no place in a gallery before it: %s', (place) => {
    const words = around(`<figure><img src="/a.jpg"><figcaption><b>${place}</b>${SHOWS}</figcaption></figure>`);
    expect(words?.caption).toBe(SHOWS);
  });

  it('may begin with a number of its own', () => {
    const figure = '<figure><img src="/a.jpg"><figcaption>4 von 9 Kränen stehen still.</figcaption></figure>';
    expect(around(figure)?.caption).toBe('4 von 9 Kränen stehen still.');
  });
});

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
      'with the credit in a foot of the figure',
      `<figure><img src="/a.jpg"><figcaption>${SHOWS}</figcaption><footer>Ada Kern</footer></figure>`,
    ],
    [
      'with the credit on a line before it',
      `<figure><img src="/a.jpg"><figcaption><span>Ada Kern</span><br>${SHOWS}</figcaption></figure>`,
    ],
    [
      'with the credit some boxes further out',
      `<section><div><div><figure><img src="/a.jpg"><figcaption>${SHOWS}</figcaption></figure></div></div><div><div class="image-copyright"><div>Ada Kern</div></div></div></section>`,
    ],
    [
      'in a box within the next one',
      `<div><img src="/a.jpg"><div><div class="image-caption">${SHOWS} (Foto: Ada Kern)</div></div></div>`,
    ],
    [
      'without the words of an icon',
      `<figure><img src="/a.jpg"><figcaption><svg><title>Kamera</title></svg>${SHOWS}<button>Vergrößern</button><cite>Ada Kern</cite></figcaption></figure>`,
    ],
  ])('are found %s', (_, markup) => {
    expect(around(markup)).toEqual({ caption: SHOWS, credit: 'Ada Kern' });
  });

  it('are said once where they are printed cut short and whole', () => {
    const whole = 'Die Schleuse im Winter, als kein Schiff mehr hindurchkam.';
    expect(
      around(
        `<figure><img src="/a.jpg"><figcaption><p>${whole.slice(0, 40)} … mehr</p><p>${whole}</p></figcaption></figure>`,
      ),
    ).toEqual({ caption: whole, credit: null });
  });

  it('are not those of the next picture', () => {
    expect(around(`<img src="/a.jpg"><figure><img src="/b.jpg"><figcaption>${SHOWS}</figcaption></figure>`)).toEqual({
      caption: null,
      credit: null,
    });
  });
});

describe('words without a name beside a picture', () => {
  const beside = (markup: string) => {
    const picture = parse(
      `<html><body><main>${markup}<p>${'Text. '.repeat(200)}</p></main></body></html>`,
    ).querySelector('img');
    return picture ? unnamedCaption(picture) : null;
  };
  const says = 'Die Schleuse liegt im Winter still.';

  it.each([
    [
      'in a line with its credit',
      `<div><div><img></div><span class="x1">${says} Bild: Ada Kern/Archiv</span></div>`,
      'Ada Kern/Archiv',
    ],
    [
      'with the credit as a part of it',
      `<div><picture><img></picture><p>${says} <span>NORD/Ada Kern</span></p></div>`,
      'NORD/Ada Kern',
    ],
    ['with the credit above the picture', `<div><span>Foto: Ada Kern</span><img><div>${says}</div></div>`, 'Ada Kern'],
    ['with the credit behind it', `<div><img><div>${says}</div><div>Nord Images</div></div>`, 'Nord Images'],
  ])('are its caption %s', (_, markup, credit) => {
    expect(beside(markup)).toEqual({ caption: says, credit });
  });

  it.each([
    ['a headline', `<div><img><h2>${says}</h2></div>`],
    ['a link to another piece', `<div><img><a href="/b">${says}</a></div>`],
    ['a by-line', '<div><img><span>Von unserer Reporterin Ada Kern</span></div>'],
    ['the paragraph it stands in', `<p><img>${says}</p>`],
    ['a button', '<div><img><span>Live Watch Nord Live</span></div>'],
    ['the text', '<img>'],
  ])('are no caption when they are %s', (_, markup) => {
    expect(beside(markup)).toEqual({ caption: null, credit: null });
  });
});
