// The marked articles of both languages, from the files beside this one.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, readGold } from './read-gold';

export const GOLD_LANGUAGES = ['de', 'en'] as const;

const FOLDER = dirname(fileURLToPath(import.meta.url));

export function goldArticles(lang: (typeof GOLD_LANGUAGES)[number]): GoldArticle[] {
  return readGold(readFileSync(join(FOLDER, `${lang}.txt`), 'utf8'));
}
