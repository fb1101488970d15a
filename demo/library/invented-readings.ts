// A library of 200 invented articles as one reader met them, for screenshots, tests of the screens and benches. MIT.
import type { ExtractedArticle, Instant } from '@/utils/model/article';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { chance } from './chance';
import { type Composed, composeStory } from './compose';
import { recommend } from './recommend';
import { SINGLES, STORIES } from './stories/all';

/** One article as it was read. */
export interface InventedReading {
  readonly article: ExtractedArticle;
  readonly teasers: readonly ExtractedTeaser[];
  readonly readAt: Instant;
  readonly saved: boolean;
  readonly tags?: readonly string[];
  readonly note?: string;
}

const HOUR_MS = 3_600_000;
/** The last evening of the library: nothing is read later. */
const LAST_MS = Date.parse('2026-11-20T21:00:00Z');

/** All readings, the oldest first; the same on every run. */
export function inventedReadings(): readonly InventedReading[] {
  const all = [...STORIES, ...SINGLES].flatMap(composeStory);
  return all.map((composed) => toReading(composed, all)).sort((a, b) => a.readAt.localeCompare(b.readAt));
}

function toReading(composed: Composed, all: readonly Composed[]): InventedReading {
  const { article, piece, story, publishedMs } = composed;
  const seed = chance(`${article.url}#read`);
  const readMs = readingTime(publishedMs, seed);
  const { note } = piece.options;
  // About every fourth is kept; a note is only written beside what is kept.
  const saved = note !== undefined || seed % 4 === 0;
  return {
    article,
    teasers: recommend(composed, all, readMs),
    readAt: new Date(readMs).toISOString(),
    saved,
    ...(saved && seed % 5 !== 0 ? { tags: [story.tag] } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** Most pieces are read the same day, some on the next or the one after. */
function readingTime(publishedMs: number, seed: number): number {
  const minutes = (seed >>> 3) % 60;
  const hours = seed % 5 === 0 ? 20 + (seed % 31) : 2 + (seed % 6);
  const readMs = awake(publishedMs + hours * HOUR_MS + minutes * 60_000);
  return Math.min(readMs, LAST_MS - ((seed >>> 5) % 90) * 60_000);
}

/** What would be read at night is read in the morning. */
function awake(readMs: number): number {
  const hour = new Date(readMs).getUTCHours();
  return hour >= 22 || hour < 5 ? readMs + 8 * HOUR_MS : readMs;
}
