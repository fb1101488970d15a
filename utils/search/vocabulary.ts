// The words an index has seen, sorted from both ends: finds words by their beginning, by their end, and parts of compounds.
// Works on folded word forms, not on stems: a stem is often too short to tell a word by ("Rente", "Renten": "ren").

/** More variants than this add noise, not finds. */
const MAX_FOUND = 64;
/** Read so many before the shortest are chosen; bounds the work for "s". */
const MAX_READ = 500;
/** "Ei", "Rat": shorter parts are found in half of the dictionary. */
const MIN_PART_CHARS = 4;

export interface Vocabulary {
  /** Words that begin so, without the word itself; the shortest first. */
  beginningWith(start: string): string[];
  /** Words that end so, without the word itself; the shortest first. */
  endingWith(end: string): string[];
}

/** @param forms - Folded word forms, as often as you like. */
export function createVocabulary(forms: Iterable<string>): Vocabulary {
  const forward = [...new Set(forms)].sort();
  const backward = forward.map(reversed).sort();
  return {
    beginningWith: (start) => range(forward, start),
    endingWith: (end) => range(backward, reversed(end)).map(reversed),
  };
}

/**
 * The two parts of a German compound, the longest head first: "rentenstreit" is "renten" and "streit".
 *
 * @param isKnown - Whether the index has a word, in any inflection: that also lets the linking s, n, en go.
 * @returns Empty when there is no place where both sides are known.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean): string[] {
  for (let at = MIN_PART_CHARS; at <= word.length - MIN_PART_CHARS; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isKnown)) return parts;
  }
  return [];
}

const reversed = (word: string): string => [...word].reverse().join('');

/** Words of a sorted list that begin so: a binary search, then a walk. */
function range(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < MAX_READ; i++) {
    const word = sorted[i] ?? '';
    if (!word.startsWith(start)) break;
    if (word !== start) found.push(word);
  }
  return found.sort((a, b) => a.length - b.length).slice(0, MAX_FOUND);
}
