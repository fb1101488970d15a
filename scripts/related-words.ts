// Packs our lists of related words for the search: npm run related-words
// `scripts/related-words/*.de.txt` become `public/related/de.txt`: stems instead of words, near words in both directions.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packRelated } from './related-words/pack';

const FROM = fileURLToPath(new URL('./related-words', import.meta.url));
const TO = fileURLToPath(new URL('../public/related', import.meta.url));

const sources = readdirSync(FROM)
  .filter((name) => name.endsWith('.de.txt'))
  .sort()
  .map((name) => readFileSync(join(FROM, name), 'utf8'));
mkdirSync(TO, { recursive: true });
writeFileSync(join(TO, 'de.txt'), packRelated(sources.join('\n'), 'de'));
