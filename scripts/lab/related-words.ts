// The related words as the extension ships them.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FindRelated, relatedWords } from '@/utils/search/related-words';

const FILE = fileURLToPath(new URL('../../public/related/de.txt', import.meta.url));

/** `undefined` where the list is not built. */
export function loadRelatedWords(file = FILE): FindRelated | undefined {
  return existsSync(file) ? relatedWords(readFileSync(file, 'utf8')) : undefined;
}
