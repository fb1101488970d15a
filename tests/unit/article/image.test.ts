import { describe, expect, it } from 'vitest';
import { splitCredit } from '@/utils/article/picture-credit';

describe('caption and credit', () => {
  it.each([
    ['Die Fahrrinne im Winter (Foto: dpa). Foto: Mara Lindt', 'Die Fahrrinne im Winter', 'dpa / Mara Lindt'],
    ['Die Fahrrinne im Winter. (Foto: dpa)', 'Die Fahrrinne im Winter.', 'dpa'],
    ['Die Fahrrinne im Winter © Nordpress/Lindt', 'Die Fahrrinne im Winter', 'Nordpress/Lindt'],
    ['The channel in winter. Photograph: Ada Kern/Nordpress', 'The channel in winter.', 'Ada Kern/Nordpress'],
    ['Bild: Ada Kern', null, 'Ada Kern'],
    ['Die Fahrrinne (im Winter) ohne Eis', 'Die Fahrrinne (im Winter) ohne Eis', null],
    ['Senatorin: „Das Foto kenne ich nicht“', 'Senatorin: „Das Foto kenne ich nicht“', null],
  ])('%s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ caption, credit });
  });
});
