// A short summary made of the article's own sentences. Form comes before content: a sentence that cannot stand alone is left
// out however weighty it is.
import { findMarkedSpans } from '@/utils/text/quotation-marks';
import { findSentences } from '@/utils/text/sentences';
import { contentTerms } from '@/utils/text/tokens';
import type { Net } from './likeness/net';
import { isWholeSentence, namesNobody, pointsBack } from './stands-alone';
import { wordKeys, wordWorths } from './word-worth';

export interface SummarySentence {
  readonly text: string;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

export interface SummarizedArticle {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The editor's own summary, where the page has one: shown beside ours, which then adds what it leaves out. */
  readonly standfirst?: string | null;
}

interface Candidate extends SummarySentence {
  /** Place in the text. */
  readonly order: number;
  /** Stems of all its words. */
  readonly words: readonly string[];
  /** Different stems of its content words. */
  readonly terms: readonly string[];
  /** Only together with the sentence before it. */
  readonly pointsBack: boolean;
  readonly namesNobody: boolean;
  /** Can stand in a summary at all. */
  readonly fit: boolean;
  /** How much it speaks of what the whole text speaks of, 0..1. */
  readonly central: number;
}

/** The news is in the first part of an article; bounds the work on hostile pages. */
const MAX_SENTENCES = 200;
const MAX_PARAGRAPH_CHARS = 20_000;

/** A sentence with this share of its terms in the headline or the standfirst says it again. */
const ECHO_SHARE = 0.75;
/**
 * Words of a summary as editors write it: what counts is how many needed words are said, in relation to all that are said
 * and all an editor writes. Between 10 and 45 the figures move by half a point.
 */
const EDITORS_WORDS = 22;
/** For sentences at the heart of the text, and against "…, sagte er"; one needed word in two sentences is about 0.03. */
const EXTRA = { central: 0.02, namesNobody: -0.01 };
/** What the reader has just read in the standfirst is worth so much less. */
const TOLD = 0.2;
/** The best ones by themselves; all pairs of them are weighed. */
const MAX_WEIGHED = 20;

/**
 * Picks sentences that tell what the article says.
 *
 * @param sentences - How many at most; fewer come back when fewer can stand alone.
 * @param net - Worth of words in place of the weights that ship: the trainer's.
 * @returns Whole sentences, word for word, in the order of the text. None that hangs on a missing one, cuts a quotation or
 * says headline or standfirst again. Empty when no sentence can stand alone.
 */
export function summarize(article: SummarizedArticle, sentences = 3, net?: Net): SummarySentence[] {
  const { weighed, worths } = weigh(article, net);
  const worthOf = (chosen: readonly Candidate[]) => worthOfChoice(chosen, worths);
  let chosen = sentences >= 2 ? best(pairsOf(weighed), worthOf) : [];
  while (chosen.length < sentences) {
    const more = weighed.filter((candidate) => canFollow(candidate, chosen)).map((candidate) => [...chosen, candidate]);
    if (more.length === 0) break;
    chosen = best(more, worthOf);
  }
  return [...chosen].sort((a, b) => a.order - b.order).map(({ text, paragraph }) => ({ text, paragraph }));
}

/** The sentences worth weighing against each other, best first, and what each word is worth. */
function weigh(article: SummarizedArticle, net?: Net): { weighed: Candidate[]; worths: ReadonlyMap<string, number> } {
  const { lang } = article;
  const headline = new Set(contentTerms(article.title, lang));
  const told = new Set(contentTerms(article.standfirst ?? '', lang));
  const candidates = readCandidates(article, [headline, told]);
  const texts = candidates.map((candidate) => candidate.text);
  const worths = wordWorths(texts, headline, lang, net);
  for (const key of told) worths.set(key, TOLD * (worths.get(key) ?? 0));
  const weighed = withCentrality(candidates)
    .filter((candidate) => candidate.fit)
    .map((candidate) => ({ candidate, worth: worthOfChoice([candidate], worths) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_WEIGHED)
    .map(({ candidate }) => candidate);
  return { weighed, worths };
}

/** All pairs that may stand together, in text order. */
function pairsOf(weighed: readonly Candidate[]): Candidate[][] {
  return weighed.flatMap((first) =>
    first.pointsBack
      ? []
      : weighed
          .filter((second) => second.order > first.order && canFollow(second, [first]))
          .map((second) => [first, second]),
  );
}

function readCandidates({ lang, paragraphs }: SummarizedArticle, known: readonly ReadonlySet<string>[]): Candidate[] {
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
        words: wordKeys(text, lang),
        central: 0,
        pointsBack: order > 0 && pointsBack(text, lang),
        namesNobody: namesNobody(text, lang),
        fit:
          isWholeSentence(text, lang) && !isCut(start, end) && known.every((set) => shareIn(set, terms) < ECHO_SHARE),
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

function worthOfChoice(chosen: readonly Candidate[], worths: ReadonlyMap<string, number>): number {
  let needed = 0;
  for (const key of new Set(chosen.flatMap((candidate) => candidate.words))) needed += worths.get(key) ?? 0;
  let words = 0;
  let extra = 0;
  for (const candidate of chosen) {
    words += candidate.words.length;
    extra += EXTRA.central * candidate.central + (candidate.namesNobody ? EXTRA.namesNobody : 0);
  }
  return (2 * needed) / (words + EDITORS_WORDS) + extra / Math.max(1, chosen.length);
}

/** By how often the terms of a sentence come up in the others. */
function withCentrality(candidates: readonly Candidate[]): Candidate[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const central = candidates.map(({ terms }) => {
    const sum = terms.reduce((total, term) => total + Math.log(frequency.get(term) ?? 1), 0);
    // Nearly the mean: a long sentence is not central by its length.
    return sum / Math.max(1, terms.length) ** 0.8;
  });
  const peak = Math.max(...central, Number.EPSILON);
  return candidates.map((candidate, i) => ({ ...candidate, central: (central[i] ?? 0) / peak }));
}

/** A sentence that points back needs the one before it. */
const canFollow = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  !chosen.includes(candidate) && (!candidate.pointsBack || chosen.some((other) => other.order === candidate.order - 1));

function best(choices: readonly Candidate[][], worthOf: (chosen: readonly Candidate[]) => number): Candidate[] {
  let found: Candidate[] = [];
  let foundWorth = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const worth = worthOf(choice);
    if (worth > foundWorth) [found, foundWorth] = [choice, worth];
  }
  return found;
}

/** Share of the terms that stand in the set. */
function shareIn(set: ReadonlySet<string>, terms: readonly string[]): number {
  return terms.length === 0 ? 0 : terms.filter((term) => set.has(term)).length / terms.length;
}
