// Whether a word ends like one of a list. A set and a few slices: an alternation of as many endings costs a regular
// expression milliseconds before its first answer, and a page is read once.

/**
 * @param endings - Lower case, separated by white space.
 * @returns A test of one word, in any case.
 */
export function endingTest(endings: string): (word: string) => boolean {
  const known = new Set(endings.split(/\s+/).filter(Boolean));
  const lengths = [...new Set([...known].map((ending) => ending.length))];
  return (word) => {
    const lower = word.toLowerCase();
    return lengths.some((length) => length <= lower.length && known.has(lower.slice(-length)));
  };
}
