import { describe, expect, it } from 'vitest';
import { findImage } from '@/utils/article/image';
import { readPageFacts } from '@/utils/article/page-facts';
import { splitCredit } from '@/utils/article/picture-credit';
import { PAGE_URL, parse } from '../../support/parse';

describe('caption and credit', () => {
  it.each([
    ['Die Fahrrinne im Winter (Foto: dpa). Foto: Mara Lindt', 'Die Fahrrinne im Winter', 'dpa / Mara Lindt'],
    ['Die Fahrrinne im Winter. (Foto: dpa)', 'Die Fahrrinne im Winter.', 'dpa'],
    ['Die Fahrrinne im Winter © Nordpress/Lindt', 'Die Fahrrinne im Winter', 'Nordpress/Lindt'],
    ['The channel in winter. Photograph: Ada Kern/Nordpress', 'The channel in winter.', 'Ada Kern/Nordpress'],
    ['Bild: Ada Kern', null, 'Ada Kern'],
    ['The channel in winter. J. Ada Kern / AP file', 'The channel in winter.', 'J. Ada Kern / AP file'],
    [
      'The channel in winter. NORDPRESS/Ada Kern Purchase Licensing Rights, opens new tab',
      'The channel in winter.',
      'NORDPRESS/Ada Kern',
    ],
    ['The channel in winter. Credit... Ada Kern', 'The channel in winter.', 'Ada Kern'],
    ['Image Credits: Nordpress', null, 'Nordpress'],
    ['Ada Kern, ASSOCIATED PRESS', null, 'Ada Kern, ASSOCIATED PRESS'],
    ['Image copyright', null, null],
    ['冬の水路（Ｃ）共同通信社', '冬の水路', '共同通信社'],
    ['冬の水路（県警提供）', '冬の水路', '県警'],
    ['겨울의 수로. 연합뉴스', '겨울의 수로.', '연합뉴스'],
    ['Die Fahrrinne im Winter. Nichts geht mehr.', 'Die Fahrrinne im Winter. Nichts geht mehr.', null],
    ['Ada Kern', 'Ada Kern', null],
    ['Die Fahrrinne (im Winter) ohne Eis', 'Die Fahrrinne (im Winter) ohne Eis', null],
    ['Senatorin: „Das Foto kenne ich nicht“', 'Senatorin: „Das Foto kenne ich nicht“', null],
  ])('%s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ caption, credit });
  });
});

describe('the leading picture', () => {
  const caption = (text: string) => {
    const document = parse(
      `<article><h1>Hafen</h1><figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure></article>`,
    );
    return findImage(readPageFacts(document, PAGE_URL), document.querySelector('h1'), null)?.value.caption;
  };

  it('shows what its caption says, not what a player says of itself', () => {
    expect(caption('Die Schleuse im Winter')).toBe('Die Schleuse im Winter');
    expect(caption('Media playback is unsupported on your device')).toBeNull();
    expect(caption('Ihr Browser unterstützt dieses Video nicht.')).toBeNull();
  });
});
