/** More different texts than a page asks about again and again. */
const MOST_TEXTS = 600;
/** Longer texts come once. */
const MAX_CHARS = 300;

/**
 * A pure function of short texts that keeps its last answers, also for the next reading of a page that has grown: several
 * steps ask the same of the same names, labels and headlines.
 *
 * @param work - Has to depend on the text alone.
 */
export function remembered<T>(
  work: (text: string) => T,
  mostTexts = MOST_TEXTS,
  maxChars = MAX_CHARS,
): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    if (text.length > maxChars) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= mostTexts) known = new Map();
    known.set(text, result);
    return result;
  };
}
