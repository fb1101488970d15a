// Invented articles as a reading life brings them: stories that flare up for days, the same people again and again, words by
// Zipf's law, seven of ten in German. No text of anybody; the same articles in every run.
import type { Article, ArticleId, Block, TextHash } from '@/utils/model/article';
import type { Quote, QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import { type Chance, createChance } from './random';
import { createWords, type Lang, type Words } from './words';

export interface MadeArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly quotes: readonly Quote[];
}

interface Story {
  readonly lang: Lang;
  readonly topics: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  left: number;
}

/** Ten years of reading at 27 articles a day are 100,000. */
const ARTICLES_A_DAY = 27;
const FIRST_DAY_MS = Date.UTC(2016, 0, 1);
const OPEN_STORIES = 40;
const PAPERS = ['Elbmorgen', 'Tagblatt', 'Harbour Post', 'Nordkurier', 'Abendbote', 'Weekly Ledger'];

/** @returns Makes the next article, without end. */
export function createArticles(seed = 1): () => MadeArticle {
  const chance = createChance(seed);
  const words: Record<Lang, Words> = { de: createWords('de'), en: createWords('en') };
  const stories: Story[] = [];
  let made = 0;
  return () => {
    while (stories.length < OPEN_STORIES) stories.push(openStory(words, chance));
    const at = chance.below(stories.length);
    const story = stories[at] ?? openStory(words, chance);
    story.left--;
    if (story.left <= 0) stories.splice(at, 1);
    return makeArticle(made++, story, words[story.lang], chance);
  };
}

function openStory(words: Record<Lang, Words>, chance: Chance): Story {
  const lang = chance.next() < 0.7 ? 'de' : 'en';
  const own = words[lang];
  return {
    lang,
    topics: [own.compound(chance), own.compound(chance), ...Array.from({ length: 6 }, () => own.topic(chance))],
    names: Array.from({ length: 4 }, () => own.name(chance)),
    numbers: [String(10 + chance.below(990)), `${1 + chance.below(99)},${chance.below(10)}`],
    // Half of the stories are single pieces, one in fifty runs for weeks.
    left: Math.max(1, Math.floor(0.6 / (1 - chance.next()) ** 0.9)),
  };
}

function makeArticle(no: number, story: Story, words: Words, chance: Chance): MadeArticle {
  const { lang } = story;
  const id = no.toString(16).padStart(8, '0').repeat(4) as ArticleId;
  const length = Math.round(100 + 220 * (chance.next() + chance.next()) + (chance.next() < 0.05 ? 900 : 0));
  const blocks: Block[] = [];
  const quotes: Quote[] = [];
  for (let left = length; left > 0; ) {
    const count = Math.min(left, 30 + chance.below(60));
    const text = sentence(count, story, words, chance);
    blocks.push({ kind: 'paragraph', text });
    left -= count;
    if (quotes.length < 5 && chance.next() < 0.5) quotes.push(quoteFrom(id, quotes.length, text, story, chance));
  }
  const at = new Date(FIRST_DAY_MS + Math.floor((no / ARTICLES_A_DAY) * 86_400_000)).toISOString();
  const headline = [
    chance.pick(story.topics),
    words.word(chance),
    chance.pick(story.topics),
    words.word(chance),
    chance.pick(story.names),
  ].join(' ');
  const hash = `t${id}` as TextHash;
  return {
    article: {
      id,
      url: `https://paper.example/${no}`,
      kind: 'news-article',
      lang,
      publisher: chance.pick(PAPERS),
      kicker: chance.pick(story.topics),
      headline,
      standfirst: sentence(22, story, words, chance),
      authors: [words.name(chance)],
      signedBy: [],
      agencies: [],
      dateline: null,
      section: null,
      topics: [],
      publishedAt: at,
      publishedOffsetMinutes: 60,
      modifiedAt: null,
      image: null,
      wordCount: length,
      readingMinutes: 2,
      partial: null,
      sources: {},
      textHash: hash,
      textHashes: [hash],
      summary: [],
      firstReadAt: at,
      lastReadAt: at,
      savedAt: null,
      deletedAt: null,
      shelf: 'unread',
      tags: [],
      note: null,
      storyId: null,
      isStoryChosen: false,
      updatedAt: at,
    },
    blocks,
    quotes,
  };
}

function sentence(count: number, story: Story, words: Words, chance: Chance): string {
  const parts: string[] = [];
  while (parts.length < count) {
    const kind = chance.next();
    if (kind < 0.07) parts.push(chance.pick(story.topics));
    else if (kind < 0.1) parts.push(...chance.pick(story.names).split(' '));
    else if (kind < 0.11) parts.push(chance.pick(story.numbers));
    else if (kind < 0.114) parts.push(...words.name(chance).split(' '));
    else parts.push(words.word(chance));
    if (parts.length % 14 === 13) parts.push(`${parts.pop() ?? ''}.`);
  }
  return `${parts.join(' ')}.`;
}

function quoteFrom(articleId: ArticleId, no: number, paragraph: string, story: Story, chance: Chance): Quote {
  const exact = paragraph.slice(0, 120);
  const name = chance.pick(story.names);
  return {
    id: `${articleId}-${no}` as QuoteId,
    articleId,
    kind: 'direct',
    content: [[0, exact.length]],
    speaker: [],
    cue: [],
    speakerName: name,
    role: chance.pick(story.topics),
    via: null,
    confidence: 0.9,
    text: exact,
    selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    speakerId: `s-${name}` as SpeakerId,
    origin: 'found',
    deletedAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
