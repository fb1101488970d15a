// The labelled articles as the trainer reads them, with gold spans carried over to the engine's own tokens.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '@/utils/model/quote';

export interface GoldQuote {
  readonly type: string;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame?: readonly Span[];
  readonly addressee?: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly lang: 'de' | 'en';
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Reads one gzipped JSON Lines file; `null` when it is not there. */
export function readGold(folder: string, name: string): GoldArticle[] | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Indices of the tokens that the spans touch, ascending. */
export function tokensIn(starts: Int32Array, ends: Int32Array, spans: readonly Span[] | undefined): number[] {
  const found = new Set<number>();
  for (const [from, to] of spans ?? []) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < starts.length && (starts[i] ?? 0) < to; i++) found.add(i);
  }
  return [...found].sort((a, b) => a - b);
}
