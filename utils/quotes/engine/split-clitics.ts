import type { Token } from '@/utils/text/split-tokens';

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** Parts "doesn’t" into "does" and "n’t", "Clinton’s" into "Clinton" and "’s", as English grammars count words. */
export function splitClitics(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const found = token.kind === 'word' ? CLITIC.exec(token.text) : null;
    const stem = found?.[1];
    if (!stem) return [token];
    const middle = token.start + stem.length;
    const part = (start: number, end: number, text: string): Token => ({
      start,
      end,
      text,
      lower: text.toLowerCase(),
      kind: 'word',
    });
    return [part(token.start, middle, stem), part(middle, token.end, token.text.slice(stem.length))];
  });
}
