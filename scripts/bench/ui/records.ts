// What a reading life leaves in the library besides articles: saved marks, tags, stories, speakers with their roles, cards.
import type { ArticleId, StoryId } from '@/utils/model/article';
import type { Link } from '@/utils/model/link';
import type { Speaker, SpeakerId } from '@/utils/model/speaker';
import type { Story } from '@/utils/model/story';
import type { Teaser, TeaserId } from '@/utils/model/teaser';
import type { MadeArticle } from '../context/generator';

/** Of all articles read, every second is saved; of the cards, every eighth. */
const SAVED_EVERY = 2;
const SAVED_TEASER_EVERY = 8;
const TAGGED_EVERY = 20;
const CARDS_EACH = 2;
const PIECES_A_STORY = 4;
/** What papers called one person: the record of a head of government would grow without end in a life of reading. */
const MOST_ROLES = 40;
const SUMMARY_CHARS = 200;

/** Records that wait to be written. */
export interface Waiting {
  readonly teasers: Teaser[];
  readonly links: Link[];
  readonly stories: Map<StoryId, Story>;
  /** Everybody who spoke so far, and who of them has done so since they were written. */
  readonly speakers: Map<SpeakerId, Speaker>;
  readonly spoke: Set<SpeakerId>;
}

export function nothingWaiting(): Waiting {
  return { teasers: [], links: [], stories: new Map(), speakers: new Map(), spoke: new Set() };
}

/**
 * Gives an article its place in the library, and puts what hangs on it among the records that wait.
 *
 * @param no - How many were made before.
 */
export function settle(made: MadeArticle, no: number, waiting: Waiting): MadeArticle {
  const { id, headline, publisher } = made.article;
  const at = made.article.lastReadAt;
  const storyId = `story-${Math.floor(no / PIECES_A_STORY)}` as StoryId;
  for (let position = 0; position < CARDS_EACH; position++) {
    const card = toTeaser(made, no * CARDS_EACH + position);
    waiting.teasers.push(card);
    waiting.links.push({
      id: `${id}>recommends>${card.id}`,
      from: id,
      to: card.id,
      reason: { kind: 'recommends', group: 'Mehr zum Thema' },
      score: 1,
      position,
      updatedAt: at,
    });
  }
  const story = waiting.stories.get(storyId);
  waiting.stories.set(storyId, {
    id: storyId,
    title: story?.title ?? headline,
    titleBy: 'nachlese',
    titleFrom: story?.titleFrom ?? id,
    firstAt: story?.firstAt ?? at,
    lastAt: at,
    updatedAt: at,
  });
  for (const { speakerId, speakerName, role } of made.quotes) {
    if (speakerId === null || speakerName === null) continue;
    const known = waiting.speakers.get(speakerId);
    const roles = [...(known?.roles ?? []), ...(role === null ? [] : [{ role, articleId: id, publisher, at }])];
    waiting.spoke.add(speakerId);
    waiting.speakers.set(speakerId, {
      id: speakerId,
      name: speakerName,
      aliases: [],
      roles: roles.slice(-MOST_ROLES),
      updatedAt: at,
    });
  }
  return {
    ...made,
    article: {
      ...made.article,
      summary: made.blocks.slice(0, 2).map((block) => block.text.slice(0, SUMMARY_CHARS)),
      savedAt: no % SAVED_EVERY === 0 ? at : null,
      tags: no % TAGGED_EVERY === 0 ? ['Hafen'] : [],
      storyId,
    },
  };
}

function toTeaser({ article }: MadeArticle, no: number): Teaser {
  return {
    id: `c${no.toString(16).padStart(31, '0')}` as ArticleId & TeaserId,
    url: `https://paper.example/card/${no}`,
    headline: `${article.headline} ${no}`,
    kicker: article.kicker,
    publishedAt: article.publishedAt,
    snippet: null,
    label: article.publisher,
    image: null,
    group: 'Mehr zum Thema',
    placement: 'after',
    sponsored: false,
    firstSeenAt: article.lastReadAt,
    savedAt: no % SAVED_TEASER_EVERY === 0 ? article.lastReadAt : null,
    openedAt: null,
    deletedAt: null,
    updatedAt: article.lastReadAt,
  };
}
