// From the list as it is written ("word = near near | loose loose") to the one the search reads.
import { termOf } from '@/utils/index/document';
import { foldSpelling } from '@/utils/search/fold';

/** More relatives than this say little of the word, and each costs a look into the index. */
const MAX_NEAR = 10;
const MAX_LOOSE = 10;

interface Entry {
  readonly near: Set<string>;
  readonly loose: Set<string>;
}

/**
 * @param source - Lines "headword = near near | loose loose", "#" opens a comment; words joined by "_" stand side by side.
 * @returns Lines "stem=near near|loose loose", sorted. Near words hold in both directions, loose ones from the headword on.
 */
export function packRelated(source: string, lang: string): string {
  const stemOf = (words: string) =>
    words
      .split('_')
      .map((word) => termOf(foldSpelling(word.toLowerCase()), lang))
      .join('_');
  const entries = new Map<string, Entry>();
  const entryOf = (stem: string): Entry => {
    const entry = entries.get(stem) ?? { near: new Set(), loose: new Set() };
    entries.set(stem, entry);
    return entry;
  };
  const lines = source.split('\n').filter((line) => line.includes(' = ') && !line.startsWith('#'));
  const parsed = lines.map((line) => {
    const [head = '', rest = ''] = line.split(' = ');
    const [near = '', loose = ''] = rest.split('|');
    const stems = (part: string) => part.split(/\s+/).filter(Boolean).map(stemOf);
    return { head: stemOf(head.trim()), near: stems(near), loose: stems(loose) };
  });
  for (const { head, near } of parsed) for (const word of near) entryOf(head).near.add(word);
  for (const { head, loose } of parsed) for (const word of loose) entryOf(head).loose.add(word);
  for (const { head, near } of parsed) for (const word of near) if (word !== head) entryOf(word).near.add(head);
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, { near, loose }]) => {
      const isSingle = (word: string) => word !== stem && !word.includes('_');
      const close = [...near].filter(isSingle).slice(0, MAX_NEAR);
      const far = [...loose].filter((word) => isSingle(word) && !near.has(word)).slice(0, MAX_LOOSE);
      return close.length + far.length === 0 ? '' : `${stem}=${close.join(' ')}|${far.join(' ')}\n`;
    })
    .join('');
}
