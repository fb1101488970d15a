// Invented records, complete, with what a test cares about on top.
import type { Article, ArticleId, Block, TextHash } from '@/utils/model/article';
import type { Link } from '@/utils/model/link';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Teaser } from '@/utils/model/teaser';

const DAY = '2026-03-02T08:00:00.000Z';

export function articleId(number: number): ArticleId {
  return number.toString(16).padStart(32, '0') as ArticleId;
}

export function anArticle(number: number, more: Partial<Article> = {}): Article {
  const textHash = (number + 0xff00).toString(16).padStart(32, '0') as TextHash;
  return {
    id: articleId(number),
    kind: 'news-article',
    url: `https://www.abendbote.example/lokales/${number}.html`,
    lang: 'de',
    publisher: 'Abendbote',
    kicker: 'Brückenbau',
    headline: `Stadtrat stoppt die neue Brücke (${number})`,
    standfirst: 'Nach acht Jahren Planung fehlt das Geld.',
    authors: ['Ida Rehm'],
    signedBy: [],
    agencies: [],
    dateline: 'Seelingen',
    section: 'Lokales',
    topics: [],
    publishedAt: '2026-03-01T17:30:00.000Z',
    publishedOffsetMinutes: null,
    modifiedAt: null,
    image: null,
    wordCount: 420,
    readingMinutes: 2,
    partial: null,
    sources: {},
    textHash,
    textHashes: [textHash],
    summary: ['Der Stadtrat von Seelingen stoppt den Bau der Brücke.', 'Es fehlen zwölf Millionen Euro.'],
    firstReadAt: DAY,
    lastReadAt: DAY,
    savedAt: null,
    deletedAt: null,
    shelf: 'unread',
    tags: [],
    note: null,
    storyId: null,
    isStoryChosen: false,
    updatedAt: DAY,
    ...more,
  };
}

export function aQuote(name: string, article: number, more: Partial<Quote> = {}): Quote {
  const text = more.text ?? `„Das ist ${name}“`;
  return {
    id: name as QuoteId,
    articleId: articleId(article),
    kind: 'direct',
    content: [[0, text.length]],
    speaker: [],
    cue: [],
    speakerName: null,
    role: null,
    via: null,
    confidence: 0.9,
    text,
    selector: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
    speakerId: null,
    origin: 'found',
    deletedAt: null,
    updatedAt: DAY,
    ...more,
  };
}

export function aSpeaker(name: string): Speaker {
  return { id: name as SpeakerId, name, aliases: [], roles: [], updatedAt: DAY };
}

export function aTeaser(number: number, more: Partial<Teaser> = {}): Teaser {
  return {
    id: articleId(number),
    url: `https://www.abendbote.example/lokales/${number}.html`,
    headline: `Was die Brücke kosten darf (${number})`,
    kicker: null,
    publishedAt: '2026-02-27',
    snippet: null,
    label: null,
    image: null,
    group: null,
    placement: 'after',
    sponsored: false,
    firstSeenAt: DAY,
    savedAt: null,
    openedAt: null,
    deletedAt: null,
    updatedAt: DAY,
    ...more,
  };
}

export function aRecommendation(from: number, to: number, group: string | null, position: number): Link {
  return {
    id: `${articleId(from)}>recommends>${articleId(to)}`,
    from: articleId(from),
    to: articleId(to),
    reason: { kind: 'recommends', group },
    score: 0.5,
    position,
    updatedAt: DAY,
  };
}

export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
