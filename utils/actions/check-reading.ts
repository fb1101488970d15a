// What a content script sends comes from a foreign page's process: its shape is checked once, here, before anything is kept.
import { UserFacingError } from '@/utils/failures';
import type { ExtractedArticle } from '@/utils/model/article';
import type { PageReading } from '@/utils/model/reading';
import type { ExtractedTeaser } from '@/utils/model/teaser';
import { cleanAddress } from '@/utils/text/address';

/** Bounds on what one page may fill: far above any article, far below what would hurt. */
const MAX_BLOCKS = 3_000;
const MAX_TEXT_CHARS = 2_000_000;
const MAX_FIELD_CHARS = 2_000;
const MAX_LIST = 60;
const MAX_TEASERS = 200;

const KINDS: ReadonlySet<unknown> = new Set([
  'news-article',
  'opinion',
  'live-ticker',
  'video',
  'gallery',
  'section-front',
  'non-news',
]);
const BLOCK_KINDS: ReadonlySet<unknown> = new Set(['heading', 'paragraph', 'quote', 'list-item']);
const PLACEMENTS: ReadonlySet<unknown> = new Set(['inline', 'after', 'sidebar', 'other']);
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

type Loose = { readonly [key: string]: unknown };

/**
 * Checks and bounds a reading.
 *
 * @throws UserFacingError `bad-address` when its address is not http(s), `unexpected` when it is no reading at all.
 */
export function checkReading(value: unknown): PageReading {
  const reading = record(value);
  if (reading.kind === 'not-an-article') {
    return { kind: 'not-an-article', pageKind: 'non-news', reason: 'not-news' };
  }
  if (reading.kind !== 'article') throw new UserFacingError('unexpected', 'not a reading');
  const teasers = list(reading.teasers).slice(0, MAX_TEASERS).map(checkTeaser);
  return {
    kind: 'article',
    article: checkArticle(record(reading.article)),
    teasers: teasers.filter((teaser) => teaser !== null),
  };
}

/** Checks one teaser; `null` when it has no headline or no http(s) address. */
export function checkTeaser(value: unknown): ExtractedTeaser | null {
  const teaser = record(value);
  const url = address(teaser.url);
  const headline = field(teaser.headline);
  if (!url || !headline) return null;
  return {
    url,
    headline,
    kicker: field(teaser.kicker),
    publishedAt: instant(teaser.publishedAt),
    snippet: field(teaser.snippet),
    label: field(teaser.label),
    image: address(teaser.image),
    group: field(teaser.group),
    placement: PLACEMENTS.has(teaser.placement) ? (teaser.placement as ExtractedTeaser['placement']) : 'other',
    sponsored: teaser.sponsored === true,
  };
}

function checkArticle(article: Loose): ExtractedArticle {
  const url = address(article.url);
  if (!url) throw new UserFacingError('bad-address', String(article.url));
  const image = record(article.image);
  const imageUrl = address(image.url);
  const partial = record(article.partial).reason;
  return {
    kind: KINDS.has(article.kind) ? (article.kind as ExtractedArticle['kind']) : 'non-news',
    url,
    lang: /^[a-z]{2,3}(?:-[a-z]{2})?$/.test(String(article.lang)) ? String(article.lang) : 'und',
    publisher: field(article.publisher),
    kicker: field(article.kicker),
    headline: field(article.headline) ?? '',
    standfirst: field(article.standfirst),
    authors: fields(article.authors),
    signedBy: fields(article.signedBy),
    agencies: fields(article.agencies),
    dateline: field(article.dateline),
    section: field(article.section),
    topics: fields(article.topics),
    publishedAt: instant(article.publishedAt),
    publishedOffsetMinutes: offset(article.publishedOffsetMinutes),
    modifiedAt: instant(article.modifiedAt),
    image: imageUrl ? { url: imageUrl, caption: field(image.caption), credit: field(image.credit) } : null,
    blocks: checkBlocks(article.blocks),
    wordCount: count(article.wordCount),
    readingMinutes: count(article.readingMinutes),
    partial: partial === 'paywall' || partial === 'cut-off' ? { reason: partial } : null,
    sources: checkSources(article.sources),
  };
}

function checkBlocks(value: unknown): ExtractedArticle['blocks'] {
  let room = MAX_TEXT_CHARS;
  const blocks: ExtractedArticle['blocks'][number][] = [];
  for (const entry of list(value).slice(0, MAX_BLOCKS)) {
    const { kind, text } = record(entry);
    if (typeof text !== 'string' || text === '' || !BLOCK_KINDS.has(kind) || room <= 0) continue;
    const bounded = text.slice(0, room);
    room -= bounded.length;
    blocks.push({ kind: kind as ExtractedArticle['blocks'][number]['kind'], text: bounded });
  }
  return blocks;
}

function checkSources(value: unknown): ExtractedArticle['sources'] {
  const entries = Object.entries(record(value)).filter(
    ([name, source]) => name.length < 30 && typeof source === 'string',
  );
  return Object.fromEntries(entries.slice(0, 20)) as ExtractedArticle['sources'];
}

function record(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_FIELD_CHARS) : null;
}

function fields(value: unknown): string[] {
  return list(value)
    .slice(0, MAX_LIST)
    .map(field)
    .filter((text) => text !== null);
}

function address(value: unknown): string | null {
  return typeof value === 'string' ? cleanAddress(value) : null;
}

function instant(value: unknown): string | null {
  return typeof value === 'string' && INSTANT.test(value) ? value : null;
}

/** Clocks on earth run at most 14 hours ahead of UTC and 12 behind. */
function offset(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 14 * 60 ? value : null;
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.floor(value) : 0;
}
