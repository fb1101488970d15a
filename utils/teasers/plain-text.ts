/** Text of a page as it is kept: one line, without invisible characters, without what a template forgot. */

import { remembered } from '@/utils/article/remembered';

/**
 * Collapses white space, drops soft hyphens and zero-width characters.
 *
 * @returns At most `max` characters, cut at a word where one ends near.
 */
export function tidyText(text: string, max = 1000): string {
  const line = text
    .slice(0, max * 4)
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > max * 0.8 ? cut.slice(0, space) : cut}…`;
}

/** Lower case without marks at the ends, for comparing with word lists; of a long text only the beginning. */
export const wordForm = remembered((text) =>
  text
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[\s:.,;|·•–—\-+*»«›‹>→()[\]…]+/, '')
    .replace(/[\s:.,;|·•–—\-+*»«›‹>→()[\]…]+$/, ''),
);

/** Left over by a content system: `undefined`, `{{title}}`, `[object Object]`, `section:box_txt`. */
export function isTemplateText(text: string): boolean {
  return (
    /^(?:undefined|null|nan|none|true|false|\[object \w+\]|[a-z]+:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+|%[sd])$/i.test(
      text,
    ) || /\{\{|\}\}|\$\{|<%|\[object /.test(text)
  );
}

/** Scripts without spaces between words; about three of their characters make a word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}]/gu;
/** Where the characters of those scripts stand, with many others: a cheap look before it. */
const OTHER_SCRIPT = /[\u0300-\u0323\u0e00-\u0e7f\u2e80-\uffef·]/;

/**
 * How much a text says, in words and in characters of alphabetic writing: limits for headlines hold in all scripts.
 */
export function measure(text: string): { words: number; length: number } {
  const unspaced = OTHER_SCRIPT.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return { words: text.split(' ').length + Math.floor(unspaced / 3), length: text.length + unspaced };
}
