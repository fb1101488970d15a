// Records for tests: small, plausible, and no more of them filled in than a test has to name.
import type { Article, ArticleId, ExtractedArticle, TextHash } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { ExtractedTeaser, Teaser, TeaserId } from '@/utils/model/teaser';
import type { KeptReading } from '@/utils/store/library';

export const MONDAY = '2026-11-16T08:00:00.000Z';
export const TUESDAY = '2026-11-17T08:00:00.000Z';
export const WEDNESDAY = '2026-11-18T08:00:00.000Z';

export function extractedArticle(changes: Partial<ExtractedArticle> = {}): ExtractedArticle {
  return {
    kind: 'news-article',
    url: 'https://www.elbmorgen.example/wirtschaft/hafen-4711.html',
    lang: 'de',
    publisher: 'Elbmorgen',
    kicker: null,
    headline: 'Senatorin lehnt Hafenausbau ab',
    standfirst: null,
    authors: ['Jonas Petersen'],
    signedBy: [],
    agencies: [],
    dateline: null,
    section: 'Wirtschaft',
    topics: [],
    publishedAt: MONDAY,
    publishedOffsetMinutes: null,
    modifiedAt: null,
    image: null,
    blocks: [
      { kind: 'paragraph', text: 'Die Hafensenatorin Mara Lindt lehnt den Ausbau ab.' },
      { kind: 'paragraph', text: '„Wir brauchen keine tiefere Fahrrinne“, sagte Lindt am Montag in Nordhafen.' },
    ],
    wordCount: 19,
    readingMinutes: 1,
    partial: null,
    sources: {},
    ...changes,
  };
}

export function extractedTeaser(changes: Partial<ExtractedTeaser> = {}): ExtractedTeaser {
  return {
    url: 'https://www.elbmorgen.example/wirtschaft/streik-4725.html',
    headline: 'Gewerkschaft droht mit Warnstreik',
    kicker: 'Hafen',
    publishedAt: null,
    snippet: null,
    label: null,
    image: null,
    group: 'Mehr zum Thema',
    placement: 'after',
    sponsored: false,
    ...changes,
  };
}

export function article(id: string, changes: Partial<Article> = {}): Article {
  const { blocks, ...extracted } = extractedArticle({ url: `https://www.elbmorgen.example/${id}.html` });
  const textHash = `text-${id}` as TextHash;
  return {
    ...extracted,
    id: id as ArticleId,
    textHash,
    textHashes: [textHash],
    summary: [],
    firstReadAt: MONDAY,
    lastReadAt: MONDAY,
    savedAt: null,
    deletedAt: null,
    shelf: 'unread',
    tags: [],
    note: null,
    storyId: null,
    isStoryChosen: false,
    updatedAt: MONDAY,
    ...changes,
  };
}

export function quote(id: string, articleId: string, changes: Partial<Quote> = {}): Quote {
  return {
    id: id as QuoteId,
    articleId: articleId as ArticleId,
    kind: 'direct',
    content: [[0, 10]],
    speaker: [],
    cue: [],
    speakerName: null,
    role: null,
    via: null,
    confidence: 0.9,
    text: `„${id}“`,
    selector: { type: 'TextQuoteSelector', exact: `„${id}“`, prefix: '', suffix: '' },
    speakerId: null,
    origin: 'found',
    deletedAt: null,
    updatedAt: MONDAY,
    ...changes,
  };
}

export function speaker(id: string, changes: Partial<Speaker> = {}): Speaker {
  return { id: id as SpeakerId, name: id, aliases: [], roles: [], updatedAt: MONDAY, ...changes };
}

export function teaser(id: string, changes: Partial<Teaser> = {}): Teaser {
  return {
    ...extractedTeaser({ url: `https://www.elbmorgen.example/${id}.html`, headline: `Teaser ${id}` }),
    id: id as TeaserId,
    firstSeenAt: MONDAY,
    savedAt: null,
    openedAt: null,
    deletedAt: null,
    updatedAt: MONDAY,
    ...changes,
  };
}

export function reading(id: string, changes: Partial<KeptReading> = {}): KeptReading {
  return {
    article: article(id),
    blocks: [{ kind: 'paragraph', text: `Text von ${id}.` }],
    quotes: [],
    speakers: [],
    teasers: [],
    links: [],
    signature: null,
    ...changes,
  };
}
