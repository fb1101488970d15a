// A short summary made of the article's own sentences. Form comes before content: a sentence that cannot stand alone is left
// out however weighty it is.
import { findMarkedSpans } from '@/utils/text/quotation-marks';
import { findSentences } from '@/utils/text/sentences';
import { contentTerms, tokenize } from '@/utils/text/tokens';
import { isWholeSentence, namesNobody, pointsBack } from './stands-alone';

export interface SummarySentence {
  readonly text: string;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

export interface SummarizedArticle {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Candidate extends SummarySentence {
  readonly order: number;
  readonly terms: readonly string[];
  readonly words: number;
  /** Only together with the sentence before it. */
  readonly pointsBack: boolean;
  readonly namesNobody: boolean;
  /** Can stand in a summary at all. */
  readonly fit: boolean;
}

/** The news is in the first part of an article; bounds the work on hostile pages. */
const MAX_SENTENCES = 200;
const MAX_PARAGRAPH_CHARS = 20_000;

/** A sentence with this share of its terms in the headline says it again. */
const ECHO_SHARE = 0.75;

/**
 * Worth of a sentence, tuned on articles with an editor's standfirst (ROUGE-1 over the first two sentences: German
 * 17.8 to 18.1 and 22.3 to 23.5, English 22.1 to 23.9): flat, factors of two change a point at most.
 */
const WEIGHTS = { position: 1, central: 1, headline: 0.5, length: 0.3, repeated: 0.8, namesNobody: 0.2 };
/** The third sentence has half of the first one's worth by position. */
const HALF_POSITION = 2;
const BEST_WORDS = 18;

/**
 * Picks sentences that tell what the article says.
 *
 * @param sentences - How many at most; fewer come back when fewer can stand alone.
 * @returns Whole sentences, word for word, in the order of the text. None that hangs on a missing one, cuts a quotation or
 * says the headline again. Empty when no sentence can stand alone.
 */
export function summarize(article: SummarizedArticle, sentences = 3): SummarySentence[] {
  const headline = new Set(contentTerms(article.title, article.lang));
  const candidates = readCandidates(article, headline);
  const worths = worthOf(candidates, headline);
  const chosen: Candidate[] = [];
  while (chosen.length < sentences) {
    const best = bestNext(candidates, worths, chosen);
    if (!best) break;
    chosen.push(best);
  }
  return chosen.sort((a, b) => a.order - b.order).map(({ text, paragraph }) => ({ text, paragraph }));
}

function readCandidates({ lang, paragraphs }: SummarizedArticle, headline: ReadonlySet<string>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [paragraph, whole] of paragraphs.entries()) {
    if (candidates.length >= MAX_SENTENCES) break;
    const bounded = whole.slice(0, MAX_PARAGRAPH_CHARS);
    const isCut = cutsQuotation(bounded);
    for (const [start, end] of findSentences(bounded, lang).slice(0, MAX_SENTENCES - candidates.length)) {
      const text = bounded.slice(start, end);
      const terms = [...new Set(contentTerms(text, lang))];
      const order = candidates.length;
      candidates.push({
        text,
        paragraph,
        order,
        terms,
        words: tokenize(text, lang).length,
        pointsBack: order > 0 && pointsBack(text, lang),
        namesNobody: namesNobody(text, lang),
        fit: isWholeSentence(text, lang) && !isCut(start, end) && shareIn(headline, terms) < ECHO_SHARE,
      });
    }
  }
  return candidates;
}

/** For the sentences of one paragraph, asked in text order: does a quotation reach over the border? */
function cutsQuotation(paragraph: string): (start: number, end: number) => boolean {
  const marked = findMarkedSpans(paragraph).filter((mark) => mark.depth === 0);
  let next = 0;
  return (start, end) => {
    while ((marked[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (const { span, closed } of marked.slice(next, next + MAX_SENTENCES)) {
      if (span[0] >= end) return false;
      if (!closed || span[0] < start || span[1] > end) return true;
    }
    return false;
  };
}

function worthOf(candidates: readonly Candidate[], headline: ReadonlySet<string>): number[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const central = candidates.map(({ terms }) => {
    const sum = terms.reduce((total, term) => total + Math.log(frequency.get(term) ?? 1), 0);
    // Nearly the mean: a long sentence is not central by its length.
    return sum / Math.max(1, terms.length) ** 0.8;
  });
  const peak = Math.max(...central, Number.EPSILON);
  return candidates.map((candidate, i) => {
    const said = candidate.terms.filter((term) => headline.has(term)).length / Math.max(1, headline.size);
    return (
      WEIGHTS.position / (1 + candidate.order / HALF_POSITION) +
      (WEIGHTS.central * (central[i] ?? 0)) / peak +
      WEIGHTS.headline * said -
      WEIGHTS.length * Math.abs(Math.log(Math.max(1, candidate.words) / BEST_WORDS)) -
      (candidate.namesNobody ? WEIGHTS.namesNobody : 0)
    );
  });
}

function bestNext(
  candidates: readonly Candidate[],
  worths: readonly number[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (!candidate.fit || chosen.includes(candidate)) continue;
    if (candidate.pointsBack && !chosen.some((other) => other.order === candidate.order - 1)) continue;
    const repeated = Math.max(0, ...chosen.map((other) => shareIn(new Set(other.terms), candidate.terms)));
    const worth = (worths[candidate.order] ?? 0) - WEIGHTS.repeated * repeated;
    if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
  }
  return best;
}

/** Share of the terms that stand in the set. */
function shareIn(set: ReadonlySet<string>, terms: readonly string[]): number {
  return terms.length === 0 ? 0 : terms.filter((term) => set.has(term)).length / terms.length;
}
