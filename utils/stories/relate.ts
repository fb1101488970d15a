// The stream of articles as a reader meets them: each one gets a story and its related pieces from what came before it.
// Rarity of words is learned on the way.
import { fitsOf, storyToJoin } from './join-story';
import { type Dated, type EventLikeness, type Judge, likenessFrom } from './likeness/likeness';
import { createRarity } from './rarity';
import { reasonInWords, storyReasons } from './reasons';
import { type SignedDocument, signatureOf } from './signature';

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

export interface StreamOptions {
  /** In place of the weights that ship: the trainer's. */
  readonly judge?: Judge;
  readonly threshold?: number;
}

interface Entry extends Dated {
  readonly id: string;
  readonly lang: string;
  readonly cluster: string;
}

interface Candidate extends EventLikeness {
  readonly other: Entry;
  readonly story: string;
}

const MAX_RELATED = 10;
/** Weaker ones share a common word and nothing else. */
const MIN_RELATED = 0.01;
/** Of the order, so much by the candidate itself; the rest by how well its story fits. */
const OWN_SHARE = 0.5;

/** @returns An empty stream; it holds the signatures of what it is given, not the texts. */
export function createStream({ judge, threshold }: StreamOptions = {}): Stream {
  const entries: Entry[] = [];
  const storySizes = new Map<string, number>();
  const rarity = createRarity();

  return {
    add(doc) {
      const article = { id: doc.id, lang: doc.lang, signature: signatureOf(doc), time: timeOf(doc.date) };
      const candidates = candidatesFor(article);
      const fits = fitsOf(candidates, (story) => storySizes.get(story) ?? 0);
      const cluster = storyToJoin(fits, threshold) ?? doc.id;
      entries.push({ ...article, cluster });
      storySizes.set(cluster, (storySizes.get(cluster) ?? 0) + 1);
      rarity.learn(article.signature);
      return { cluster, related: ranked(article, candidates, fits) };
    },
    relatedAmongAll() {
      return entries.map((entry) => {
        const candidates = candidatesFor(entry).filter(({ other }) => other.id !== entry.id);
        // The article itself is one of its story and not asked.
        const sizeOf = (story: string) => (storySizes.get(story) ?? 0) - (story === entry.cluster ? 1 : 0);
        return { id: entry.id, related: ranked(entry, candidates, fitsOf(candidates, sizeOf)) };
      });
    },
  };

  function candidatesFor(article: Dated): Candidate[] {
    const likeness = likenessFrom(article, rarity.idf, judge);
    return rarity.nearest(article.signature).flatMap((place) => {
      const other = entries[place];
      return other ? [{ ...likeness(other), other, story: other.cluster }] : [];
    });
  }

  function ranked(
    { lang, signature }: Omit<Entry, 'cluster'>,
    candidates: readonly Candidate[],
    fits: ReadonlyMap<string, number>,
  ): RelatedDocument[] {
    return candidates
      .map((each) => ({ each, score: OWN_SHARE * each.probability + (1 - OWN_SHARE) * (fits.get(each.story) ?? 0) }))
      .filter(({ score }) => score >= MIN_RELATED)
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_RELATED)
      .map(({ each, score }) => {
        const reasons = storyReasons(signature, each.other.signature, each);
        return { id: each.other.id, score, reasons: reasons.map((reason) => reasonInWords(reason, lang)) };
      });
  }
}

function timeOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
