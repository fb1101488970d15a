// The stream of articles as a reader meets them: each one gets a story and its related pieces from what came before it.
// Rarity of words is learned on the way.
import { fitter, joinThreshold, nearness, type StoryMember } from './join-story';
import { createRarity } from './rarity';
import { type SignedDocument, signatureOf } from './signature';
import { cosineFrom } from './similarity';

export interface StreamDocument extends SignedDocument {
  readonly id: string;
  /** ISO 8601; `null` when the page does not say. */
  readonly date: string | null;
  /** Publisher; says nothing on the subject and is not read. */
  readonly source?: string | null;
}

export interface RelatedDocument {
  readonly id: string;
  /** 0..1, for the order. */
  readonly score: number;
  /** For the reader, in the language of the article asked about (German or English). */
  readonly reasons: string[];
}

export interface Stream {
  /** Takes in the next article. Uses only earlier ones; a story is named by the id of its first article. */
  add(doc: StreamDocument): { cluster: string; related: RelatedDocument[] };
  /** The related pieces of every article, over all of them, in the order they came. */
  relatedAmongAll(): { id: string; related: RelatedDocument[] }[];
}

interface Entry extends StoryMember {
  readonly id: string;
  readonly lang: string;
  readonly cluster: string;
}

const MAX_RELATED = 10;
/** Weaker ones share a common word and nothing else. */
const MIN_RELATED = 0.01;
/** A related piece may be old, but of two alike ones the nearer in time is meant. */
const RANK = { days: 1, floor: 0.2, undated: 0.6 };

/** @returns An empty stream; it holds the signatures of what it is given, not the texts. */
export function createStream(): Stream {
  const entries: Entry[] = [];
  const stories = new Map<string, Entry[]>();
  const rarity = createRarity();

  return {
    add(doc) {
      const article = { id: doc.id, lang: doc.lang, signature: signatureOf(doc), time: timeOf(doc.date) };
      const near = rarity.nearest(article.signature);
      const cluster = storyFor(article, near) ?? doc.id;
      const related = relatedTo(article, near);
      const entry = { ...article, cluster };
      entries.push(entry);
      stories.set(cluster, [...(stories.get(cluster) ?? []), entry]);
      rarity.learn(article.signature);
      return { cluster, related };
    },
    relatedAmongAll() {
      return entries.map((entry) => ({ id: entry.id, related: relatedTo(entry, rarity.nearest(entry.signature)) }));
    },
  };

  function storyFor(article: StoryMember, near: readonly number[]): string | undefined {
    const fitOf = fitter(article, rarity.idf);
    let best: string | undefined;
    let bestFit = joinThreshold(article.signature);
    for (const cluster of new Set(near.map((place) => entries[place]?.cluster))) {
      if (cluster === undefined) continue;
      const fit = fitOf(stories.get(cluster) ?? []);
      if (fit >= bestFit) [best, bestFit] = [cluster, fit];
    }
    return best;
  }

  function relatedTo(article: Omit<Entry, 'cluster'>, near: readonly number[]): RelatedDocument[] {
    const found: RelatedDocument[] = [];
    const likeness = cosineFrom(article.signature, rarity.idf);
    for (const place of near) {
      const other = entries[place];
      if (!other || other.id === article.id) continue;
      const { score, shared } = likeness(other.signature);
      const ranked = score * nearness(article.time, other.time, RANK.days, RANK.floor, RANK.undated);
      if (ranked < MIN_RELATED) continue;
      found.push({ id: other.id, score: ranked, reasons: reasonsFor(shared, article.lang) });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, MAX_RELATED);
  }
}

const MAX_REASON_TERMS = 3;

function reasonsFor(shared: readonly string[], lang: string): string[] {
  if (shared.length === 0) return [];
  const label = /^de\b/.test(lang) ? 'gleiches Thema' : 'same subject';
  return [`${label}: ${shared.slice(0, MAX_REASON_TERMS).join(', ')}`];
}

function timeOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
