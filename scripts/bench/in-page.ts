// Runs inside the page: the three readers, each on its own fresh clone of the same document, timed in alternating order.
import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';
import { findContainer } from '@/utils/article/body/find-container';
import { readArticle } from '@/utils/article/read-article';
import { readPage } from '@/utils/article/read-page';
import { readTeasers } from '@/utils/teasers/read-teasers';
import { type Answers, fromDefuddle, fromJsonLd, fromReadability, fromReading } from './answers';

/** `page` is the whole reading; `teasers`, `article` and, inside it, `container` are its parts, each run alone. */
export type Contestant = 'page' | 'teasers' | 'article' | 'container' | 'readability' | 'defuddle';

export interface Measured {
  readonly elements: number;
  readonly kind: string;
  /** Milliseconds of each round, the warm-up left out. */
  readonly times: Readonly<Record<Contestant, readonly number[]>>;
  /** The very first run in this page, before anything is compiled. */
  readonly cold: { readonly page: number; readonly readability: number };
  readonly answers: Answers;
}

const WORK: Readonly<Record<Contestant, (clone: Document, url: string) => unknown>> = {
  page: (clone, url) => readPage(clone, url),
  readability: (clone) => new Readability(clone).parse(),
  teasers: (clone, url) => readTeasers(clone, url),
  article: (clone, url) => readArticle(clone, url, []),
  container: (clone) => findContainer(clone, null),
  defuddle: (clone, url) => new Defuddle(clone, { url }).parse(),
};
const ORDER: readonly Contestant[] = ['page', 'readability', 'teasers', 'article', 'container', 'defuddle'];

/**
 * Times every reader on this page.
 *
 * @param flip - Readability goes first in the cold run.
 */
export function measure(
  url: string,
  rounds: number,
  warmUp: number,
  flip: boolean,
  skip: readonly Contestant[],
): Measured {
  const order = ORDER.filter((name) => !skip.includes(name));
  const times: Record<Contestant, number[]> = {
    page: [],
    teasers: [],
    article: [],
    container: [],
    readability: [],
    defuddle: [],
  };
  const cold = { page: 0, readability: 0 };
  for (const name of flip ? (['readability', 'page'] as const) : (['page', 'readability'] as const)) {
    cold[name] = time(name, url);
  }
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 === 0 ? order : order.toReversed()) {
      const ms = time(name, url);
      if (round >= 0) times[name].push(ms);
    }
  }
  const read = readArticle(clone(), url, readTeasers(clone(), url));
  return {
    elements: document.getElementsByTagName('*').length,
    kind: read?.article.kind ?? 'non-news',
    times,
    cold,
    answers: {
      Nachlese: fromReading(read?.article ?? null),
      Readability: fromReadability(new Readability(clone()).parse(), document),
      ...(!skip.includes('defuddle') && { Defuddle: fromDefuddle(new Defuddle(clone(), { url }).parse(), document) }),
      'JSON-LD': fromJsonLd(document, url),
    },
  };
}

/** The whole reading again and again, for a profile. */
export function repeat(url: string, times: number, contestant: Contestant): void {
  for (let round = 0; round < times; round++) WORK[contestant](clone(), url);
}

/** Clone and left-over rubbish are nobody's time. */
function time(name: Contestant, url: string): number {
  const copy = clone();
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  const start = performance.now();
  WORK[name](copy, url);
  return performance.now() - start;
}

function clone(): Document {
  return document.cloneNode(true) as Document;
}
